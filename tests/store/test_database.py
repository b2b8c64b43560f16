"""Transactions, views and streams, whatever the database."""

from collections.abc import Iterator
from threading import Thread

import pytest

from readouts.errors import RecordError
from readouts.store import Database
from readouts.store.database import each_of
from readouts.store.places import open_database

INSERT = "INSERT INTO failures VALUES (?, ?)"
ALL = "SELECT place FROM failures ORDER BY place"


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    """An empty record."""
    opened = open_database(place, create=True)
    yield opened
    opened.close()


def elsewhere(work: object) -> None:
    """Do something in another thread, to its end."""
    thread = Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def places(database: Database) -> list[str]:
    return [row[0] for row in database.execute(ALL)]


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(KeyboardInterrupt), database.transaction():
        database.execute(INSERT, ("a", "b"))
        assert places(database) == ["a"]
        raise KeyboardInterrupt
    assert places(database) == []
    with database.transaction():
        database.executemany(INSERT, ((letter, "x") for letter in "ab"))
    assert places(database) == ["a", "b"]


def test_there_is_no_transaction_inside_another(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction(), database.transaction():
        raise AssertionError
    with database.transaction(), database.view():
        assert places(database) == []


def test_a_view_is_one_state(database: Database) -> None:
    with database.view():
        assert places(database) == []
        elsewhere(lambda: database.executemany(INSERT, [("a", "b")]))
        assert places(database) == []
    assert places(database) == ["a"]


def test_a_stream_is_not_disturbed_by_what_is_written(database: Database) -> None:
    database.executemany(INSERT, [(f"{number:04}", "x") for number in range(2000)])
    stream = database.stream(ALL)
    assert next(stream) == ("0000",)
    database.execute("DELETE FROM failures WHERE place > ?", ("0001",))
    elsewhere(lambda: database.executemany(INSERT, [("new", "x")]))
    assert len(list(stream)) == 1999
    assert places(database) == ["0000", "0001", "new"]


def test_a_stream_inside_a_transaction_sees_what_it_has_written(database: Database) -> None:
    with database.transaction():
        database.execute(INSERT, ("a", "b"))
        assert list(database.stream(ALL)) == [("a",)]
        rows = database.stream(ALL)
        assert [database.execute(ALL).fetchone() for _ in rows] == [("a",)]


def test_a_row_that_cannot_be_taken_ends_the_stream(database: Database) -> None:
    database.executemany(INSERT, [("1", "x"), ("no", "x")])
    numbers = each_of(database.stream(ALL), lambda row: int(row[0]))
    assert next(numbers) == 1
    with pytest.raises(ValueError, match="no"):
        next(numbers)
    with database.transaction():  # on the very connection that was lent to the stream
        database.execute("DELETE FROM failures")
    database.close()


def test_after_the_end_nothing_can_be_asked(database: Database) -> None:
    database.executemany(INSERT, [("a", "b"), ("c", "d")])
    stream = database.stream(ALL)
    next(stream)
    database.close()
    with pytest.raises(RecordError, match="closed"):
        next(stream)
    with pytest.raises(RecordError, match="closed"):
        database.execute(ALL)
    with pytest.raises(RecordError, match="closed"), database.view():
        raise AssertionError


def test_an_error_leaves_the_database_usable(database: Database) -> None:
    for _ in range(2):
        with pytest.raises(RecordError):
            database.execute("SELECT nothing FROM nowhere")
        with pytest.raises(RecordError), database.transaction():
            database.execute("SELECT nothing FROM nowhere")
        with pytest.raises(RecordError):
            next(database.stream("SELECT nothing FROM nowhere"))
    assert places(database) == []


def test_rows_are_a_list(database: Database) -> None:
    rows = database.execute(ALL)
    assert (rows.fetchone(), rows.fetchall(), list(rows)) == (None, [], [])


def test_many_threads_write_and_read(database: Database) -> None:
    failed: list[BaseException] = []

    def work(name: int) -> None:
        try:
            for number in range(10):
                with database.transaction():
                    (count,) = database.execute("SELECT count(*) FROM failures")[0]
                    database.execute(INSERT, (f"{name}.{number}", str(count)))
                    now = database.execute("SELECT count(*) FROM failures")[0]
                    assert now == (count + 1,)  # nobody has come between
                assert len(list(database.stream(ALL))) >= count + 1
        except BaseException as error:  # noqa: BLE001  handed to the test
            failed.append(error)

    threads = [Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(places(database)) == 40
    assert sorted(int(row[0]) for row in database.execute("SELECT error FROM failures")) == list(
        range(40)
    )
