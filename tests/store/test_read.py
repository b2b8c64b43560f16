"""Reading reports and readings back."""

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.store import RecordStore


@pytest.fixture
def told(store: RecordStore) -> RecordStore:
    """A record that holds the story, not yet linked."""
    store.put_readings([made.entry(story.reading(key), f"key-{key}") for key in story.REPORTS])
    return store


def test_keys_of_those_that_are_held(told: RecordStore) -> None:
    ids = [story.report_id("north"), "r0", story.report_id("south")]
    assert told.keys(ids) == {ids[0]: "key-north", ids[2]: "key-south"}
    assert told.keys([]) == {}


def test_what_is_not_held(told: RecordStore) -> None:
    assert told.report("r0") is None
    assert told.reading("r0") is None
    assert told.revisions("r0") == ["r0"]


def test_readings_come_one_at_a_time_in_order_of_id(told: RecordStore) -> None:
    stream = told.readings()
    ids = sorted(story.report_id(key) for key in story.REPORTS)
    assert next(stream).report.id == ids[0]
    assert [each.report.id for each in stream] == ids[1:]


def test_readings_can_be_streamed_while_others_are_asked_for(told: RecordStore) -> None:
    for reading in told.readings():
        assert told.reading(reading.report.id) == reading


def test_listed_reports_have_what_the_record_lists(told: RecordStore) -> None:
    assert told.listed() == list(story.record().reports)
    one = story.report_id("south")
    assert [row.id for row in told.listed([one, one])] == [one, one]


@pytest.mark.parametrize(
    ("maker", "count"),
    [(("0", "none", "by hand"), 0), (("1", "none", "by hand"), 4), (("0", "x", "by hand"), 4)],
)
def test_outdated(told: RecordStore, maker: tuple[str, str, str], count: int) -> None:
    reports = list(told.outdated(*maker))
    assert len(reports) == count
    assert all(report == told.report(report.id) for report in reports)


def test_revisions_are_in_order_of_publication(store: RecordStore) -> None:
    page = "https://example.org/1"
    days = ("2021-08-19", "2021-08-17", None, "2021-08-18")
    reports = [made.report(f"Of {day}.", url=page, published=day) for day in days]
    store.put_readings([made.entry(made.reading(each)) for each in reports])
    expected = [reports[index].id for index in (2, 1, 3, 0)]
    for each in reports:
        assert store.revisions(each.id) == expected
    assert [row.id for row in store.listed()] == [reports[0].id]


def test_titles_of_those_that_have_one(store: RecordStore) -> None:
    titled = made.report("One.", url="https://a.org/1", title="A call")
    bare = made.report("Two.", url="https://a.org/2")
    store.put_readings([made.entry(made.reading(each), "k") for each in (titled, bare)])
    assert store.titles([titled.id, bare.id, "r0"]) == {titled.id: "A call"}
