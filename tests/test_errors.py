"""One error root; each error is one line that says where, what and what to do."""

import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts import errors
from readouts.errors import DataError, InputError, ReadoutsError, RecordError, UsageError

KINDS = [InputError, DataError, RecordError, UsageError]


@pytest.mark.parametrize("kind", KINDS)
def test_one_root(kind: type[ReadoutsError]) -> None:
    assert kind.__mro__[1] is ReadoutsError
    with pytest.raises(ReadoutsError):
        raise kind("no text")


def test_every_error_is_drawn_in_the_module() -> None:
    named = {
        n for n, c in inspect.getmembers(errors, inspect.isclass) if c.__module__ == errors.__name__
    }
    assert named == {"ReadoutsError", *(kind.__name__ for kind in KINDS)}
    assert all(name in (errors.__doc__ or "") for name in named)


@pytest.mark.parametrize(
    ("where", "hint", "line"),
    [
        (None, None, "no text"),
        ("news/a.txt", None, "news/a.txt: no text"),
        (None, "give a file", "no text; give a file"),
        ("news/a.txt", "give a file", "news/a.txt: no text; give a file"),
    ],
)
def test_line(where: str | None, hint: str | None, line: str) -> None:
    error = InputError("no text", where=where, hint=hint)
    assert str(error) == line
    assert (error.what, error.where, error.hint) == ("no text", where, hint)


@given(what=st.text(), where=st.none() | st.text(), hint=st.none() | st.text())
def test_always_one_line(what: str, where: str | None, hint: str | None) -> None:
    line = str(ReadoutsError(what, where=where, hint=hint))
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
