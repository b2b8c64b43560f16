"""What the three formats of references have in common: plain lines, and days as far as known."""

import re
from collections.abc import Iterator

from readouts.export.event_columns import one_line
from readouts.model import Citation

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_CONTROLS = dict.fromkeys(
    (
        *(code for code in range(0x20) if not chr(code).isspace()),
        *(code for code in range(0x7F, 0xA0) if code != 0x85),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *(0xFEFF, 0xFFFE, 0xFFFF),
    )
)
"""Characters that no reader of references expects, those that turn what follows among them."""
_IN_ADDRESS = {ord(mark): f"%{ord(mark):02X}" for mark in '{}\\"<>^`| '}


def plain(text: str) -> str:
    """The text as one line without control characters; every other character stays."""
    return one_line(text.translate(_CONTROLS))


def address(url: str) -> str:
    """An address in which no character means anything to a format of references."""
    return plain(url).translate(_IN_ADDRESS)


def parts(day: str | None) -> tuple[int, ...]:
    """Year, month and day of an ISO day, month, year or time, as many as it has."""
    found = _DAY.match(day or "")
    return tuple(int(part) for part in found.groups() if part) if found else ()


def known(citation: Citation) -> tuple[int, ...]:
    """The parts that the first and the last day have in common."""
    first, last = parts(citation.first_day), parts(citation.last_day)
    length = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), None)
    return first[: min(len(first), len(last)) if length is None else length]


def bounds(citation: Citation) -> tuple[tuple[int, ...], ...]:
    """The one day, or the first and the last; nothing where a bound is not known."""
    found = (parts(citation.first_day), parts(citation.last_day))
    return tuple(dict.fromkeys(found)) if all(found) else ()


def notes(citation: Citation) -> Iterator[str]:
    """Everything to be said in words, each a sentence without its full stop."""
    if citation.of == "contact" and citation.people:
        yield f"Took part: {', '.join(citation.people)}"
    yield from citation.notes
    if citation.see:
        yield f"Told by: {', '.join(citation.see)}"
    if citation.circa:
        yield "The day of publication is estimated"
    yield f"Readouts id: {citation.id}"


def note(citation: Citation) -> str:
    """The notes as one line."""
    return plain(". ".join(notes(citation)))
