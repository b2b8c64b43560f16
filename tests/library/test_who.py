"""Whom a person means."""

import pytest
from tests.linking.factories import LULA, MODI, Told, on
from tests.store import made

from readouts.errors import UsageError
from readouts.library import OpenRecord
from readouts.library.who import bearing, identities
from readouts.model import Identity
from readouts.store import RecordStore

SHORT = ("Lula da Silva", "BRA", "")
HOMONYM = ("Narendra Modi", "FRA", "")
LONG, BARE = (
    Identity(kind="person", name=name, qid=qid or None, country=country)
    for name, country, qid in (LULA, SHORT)
)


@pytest.fixture
def record(store: RecordStore) -> OpenRecord:
    """A record that names a president in two ways, and two people of one name."""
    told = (Told("a", (LULA, MODI)), Told("b", (SHORT, HOMONYM), date=on("2020-01-01")))
    store.put_readings([made.entry(one.reading()) for one in told])
    opened = OpenRecord(store)
    opened.refresh()
    return opened


@pytest.mark.parametrize("term", ["Q37181", "Lula da Silva", "luiz inacio lula da silva"])
def test_one_is_found_by_id_and_by_every_name(record: OpenRecord, term: str) -> None:
    assert identities(term, record.store, record.tables) == (LONG, BARE)


def test_who_may_be_several_must_be_named_by_id(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match=r"may be Q1058 or person:narendra-modi:FRA.*by its id"):
        identities("Narendra Modi", record.store, record.tables)
    (other,) = identities("person:narendra-modi:FRA", record.store, record.tables)
    assert other.country == "FRA"


def test_nobody_is_called_so(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match="nobody in the record"):
        identities("Quetzalcoatl Fitzgerald", record.store, record.tables)


def test_names_that_can_be_told_apart() -> None:
    assert bearing((LONG, BARE), "LULA DA SILVA") == ((BARE,), (LONG,))
    with pytest.raises(
        UsageError, match="names that can be parted: Luiz Inácio Lula da Silva, Lula"
    ):
        bearing((LONG, BARE), "Lula")
    with pytest.raises(UsageError, match="no other name"):
        bearing((LONG,), LONG.name)
