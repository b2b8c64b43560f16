"""What the operating system refuses, in words that a user can act on."""

from __future__ import annotations

import errno

from readouts.errors import InputError

_REASONS: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("no such file or folder", "check the path"),
    errno.EACCES: ("no permission to read it", "change its permissions or run as its owner"),
    errno.EPERM: ("no permission to read it", "change its permissions or run as its owner"),
    errno.EISDIR: ("a folder, not a file", "give the path of a file"),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", "check the path"),
    errno.ELOOP: ("a symbolic link that leads to itself", "remove the link"),
    errno.ENAMETOOLONG: ("the path is too long", "move the files to a shorter path"),
    errno.EIO: ("the disk could not be read", "check the disk and try again"),
}


def failure(error: OSError | ValueError, where: str) -> InputError:
    """The error of opening, listing or reading `where` as one line for the user.

    A ValueError is what Python raises for a path with a NUL character.
    """
    if isinstance(error, OSError) and error.errno in _REASONS:
        what, hint = _REASONS[error.errno]
        return InputError(what, where=where, hint=hint)
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    return InputError(f"cannot be read: {reason}", where=where)
