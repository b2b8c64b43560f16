"""Statements as they are found."""

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.model import describe
from readouts.store import RecordStore


@pytest.fixture
def told(store: RecordStore) -> RecordStore:
    """A record that holds the story."""
    store.put_readings([made.entry(story.reading(key), made.KEY) for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


def test_what_is_found_is_what_the_readings_say(told: RecordStore) -> None:
    found = list(told.found_statements())
    assert [(each.report, each.id.split("/")[1], each.contact) for each in found] == list(
        told.find_statements()
    )
    for each in found:
        reading = told.reading(each.report)
        assert reading is not None
        (statement,) = [s for s in reading.statements if each.id.endswith(f"/{s.id}")]
        contact = told.contact(each.contact) if each.contact else None
        assert each == describe(reading, statement, contact)


def test_an_index_of_an_older_program_is_named(told: RecordStore) -> None:
    with told.database.transaction():
        told.database.execute("UPDATE statements SET line = NULL")
    with pytest.raises(RecordError, match="out of date") as caught:
        list(told.found_statements())
    assert "doctor --mend" in str(caught.value.hint)
    told.reindex()
    assert list(told.found_statements())
