"""Bounds that dated facts set: a word that did not exist before a day, an anniversary.

Only what was said in the contact counts: a report may be of a much later day than what it tells.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from readouts.data import Tables
from readouts.data.days import first
from readouts.data.rows import Tie
from readouts.data.ties import TieMention
from readouts.model import Reason, Span, Spans
from readouts.reading.dating.bounds import Bound

_WORDS = (
    "tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
)
_ORDINALS = {word: 10 * (i + 1) for i, word in enumerate(_WORDS.split())}
_COUNT = re.compile(
    rf"(?i)(?<![\d,.-])(?<!and )\b(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|"
    rf"(?P<word>{'|'.join(_ORDINALS)}))[\s-]anniversary\b"
    r"|(?<![\d,.])\b(?P<ago>\d{1,3}|half a century)(?: years)? ago\b"
)
_YEAR_OF = (  # how many years the anniversary is off the year in which it is spoken of
    (re.compile(r"(?i)\bthis year\b|\bcurrent year\b"), (0, 0)),
    (re.compile(r"(?i)\bnext year\b"), (1, 1)),
    (re.compile(r"(?i)\blast year\b"), (-1, -1)),
)
_LOOSE = (-1, 1)  # celebrated late or spoken of early
_NEAR = 100  # code points between the number and the fact
_BESIDE = 40  # code points before the number in which the year of speaking stands
_OF, _END = re.compile(r"\s+of\b", re.IGNORECASE), re.compile(r"[.;]\s")
_HALF_A_CENTURY = 50


def fact_bounds(
    text: str, said: Spans, countries: frozenset[str], tables: Tables
) -> tuple[Bound, ...]:
    """The bounds that `said`, what was said in a contact, sets for its day: the narrowest ones.

    `countries` are the ISO codes of the governments that took part: an anniversary of relations
    that names no two countries is theirs.
    """
    found = [
        bound
        for span in said
        for bound in (*_terms(text, span, tables), *_anniversaries(text, span, countries, tables))
    ]
    latest = min((bound.latest for bound in found if bound.latest), default=None)
    earliest = max((bound.earliest for bound in found if bound.earliest), default=None)
    telling = [b for b in found if b.earliest == earliest or (b.latest and b.latest == latest)]
    return tuple({(bound.earliest, bound.latest): bound for bound in reversed(telling)}.values())


def _terms(text: str, span: Span, tables: Tables) -> Iterator[Bound]:
    """A word cannot be said before it exists."""
    for mention in tables.find_terms(text[slice(*span)]):
        day = first(mention.term.first)
        told = f"“{text[slice(*_moved(mention.span, span))]}” did not exist before {day}."
        where = _moved(mention.span, span)
        yield Bound(earliest=day, reason=Reason(text=told, spans=(where,)))


def _anniversaries(
    text: str, span: Span, countries: frozenset[str], tables: Tables
) -> Iterator[Bound]:
    """A fact of a known day and how many years ago it was give the year in which it was said."""
    words = text[slice(*span)]
    counted = list(_COUNT.finditer(words))
    if not counted:
        return
    named = frozenset(mention.code for mention in tables.find_countries(words))
    ties = tables.find_ties(words, named if len(named) > 1 else named | countries)
    for found in counted:
        near = _named(words, [m for m in ties if m.tie.day], found)
        bound = _year(words, found, [mention.tie for mention in near]) if near else None
        if bound is not None:
            spans = tuple(_moved(s, span) for s in sorted({found.span(), near[0].span}))
            told = f"“{found.group()}”: {near[0].tie.fact}, {near[0].tie.day}."
            yield Bound(earliest=bound[0], latest=bound[1], reason=Reason(text=told, spans=spans))


def _named(words: str, ties: Sequence[TieMention], found: re.Match[str]) -> list[TieMention]:
    """The facts that the number of years belongs to: "the 50th anniversary of the ...".

    Behind "anniversary" only what follows "of" counts; "50 years ago" has it on either side.
    """
    after = [m for m in ties if _is_near(words, found.end(), m.span[0])]
    if not found["ago"]:
        after = [m for m in after if _OF.match(words, found.end())]
    before = [m for m in ties if found["ago"] and _is_near(words, m.span[1], found.start())]
    near = before or after
    place = min((m.span for m in near), key=lambda s: abs(s[0] - found.start()), default=None)
    return [m for m in near if m.span == place]


def _is_near(words: str, start: int, end: int) -> bool:
    """Whether little stands between, and no end of a sentence."""
    return 0 <= end - start <= _NEAR and not _END.search(words, start, end)


def _year(words: str, found: re.Match[str], ties: Sequence[Tie]) -> tuple[str, str] | None:
    """The first and last day of the years that are meant."""
    count = _number(found)
    told = words[max(found.start() - _BESIDE, 0) : found.start()]  # "this year marks the ..."
    spoken = (off for way, off in _YEAR_OF if way.search(told) and not found["ago"])
    early, late = next(spoken, _LOOSE)
    years = sorted(int(tie.day[:4]) for tie in ties)
    start, end = years[0] + count - late, years[-1] + count - early
    return (f"{start:04d}-01-01", f"{end:04d}-12-31") if end <= date.max.year else None


def _number(found: re.Match[str]) -> int:
    if found["ago"]:
        return int(found["ago"]) if found["ago"].isdigit() else _HALF_A_CENTURY
    return int(found["number"] or _ORDINALS[found["word"].lower()])


def _moved(span: Span, by: Span) -> Span:
    return (by[0] + span[0], by[0] + span[1])
