"""Values as people read them, in words; what is not known is said."""

from collections.abc import Sequence
from typing import Protocol

from readouts.model import ContactDate, RecordContact

FEW_DAYS = 3  # candidates that are spelled out


class Dated(Protocol):
    """Something said on a day that is one of several, or else published on one."""

    @property
    def first_day(self) -> str | None:
        """The first day that is possible."""

    @property
    def last_day(self) -> str | None:
        """The last one."""

    @property
    def published(self) -> str | None:
        """When the report was published."""


def day(date: ContactDate) -> str:
    """When, as far as it is known: `2021-08-18`, `2021-08-17 or 18`, `day not known`."""
    if date.value:
        return date.value
    if 0 < len(date.candidates) <= FEW_DAYS:
        first, *others = date.candidates
        return " or ".join([first, *(_after(first, other) for other in others)])
    if date.candidates:
        return f"one of {len(date.candidates)} days, {date.candidates[0]} to {date.candidates[-1]}"
    if date.earliest and date.latest:
        weekday = f"a {date.weekday}, " if date.weekday else ""
        return f"{weekday}{date.earliest} to {date.latest}"
    if date.earliest:
        return f"{date.earliest} or later"
    return f"{date.latest} or earlier" if date.latest else "day not known"


def fitting(date: ContactDate) -> str:
    """All days that fit, where they are too many for one cell; "" where `day` names them."""
    many = date.value is None and len(date.candidates) > FEW_DAYS
    return f"{date.weekday or ''} {', '.join(date.candidates)}".strip() if many else ""


def days(first: str | None, last: str | None) -> str:
    """A first and last possible day in the same words."""
    return day(ContactDate(value=first if first == last else None, earliest=first, latest=last))


def when(said: Dated) -> str:
    """The same of a statement, which may have been said outside any contact."""
    if said.first_day or said.last_day:
        return days(said.first_day, said.last_day)
    return f"reported {said.published[:10]}" if said.published else "day not known"


def between(first: str | None, last: str | None, candidates: Sequence[str] = ()) -> str:
    """When as a sentence says it: `2021-08-17 or 18`, `between 2021-01-04 and 2021-08-02`."""
    if 1 < len(candidates) <= FEW_DAYS:
        return day(ContactDate(candidates=tuple(candidates)))
    if first and last and first != last:
        return f"between {first} and {last}"
    return days(first, last)


def counted(count: int, what: str) -> str:
    """`1 contact`, `2 contacts`."""
    return f"{count} {what}{'s' * (count != 1)}"


def accounts(contact: RecordContact) -> str:
    """How many accounts there are, and from how many origins."""
    count = len(contact.accounts)
    text = counted(count, "account")
    return text if contact.independent == count else f"{text}, {contact.independent} independent"


def kind(contact: RecordContact) -> str:
    """Mode, and status where it is not the usual one."""
    return contact.mode if contact.status == "held" else f"{contact.mode}, {contact.status}"


def listed(values: Sequence[str], nothing: str = "") -> str:
    """Several values in one cell."""
    return ", ".join(values) or nothing


def _after(first: str, other: str) -> str:
    """A day that follows another of the same month: its number is enough."""
    return other[8:] if other[:8] == first[:8] else other
