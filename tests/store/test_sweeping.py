"""No byte of a forgotten word is left in the files of the record."""

from pathlib import Path

import pytest
from tests.store import made
from tests.store.test_forgetting import PAGE, WHY, put

from readouts.errors import RecordError
from readouts.store import RecordStore
from readouts.store.places import open_database

WORD = "quixotically"


def test_no_byte_is_left(store: RecordStore, tmp_path: Path) -> None:
    secret = made.report(
        f"Ada spoke {WORD}.", url=PAGE, title="Xylographic news"
    )  # fmt: skip
    put(store, *(made.report(f"Plain text {number}.") for number in range(30)))
    put(store, secret)
    assert found(tmp_path, WORD)
    assert found(tmp_path, "xylographic")
    store.forget([secret.id], **WHY)
    store.sweep()
    assert not found(tmp_path, WORD)
    assert not found(tmp_path, "xylographic")
    assert store.health().problems == ()
    assert not store.health().index_outdated
    assert len(list(store.find_reports(phrase="plain text"))) == 30


def test_a_sweep_that_others_stand_in_the_way_of_is_still_to_be_done(
    store: RecordStore, tmp_path: Path
) -> None:
    secret = made.report(f"Ada spoke {WORD}.", url=PAGE)
    put(store, secret)
    with RecordStore(store.place, wait=0.05) as impatient:
        other = open_database(store.place, create=False, wait=0.05)
        with other.view():
            other.execute("SELECT count(*) FROM reports")
            impatient.forget([secret.id], **WHY)
            with pytest.raises(RecordError, match=r"others have it open.*doctor --mend"):
                impatient.sweep()
        other.close()
        impatient.sweep()
    assert not found(tmp_path, WORD)


def test_nothing_is_written_anew_where_nothing_was_forgotten(store: RecordStore) -> None:
    put(store, made.report("Text."))
    before = store.database.execute("PRAGMA schema_version").fetchone()
    store.sweep()
    assert store.database.execute("PRAGMA schema_version").fetchone() == before


def found(folder: Path, word: str) -> bool:
    """Whether a file of the record has the word, in any case."""
    files = [path for path in folder.iterdir() if path.is_file()]
    assert files
    return any(word.encode() in path.read_bytes().lower() for path in files)
