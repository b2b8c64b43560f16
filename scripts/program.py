"""The program's two functions over files, for what measures it."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from readouts import model
from readouts.data import load_tables
from readouts.errors import InputError
from readouts.library import InProcess, InputOptions, taken
from readouts.linking import link

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
BUILD = ROOT / "build"
Item = TypeVar("Item")


def reports(paths: Sequence[Path]) -> list[model.Report]:
    """The reports of `paths`; the first input that is none is an error here."""
    return [sound(item) for item in taken([str(path) for path in paths], InputOptions())]


def readings(texts: Iterable[model.Report]) -> list[model.Reading]:
    """A reading of each, made as the command line makes it in one process.

    A report that the reader fails on is named on standard error and left out.
    """
    made = []
    for item in InProcess().read_all(iter(texts), None):
        if isinstance(item, InputError):
            print(f"not read: {item}", file=sys.stderr)
        else:
            made.append(item)
    return made


def sound(item: Item | InputError) -> Item:
    """The item; an error is raised."""
    if isinstance(item, InputError):
        raise item
    return item


def record(read_reports: Iterable[model.Reading]) -> model.Record:
    """What they say together."""
    return link(read_reports, load_tables())


def write_lines(nouns: Iterable[object], path: Path) -> Path:
    """Write a noun a line; gives the path back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(model.to_json(noun) + b"\n" for noun in nouns))
    return path
