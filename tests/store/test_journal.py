"""The journal: in order, by generation and time, and never about nothing."""

from datetime import datetime

import pytest
from tests.store import made

from readouts.data.days import stamp
from readouts.model import FieldChange
from readouts.store import Database, RecordStore, journal
from readouts.store.journal import Note


@pytest.fixture
def database(store: RecordStore) -> Database:
    """The database of an empty record."""
    return store.database


def note(id_: str, kind: str = "report", change: str = "added") -> Note:
    return Note(kind=kind, change=change, id=id_)


def write(database: Database, *notes: Note) -> None:
    with database.transaction():
        journal.write(database, notes)


def ids(database: Database, **span: object) -> list[str]:
    return [entry.id for entry in journal.entries(database, **span)]  # type: ignore[arg-type]


def test_a_generation_is_what_one_transaction_has_changed(database: Database) -> None:
    write(database, note("r1"), note("r2"))
    write(database)
    write(database, note("r3"))
    found = list(journal.entries(database))
    assert [(one.generation, one.id) for one in found] == [(1, "r1"), (1, "r2"), (2, "r3")]
    assert journal.last(database) == 2
    assert ids(database, after=1) == ["r3"]
    assert ids(database, up_to=1) == ["r1", "r2"]
    assert ids(database, after=2) == []


def test_times(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in ("2024-01-01T00:00:00.000Z", "2024-01-02T00:00:00.000Z"):
        monkeypatch.setattr(journal, "now", lambda at=at: at)
        write(database, note(at[:10]))
    assert ids(database, since="2024-01-02T00:00:00.000Z") == ["2024-01-02"]
    assert ids(database, until="2024-01-01T23:59:59.999Z") == ["2024-01-01"]


def test_any_kind_comes_back_as_it_was_noted(database: Database) -> None:
    change = FieldChange(field="speaker", gone=("r1/s1",), new=("r1/s2",))
    write(
        database,
        Note(
            kind="judgement", change="made", id="j1", was="j0", now="j2", by="A", reason="é 🌊",
            fields=(change,),
        ),
    )  # fmt: skip
    (entry,) = journal.entries(database)
    assert (entry.kind, entry.change, entry.was, entry.now) == ("judgement", "made", "j0", "j2")
    assert (entry.by, entry.reason, entry.fields) == ("A", "é 🌊", (change,))


def test_a_time_is_utc_and_sorts_as_text() -> None:
    assert stamp(datetime.fromisoformat("2024-05-01T12:00:00+02:00")) == "2024-05-01T10:00:00.000Z"
    assert stamp(datetime.fromisoformat("2024-05-01 12:00:00")) == "2024-05-01T12:00:00.000Z"
    assert len(journal.now()) == len("2024-05-01T12:00:00.000Z")


def test_a_transaction_that_fails_notes_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        journal.write(database, [note("r1")])
        raise RuntimeError
    assert ids(database) == []


def test_the_journal_of_an_older_record_says_when_it_begins(store: RecordStore) -> None:
    assert journal.reach(store.database) == (None, 0)
    store.database.execute("UPDATE meta SET value = '2024-05-01 10:00:00' WHERE key = 'journal'")
    assert journal.reach(store.database) == ("2024-05-01T10:00:00.000Z", 0)


def test_what_was_put_is_noted_with_it(store: RecordStore) -> None:
    report = made.report("A text.", url="https://example.org/1")
    store.put_readings([made.entry(made.reading(report))])
    assert [(one.kind, one.change, one.id) for one in store.changes()] == [
        ("report", "added", report.id)
    ]
