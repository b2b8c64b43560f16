"""What of a record can be written out, and in which formats, as a table: a line each."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from readouts.errors import UsageError
from readouts.export.source import Asked

Writer = Callable[[Asked, BinaryIO], int]
"""Writes to an open file as it goes, never holding all of it; returns how many rows it wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to write one kind of thing.

    `kind` and `name` are what a user asks for, `ending` is that of a file which means this
    format, `about` one line of help, `rows` what the count is of ("rows of statements").
    """

    kind: str
    name: str
    write: Writer
    ending: str
    about: str
    rows: str = "rows"


FORMATS: tuple[Format, ...] = ()


def kinds() -> tuple[str, ...]:
    """What can be written out, in the order of the table."""
    return tuple(dict.fromkeys(each.kind for each in FORMATS))


def formats(kind: str) -> tuple[Format, ...]:
    """The formats of a kind, the usual one first. Raises UsageError for an unknown kind."""
    found = tuple(each for each in FORMATS if each.kind == kind)
    if not found:
        raise UsageError(f"there is no export of {kind!r}", hint=f"one of: {', '.join(kinds())}")
    return found


def format_for(kind: str, name: str | None, path: PurePath | None = None) -> Format:
    """The format of this name, else the one that the file's ending means, else the usual one.

    Raises UsageError for an unknown kind or name, and for an ending that means another format.
    """
    offered = formats(kind)
    known = ", ".join(each.name for each in offered)
    if name:
        chosen = [each for each in offered if each.name == name]
        if not chosen:
            raise UsageError(f"there is no {name} of {kind}", hint=f"one of: {known}")
        return chosen[0]
    ending = path.suffix.lower() if path else ""
    if fitting := [each for each in offered if each.ending == ending]:
        return fitting[0]
    if ending in {each.ending for each in FORMATS}:
        raise UsageError(f"there is no {ending[1:].upper()} of {kind}", hint=f"one of: {known}")
    return offered[0]
