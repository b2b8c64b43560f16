"""The story of tests/fixtures in a record, and the tables to ask it with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fixtures import story
from tests.questions import talks
from tests.store import made

from readouts.data import Tables, load_tables
from readouts.store import RecordStore


@pytest.fixture
def source(tmp_path: Path) -> Iterator[RecordStore]:
    """A record that holds the story."""
    with RecordStore(tmp_path / "record.db", create=True) as store:
        store.put_readings([made.entry(story.reading(key), "k") for key in story.REPORTS])
        store.put_record(story.record().lines(), generation=1, linker="l")
        yield store


@pytest.fixture
def talked(tmp_path: Path) -> Iterator[RecordStore]:
    """A record of talks on the climate."""
    with talks.record(tmp_path / "talks.db", talks.readings()) as store:
        yield store


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The tables that ship."""
    return load_tables()
