"""Exports and imports of an open record."""

import io
from pathlib import Path

import pytest
from tests.export import made_record

import readouts
from readouts.errors import RecordError, UsageError
from readouts.library import OpenRecord


@pytest.fixture
def talks(tmp_path: Path) -> OpenRecord:
    return made_record.open_talks(tmp_path)


def test_the_format_follows_from_the_ending(talks: OpenRecord, tmp_path: Path) -> None:
    assert talks.export("contacts", tmp_path / "a.csv") == 30
    assert (tmp_path / "a.csv").read_bytes().startswith(b"id,formerly,")
    assert talks.export("contacts", str(tmp_path / "a"), format="jsonl") == 30
    assert (tmp_path / "a").read_bytes().startswith(b'{"id":')


def test_safe_cells(tmp_path: Path) -> None:
    reading = made_record.hostile()
    with made_record.open_readings(tmp_path / "r.db", [reading]) as record:
        record.export("statements", tmp_path / "a.csv", safe_cells=True)
    assert b",'=1+1," in (tmp_path / "a.csv").read_bytes()


def test_what_there_is_not_is_refused_before_anything_is_done(
    talks: OpenRecord, tmp_path: Path
) -> None:
    with pytest.raises(UsageError):
        talks.export("people", tmp_path / "a.csv")
    assert talks.store.state().linked == 0
    with pytest.raises(UsageError):
        talks.rows("people")


def test_rows_are_of_the_linked_record(talks: OpenRecord) -> None:
    assert all(row["contact"] for row in talks.rows("statements"))


def test_export_and_import(talks: OpenRecord, tmp_path: Path) -> None:
    count = talks.export("record", tmp_path / "a.jsonl")
    with readouts.open(tmp_path / "copy.db") as copy, (tmp_path / "a.jsonl").open("rb") as stream:
        seen: list[object] = []
        result = copy.import_from(stream, name="a.jsonl", watch=seen.append)
        assert (result.added, len(seen), result.failed) == (32, 32, ())
        assert copy.export("record", tmp_path / "b.jsonl") == count
        assert copy.import_from(io.BytesIO(b"")).added == 0
    with pytest.raises(RecordError):
        readouts.open(tmp_path / "none.db", create=False)
