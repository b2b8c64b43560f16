"""Writing out in the state of one moment."""

import io
from pathlib import Path

from tests.export import made_record

from readouts.export import format_for
from readouts.library.exporting import asked, export_file, export_to


def test_events_may_be_chosen(tmp_path: Path) -> None:
    with made_record.open_talks(tmp_path) as talks:
        talks.reword()
        all_, some = (asked(talks.store, talks.tables, since=since) for since in (None, "2021-12"))
        chosen = format_for("events", "csv")
        sink = io.BytesIO()
        assert export_to(sink, talks.store, chosen, all_) == len(list(talks.events()))
        count = export_file(tmp_path / "a.csv", talks.store, chosen, some)
        assert count == len(list(talks.events(since="2021-12"))) > 0


def test_after_an_export_the_record_can_be_written(tmp_path: Path) -> None:
    with made_record.open_talks(tmp_path) as talks:
        talks.export("statements", tmp_path / "a.csv")
        talks.store.note_failures([], {"a": "b"})
        assert talks.doctor().health.failures == {"a": "b"}
