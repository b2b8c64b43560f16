"""Whom a user means among actors."""

import pytest
from tests.linking.factories import MODI, SCHOLZ
from tests.questions import talks

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.questions.who import Who
from readouts.store import RecordStore


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (None, [True, True]),
        ("Germany", [True, False]),
        ("IND", [False, True]),
        ("Modi", [False, True]),
        ("Q61053", [True, False]),
    ],
)
def test_a_country_or_somebody(
    talked: RecordStore, tables: Tables, term: str | None, expected: list[bool]
) -> None:
    who = Who(term, talked, tables)
    read = {actor.name: actor for actor in talks.readings()[0].actors}
    assert [who.among([read[name]]) for name, *_ in (SCHOLZ, MODI)] == expected
    held = {one.name: one for key in ("Scholz", "Modi") for one in _named(talked, key)}
    assert [who.among([held[name]]) for name, *_ in (SCHOLZ, MODI)] == expected
    assert who.among([]) is (term is None)


def _named(store: RecordStore, name: str) -> list[object]:
    return [store.actor(one) for one in store.actors_named(name.lower())]


def test_who_is_nobody(talked: RecordStore, tables: Tables) -> None:
    with pytest.raises(UsageError, match="nobody in the record"):
        Who("Atlantis", talked, tables)
