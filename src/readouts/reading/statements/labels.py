"""Transcripts: "PRESIDENT NIINISTO: Thank you ..." opens what the labelled person says."""

import re
from dataclasses import dataclass

from readouts.model import Span

_NAME = r"[A-ZÀ-Þ][\w'’.-]*"
_LABEL = re.compile(
    rf"(?:{_NAME}(?:\s+(?:of\s+(?:the\s+)?)?{_NAME}){{0,7}}|QUESTION|Question):(?=\s+[\"“(]?[A-ZÀ-Þ])"
)
_NOT_SPEAKERS = re.compile(
    r"(?i)\b(?:id|date|published?|updated|source|topic|subject|note|by|photo|read more|time|tel|comment|message|reads|following|part)\b"
)
_MARKS = re.compile(r"[\s*•–—-]+")
_END = re.compile(r"^(?:\W*<\W*…?\W*>\W*|\W*\*\s*\*\s*\*\W*)$")
_GREETING = re.compile(
    r"(?i)^\W*(?:good (?:morning|afternoon|evening|day)|hello|welcome|thanks?(?: you)?(?: (?:all|very much|so much))?|"
    r"mr\.? \w+|madam \w+|(?:dear )?(?:colleagues|friends)|ladies and gentlemen|please(?: go ahead)?|yes|no|okay|well|go ahead)"
    r"(?:[,;]? (?:everyone|everybody|all|colleagues|friends|mr\.? \w+|very much|ladies and gentlemen|\w+))?\W*$"
)


@dataclass(frozen=True, slots=True)
class Label:
    """Who is about to speak: the span of the label and where the speech begins."""

    span: Span
    speech: int


def label_at(text: str, start: int, end: int) -> Label | None:
    """The transcript label that opens `[start, end)`."""
    opening = _MARKS.match(text, start, end)
    begin = opening.end() if opening else start
    found = _LABEL.match(text, begin, min(end, begin + 120))
    if found is None or _NOT_SPEAKERS.search(found.group()):
        return None
    return Label((begin, found.end() - 1), found.end())


def ends_speech(text: str) -> bool:
    """True for a line that only marks a cut, as in "* * *" or "<...>"."""
    return bool(_END.match(text))


def is_greeting(text: str) -> bool:
    """True for a sentence that only greets, thanks in passing or hands over."""
    return bool(_GREETING.match(text)) and len(text.split()) < 9
