"""Records of earlier versions are brought forward with all that they hold."""

from pathlib import Path

import pytest
from tests.store import made

from readouts.errors import RecordError
from readouts.store import Database, RecordStore, migrate
from readouts.store.places import WAIT, open_database
from readouts.store.sqlite import Sqlite


def at_version(path: Path, number: int) -> Database:
    """A record as the program wrote it when it had so many migrations."""
    database = Database(Sqlite(path, create=True, wait=WAIT))
    migrate.migrate(database, migrate.migrations()[:number])
    return database


def schema(database: Database) -> list[tuple[str, str, str]]:
    """Everything that is defined, by name."""
    query = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    return database.execute(query).fetchall()


def test_a_new_record_has_the_last_version(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.db", create=True)
    assert migrate.version(database, 999) == len(migrate.migrations())
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    database.close()


def test_from_version_1(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old = at_version(path, 1)
    report = made.report("A short text.", url="https://example.org/1")
    names = ("id", "sha256", "text", "published_basis", "page", "url")
    old.execute(
        f"INSERT INTO reports ({', '.join(names)}) VALUES (?, ?, ?, ?, ?, ?)",
        (report.id, report.sha256, report.text, "unknown", report.page, report.url),
    )
    old.execute("INSERT INTO shown_ids VALUES ('r1.c1', NULL)")
    old.close()
    with RecordStore(path) as store:
        assert store.report(report.id) == report
        assert store.was_shown("r1.c1")
        store.note_failures(["x"], {"x": "what came with version 2"})
        assert store.health().failures == {"x": "what came with version 2"}


def test_every_way_to_the_present_schema_is_the_same(tmp_path: Path) -> None:
    schemas = []
    for number in range(1, len(migrate.migrations()) + 1):
        database = at_version(tmp_path / f"{number}.db", number)
        migrate.migrate(database, migrate.migrations())
        schemas.append(schema(database))
        database.close()
    assert all(each == schemas[0] for each in schemas)


def test_a_record_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    database = open_database(path, create=True)
    database.execute("PRAGMA user_version = 999")
    database.close()
    with pytest.raises(RecordError, match=r"schema version 999.*update readouts"):
        open_database(path, create=True)


def test_a_migration_that_fails_leaves_the_record_as_it_was(tmp_path: Path) -> None:
    database = at_version(tmp_path / "a.db", 1)
    before = schema(database)
    broken = (*migrate.migrations()[:1], "CREATE TABLE more (a);\nCREATE TABLE reports (a);\n")
    with pytest.raises(RecordError, match="already exists"):
        migrate.migrate(database, broken)
    assert schema(database) == before
    assert migrate.version(database, 1) == 1
    database.close()


def test_statements_are_split_where_they_end() -> None:
    script = "-- a note; with a semicolon\nCREATE TABLE a (b TEXT\n  DEFAULT ';');\nSELECT 1;\n"
    assert len(list(migrate.split(script))) == 2


def test_migrations_are_numbered_without_a_gap() -> None:
    folder = Path(migrate.__file__).parent / "migrations"
    numbers = sorted(int(path.name[:4]) for path in folder.glob("*.sql"))
    assert numbers == list(range(1, len(migrate.migrations()) + 1))
