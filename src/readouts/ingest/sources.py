"""What the user names (files, folders, patterns, `-`) as a list of inputs, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from os.path import normpath
from pathlib import Path

from readouts.errors import InputError
from readouts.ingest.globs import is_pattern, matches
from readouts.ingest.listed import web_address
from readouts.ingest.walk import is_folder, shown, walk

STDIN = "-"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """One input: `path` is None for standard input.

    `source` is its name in the record; `named` says that the user gave this very path, so
    that it may be a pipe. `on_web` is an address: nothing on this machine.
    """

    source: str
    path: Path | None = None
    named: bool = True
    on_web: bool = False


def find(inputs: Sequence[str]) -> Iterator[Found | InputError]:
    """Every input once, in the order given, what is inside a folder or pattern sorted.

    The same file under two spellings of its path ("a.txt", "./a.txt") is one input.
    """
    seen: set[str] = set()
    for name in inputs:
        for item in _expanded(name):
            key = (item.where or "") if isinstance(item, InputError) else item.source
            if key not in seen:
                seen.add(key)
                yield item


def _expanded(name: str) -> Iterator[Found | InputError]:
    if name == STDIN:
        yield Found(STDIN)
    elif not name.strip():
        yield InputError("an empty path", where="(input)", hint="name a file, a folder or -")
    elif _ADDRESS.match(name):
        yield _on_web(name)
    else:
        yield from _on_disk(Path(normpath(name)))


def _on_web(name: str) -> Found | InputError:
    address = web_address(name)
    if address is None:
        what = "an address that is not fetched"
        return InputError(what, where=name, hint="give an http or https address, or a file's path")
    return Found(address, on_web=True)


def _on_disk(path: Path) -> Iterator[Found | InputError]:
    if is_folder(path):
        yield from _in_folder(path)
    elif is_pattern(str(path)) and not _there(path):
        yield from _in_pattern(path)
    else:
        yield Found(shown(path), path)


def _there(path: Path) -> bool:
    """Whether a file has this very name: `a[1].txt` may be a name and not a pattern."""
    try:
        return path.exists()
    except OSError:
        return True


def _in_folder(folder: Path) -> Iterator[Found | InputError]:
    empty = True
    for entry in walk(folder):
        if isinstance(entry, InputError):
            empty = False
            yield entry
        elif not entry.is_folder:
            empty = False
            yield Found(shown(entry.path), entry.path, named=False)
    if empty:
        yield InputError("an empty folder", where=shown(folder), hint="check the path")


def _in_pattern(pattern: Path) -> Iterator[Found | InputError]:
    empty = True
    for match in matches(str(pattern)):
        empty = False
        if isinstance(match, InputError):
            yield match
        elif is_folder(match):
            yield from _in_folder(match)
        else:
            yield Found(shown(match), match, named=False)
    if empty:
        yield InputError("no file fits this pattern", where=shown(pattern), hint="check the path")
