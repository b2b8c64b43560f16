"""Opening a record: every way it can go wrong is one line that says what to do."""

import sqlite3
from pathlib import Path

import pytest

from readouts.errors import RecordError
from readouts.store import RecordStore, sqlite
from readouts.store.places import open_database


def test_a_missing_record_is_not_made_by_asking(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(RecordError, match=r"no record here.*readouts add"):
        open_database(path, create=False)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"hello, this is plain text" * 100])
def test_a_file_that_is_no_record(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    with pytest.raises(RecordError, match=r"not a record"):
        open_database(path, create=False)
    assert path.read_bytes() == content


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (name)")
    other.close()
    for create in (True, False):
        with pytest.raises(RecordError, match="another program"):
            open_database(path, create=create)


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="a folder"):
        open_database(tmp_path, create=True)


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="folder does not exist"):
        open_database(tmp_path / "no" / "a.db", create=True)


def test_a_locked_record_is_waited_for_then_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with RecordStore(path, create=True) as store:
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        with RecordStore(path, wait=0.01) as second:
            with pytest.raises(RecordError, match=r"another process.*try again"):
                second.put_readings([])
            assert second.state().read == 0  # reading goes on beside a writer
        writer.execute("ROLLBACK")
        writer.close()
        store.put_readings([])
        assert store.state().read == 1


def test_a_record_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.db"
    RecordStore(path, create=True).close()
    monkeypatch.setattr(sqlite.os, "access", lambda *_: False)
    with RecordStore(path) as store:
        assert not store.writable
        assert store.state().read == 0
        with pytest.raises(RecordError, match="may not be written"):
            store.put_readings([])


def test_words_that_no_record_can_hold_are_one_line(tmp_path: Path) -> None:
    with (
        RecordStore(tmp_path / "record.db", create=True) as store,
        pytest.raises(RecordError, match="surrogate"),
    ):
        store.contact_of("r0\ud800")
