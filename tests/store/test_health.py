"""Examining the file, and making the index anew."""

import sqlite3
from pathlib import Path

from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.store import RecordStore, words


def told(path: Path) -> RecordStore:
    """A record that holds the story."""
    store = RecordStore(path, create=True)
    store.put_readings([made.entry(story.reading(key), made.KEY) for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


def change(path: Path, sql: str) -> None:
    """Alter the file behind the program's back."""
    with sqlite3.connect(path) as other:
        other.execute(sql)
    other.close()


def test_a_sound_record(tmp_path: Path) -> None:
    with told(tmp_path / "a.db") as store:
        health = store.health()
    assert health.problems == ()
    assert health.counts["reports"] == len(story.REPORTS)
    assert health.counts["contacts"] == 2
    assert health.revisions == 0
    assert not health.index_outdated
    (made_by,) = health.readers
    assert (made_by.model, made_by.readings) == ("by hand", len(story.REPORTS))
    assert health.size > 0


def test_an_altered_text_is_seen(tmp_path: Path) -> None:
    with told(tmp_path / "a.db") as store:
        change(tmp_path / "a.db", "UPDATE reports SET text = text || '.' WHERE serial = 2")
        (problem,) = store.health().problems
    assert "has been altered" in problem


def test_a_row_that_points_nowhere_is_seen(tmp_path: Path) -> None:
    with told(tmp_path / "a.db") as store:
        change(tmp_path / "a.db", "DELETE FROM contacts")
        assert any("accounts" in problem for problem in store.health().problems)


def test_a_damaged_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    told(path).close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    path.write_bytes(content)
    with RecordStore(path) as store:
        try:
            problems = store.health().problems
        except RecordError as error:  # SQLite may give up at the first page
            problems = (str(error),)
    assert problems


def test_the_index_is_made_anew(tmp_path: Path) -> None:
    with told(tmp_path / "a.db") as store:
        before = list(store.find_statements(phrase="fishing dispute"))
        change(
            tmp_path / "a.db", "INSERT INTO statement_words (statement_words) VALUES ('delete-all')"
        )
        change(tmp_path / "a.db", "UPDATE meta SET value = 'old' WHERE key = 'words'")
        assert store.health().index_outdated
        assert not list(store.find_statements(phrase="fishing dispute"))
        store.reindex()
        assert not store.health().index_outdated
        assert list(store.find_statements(phrase="fishing dispute")) == before
        assert store.state().words == words.VERSION


def test_outdated_readings(tmp_path: Path) -> None:
    with told(tmp_path / "a.db") as store:
        assert list(store.outdated("0", "none", "by hand")) == []
        assert len(list(store.outdated("1", "none", "by hand"))) == len(story.REPORTS)


def test_failures_are_kept_until_taken(tmp_path: Path) -> None:
    with RecordStore(tmp_path / "a.db", create=True) as store:
        store.note_failures(["news/"], {"news/a.txt": "empty", "news/b.jsonl:line 2": "no text"})
        store.note_failures(["newsletter"], {})
        assert set(store.health().failures) == {"news/a.txt", "news/b.jsonl:line 2"}
        store.note_failures(["news/b.jsonl"], {})
        assert set(store.health().failures) == {"news/a.txt"}
        store.note_failures(["news"], {})
        assert store.health().failures == {}
