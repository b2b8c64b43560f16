"""Lines that give a day and next to nothing else, or a publisher and a day."""

import re

from readouts.reading.header_days import header_days

MAX_DATE_LINE = 60  # code points of a line that is nothing but a date
MAX_BESIDE_DATE = 14  # letters beside the date: a weekday, a zone, a city
MAX_PUBLISHER_WORDS = 9

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BRACKETS = re.compile(r"\([^()]{0,40}\)")
_BEFORE = re.compile(r"[,•·|–—/;，-]\s*$")
_AFTER = re.compile(r"\s*[,•·|–—/;，-]")
# A name of an office has these in lower case and nothing else; a headline has verbs.
_SMALL_TEXT = (
    "of the for and to on an de du des la le les et del los las y do da "
    "dos das e di della dei von für der die und van het voor en och og ve"
)
_SMALL = frozenset(_SMALL_TEXT.split())


def is_date(line: str) -> bool:
    """Whether the line is a date and next to nothing else."""
    if len(line) > MAX_DATE_LINE:
        return False
    for found in header_days(line, 0, len(line)):
        start, end = found.span
        beside = sum(char.isalpha() for char in line[:start] + line[end:])
        return beside <= MAX_BESIDE_DATE
    return False


def is_publisher_date(line: str) -> bool:
    """Whether a date at either end is set off by a mark from what may be a publisher's name."""
    for found in header_days(line, 0, len(line)):
        start, end = found.span
        if not line[end:].strip(" .") and _BEFORE.search(line[:start]):
            return _is_name(line[:start])
        if not line[:start].strip() and _AFTER.match(line[end:]):
            return _is_name(line[end:])
    return False


def _is_name(words: str) -> bool:
    """Whether all words but small ones are written as names are."""
    found = _WORD.findall(_BRACKETS.sub(" ", words))
    named = all(word in _SMALL or not word[0].islower() for word in found)
    return named and 0 < len(found) <= MAX_PUBLISHER_WORDS
