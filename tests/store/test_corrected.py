"""The corrected reading is kept only where judgements apply, and made anew when they change."""

from tests.judging.makers import judged, reading, undo
from tests.store import made

from readouts.model import judgement_from_json
from readouts.store import RecordStore
from readouts.store.corrected import correct, in_order, machine_reading, on_report

READING = reading()
REPORT = READING.report.id
REJECT = judged("reject", 2)


def rows(store: RecordStore) -> int:
    """How many corrected readings are kept."""
    return int(store.database.execute("SELECT count(*) FROM corrected")[0][0])


def test_nothing_is_kept_where_nobody_has_judged(store: RecordStore) -> None:
    store.put_readings([made.entry(READING)])
    assert rows(store) == 0
    assert store.reading(REPORT) == machine_reading(store.database, REPORT) == READING


def test_one_is_kept_while_a_judgement_applies(store: RecordStore) -> None:
    store.put_readings([made.entry(READING)])
    store.judgements.put([REJECT])
    assert rows(store) == 1
    assert machine_reading(store.database, REPORT) == READING
    store.judgements.put([undo(REJECT, second=1)])
    assert rows(store) == 0


def test_a_judgement_that_is_lost_keeps_none(store: RecordStore) -> None:
    store.put_readings([made.entry(READING)])
    store.judgements.put([judged("reject", 2, text_sha256="0")])
    assert rows(store) == 0


def test_what_is_given_back_is_what_is_kept(store: RecordStore) -> None:
    store.put_readings([made.entry(READING)])
    store.judgements.put([REJECT])
    with store.database.transaction():
        assert correct(store.database, 1, READING) == store.reading(REPORT)
    assert rows(store) == 1


def test_judgements_come_by_time_whatever_the_rows(store: RecordStore) -> None:
    late, early = judged("accept", 1, second=9), judged("accept", 3, second=1)
    store.judgements.put([late, early])
    assert on_report(store.database, REPORT) == [early, late]
    json = store.database.execute("SELECT json FROM judgements ORDER BY at DESC")
    assert in_order(json) == [judgement_from_json(row[0]) for row in json[::-1]]


def test_nobody_has_read_a_report_that_is_not_there(store: RecordStore) -> None:
    assert machine_reading(store.database, "r0") is None
    assert on_report(store.database, "r0") == []
