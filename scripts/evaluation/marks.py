"""Statements in a form that can be compared: where their words begin, and who says them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from score_sample import names_of, words_in

Row = dict[str, Any]
Words = frozenset[int]
KINDS = ("direct", "mixed", "indirect", "carried", "topic")


@dataclass(frozen=True, slots=True)
class Mark:
    """One statement, read or in the gold; words stand for where they begin.

    `cue` and `source` are None where the gold does not say, and empty where there is none.
    """

    kind: str
    content: Words
    cue: Words | None = None
    source: Words | None = None
    speakers: tuple[str, ...] = ()
    confidence: float | None = None
    optional: bool = False


Right = Callable[[Mark, Mark], bool]
"""Whether a read statement is by the speakers of the gold one whose words it has."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One report of a gold set; `read` is None where the program could not read it."""

    report: str
    publisher: str
    gold: tuple[Mark, ...]
    read: tuple[Mark, ...] | None


def role(text: str, row: Row, name: str) -> Words | None:
    """The words of the cue or source; None where the row does not speak of it."""
    return words_in(text, row[name] or ()) if name in row else None


def of_gold(text: str, row: Row) -> Mark:
    """A statement of the gold."""
    return Mark(
        kind=row["kind"],
        content=words_in(text, row["spans"]),
        cue=role(text, row, "cue"),
        source=role(text, row, "source"),
        speakers=tuple(row["speakers"]),
        optional=bool(row.get("optional")),
    )


def of_reading(reading: Row) -> tuple[Mark, ...]:
    """The statements of a reading as `readouts read` writes it."""
    text = reading["report"]["text"]
    return tuple(
        Mark(
            kind=row["kind"],
            content=words_in(text, row["content"]),
            cue=role(text, row, "cue"),
            source=role(text, row, "source"),
            speakers=tuple(names_of(reading, row["speakers"])),
            confidence=row["confidence"],
        )
        for row in reading["statements"]
    )


def by_names(same: Callable[[Sequence[str], Sequence[str]], bool]) -> Right:
    """Right if the names of the speakers are the same, no more and no fewer."""
    return lambda read, gold: same(list(read.speakers), list(gold.speakers))


def by_source(read: Mark, gold: Mark) -> bool:
    """Right if the sources share a word, or neither has one: for gold that names nobody."""
    return bool((read.source or frozenset()) & gold.source) if gold.source else not read.source


def publisher_name(stated: str | None) -> str:
    """A publisher's name without what stands in brackets after it."""
    return (stated or "not stated").partition(" (")[0]


def without_doubt(marks: Iterable[Mark]) -> list[Mark]:
    """The statements that must be found."""
    return [mark for mark in marks if not mark.optional]
