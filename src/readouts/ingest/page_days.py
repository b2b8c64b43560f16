"""When a page says that it was last changed, kept apart from the day of publication."""

from __future__ import annotations

import re
from html import unescape

from readouts.ingest.published import normalise

_MARK = re.compile(
    r"<(?:meta|time)\b[^<>]{0,999}?\b(?:name|property|itemprop|http-equiv|class)\s?=\s?[\"']?"
    r"[\w:. -]{0,60}?(?:modified|modification|updated?|revised)(?:[_-]?(?:time|date|at))?\b"
    r"[^<>]{0,999}>",
    re.IGNORECASE,
)
_VALUE = re.compile(r"\b(?:content|datetime)\s?=\s?(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_IN_JSON = re.compile(r"\"dateModified\"\s{0,9}:\s{0,9}\"([^\"]{4,64})\"")
_IN_WORDS = re.compile(
    r"\b(?:updated|modified|revised)(?:\s(?:on|at))?\s{0,9}:?\s{0,9}(?:<[^<>]{0,200}>\s{0,9}){0,3}"
    r"([^<>]{6,64})",
    re.IGNORECASE,
)


def modified(page: str) -> str | None:
    """The first day or time of change that the page states, as it states it.

    Read are `<meta>` and `<time>` marks (article:modified_time, dateModified, ...), the
    `dateModified` of JSON-LD, and words such as "Last updated: 5 June 2023".
    """
    marks = (_VALUE.search(match[0]) for match in _MARK.finditer(page))
    stated = [unescape(value[1] or value[2] or "") for value in marks if value]
    stated += _IN_JSON.findall(page)
    stated += (words.strip() for words in _IN_WORDS.findall(page))
    return next((value for value in stated if normalise(value)), None)


def without_marks(page: str) -> str:
    """The page without those marks, for a search for the day of publication that would take them.

    Only tags are left out, no words: a `<time>` leaves what it holds.
    """
    return _MARK.sub("", page)


def is_only_change(page: str, day: str) -> bool:
    """Whether the ISO `day` stands in the page only as the words that tell of a change."""
    told = any((normalise(words.strip()) or "")[:10] == day for words in _IN_WORDS.findall(page))
    return told and day not in without_marks(page)
