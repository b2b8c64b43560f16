"""The story of tests/fixtures in a record, and the tables to ask it with."""

import pytest
from tests.fixtures import story
from tests.questions import talks
from tests.store import made

from readouts.data import Tables, load_tables
from readouts.store import RecordStore


@pytest.fixture
def source(store: RecordStore) -> RecordStore:
    """A record that holds the story."""
    store.put_readings([made.entry(story.reading(key), "k") for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


@pytest.fixture
def talked(store: RecordStore) -> RecordStore:
    """A record of talks on the climate."""
    return talks.record(store, talks.readings())


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The tables that ship."""
    return load_tables()
