"""Days as a sentence says them: `18 August 2021`, `27 April or 27 July 2020`; none is made up."""

from collections.abc import Sequence
from itertools import pairwise

from readouts.model import ContactDate
from readouts.pages.words import listed

NOT_KNOWN = "day not known"
FEW = 3  # candidates that are spelled out
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def day(iso: str | None) -> str:
    """`18 August 2021` of an ISO day or time, `August 2021` of a month; else what is given."""
    if not iso:
        return NOT_KNOWN
    year, *rest = iso[:10].split("-")
    if not all(part.isdigit() for part in (year, *rest)):
        return iso
    month = MONTHS[int(rest[0]) - 1] if rest else ""
    return " ".join(filter(None, (str(int(rest[1])) if len(rest) > 1 else "", month, year)))


def when(date: ContactDate) -> str:
    """The day of a contact as far as it is known."""
    return possible(date.value or date.earliest, date.value or date.latest, date.candidates)


def possible(first: str | None, last: str | None, candidates: Sequence[str] = ()) -> str:
    """One day, a few, or the first and the last of many."""
    if 1 < len(candidates) <= FEW:
        return _or(candidates)
    if first and last and first != last:
        among = f"one of {len(candidates)} days from " if candidates else "between "
        return f"{among}{day(first)} {'to' if candidates else 'and'} {day(last)}"
    if first and last:
        return day(first)
    if first:
        return f"{day(first)} or later"
    return f"{day(last)} or earlier" if last else NOT_KNOWN


def published(iso: str | None, estimated: bool = False) -> str:
    """When a report was published."""
    if not iso:
        return "day of publication not stated"
    return f"published {day(iso)}{' (estimated)' if estimated else ''}"


def fitting(date: ContactDate) -> str:
    """All days that fit, where there are more than `when` spells out; else ""."""
    many = date.value is None and len(date.candidates) > FEW
    return listed([day(each) for each in date.candidates]) if many else ""


def _or(days: Sequence[str]) -> str:
    """`17 or 18 August 2021`: month and year only where they change."""
    return " or ".join([*(_short(mine, then) for mine, then in pairwise(days)), day(days[-1])])


def _short(iso: str, then: str) -> str:
    words, others = day(iso).split(" "), day(then).split(" ")
    while len(words) > 1 and others and words[-1] == others.pop():
        words.pop()
    return " ".join(words)
