"""Which publishers and sides are held for which time, so that silence is not taken for absence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

import msgspec

from readouts.data import Tables
from readouts.data.bodies import host_of
from readouts.questions.source import Source
from readouts.questions.terms import Days, days, party

By = Literal["month", "year"]
NOBODY = "not stated"
_LENGTH: Mapping[By, int] = {"month": len("2021-08"), "year": len("2021")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """The reports of one publisher that are held, by day of publication.

    `side` is the government whose voice the publisher is, None for third parties. `dated` is the
    share (0 to 1) of reports with a known day, `first` and `last` are the outermost such days.
    `counts` says how many there are in each month (or year) from the first to the last, none
    included, and `gaps` which stretches of it have none, as the first and last month of each.
    """

    type: Literal["holding"] = "holding"
    publisher: str
    side: str | None = None
    reports: int
    dated: float
    first: str | None = None
    last: str | None = None
    languages: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    gaps: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Shelf:
    """What was counted of one publisher."""

    reports: int = 0
    days: list[str] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)


def holdings(
    source: Source,
    tables: Tables,
    *,
    publisher: str | None = None,
    side: str | None = None,
    since: str | None = None,
    until: str | None = None,
    by: By = "month",
) -> list[Holding]:
    """What is held of each publisher, those that speak for a government first, by side and name.

    `publisher`: a part of the name, in any case; `side`: a country. With `since` or `until` only
    reports count that were published in that time: one without a day then counts nowhere. Raises
    UsageError for words that stand for nothing.
    """
    span, wanted = days(since, until), party(side, tables) if side else None
    shelves: dict[tuple[str, str | None], _Shelf] = defaultdict(_Shelf)
    whose = lru_cache(maxsize=10_000)(lambda name, host: _whose(name, host, tables))
    for name, url, published, language in source.holdings():
        key = whose(name, host_of(url) if url else None)
        day = published[:10] if published else None
        if _fits(key, name, publisher, wanted) and _within(day, span):
            shelf = shelves[key]
            shelf.reports += 1
            shelf.languages[language or NOBODY] += 1
            shelf.days += [day] if day else []
    return [_holding(key, shelves[key], by) for key in sorted(shelves, key=_order)]


def schema() -> dict[str, Any]:
    """JSON Schema of a line of `readouts holdings`."""
    return msgspec.json.schema(Holding)


def periods(first: str, last: str) -> Iterator[str]:
    """Every month from `2020-11` to `2021-02`, or every year from `2020` to `2021`."""
    year, month = int(first[:4]), int(first[5:7] or 0)
    while (now := f"{year:04}-{month:02}" if month else f"{year:04}") <= last:
        yield now
        year, month = (year, month + 1) if 0 < month < 12 else (year + 1, min(month, 1))


def _whose(name: str | None, host: str | None, tables: Tables) -> tuple[str, str | None]:
    """The publisher as the tables call it, else as the report or its address does; its side."""
    known = next(
        (found for each in (name, host) if each and (found := tables.publisher(each))), None
    )
    return (known.name, known.side) if known else (name or host or NOBODY, None)


def _fits(
    key: tuple[str, str | None], name: str | None, publisher: str | None, side: str | None
) -> bool:
    """Whether the name, the tables' or the report's own, and the side are those asked for."""
    part = publisher.casefold() if publisher else ""
    named = part in key[0].casefold() or part in (name or "").casefold()
    return named and (side is None or key[1] == side)


def _within(day: str | None, span: Days) -> bool:
    asked = span.since or span.until
    return not asked or (day is not None and span.touches([day]))


def _order(key: tuple[str, str | None]) -> tuple[bool, str, str]:
    return key[1] is None, key[1] or "", key[0]


def _holding(key: tuple[str, str | None], shelf: _Shelf, by: By) -> Holding:
    counted = Counter(day[: _LENGTH[by]] for day in shelf.days)
    counts = {each: counted[each] for each in _between(counted)}
    return Holding(
        publisher=key[0],
        side=key[1],
        reports=shelf.reports,
        dated=round(len(shelf.days) / shelf.reports, 3),
        first=min(shelf.days, default=None),
        last=max(shelf.days, default=None),
        languages=dict(shelf.languages.most_common()),
        counts=counts,
        gaps=_gaps(counts),
    )


def _between(counted: Iterable[str]) -> list[str]:
    known = sorted(counted)
    return list(periods(known[0], known[-1])) if known else []


def _gaps(counts: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """The stretches without any, as their first and last period."""
    runs: list[list[str]] = []
    open_ = False
    for period, count in counts.items():
        if count == 0 and open_:
            runs[-1].append(period)
        elif count == 0:
            runs.append([period])
        open_ = count == 0
    return tuple((run[0], run[-1]) for run in runs)


def undated(found: Sequence[Holding]) -> int:
    """How many of them have no known day."""
    return total(found) - sum(sum(each.counts.values()) for each in found)


def total(found: Sequence[Holding]) -> int:
    """How many reports these are together."""
    return sum(each.reports for each in found)
