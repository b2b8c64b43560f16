"""Which lines are headings: the headline, a line below it, headings inside the text."""

import re
import unicodedata
from collections.abc import Sequence

from readouts.model import Span

MAX_HEADLINE = 220  # code points
MAX_HEADLINE_WORDS = 32
MAX_HEADING = 90
MAX_HEADING_WORDS = 12
LONG_LINE = 80  # a line that is longer is text even if no full stop ends it
SUMMARY_LINES = 2  # lines below the headline that sum up the text
TITLE_LIKENESS = 0.8  # share of words that the title given apart and a line have in common

_WORD = re.compile(r"\w+")
_FINAL_STOP = re.compile(r"[.:;,…。！？，：；،؛।۔][\"'”’»)\]）」』]*$|[!?][\"”»」』]$")
_BULLET = re.compile(r"[-–—•*·▪►>\[(«“\"‘']|\d{1,2}[.)]\s")
_MARKDOWN = re.compile(r"#{1,6}\s+")
_SYMBOLS = frozenset({"So", "Sk", "Me", "Mn", "Cf"})  # emoji and what joins or colours them
_BLANK_LINE = re.compile(r"(?:\r?\n|\r)[^\S\r\n]*(?:\r?\n|\r)")


def headings(text: str, lines: Sequence[Span], title: str | None) -> frozenset[int]:
    """The indices in `lines` (those that are no header or boilerplate) that are headings."""
    first = _headlines(text, lines, title)
    inner = (i for i in range(1, len(lines) - 1) if i not in first and _is_inner(text, lines, i))
    return frozenset(first | set(inner))


def _headlines(text: str, lines: Sequence[Span], title: str | None) -> set[int]:
    """The lines at the top that are headline or summary."""
    found: set[int] = set()
    for index in range(min(1 + SUMMARY_LINES, len(lines))):
        line = _head(text, lines[index], MAX_HEADLINE)
        given = title is not None and line != "" and _alike(line, title)
        if not given and not _is_headline(text, lines, index):
            break
        found.add(index)
    return found


def _is_headline(text: str, lines: Sequence[Span], index: int) -> bool:
    line = _head(text, lines[index], MAX_HEADLINE)
    if not line or len(line.split()) > MAX_HEADLINE_WORDS or not _is_open(line):
        return False
    return index + 1 < len(lines) and _followed_by_text(text, lines, index)


def _followed_by_text(text: str, lines: Sequence[Span], index: int) -> bool:
    """Whether text comes next, perhaps after one more line of summary."""
    after = lines[index + 1 : index + 2 + SUMMARY_LINES]
    return any(end - start > LONG_LINE or ends_in_stop(text, (start, end)) for start, end in after)


def ends_in_stop(text: str, line: Span) -> bool:
    """Whether a line ends as sentences and list heads do: in a full stop, a colon, a comma."""
    start, end = line
    return bool(_FINAL_STOP.search(text[max(start, end - 8) : end]))


def _is_inner(text: str, lines: Sequence[Span], index: int) -> bool:
    """Whether a line between two lines of text is a heading."""
    line = _head(text, lines[index], MAX_HEADING)
    if not line or len(line.split()) > MAX_HEADING_WORDS or not _is_open(line):
        return False
    before, after = lines[index - 1], lines[index + 1]
    if not ends_in_stop(text, before):
        return False
    if after[1] - after[0] <= len(line) or not _followed_by_text(text, lines[: index + 2], index):
        return False
    return _is_title_case(line) or _stands_apart(text, before, lines[index], after)


def _head(text: str, line: Span, limit: int) -> str:
    """The line if it is no longer than `limit`, else nothing."""
    return text[line[0] : line[1]] if line[1] - line[0] <= limit else ""


def _is_open(line: str) -> bool:
    """Whether a line may be a heading: no full stop ends it and no bullet begins it."""
    line = _MARKDOWN.sub("", line, count=1) if _MARKDOWN.match(line) else line
    if _FINAL_STOP.search(line) or _BULLET.match(line):
        return bool(line[0] in "“\"‘'«" and not _FINAL_STOP.search(line))
    first = next((char for char in line if not _is_ornament(char)), "")
    return first.isalnum() and not first.islower()


def _is_ornament(char: str) -> bool:
    """Whether a character before a heading is no part of its words."""
    return char.isspace() or unicodedata.category(char) in _SYMBOLS


def _is_title_case(line: str) -> bool:
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def _stands_apart(text: str, before: Span, line: Span, after: Span) -> bool:
    """Whether an empty line stands before it and none of the lines around is a list's."""
    return bool(_BLANK_LINE.search(text, before[1], line[0])) and after[1] - after[0] > LONG_LINE


def _alike(line: str, title: str) -> bool:
    """Whether the line is the title; not a sentence that says the same with more words."""
    a = {word.casefold() for word in _WORD.findall(line)}
    b = {word.casefold() for word in _WORD.findall(title[:MAX_HEADLINE])}
    if _FINAL_STOP.search(line) and a - b:
        return False
    return bool(a | b) and len(a & b) >= TITLE_LIKENESS * len(a | b)
