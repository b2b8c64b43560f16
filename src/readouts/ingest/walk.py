"""Folders: every file below one, in a fixed order, past links that lead back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from readouts.errors import InputError
from readouts.ingest.failures import failure

Identity = tuple[int, int]
"""Device and inode: the same folder has the same under every name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder below the one that was walked."""

    path: Path
    is_folder: bool


def shown(path: Path) -> str:
    """The path with `/` between its parts, as a string that can always be written as UTF-8.

    A file name of bytes that are no UTF-8 holds lone surrogates in Python; they become `\\udcff`.
    """
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def is_folder(path: Path) -> bool:
    """Whether `path` is a folder or a link to one; False where nobody may look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def names_in(folder: Path) -> list[str]:
    """The names in `folder`, sorted, hidden ones left out. Raises OSError."""
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def walk(folder: Path) -> Iterator[Entry | InputError]:
    """`folder` and all below it, depth first, each folder's names sorted, hidden names skipped.

    Links to folders are followed. One that leads back to a folder above it is one InputError;
    a folder that can be reached in two ways is read once, so that links cannot multiply the work.
    An explicit stack, not recursion: folders can be nested deeper than Python's stack.
    """
    seen: set[Identity] = set()
    stack: list[tuple[Path, Mapping[Identity, Path]]] = [(folder, {})]
    while stack:
        path, above = stack.pop()
        if not is_folder(path):
            yield Entry(path, False)
            continue
        try:
            identity = _identity(path)
            names = names_in(path)
        except OSError as error:
            yield failure(error, shown(path))
            continue
        if identity in above:
            yield _loop(path, above[identity])
        elif identity not in seen:
            seen.add(identity)
            yield Entry(path, True)
            inside = {**above, identity: path}
            stack.extend((path / name, inside) for name in reversed(names))


def _identity(path: Path) -> Identity:
    status = path.stat()
    return (status.st_dev, status.st_ino)


def _loop(link: Path, target: Path) -> InputError:
    return InputError(
        f"a directory loop: this link leads back to {shown(target)}",
        where=shown(link),
        hint="remove the link; the rest of the folder is read",
    )
