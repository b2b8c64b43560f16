"""Event data out of a record."""

import pytest
from tests.fixtures import story
from tests.questions.events.making import who

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.questions.events import find_events
from readouts.store import RecordStore

FIRST, SECOND = (story.record_contact(which).id for which in ("first", "second"))


def test_the_story(source: RecordStore, tables: Tables) -> None:
    found = list(find_events(source, tables))
    assert [who(event) for event in found if event.contact == FIRST] == [
        ("XNOGOV", "XSUGOV", "DISCUSS"),
        ("XSUGOV", "XNOGOV", "DISCUSS"),
        ("XNOGOV", "XSUGOV", "THANK"),
        ("XNOGOV", None, "CALL_FOR"),
        ("XNOGOV", "XSUGOV", "AGREE"),
        ("XSUGOV", "XNOGOV", "AGREE"),
        ("XSUGOV", None, "STATE"),
    ]
    assert len([event for event in found if event.contact == SECOND]) == 2
    assert len({event.id for event in found}) == len(found)


def test_reprints_are_counted_as_one_source(source: RecordStore, tables: Tables) -> None:
    thanks = next(event for event in find_events(source, tables) if event.act == "THANK")
    assert (thanks.origins, thanks.reports) == (2, 3)
    assert thanks.sides == ("XNO", "XSU")
    assert {each.publisher for each in thanks.sources} >= {"The Almanac"}


def test_texts_stand_where_they_say(source: RecordStore, tables: Tables) -> None:
    for event in find_events(source, tables):
        for shown in event.texts:
            told = source.reading(shown.report)
            assert told
            assert [shown.text] == [told.report.text[start:end] for start, end in shown.spans]


@pytest.mark.parametrize(
    ("filters", "contacts"),
    [({"since": "2021-03-05"}, {SECOND}), ({"until": "2021-03-04"}, {FIRST}),
     ({"between": ["Lindqvist", "Okello"]}, {FIRST, SECOND}), ({"until": "2020"}, set())],
)  # fmt: skip
def test_filters(
    source: RecordStore, tables: Tables, filters: dict[str, str], contacts: set[str]
) -> None:
    found = find_events(source, tables, **filters)  # type: ignore[arg-type]
    assert {event.contact for event in found} == contacts


def test_words_that_stand_for_nothing_are_refused_at_once(
    source: RecordStore, tables: Tables
) -> None:
    with pytest.raises(UsageError):
        find_events(source, tables, between=["Nobody at all"])
    with pytest.raises(UsageError):
        find_events(source, tables, since="yesterday")
