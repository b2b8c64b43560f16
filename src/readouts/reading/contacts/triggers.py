"""Words of a sentence that tell of a contact, and by what means it took place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.contact_words import ContactWord, contact_words
from readouts.data.word_lists import word_set
from readouts.model import Mode
from readouts.reading.tree import (
    child,
    is_negated,
    is_passive,
    subject,
    takes_part,
    verb_above,
)

_VIDEO = re.compile(
    r"(?i)\bvideo|\bvirtual\b|\bvirtually\b(?=[.,;]|\s(?:with|on|to|for|at|by|from|as|today)\b)|"
    r"\bonline\b|\bvia link\b"
)
_PHONE = re.compile(r"(?i)\b(?:tele)?phon(?:e|ed|es|ing)\b")
_FACE = re.compile(
    r"(?i)\b(?:face[- ]to[- ]face|in[- ]person|in the oval office|on the sidelines)\b"
)
_OPEN = word_set("open auxiliaries")
_HOLDING, _SENDING = word_set("verbs of holding"), word_set("verbs of sending")
_VAGUE = frozenset(  # of any means
    {"consultation", "discussion", "dialogue", "dialog", "talk", "negotiation", "confer", "consult"}
)
_NAMES = frozenset({"NOUN", "PROPN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_WITH = frozenset({"with"})
_PARTS = {"VERB": "verb", "NOUN": "noun", "PROPN": "noun"}
_SEPARATE = frozenset({"separate", "separately", "respective", "respectively"})
_COUNTED = frozenset({"call", "conversation", "meeting"})
_OBJECTS = frozenset({"dobj", "pobj", "nsubjpass", "conj", "appos"})
_MOST_CHILDREN = 150
_OBJECT_STEPS = 3  # how far above a noun the verb may stand that holds or sends it
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
        if row is None or _is_flat(token.head) or is_negated(token) or _is_open(token):
            continue
        at = token.idx - sentence.start_char
        near = text[max(at - _NEAR, 0) : at + _NEAR]
        if _noun_counts(token, row, near) if row.part == "noun" else _verb_counts(token, row):
            yield Trigger(token, row, *_mode(token, row, near))


def _is_flat(head: Token) -> bool:
    """Whether so much hangs on it that it is no sentence: walking it again and again takes long."""
    return bool(head.n_lefts + head.n_rights > _MOST_CHILDREN)


def _is_open(token: Token) -> bool:
    """Whether it is only possible or wished for: "might meet", "a call could help"."""
    verb = token if token.pos_ == "VERB" else verb_above(token, 1)
    return verb is not None and any(c.lower_ in _OPEN for c in verb.children if c.dep_ == "aux")


def _noun_counts(noun: Token, row: ContactWord, near: str) -> bool:
    """Whether the noun stands in the use that tells of a contact."""
    if noun.dep_ == "compound" or (row.word == "call" and _calls_for(noun)):
        return False
    if "remote" in row.needs:
        return bool(_VIDEO.search(near) or _PHONE.search(near))
    wanted = {"held": _HOLDING, "sent": _SENDING}
    return all(_is_object(noun, wanted[need]) for need in row.needs)


def _is_object(noun: Token, verbs: frozenset[str]) -> bool:
    """Whether somebody holds or sends it: "held a dialogue", "took part in the dialogue"."""
    verb = verb_above(noun, _OBJECT_STEPS)
    if verb is None or noun.dep_ not in _OBJECTS:
        return False
    return verb.lemma_ in verbs or takes_part(verb)


def _verb_counts(verb: Token, row: ContactWord) -> bool:
    """Whether the verb stands in the use that tells of a contact."""
    if verb.tag_ == "VBG" and _modifies(verb):
        return False
    if row.prepositions:
        return _is_joint(verb) or _followed_by(verb, row.prepositions)
    if row.needs_object:
        taken = met_object(verb) is not None or _before_name(verb)
        return taken and not _calls_for(verb)
    return True


def _modifies(participle: Token) -> bool:
    """Whether it only describes somebody: "a meeting with visiting Mr Lee"."""
    head = participle.head
    named = head.i > participle.i and head.pos_ in _NAMES
    return named or (participle.dep_ == "pcomp" and head.lower_ in {"with", "by", "between"})


def _before_name(verb: Token) -> bool:
    """Whether a name follows at once: an object that the parser has lost."""
    following = verb.doc[verb.i + 1 : min(verb.i + 2, verb.sent.end)]
    return verb.tag_ in _FINITE and any(t.pos_ == "PROPN" for t in following)


def is_each(trigger: Trigger) -> bool:
    """Whether it tells of several contacts, one a partner: "separately", "two calls with"."""
    token = trigger.token
    if any(c.lower_ in _SEPARATE for c in token.children):
        return True
    # "talks" may be one; but nobody telephones with two at a time without saying so
    counted = trigger.word.word in _COUNTED or (trigger.mode == "phone call" and trigger.explicit)
    return token.tag_ in {"NNS", "NNPS"} and counted


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
        return child(verb, "dobj") or child(verb, "oprd")
    return subject(verb) if child(verb, "agent") is not None else None


def _calls_for(token: Token) -> bool:
    """ "called for", "a call on all sides to ...", "called the plan a step": no contact."""
    return any(
        (c.dep_ == "oprd" and c.pos_ != "PROPN" and child(token, "dobj") is not None)
        or c.dep_ == "acl"
        or (c.dep_ == "prep" and c.lower_ in {"for", "on", "upon", "as"} and not _is_day(c))
        for c in token.children
        if c.i > token.i
    )


def _is_day(preposition: Token) -> bool:
    """ "a call on Monday"."""
    following = next(preposition.children, None)
    named = following is not None and following.pos_ in {"PROPN", "NUM"}
    return named and preposition.lower_ == "on"


def _mode(token: Token, row: ContactWord, near: str) -> tuple[Mode, bool]:
    """The means, as the text `near` the word names them, and whether it does."""
    if row.mode == "video call" or (row.mode in {"phone call", "meeting"} and _VIDEO.search(near)):
        return "video call", True
    if row.mode == "meeting" and row.word in _VAGUE and _PHONE.search(near):
        return "phone call", True
    if row.mode == "phone call" and row.word != "call" and not _PHONE.search(near):
        return ("meeting", True) if _FACE.search(near) else ("phone call", False)
    if row.key == "visit verb" and child(token, "dobj") is None and _followed_by(token, _WITH):
        return "meeting", False  # "also visited with the group"
    return row.mode, row.word not in _VAGUE
