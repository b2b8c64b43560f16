"""One line of text for what a question finds, as a session prints it."""

from collections.abc import Callable, Mapping
from typing import Any

SHOWN = 5  # lines of what a session prints
WIDE = 96  # characters of a line
_NOBODY = "-"


def line_of(noun: Any) -> str:
    """The noun in short; whatever has no line of its own, as Python shows it."""
    make = _LINES.get(getattr(noun, "type", ""))
    return cut("  ".join(make(noun)) if make else repr(noun))


def counted(count: int, what: str) -> str:
    """`1 contact`, `2 contacts`: `what` is the plural."""
    return f"{count} {what[:-1] if count == 1 else what}"


def cut(line: str) -> str:
    """A line without line ends, and no longer than it may be."""
    line = " ".join(line.split("\n"))
    return line if len(line) <= WIDE else f"{line[: WIDE - 1]}…"


def between(first: str | None, last: str | None, published: str | None = None) -> str:
    """The days of a contact, else the day of publication; `?` where nothing is known."""
    days = list(dict.fromkeys(filter(None, (first, last))))
    return " to ".join(days) or (published or "?")[:10]


def _statement(one: Any) -> tuple[str, ...]:
    who = ", ".join(one.speakers) or _NOBODY
    return (between(one.first_day, one.last_day, one.published), who, one.act, one.text)


def _report(one: Any) -> tuple[str, ...]:
    return (one.id, between(None, None, one.published), one.publisher or _NOBODY, one.url or "")


def _pledge(one: Any) -> tuple[str, ...]:
    return (between(one.first, one.last), ", ".join(one.speakers) or _NOBODY, one.what)


def _wording(one: Any) -> tuple[str, ...]:
    return (f"{one.text!r}", f"in {one.contacts} contacts", between(one.first, one.last))


def _change(one: Any) -> tuple[str, ...]:
    return (one.at[:10], f"{one.kind} {one.change}", one.title)


def _event(one: Any) -> tuple[str, ...]:
    whom = one.recipient.name if one.recipient else _NOBODY
    return (between(one.earliest, one.latest), one.actor.name, one.act, whom)


def _use(one: Any) -> tuple[str, ...]:
    who = ", ".join(one.speakers) or one.party or _NOBODY
    return (one.day or "?", who, f"{one.before}‹{one.words}›{one.after}")


def _position(one: Any) -> tuple[str, ...]:
    return (between(one.first_day, one.last_day, one.published), one.news, one.words)


_LINES: Mapping[str, Callable[[Any], tuple[str, ...]]] = {
    "statement": _statement,
    "report": _report,
    "pledge": _pledge,
    "wording": _wording,
    "change": _change,
    "event": _event,
    "use": _use,
    "position": _position,
}
