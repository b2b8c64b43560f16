"""Writing readings: whole batches only, once, and with the newest text of a page in force."""

import itertools
from dataclasses import replace

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.model import Reading
from readouts.store import Entry, RecordStore

PAGE = "https://example.org/readout"
OLD = made.reading(made.report("The two spoke.", url=PAGE, published="2021-08-18"))
NEW = made.reading(made.report("The two spoke at length.", url=PAGE, published="2021-08-19"))


def put(store: RecordStore, *readings: Reading, key: str = made.KEY) -> list[str]:
    """Store these readings in one batch."""
    return list(store.put_readings([made.entry(each, key) for each in readings]))


def test_what_is_put_is_read_back(store: RecordStore) -> None:
    readings = [story.reading(key) for key in story.REPORTS]
    assert put(store, *readings) == ["added"] * len(readings)
    for each in readings:
        assert store.reading(each.report.id) == each
        assert store.report(each.report.id) == each.report
    assert list(store.readings()) == sorted(readings, key=lambda each: each.report.id)
    assert store.keys([readings[0].report.id, "r0"]) == {readings[0].report.id: made.KEY}


@pytest.mark.parametrize("text", ["emoji 🚑 and 𠮷", "مرحبا", "a\r\n\ufeffb\0c", "e\u0301"])
def test_a_text_comes_back_as_it_was(store: RecordStore, text: str) -> None:
    reading = made.reading(made.report(text, title=text))
    put(store, reading)
    assert store.reading(reading.report.id) == reading


def test_a_second_reading_replaces_the_first(store: RecordStore) -> None:
    report = made.report("Okello thanked Lindqvist for grain.", url=PAGE)
    who = [made.person("Okello")]
    put(store, made.reading(report, people=who, said=[("Okello", "Lindqvist")]))
    again = made.reading(report, people=who, said=[("Okello", "grain")])
    assert put(store, again, key="k2") == ["reread"]
    assert store.reading(report.id) == again
    assert store.keys([report.id]) == {report.id: "k2"}
    assert list(store.find_statements(phrase="grain"))
    assert not list(store.find_statements(phrase="Lindqvist"))


def test_new_metadata_is_kept_with_the_new_reading(store: RecordStore) -> None:
    report = made.report("Okello spoke.", url=PAGE)
    titled = replace(report, title="Okello at the harbour")
    put(store, made.reading(report))
    put(store, made.reading(titled))
    assert store.report(report.id) == titled
    assert list(store.find_reports(phrase="harbour")) == [report.id]


def test_a_new_text_of_a_page_is_a_revision_and_no_second_witness(store: RecordStore) -> None:
    assert put(store, OLD) == ["added"]
    assert put(store, NEW) == ["revised"]
    assert list(store.readings()) == [NEW]
    assert store.reading(OLD.report.id) == OLD
    assert store.revisions(OLD.report.id) == [OLD.report.id, NEW.report.id]
    assert [row.id for row in store.listed()] == [NEW.report.id]
    assert list(store.find_reports(phrase="spoke")) == [NEW.report.id]


def test_the_day_of_publication_decides_not_the_order_of_adding(store: RecordStore) -> None:
    put(store, NEW)
    put(store, OLD)
    assert list(store.readings()) == [NEW]


def test_without_days_the_last_added_is_in_force(store: RecordStore) -> None:
    first, second = (made.reading(made.report(text, url=PAGE)) for text in ("One.", "Two."))
    put(store, first, second)
    assert list(store.readings()) == [second]


def test_texts_without_a_page_are_no_revisions(store: RecordStore) -> None:
    readings = [made.reading(made.report(text, source="-")) for text in ("One.", "Two.")]
    assert put(store, *readings) == ["added", "added"]
    assert len(list(store.readings())) == 2
    assert store.revisions(readings[0].report.id) == [readings[0].report.id]


def test_a_batch_is_all_or_nothing(store: RecordStore, monkeypatch: pytest.MonkeyPatch) -> None:
    unsound = replace(NEW, report=replace(NEW.report, text=None))  # type: ignore[arg-type]
    with pytest.raises((RecordError, TypeError)):
        put(store, OLD, unsound)
    assert store.state().read == 0
    assert not list(store.readings())
    assert put(store, OLD) == ["added"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_order_of_adding_does_not_matter(place: str, order: tuple[int, ...]) -> None:
    readings = [OLD, NEW, made.reading(made.report("Elsewhere.", url="https://example.org/2"))]
    with RecordStore(place, create=True) as store:
        for index in order:
            put(store, readings[index])
        assert list(store.readings()) == sorted(readings[1:], key=lambda each: each.report.id)


def test_a_report_twice_in_one_batch_is_found_by_its_last_reading(store: RecordStore) -> None:
    report = made.report("Trade grows. Aid ends.", url=PAGE)
    people = [made.person("Ana")]
    first = made.reading(report, people=people, said=[("Ana", "Trade grows")])
    last = made.reading(report, people=people, said=[("Ana", "Aid ends")])
    for _ in range(2):
        store.put_readings([made.entry(first), made.entry(last)])
        assert len(list(store.find_statements(phrase="aid ends"))) == 1
        assert not list(store.find_statements(phrase="trade grows"))
        assert len(list(store.find_reports(phrase="trade grows"))) == 1
        assert not store.health().index_outdated


def test_every_batch_is_a_generation(store: RecordStore) -> None:
    put(store, OLD)
    put(store, NEW)
    assert store.state().read == 2
    assert store.state().linked == 0


def test_a_report_is_kept_as_given_whatever_the_reader_made_of_it(store: RecordStore) -> None:
    given = made.report("Published on 18 August 2021.", url=PAGE)
    found = replace(given, published="2021-08-18", published_basis="stated", language="en")
    store.put_readings([Entry(given, made.reading(found), "k")])
    assert store.report(given.id) == given
    read = store.reading(given.id)
    assert read is not None
    assert read.report == found
    assert [row.published for row in store.listed()] == ["2021-08-18"]
    assert list(store.find_reports(until="2021-08-18")) == [given.id]
    assert list(store.outdated("2", "t", "m")) == [given]
