"""What is SQLite's own: its errors in words."""

import sqlite3
from pathlib import Path

import pytest

from readouts.store.places import WAIT
from readouts.store.sqlite import Sqlite


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("database is locked", "another process"),
        ("database disk image is malformed", "damaged"),
        ("database or disk is full", "no space"),
        ("something new", "something new"),
    ],
)
def test_errors_in_words(tmp_path: Path, message: str, said: str) -> None:
    dialect = Sqlite(tmp_path / "a.db", create=True, wait=WAIT)
    error = str(dialect.explain(sqlite3.OperationalError(message)))
    assert error.startswith(f"{tmp_path / 'a.db'}: ")
    assert said in error
