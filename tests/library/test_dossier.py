"""Which dossier is asked for."""

from datetime import UTC, datetime

import pytest
from tests.questions import talks

from readouts import __version__
from readouts.errors import RecordError, UsageError
from readouts.library import OpenRecord
from readouts.library.dossier import Asked, called, dossier
from readouts.store import RecordStore


@pytest.fixture
def record(store: RecordStore) -> OpenRecord:
    return OpenRecord(talks.record(store, talks.readings()))


def test_a_contact_two_countries_and_an_issue(record: OpenRecord) -> None:
    contact = record.contacts().contacts[0].id
    pages = (
        record.dossier(contact, name="my.db"),
        record.dossier(between=["DEU", "IND"], name="my.db"),
        record.dossier(issue="climate", by="DEU", name="my.db"),
    )
    for page, kind in zip(pages, ("one contact", "two countries", "one issue"), strict=True):
        assert kind in page
        assert f"Readouts {__version__}" in page
        assert "my.db" in page


def test_the_time_can_be_given(record: OpenRecord) -> None:
    asked = Asked(None, ("DEU", "IND"), None, None, None, "2021", None)
    page = dossier(record, asked, "x", datetime(2024, 1, 2, tzinfo=UTC))
    assert "2024-01-02 00:00 UTC" in page
    assert "since 2021" in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "on one thing"),
        ({"between": ["DEU", "IND"], "issue": "climate", "by": "DEU"}, "on one thing"),
        ({"issue": "climate"}, "who speaks of it"),
        ({"by": "DEU"}, "who speaks of it"),
        ({"contact": "r0.c1", "since": "2021"}, "its own day"),
        ({"between": ["DEU", "IND"], "towards": "FRA"}, "towards somebody"),
    ],
)
def test_what_does_not_go_together(record: OpenRecord, asked: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        record.dossier(**asked)  # type: ignore[arg-type]


def test_an_unknown_contact(record: OpenRecord) -> None:
    with pytest.raises(RecordError):
        record.dossier("r0.c1")


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/home/ada/record.db", "record.db"),
        (
            "postgresql://ada@server/talks?options=-csearch_path%3Ds",
            "postgresql://ada@server/talks",
        ),
    ],
)
def test_a_record_is_called_by_its_name_without_the_way_to_it(place: str, name: str) -> None:
    assert called(place) == name
