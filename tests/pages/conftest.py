"""Records whose dossiers are made."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.conftest import NewStore
from tests.fixtures import story
from tests.linking.factories import Told
from tests.questions import talks
from tests.store import made

from readouts.data import Tables, load_tables
from readouts.model import Reading
from readouts.pages.cover import Provenance
from readouts.store import RecordStore

PROVENANCE = Provenance(
    record="test.db", generation=3, version="9", made=datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
)
Recording = Callable[..., RecordStore]


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The tables that ship."""
    return load_tables()


@pytest.fixture
def source(new_store: NewStore) -> RecordStore:
    """A record that holds the story."""
    store = new_store()
    store.put_readings([made.entry(story.reading(key), "k") for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


@pytest.fixture
def talked(new_store: NewStore) -> RecordStore:
    """A record of talks on the climate."""
    return talks.record(new_store(), talks.readings())


@pytest.fixture
def recorded(new_store: NewStore) -> Recording:
    """`recorded(Told(...), ...)` is a record of these, its reports changed by the keywords."""

    def record(*told: Told, **changes: Any) -> RecordStore:
        read = [changed(each.reading(), **changes) for each in told]
        return talks.record(new_store(), read)

    return record


def changed(reading: Reading, **changes: Any) -> Reading:
    """A reading whose report has other values."""
    return replace(reading, report=replace(reading.report, **changes))


def only_contact(store: RecordStore) -> str:
    """The id of the one contact of a record."""
    (contact,) = store.find_contacts()
    return contact.id


def every(items: Iterable[Any], name: str) -> list[Any]:
    """One value of each."""
    return [getattr(item, name) for item in items]
