"""Gold lines: what people judged in a record, and reports that can be read again."""

import json
from io import BytesIO
from pathlib import Path

from tests.judging.makers import judged, reading
from tests.store import made

from readouts.data import load_tables
from readouts.export.gold import gold_lines, write_gold
from readouts.library import InputOptions, taken
from readouts.library.exporting import asked
from readouts.model import Report
from readouts.store import RecordStore

READING = reading()


def test_a_line_for_each_report_that_somebody_judged(store: RecordStore) -> None:
    store.put_readings([made.entry(READING), made.entry(made.reading(made.report("Other.")))])
    assert list(gold_lines(store.judgements)) == []
    store.judgements.put([judged("accept", 2), judged("reject", 1, second=1)])
    (line,) = gold_lines(store.judgements)
    row = json.loads(line)
    assert [each["id"] for each in row["statements"]] == ["s2"]
    assert [each["id"] for each in row["rejected"]] == ["s1"]


def test_judgements_on_what_the_record_does_not_hold_are_left_out(store: RecordStore) -> None:
    store.judgements.put([judged("accept", 2)])
    assert list(gold_lines(store.judgements)) == []


def test_the_file_is_read_again_with_the_very_same_text(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    with RecordStore(tmp_path / "r.db", create=True) as store:
        store.put_readings([made.entry(READING)])
        store.judgements.put([judged("accept", 2)])
        path.write_bytes(b"".join(gold_lines(store.judgements)))
    (report,) = taken([str(path)], InputOptions())
    assert isinstance(report, Report)
    assert (report.text, report.sha256) == (READING.report.text, READING.report.sha256)
    assert report.url == READING.report.url


def test_how_many_are_written_is_said(store: RecordStore) -> None:
    store.put_readings([made.entry(READING)])
    store.judgements.put([judged("accept", 2)])
    sink = BytesIO()
    assert write_gold(asked(store, load_tables()), sink) == 1
    assert sink.getvalue() == b"".join(gold_lines(store.judgements))
