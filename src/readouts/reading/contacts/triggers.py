"""Words of a sentence that tell of a contact, and by what means it took place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.contact_words import ContactWord, contact_words
from readouts.model import Mode
from readouts.reading.tree import child, is_negated, is_passive, subject

_VIDEO = re.compile(r"(?i)\bvideo|\bvirtual(?:ly)?\b|\bonline\b|\bvia link\b")
_PHONE = re.compile(r"(?i)\b(?:tele)?phone\b")
_FACE = re.compile(
    r"(?i)\b(?:face[- ]to[- ]face|in[- ]person|in the oval office|on the sidelines)\b"
)
_PARTS = {"VERB": "verb", "NOUN": "noun", "PROPN": "noun"}
_WITHIN = 6  # tokens after the verb: "spoke by telephone today with"
_NEAR = 60  # code points on both sides of the word in which its means are looked for


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word of contact in its sentence; `explicit` if the text names the means itself."""

    token: Token
    word: ContactWord
    mode: Mode
    explicit: bool


def triggers(sentence: Span) -> Iterator[Trigger]:
    """The words of contact in `sentence`, in order."""
    words, text = contact_words(), sentence.text
    for token in sentence:
        part = _PARTS.get(token.pos_)
        row = words.get((token.lemma_.lower(), part)) if part else None
        if row is not None and _counts(token, row):
            at = token.idx - sentence.start_char
            mode, explicit = _mode(row, text[max(at - _NEAR, 0) : at + _NEAR])
            yield Trigger(token, row, mode, explicit)


def _counts(token: Token, row: ContactWord) -> bool:
    """Whether the word stands in the use that tells of a contact."""
    if is_negated(token):
        return False
    if row.part == "noun":
        return token.dep_ != "compound" and not (row.word == "call" and _calls_for(token))
    if row.prepositions:
        return _is_joint(token) or _followed_by(token, row.prepositions)
    if row.needs_object:
        return met_object(token) is not None and not _calls_for(token)
    return True


def _followed_by(verb: Token, prepositions: frozenset[str]) -> bool:
    following = verb.doc[verb.i + 1 : min(verb.i + 1 + _WITHIN, verb.sent.end)]
    return any(t.lower_ in prepositions and t.pos_ in {"ADP", "PART"} for t in following)


def _is_joint(verb: Token) -> bool:
    """ "Biden and Merkel spoke about trade": two as subject talk with each other."""
    head = subject(verb)
    return head is not None and child(head, "conj") is not None


def met_object(verb: Token) -> Token | None:
    """Who or what is called, hosted or received; in the passive only where it says by whom."""
    if not is_passive(verb):
        return child(verb, "dobj")
    return subject(verb) if child(verb, "agent") is not None else None


def _calls_for(token: Token) -> bool:
    """ "called for", "a call on all sides to ...", "called the plan a step": no contact."""
    return any(
        c.dep_ in {"oprd", "acl"}
        or (c.dep_ == "prep" and c.lower_ in {"for", "on", "upon"} and not _is_day(c))
        for c in token.children
        if c.i > token.i
    )


def _is_day(preposition: Token) -> bool:
    """ "a call on Monday"."""
    following = next(preposition.children, None)
    named = following is not None and following.pos_ in {"PROPN", "NUM"}
    return named and preposition.lower_ == "on"


def _mode(row: ContactWord, near: str) -> tuple[Mode, bool]:
    """The means, as the text `near` the word names them, and whether it does."""
    if row.mode == "video call" or (row.mode in {"phone call", "meeting"} and _VIDEO.search(near)):
        return "video call", True
    if row.mode == "meeting" and row.word in {"talk", "negotiation"} and _PHONE.search(near):
        return "phone call", True
    if row.mode == "phone call" and row.word != "call" and not _PHONE.search(near):
        return ("meeting", True) if _FACE.search(near) else ("phone call", False)
    return row.mode, True
