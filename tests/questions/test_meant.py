"""Whom a user means."""

import pytest

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.questions.meant import Meant
from readouts.store import SqliteStore


@pytest.mark.parametrize(
    ("term", "ids", "expected"),
    [
        (None, [], True),
        ("Okello", ["okello"], True),
        ("Okello", ["lindqvist", "nobody"], False),
        ("Okello", [], False),
        ("CHN", ["okello"], False),
    ],
)
def test_among(
    source: SqliteStore, tables: Tables, term: str | None, ids: list[str], expected: bool
) -> None:
    assert Meant(term, source, tables).among(ids) is expected


def test_who_is_not_in_the_record(source: SqliteStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match="nobody in the record"):
        Meant("Nobody", source, tables)
