"""Sentences without a cue: does the last speaker go on, or does the narrator speak?"""

import re
from dataclasses import dataclass

from spacy.tokens import Span as SentenceSpan
from spacy.tokens import Token

from readouts.data.word_lists import phrase_pattern, word_set
from readouts.reading.tree import child, subject

# "us" in capitals is the country
_FIRST_SECOND = re.compile(r"\b(?:[Uu]s|(?i:i|we|my|our|me|ours|you|your))\b")
_TIE = re.compile(rf"\W*(?:{phrase_pattern('ties')})\b", re.IGNORECASE)
_NARRATED = re.compile(rf"\b(?:{phrase_pattern('narration')})\b", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]?")
_PARTY_NOUNS = word_set("nouns of a party")
_TAKING_UP = word_set("pronouns that take up")
_SHORT_SUBJECT = 8  # tokens after the first; a longer one may name a party without being one


@dataclass(frozen=True, slots=True)
class Voice:
    """What is known of the report's manner: a side's own text, and its use of "I" and "we"."""

    own_readout: bool = False
    first_person: bool = False


def carried_weight(sentence: SentenceSpan, voice: Voice, parties: frozenset[str]) -> float:
    """How likely (0 to 1) `sentence` goes on with what the speaker before it said.

    `parties` are lower-case words that name a government: "china", "iranian". The weights were
    set by hand from the guidelines' signs (person, tense, tie, party as subject).
    """
    text = sentence.text
    weight = 0.25
    if _FIRST_SECOND.search(_QUOTED.sub(" ", text)):
        weight += 0.55
    if _TIE.match(text):
        weight += 0.25
    timeless = _timeless(sentence.root)
    if (_NARRATED.match if timeless else _NARRATED.search)(text):
        weight -= 0.35
    weight += _by_subject(sentence.root, parties)
    weight += 0.25 if timeless else -0.15
    if not voice.own_readout and _defines(sentence.root):
        weight -= 0.15
    weight += 0.15 * voice.own_readout + 0.35 * voice.first_person
    return min(max(weight, 0.0), 1.0)


def _by_subject(root: Token, parties: frozenset[str]) -> float:
    """A government or side as subject speaks; a person as subject is told of."""
    head = subject(root)
    if head is None:
        return -0.1
    word = head.lower_
    short = head.right_edge.i - head.left_edge.i <= _SHORT_SUBJECT
    words = {token.lower_ for token in head.subtree} if short else {word}
    if words & parties and (word in parties or word in _PARTY_NOUNS):
        return 0.2
    if head.pos_ == "PROPN" or word in {"he", "she"}:
        return -0.25
    return 0.1 if word in _TAKING_UP or word in _PARTY_NOUNS else 0.0


def _defines(root: Token) -> bool:
    """ "Rome is the capital of Italy": in the press a fact that the narrator adds."""
    return root.lemma_ == "be" and child(root, "attr") is not None


def _timeless(root: Token) -> bool:
    """True if the main verb is in the present, the perfect, modal or a call ("Let us go")."""
    verbs = [root, *(c for c in root.children if c.dep_ in {"aux", "auxpass"})]
    return root.tag_ == "VB" or any(verb.tag_ in {"VBZ", "VBP", "MD"} for verb in verbs)
