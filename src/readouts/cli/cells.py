"""Values as people read them, in words; what is not known is said."""

from collections.abc import Sequence

from readouts.model import ContactDate, RecordContact

FEW_DAYS = 3  # candidates that are spelled out


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


def accounts(contact: RecordContact) -> str:
    """How many accounts there are, and from how many origins."""
    count = len(contact.accounts)
    text = f"{count} account{'s' * (count != 1)}"
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
