"""Keys from a real terminal, and lines where there is none."""

import io
import os
import pty
import sys
import threading
from collections.abc import Iterator

import pytest

from readouts.cli.keys import END, key, line


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The end of a pseudo-terminal at which a person types; the other is standard input."""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, encoding="utf-8") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield ours
    os.close(ours)


@pytest.mark.parametrize(("typed", "read"), [(b"a", "a"), (b"?", "?"), (b"\x04", END)])
def test_at_a_terminal_one_key_is_enough(terminal: int, typed: bytes, read: str) -> None:
    """Typed again and again: a terminal forgets what was typed before it waited for a key."""
    done = threading.Event()

    def type_it() -> None:
        while not done.wait(0.05):
            os.write(terminal, typed)

    person = threading.Thread(target=type_it)
    person.start()
    try:
        assert key() == read
    finally:
        done.set()
        person.join()


def test_without_a_terminal_a_line_is_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("accept\n\n  n \nsome words \n"))
    assert [key(), key(), key(), line("why: "), key()] == ["a", "", "n", "some words", END]
    assert line("why: ") == ""
