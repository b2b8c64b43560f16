"""Whom a user means."""

import pytest

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.questions.meant import Meant
from readouts.store import RecordStore


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
    source: RecordStore, tables: Tables, term: str | None, ids: list[str], expected: bool
) -> None:
    assert Meant(term, source, tables).among(ids) is expected


def test_who_is_not_in_the_record(source: RecordStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match="nobody in the record"):
        Meant("Nobody", source, tables)
