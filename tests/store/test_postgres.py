"""What is PostgreSQL's own: getting there, rights, and what it says when something is wrong."""

import sys
from urllib.parse import quote

import psycopg
import pytest
from tests.fixtures import story
from tests.postgres import Schemas
from tests.store import made

from readouts.errors import RecordError
from readouts.store import RecordStore
from readouts.store.places import masked, open_database
from readouts.store.postgres import Postgres
from readouts.store.postgres_errors import explanation

LONG = "https://example.org/" + "".join(chr(0x4E00 + n * 37 % 20000) for n in range(3000))


def url(schemas: Schemas, database: str = "postgres", user: str = "postgres") -> str:
    """The address of a database on the server of these tests."""
    return schemas.url.replace("/postgres?", f"/{database}?").replace("//postgres:@", f"//{user}@")


@pytest.fixture
def place(schemas: Schemas) -> str:
    """A schema with an empty record."""
    return schemas.place(schemas.empty())


def said(place: str, *, create: bool = True) -> str:
    """What opening it says."""
    with pytest.raises(RecordError) as caught:
        open_database(place, create=create)
    return str(caught.value)


def test_a_record_that_is_not_there(schemas: Schemas) -> None:
    place = schemas.place(schemas.blank())
    assert "no record here; make one with: readouts add" in said(place, create=False)
    open_database(place, create=True).close()
    open_database(place, create=False).close()


def test_each_schema_holds_a_record_of_its_own(schemas: Schemas) -> None:
    places = [schemas.place(schemas.empty()) for _ in range(2)]
    with RecordStore(places[0]) as one, RecordStore(places[1]) as other:
        one.put_readings([made.entry(story.reading("north"))])
        assert (one.state().read, other.state().read) == (1, 0)


def test_tables_of_another_program_are_left_alone(schemas: Schemas) -> None:
    schema = schemas.blank()
    schemas.connection.execute(f"CREATE TABLE {schema}.reports (song TEXT)")
    for create in (True, False):
        assert "another program" in said(schemas.place(schema), create=create)


def test_a_schema_that_does_not_exist(schemas: Schemas) -> None:
    assert "its schema does not exist; make it with: CREATE SCHEMA" in said(
        schemas.place("nowhere")
    )


def test_a_database_that_does_not_exist(schemas: Schemas) -> None:
    assert "there is no such database" in said(url(schemas, database="nothing"))


def test_a_user_that_does_not_exist(schemas: Schemas) -> None:
    assert "knows no such user" in said(url(schemas, user="nobody"))


@pytest.mark.parametrize("user", ["guarded:wrong", "guarded"])
def test_a_wrong_password_is_not_shown(schemas: Schemas, user: str) -> None:
    error = said(url(schemas, user=user))
    assert "does not take this user and password" in error
    assert "wrong" not in error


def test_a_server_that_does_not_run() -> None:
    error = said("postgresql://ana:secret@localhost:1/news")
    assert error.startswith("postgresql://ana:***@localhost:1/news: the database server cannot")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ana:sec%ret@host/db",
        "postgresql://ana:sec/ret@host/db",
        "postgresql://ana:sec@ret@host:1/db",
        "postgresql://localhost:1/db?password=sec&nonsense=ret",
        "postgresql://localhost:1/db?sslpassword=secret",
    ],
)
def test_no_piece_of_a_password_is_ever_shown(address: str) -> None:
    with pytest.raises(RecordError) as caught:
        RecordStore(address)
    for piece in ("sec", "ret@", "secret"):
        assert piece not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://ana:secret@host:5432/db", "postgresql://ana:***@host:5432/db"),
        ("postgres://ana@host/db", "postgres://ana@host/db"),
        (
            "postgresql:///db?user=a&password=b&port=1",
            "postgresql:///db?user=a&password=***&port=1",
        ),
        ("postgresql://host:5432/db", "postgresql://host:5432/db"),
    ],
)
def test_addresses_without_their_password(address: str, shown: str) -> None:
    assert masked(address) == shown


def test_another_encoding_is_refused(schemas: Schemas) -> None:
    schemas.connection.execute(
        "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'"
    )
    assert "LATIN1; make one with ENCODING 'UTF8'" in said(url(schemas, database="latin"))


def test_the_package_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "readouts.store.postgres", raising=False)
    error = said("postgresql://ana:secret@host/db")
    assert error == (
        "postgresql://ana:***@host/db: PostgreSQL needs the package psycopg;"
        " pip install 'readouts[postgres]'"
    )


def test_who_may_only_read_reads(schemas: Schemas) -> None:
    schema = schemas.empty()
    with RecordStore(schemas.place(schema)) as store:
        store.put_readings([made.entry(story.reading("north"))])
    options = quote(f"-csearch_path={schema}")
    guest = f"{url(schemas, user='guest')}&options={options}"
    assert "does not exist" in said(guest)  # for a guest
    schemas.connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO guest")
    assert "the database forbids it" in said(guest)
    schemas.connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO guest")
    with RecordStore(guest) as store:
        assert not store.writable
        assert len(list(store.readings())) == 1
        assert store.health().problems == ()
        with pytest.raises(RecordError, match=r"forbids it.*ask its owner"):
            store.put_readings([made.entry(story.reading("south"))])


def test_who_may_not_make_tables(schemas: Schemas) -> None:
    schema = schemas.blank()
    schemas.connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO guest")
    options = quote(f"-csearch_path={schema}")
    assert "forbids it" in said(f"{url(schemas, user='guest')}&options={options}")


def test_a_writer_that_does_not_end_is_waited_for_then_reported(place: str) -> None:
    with RecordStore(place) as one, RecordStore(place, wait=0.05) as other:
        with one.database.transaction():
            with pytest.raises(RecordError, match=r"another process.*try again"):
                other.put_readings([])
            assert other.state().read == 0  # reading goes on beside a writer
        other.put_readings([])
        assert one.state().read == 1


def test_a_connection_that_is_lost_is_said_and_the_next_one_works(
    place: str, schemas: Schemas
) -> None:
    end = "SELECT pg_terminate_backend(%s)"
    with RecordStore(place) as store:
        (pid,) = store.database.execute("SELECT pg_backend_pid()")[0]
        schemas.connection.execute(end, (pid,))
        with pytest.raises(RecordError, match=r"has ended the connection; run the command again"):
            store.state()
        assert store.state().read == 0
        with pytest.raises(RecordError, match="has ended"), store.database.transaction():
            (pid,) = store.database.execute("SELECT pg_backend_pid()")[0]
            schemas.connection.execute(end, (pid,))
            store.database.execute("DELETE FROM meta")
        assert store.state().read == 0


def test_addresses_of_any_length_and_content(place: str) -> None:
    page = made.report("One.", url=LONG)
    with RecordStore(place) as store:
        store.put_readings([made.entry(made.reading(page))])
        store.put_readings([made.entry(made.reading(made.report("Two.", url=LONG)))])
        store.note_failures([], {LONG: "empty"})
        assert len(store.revisions(page.id)) == 2
        assert store.health().failures == {LONG: "empty"}
        store.note_failures([LONG], {})
        assert store.health().failures == {}


def test_an_index_that_is_not_valid_is_seen(schemas: Schemas) -> None:
    schema = schemas.empty()
    with RecordStore(schemas.place(schema)) as store:
        assert store.health().problems == ()
        assert store.health().database.startswith("PostgreSQL ")
        assert store.health().size > 0
        schemas.connection.execute(
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
            f" '{schema}.contacts_by_day'::regclass"
        )
        assert store.health().problems == ("the index contacts_by_day is not valid",)
    schemas.drop(schema)


@pytest.mark.parametrize(
    ("sqlite", "postgresql"),
    [
        ("CREATE TABLE a (b INTEGER PRIMARY KEY, c BLOB) WITHOUT ROWID;",
         "CREATE TABLE a (b BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, c BYTEA) ;"),
        ("CREATE TABLE a (b INTEGER PRIMARY KEY REFERENCES c (d), e TEXT);",
         'CREATE TABLE a (b BIGINT PRIMARY KEY REFERENCES c (d), e TEXT COLLATE "C");'),
        ("ALTER TABLE a ADD COLUMN b REAL;", "ALTER TABLE a ADD COLUMN b DOUBLE PRECISION;"),
        ("INSERT INTO a VALUES ('TEXT');", "INSERT INTO a VALUES ('TEXT');"),
        ("-- sqlite only\nCREATE VIRTUAL TABLE a USING fts5 (b);", ""),
    ],
)  # fmt: skip
def test_what_migrations_say_in_other_words(sqlite: str, postgresql: str) -> None:
    dialect = Postgres("postgresql://x", shown="x", wait=1)
    assert dialect.ddl(sqlite) == postgresql


def test_errors_without_a_state() -> None:
    assert explanation(psycopg.InterfaceError("odd")) == ("odd", None)
    full = psycopg.errors.DiskFull("no space")
    assert explanation(full)[0] == "no space is left on the server"
    assert explanation(psycopg.errors.SyntaxError("near x")) == ("near x", None)
