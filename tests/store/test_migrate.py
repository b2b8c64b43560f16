"""Records of earlier versions are brought forward with all that they hold."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import Blank
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.store import Database, RecordStore, migrate, words
from readouts.store.places import WAIT, dialect_of, open_database

RELEASED = Path(__file__).parent / "released"  # written by the programs of those schemas
SHAPES = {
    "SQLite": "SELECT type, name, sql FROM sqlite_master ORDER BY type, name",
    "PostgreSQL": (
        "SELECT CAST(table_name AS text), CAST(column_name AS text), CAST(data_type AS text),"
        " CAST(collation_name AS text), CAST(is_nullable AS text) FROM information_schema.columns"
        " WHERE table_schema = current_schema() ORDER BY 1, ordinal_position"
    ),
}


def at_version(place: str, number: int) -> Database:
    """A record as the program made it when it had so many migrations."""
    database = Database(dialect_of(place, create=True, wait=WAIT))
    migrate.migrate(database, migrate.migrations()[:number])
    return database


def shape(database: Database) -> list[tuple[object, ...]]:
    """Everything that is defined, in order."""
    server = database.dialect.server(database.execute).split()[0]
    return database.execute(SHAPES[server]).fetchall()


@pytest.fixture
def first(blank: Blank) -> Iterator[Database]:
    """A record of the first version."""
    database = at_version(blank(), 1)
    yield database
    database.close()


def test_a_new_record_has_the_last_version(store: RecordStore) -> None:
    assert migrate.version(store.database, 999) == len(migrate.migrations())


def test_in_a_file_one_writes_while_others_read(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.db", create=True)
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    database.close()


@pytest.mark.parametrize("released", [2, 3])
def test_a_record_that_an_older_program_has_written(tmp_path: Path, released: int) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress((RELEASED / f"{released}.db.gz").read_bytes()))
    with RecordStore(path) as store:
        health = store.health()
        assert (health.problems, health.index_outdated) == ((), False)
        assert health.schema == len(migrate.migrations())
        assert health.failures == {"news/x.txt": "empty"}
        assert store.state().words == words.VERSION
        assert store.record().contacts == story.record().contacts
        readings = {reading.report.id: reading for reading in store.readings()}
        assert len(readings) == 5
        for key in story.REPORTS:
            assert readings[story.report_id(key)] == story.reading(key)
        assert len(list(store.find_statements(phrase="fishing dispute"))) == 3
        assert len(list(store.find_statements(phrase="制裁"))) == 1
        assert len(list(store.find_reports(phrase="cafe"))) == 1
        assert len(list(store.found_statements(phrase="fishing dispute"))) == 3
        for contact in story.record().contacts:
            assert {store.contact_of(each) for each in contact.formerly} <= {contact.id}
        store.put_readings([made.entry(story.reading("north"), "new")])
        assert not store.health().index_outdated


def test_from_version_1(first: Database, blank: Blank) -> None:
    report = made.report("A short text.", url="https://example.org/1")
    names = ("id", "sha256", "text", "published_basis", "page", "url")
    first.execute(
        f"INSERT INTO reports ({', '.join(names)}) VALUES (?, ?, ?, ?, ?, ?)",
        (report.id, report.sha256, report.text, "unknown", report.page, report.url),
    )
    first.execute("INSERT INTO shown_ids VALUES ('r1.c1', NULL)")
    migrate.migrate(first, migrate.migrations())
    with RecordStore(blank.last) as store:
        assert store.report(report.id) == report
        assert store.was_shown("r1.c1")
        store.note_failures(["x"], {"x": "what came with version 2"})
        assert store.health().failures == {"x": "what came with version 2"}


def test_every_way_to_the_present_schema_is_the_same(blank: Blank) -> None:
    shapes = []
    for number in (1, 3, len(migrate.migrations())):
        database = at_version(blank(), number)
        migrate.migrate(database, migrate.migrations())
        shapes.append(shape(database))
        database.close()
    assert shapes[0]
    assert all(each == shapes[0] for each in shapes)


def test_a_record_of_a_newer_program_is_left_alone(blank: Blank) -> None:
    place = blank()
    database = open_database(place, create=True)
    database.dialect.set_version(database.execute, 999)
    before = shape(database)
    for create in (True, False):
        with pytest.raises(RecordError, match=r"schema version 999.*update readouts"):
            open_database(place, create=create)
    assert shape(database) == before
    database.close()


def test_a_migration_that_fails_leaves_the_record_as_it_was(first: Database) -> None:
    before = shape(first)
    broken = (
        *migrate.migrations()[:1],
        "CREATE TABLE m (a TEXT);\nCREATE TABLE reports (a TEXT);\n",
    )
    with pytest.raises(RecordError, match="already exists"):
        migrate.migrate(first, broken)
    assert shape(first) == before
    assert migrate.version(first, 1) == 1


def test_statements_are_split_where_they_end() -> None:
    script = "-- a note; with a semicolon\nCREATE TABLE a (b TEXT\n  DEFAULT ';');\nSELECT 1;\n"
    assert len(list(migrate.split(script))) == 2


def test_every_migration_has_a_number_of_its_own() -> None:
    folder = Path(migrate.__file__).parent / "migrations"
    numbers = [int(path.name[:4]) for path in folder.glob("*.sql")]
    assert len(set(numbers)) == len(numbers) == len(migrate.migrations())
