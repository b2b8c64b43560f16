"""Patterns such as `news/**/*.txt`, for shells that do not expand them.

Not the standard library's glob: it follows links round a loop until the path is too long, and
hides folders that it may not list.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from readouts.errors import InputError
from readouts.ingest.failures import failure
from readouts.ingest.walk import is_folder, names_in, shown, walk

_MAGIC = frozenset("*?[")


def is_pattern(name: str) -> bool:
    """Whether `name` has a character with a meaning in patterns."""
    return not _MAGIC.isdisjoint(name)


def matches(pattern: str) -> Iterator[Path | InputError]:
    """The files and folders that fit `pattern`, sorted by part; `**` is any number of folders.

    Hidden names fit only a part that begins with a full stop. Folders that cannot be listed
    are InputErrors. A path may come twice where `**` stands twice.
    """
    path = Path(pattern)
    anchor = path.anchor
    parts = path.parts[1:] if anchor else path.parts
    yield from _below(Path(anchor), parts)


def _below(base: Path, parts: tuple[str, ...]) -> Iterator[Path | InputError]:
    if not parts or parts == ("**",):
        yield base
    elif parts[0] == "**":
        yield from _anywhere(base, parts[1:])
    elif is_pattern(parts[0]):
        yield from _fitting(base, parts[0], parts[1:])
    elif (child := base / parts[0]).exists():
        yield from _below(child, parts[1:])


def _anywhere(base: Path, rest: tuple[str, ...]) -> Iterator[Path | InputError]:
    for entry in walk(base):
        if isinstance(entry, InputError):
            yield entry
        elif entry.is_folder:
            yield from _below(entry.path, rest)


def _fitting(base: Path, part: str, rest: tuple[str, ...]) -> Iterator[Path | InputError]:
    try:
        names = _names(base, part)
    except OSError as error:
        yield failure(error, shown(base))
        return
    for name in names:
        child = base / name
        if fnmatchcase(name, part) and (not rest or is_folder(child)):
            yield from _below(child, rest)


def _names(base: Path, part: str) -> list[str]:
    if part.startswith("."):
        return sorted(path.name for path in base.iterdir() if path.name.startswith("."))
    return names_in(base)
