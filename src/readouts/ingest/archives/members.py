"""What the members of .zip and .tar have in common: their names, and which are passed over."""

from __future__ import annotations

from pathlib import PurePosixPath

from readouts.errors import InputError

_LONGEST = 300  # characters of a member's name that its place repeats


def place(archive: str, name: str) -> str:
    """The place of a member: "file.zip!inner.html". A name such as ../../x is only shown.

    Characters that are not printable, and bytes that were no text, are written as `\\x1b`.
    """
    shown = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in name[:_LONGEST]
    )
    return f"{archive}!{shown}"


def is_hidden(name: str) -> bool:
    """Whether a part of the name begins with a full stop, or is a folder that macOS adds.

    Such files are passed over in folders, too.
    """
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(
        part == "__MACOSX" or (part.startswith(".") and part not in (".", ".."))
        for part in parts
    )  # fmt: skip


def link(where: str) -> InputError:
    """The error for a member that is a link: what it leads to may lie outside the archive."""
    return InputError("a link in an archive, passed over", where=where, hint="add what it leads to")
