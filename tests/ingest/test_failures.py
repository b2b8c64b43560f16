"""What the operating system refuses, in a user's words."""

from __future__ import annotations

import errno
import os

import pytest

from readouts.ingest.failures import failure


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOENT, "no such file or folder; check the path"),
        (errno.EACCES, "no permission to read it"),
        (errno.EPERM, "no permission to read it"),
        (errno.EISDIR, "a folder, not a file"),
        (errno.ENOTDIR, "a part of the path is a file"),
        (errno.ELOOP, "a symbolic link that leads to itself"),
        (errno.ENAMETOOLONG, "the path is too long"),
        (errno.EIO, "the disk could not be read"),
    ],
)
def test_known_refusals(code: int, words: str) -> None:
    line = str(failure(OSError(code, os.strerror(code)), "news/a.txt"))
    assert line.startswith(f"news/a.txt: {words}")


def test_another_refusal_is_told_in_the_systems_words() -> None:
    line = str(failure(OSError(errno.EMFILE, "Too many open files"), "a.txt"))
    assert line == "a.txt: cannot be read: Too many open files"


def test_an_error_without_a_number() -> None:
    assert str(failure(OSError("gone"), "a.txt")) == "a.txt: cannot be read: gone"


def test_a_path_that_python_refuses() -> None:
    line = str(failure(ValueError("embedded null byte"), "a.txt"))
    assert line == "a.txt: cannot be read: embedded null byte"


def test_each_is_one_line() -> None:
    assert "\n" not in str(failure(OSError("two\nlines"), "a\nb.txt"))
