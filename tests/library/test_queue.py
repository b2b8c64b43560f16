"""What comes next: what waits, then the least sure; nothing twice for one person."""

from dataclasses import replace

import pytest
from tests.judging.makers import judged, reading, undo
from tests.store import made

from readouts.data import load_tables
from readouts.errors import RecordError, UsageError
from readouts.library.queue import Queue, Wanted, case
from readouts.store import RecordStore

SURE = (0.9, 0.2, 0.6)
READING = replace(
    reading(),
    statements=tuple(
        replace(each, confidence=sure)
        for each, sure in zip(reading().statements, SURE, strict=True)
    ),
)
REPORT = READING.report.id
OTHER = made.reading(
    made.report("Noor Haddad warned of frost.", publisher="Harbour Daily"),
    people=[made.person("Noor Haddad")],
    said=[("Noor Haddad", "frost")],
)


@pytest.fixture(autouse=True)
def kept(store: RecordStore) -> None:
    """The record holds both."""
    store.put_readings([made.entry(READING), made.entry(OTHER)])
    store.put_record(made.apart([READING, OTHER]).lines(), generation=1, linker="x")


def queue(store: RecordStore, by: str = "Ada", **wanted: str) -> Queue:
    return Queue(store, load_tables(), Wanted(**wanted), by)


def order(store: RecordStore, by: str = "Ada", **wanted: str) -> list[str]:
    """The statements that come, without their report."""
    return [each.id.partition("/")[2] for each in queue(store, by, **wanted).cases()]


def test_the_least_sure_come_first(store: RecordStore) -> None:
    cases = list(queue(store).cases())
    assert [each.statement.confidence for each in cases] == [0.2, 0.5, 0.6, 0.9]
    assert cases[0].why == "confidence 0.20"


def test_what_one_has_judged_does_not_come_again_for_that_person(store: RecordStore) -> None:
    store.judgements.put([judged("accept", 2, of=READING, by="Ada")])
    assert order(store) == ["s1", "s3", "s1"]
    assert order(store, "Bo") == ["s1", "s3", "s1", "s2"]  # sure now, so last


def test_what_is_undone_comes_again(store: RecordStore) -> None:
    accept = judged("accept", 2, of=READING)
    store.judgements.put([accept, undo(accept, second=1)])
    assert order(store)[0] == "s2"


def test_what_has_been_said_comes_along(store: RecordStore) -> None:
    store.judgements.put([judged("edit", 2, of=READING, by="Bo", field="act", new="THANK")])
    (found,) = [each for each in queue(store).cases() if each.id == f"{REPORT}/s2"]
    assert [each.judgement.by for each in found.judged] == ["Bo"]
    assert found.statement.act == "THANK"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"publisher": "harbour"}, ["s1"]),
        ({"phrase": "grain"}, ["s2"]),
        ({"speaker": "Mara Lindqvist"}, ["s3", "s1"]),
        ({"party": "KEN"}, ["s2"]),
        ({"act": "WARN"}, []),
        ({"issue": "trade-investment", "publisher": "no such"}, []),
    ],
)
def test_filters(store: RecordStore, wanted: dict[str, str], expected: list[str]) -> None:
    assert order(store, **wanted) == expected


def test_a_filter_that_stands_for_nothing_is_an_error(store: RecordStore) -> None:
    with pytest.raises(UsageError):
        order(store, speaker="Nobody At All")


def test_a_second_opinion_is_on_what_others_have_judged_as_the_reader_had_it(
    store: RecordStore,
) -> None:
    store.judgements.put(
        [
            judged("edit", 2, of=READING, by="Ada", field="act", new="THANK"),
            judged("reject", 3, of=READING, by="Ada", second=1),
        ]
    )
    assert list(queue(store, "Ada").second()) == []
    found = list(queue(store, "Bo").second())
    assert [(each.id, each.statement.act) for each in found] == [
        (f"{REPORT}/s2", "STATE"),
        (f"{REPORT}/s3", "STATE"),
    ]
    assert all(each.blind and not each.judged for each in found)


def test_a_case_by_its_id_is_the_readers_own_where_it_was_rejected(store: RecordStore) -> None:
    store.judgements.put([judged("reject", 3, of=READING)])
    assert case(store, f"{REPORT}/s3").statement == READING.statements[2]
    with pytest.raises(RecordError, match="no such statement"):
        case(store, f"{REPORT}/s9")


def test_no_case_of_a_text_that_its_page_has_replaced(store: RecordStore) -> None:
    store.judgements.put([judged("accept", 1, of=READING, by="Bo")])
    url = READING.report.url
    store.put_readings([made.entry(made.reading(made.report("Changed.", url=url)))])
    assert order(store) == ["s1"]
    assert list(queue(store).second()) == []
