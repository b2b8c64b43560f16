"""Transcripts: "PRESIDENT NIINISTO: Thank you ..." opens what the labelled person says."""

import re
from dataclasses import dataclass

from readouts.data.word_lists import phrase_pattern
from readouts.model import Span

_LONGEST_LABEL = 120  # code points
_LONGEST_GREETING = 8  # words
_NAME = r"[A-ZÀ-Þ][\w'’.-]*"
_LABEL = re.compile(
    rf"(?:{_NAME}(?:\s+(?:of\s+(?:the\s+)?)?{_NAME}){{0,7}}|QUESTION):(?=\s+[\"“(]?[A-ZÀ-Þ])"
)
_NOT_SPEAKERS = re.compile(
    rf"\b(?:{phrase_pattern('label words that are no speakers')})\b", re.IGNORECASE
)
_MARKS = re.compile(r"[\s*•–—-]+")
_WORD = re.compile(r"\w")
_STARS = re.compile(r"\*\s*\*\s*\*")
_FIRST_SECOND = re.compile(r"\b(?:I|(?i:we|my|our|you|your|me|let['’]?s))\b")
_STOP = re.compile(r"[.!?…](?!\w)")
_LOOK = 1_000  # code points behind a label in which somebody must be heard
_GREETING = re.compile(
    rf"\W*(?:{phrase_pattern('greetings')})(?:[,;]? (?:{phrase_pattern('greeted')}))?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """Who is about to speak: the span of the label and where the speech begins."""

    span: Span
    speech: int


def label_at(text: str, start: int, end: int) -> Label | None:
    """The transcript label at `start`; `end` is where its paragraph ends."""
    opening = _MARKS.match(text, start, end)
    begin = opening.end() if opening else start
    found = _LABEL.match(text, begin, min(end, begin + _LONGEST_LABEL))
    if found is None or _NOT_SPEAKERS.search(found.group()):
        return None
    return Label((begin, found.end() - 1), found.end())


def label_name(text: str, start: int, end: int) -> str | None:
    """The words of the label at `start`; None where there is none."""
    label = label_at(text, start, end)
    return text[slice(*label.span)] if label is not None else None


def is_speech(text: str) -> bool:
    """True for whole sentences that greet or have "I", "we" or "you", as only speakers do."""
    opening = _STOP.split(text[:_LOOK], maxsplit=1)
    if len(opening) == 1:  # a headline
        return False
    return _FIRST_SECOND.search(text, 0, _LOOK) is not None or is_greeting(opening[0])


def ends_speech(text: str) -> bool:
    """True for a line that only marks a cut, as in "* * *" or "<...>"."""
    if _WORD.search(text):
        return False
    opened = text.find("<")
    return -1 < opened < text.rfind(">") or bool(_STARS.search(text))


def is_greeting(text: str) -> bool:
    """True for a sentence that only greets, thanks in passing or hands over."""
    return bool(_GREETING.fullmatch(text)) and len(text.split()) <= _LONGEST_GREETING
