"""Examining the file, and making the index anew."""

import sqlite3
from pathlib import Path

from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.store import RecordStore, is_url, words


def told(place: str) -> RecordStore:
    """A record that holds the story."""
    store = RecordStore(place, create=True)
    store.put_readings([made.entry(story.reading(key), made.KEY) for key in story.REPORTS])
    store.put_record(story.record().lines(), generation=1, linker="l")
    return store


def change(place: str, sql: str) -> None:
    """Alter the record behind the program's back, as its owner can."""
    if is_url(place):
        import psycopg

        with psycopg.connect(place) as server:
            server.execute("SET session_replication_role = replica")  # no checks, no cascades
            server.execute(sql)
        return
    with sqlite3.connect(place) as file:
        file.execute(sql)
    file.close()


def test_a_sound_record(place: str) -> None:
    with told(place) as store:
        health = store.health()
    assert health.problems == ()
    assert health.counts["reports"] == len(story.REPORTS)
    assert health.counts["contacts"] == 2
    assert health.revisions == 0
    assert not health.index_outdated
    (made_by,) = health.readers
    assert (made_by.model, made_by.readings) == ("by hand", len(story.REPORTS))
    assert health.size > 0


def test_an_altered_text_is_seen(place: str) -> None:
    with told(place) as store:
        change(place, "UPDATE reports SET text = text || '.' WHERE serial = 2")
        (problem,) = store.health().problems
    assert "has been altered" in problem


def test_a_row_that_points_nowhere_is_seen(place: str) -> None:
    with told(place) as store:
        change(place, "DELETE FROM contacts")
        assert any("accounts" in problem for problem in store.health().problems)


def test_a_damaged_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    told(str(path)).close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    path.write_bytes(content)
    with RecordStore(path) as store:
        try:
            problems = store.health().problems
        except RecordError as error:  # SQLite may give up at the first page
            problems = (str(error),)
    assert problems


def test_the_index_is_made_anew(place: str) -> None:
    with told(place) as store:
        before = list(store.find_statements(phrase="fishing dispute"))
        change(place, store.database.dialect.words.empty("statement_words"))
        change(place, "UPDATE meta SET value = 'old' WHERE key = 'words'")
        assert store.health().index_outdated
        assert not list(store.find_statements(phrase="fishing dispute"))
        store.reindex()
        assert not store.health().index_outdated
        assert list(store.find_statements(phrase="fishing dispute")) == before
        assert store.state().words == words.VERSION


def test_outdated_readings(place: str) -> None:
    with told(place) as store:
        assert list(store.outdated("0", "none", "by hand")) == []
        assert len(list(store.outdated("1", "none", "by hand"))) == len(story.REPORTS)


def test_failures_are_kept_until_taken(place: str) -> None:
    with RecordStore(place, create=True) as store:
        store.note_failures(["news/"], {"news/a.txt": "empty", "news/b.jsonl:line 2": "no text"})
        store.note_failures(["newsletter"], {})
        assert set(store.health().failures) == {"news/a.txt", "news/b.jsonl:line 2"}
        store.note_failures(["news/b.jsonl"], {})
        assert set(store.health().failures) == {"news/a.txt"}
        store.note_failures(["news"], {})
        assert store.health().failures == {}
