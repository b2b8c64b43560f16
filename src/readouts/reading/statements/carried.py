"""Sentences without a cue: does the last speaker go on, or does the narrator speak?"""

import re
from dataclasses import dataclass

from spacy.tokens import Span as SentenceSpan
from spacy.tokens import Token

from readouts.reading.tree import subject

_FIRST_SECOND = re.compile(r"(?i)\b(?:i|we|my|our|us|me|ours|you|your|let us|let me)\b")
_TIE = re.compile(
    r"^\W*(?:this|these|such|thus|therefore|hence|nevertheless|nonetheless|however|moreover|furthermore|"
    r"in addition|at the same time|on the contrary|in this (?:regard|context|connection|respect)|"
    r"only|of course|in particular|to this end|for this|that is why|under (?:the|such) (?:current|these)|"
    r"under such|in the face of)\b",
    re.IGNORECASE,
)
_NARRATED = re.compile(
    r"(?i)\b(?:the (?:call|conversation|meeting|talks?|visit|summit|ceremony|delegations?|remarks?|statement|event|"
    r"session|readout|comments?)|according to|earlier (?:in|on|this|that|today)|last (?:week|month|year)|"
    r"on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later (?:in|on)|also (?:present|attended)|"
    r"took (?:part|place)|was (?:held|signed|attended)|were (?:held|signed|present))\b"
)
_PARTY_NOUNS = frozenset(
    {"side", "people", "government", "country", "nation", "world", "community"}
)
_IT = frozenset({"it", "they", "this", "these", "that", "there"})


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
    if _FIRST_SECOND.search(_outside_quotes(text)):
        weight += 0.55
    if _TIE.match(text):
        weight += 0.25
    if _NARRATED.search(text):
        weight -= 0.35
    weight += _by_subject(sentence.root, parties)
    weight += 0.25 if _timeless(sentence) else -0.15
    weight += 0.15 * voice.own_readout + 0.35 * voice.first_person
    return min(max(weight, 0.0), 1.0)


def _by_subject(root: Token, parties: frozenset[str]) -> float:
    """A government or side as subject speaks; a person as subject is told of."""
    head = subject(root)
    if head is None:
        return -0.1
    words = (
        {t.lower_ for t in head.subtree}
        if head.right_edge.i - head.left_edge.i < 9
        else {head.lower_}
    )
    if words & parties and (head.lower_ in parties or head.lower_ in _PARTY_NOUNS):
        return 0.2
    if head.pos_ == "PROPN" or head.lower_ in {"he", "she"}:
        return -0.25
    return 0.1 if head.lower_ in _IT or head.lower_ in _PARTY_NOUNS else 0.0


def _timeless(sentence: SentenceSpan) -> bool:
    """True if the main verb is in the present, the perfect or modal."""
    root = sentence.root
    verbs = [root, *(c for c in root.children if c.dep_ in {"aux", "auxpass"})]
    return any(v.tag_ in {"VBZ", "VBP", "MD"} for v in verbs)


def _outside_quotes(text: str) -> str:
    return re.sub(r"[“\"][^”\"]*[”\"]?", " ", text)
