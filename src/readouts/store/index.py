"""The word index and the columns by which statements are found; all of it follows from readings."""

import sqlite3

from readouts.data.names import fold
from readouts.model import Actor, Reading, Statement, account_id
from readouts.store import words
from readouts.store.rows import content_of, reading_from_row


def index_reading(connection: sqlite3.Connection, serial: int, reading: Reading) -> None:
    """Make the report and its statements findable."""
    report = reading.report
    connection.execute(
        "INSERT INTO report_words (rowid, words) VALUES (?, ?)",
        (serial, _report_words(report.title, report.text)),
    )
    actors = {actor.id: actor for actor in reading.actors}
    for index, statement in enumerate(reading.statements):
        number = _insert(connection, serial, reading, index)
        _insert_parts(connection, number, statement, actors)


def unindex_reading(connection: sqlite3.Connection, serial: int) -> None:
    """Take the report and its statements out again, before they change.

    The word index holds no text of its own: SQLite asks for the words that it is to forget.
    """
    title, text = connection.execute(
        "SELECT title, text FROM reports WHERE serial = ?", (serial,)
    ).fetchone()
    connection.execute(
        "INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', ?, ?)",
        (serial, _report_words(title, text)),
    )
    rows = connection.execute("SELECT number, content FROM statements WHERE serial = ?", (serial,))
    connection.executemany(
        "INSERT INTO statement_words (statement_words, rowid, words) VALUES ('delete', ?, ?)",
        [(number, words.spaced(content)) for number, content in rows.fetchall()],
    )
    connection.execute("DELETE FROM statements WHERE serial = ?", (serial,))


def reindex(connection: sqlite3.Connection) -> None:
    """Make all of the index anew, inside the caller's transaction."""
    for table in ("report_words", "statement_words"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM statements")
    serials = connection.execute("SELECT serial FROM readings ORDER BY serial").fetchall()
    for (serial,) in serials:
        index_reading(connection, serial, _reading(connection, serial))
    connection.execute("UPDATE meta SET value = ? WHERE key = 'words'", (words.VERSION,))


def compact(connection: sqlite3.Connection) -> None:
    """Take words that are in use no more out of the index itself."""
    for table in ("report_words", "statement_words"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def _reading(connection: sqlite3.Connection, serial: int) -> Reading:
    query = "SELECT json, text FROM reports JOIN readings USING (serial) WHERE serial = ?"
    return reading_from_row(connection.execute(query, (serial,)).fetchone())


def tag_key(name: str) -> str:
    """A free tag as the table of issues has it: behind a mark, upper and lower case as one."""
    return f"tag:{name.casefold()}"


def _report_words(title: str | None, text: str) -> str:
    return words.spaced(f"{title}\n{text}" if title else text)


def _insert(connection: sqlite3.Connection, serial: int, reading: Reading, index: int) -> int:
    """The statement's row and its words; its number."""
    statement, content = reading.statements[index], content_of(reading, index)
    account = account_id(reading.report.id, statement.contact) if statement.contact else None
    cursor = connection.execute(
        "INSERT INTO statements (serial, id, account, act, party, content)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (serial, statement.id, account, statement.act, statement.party, content),
    )
    number = cursor.lastrowid
    assert number is not None
    connection.execute(
        "INSERT INTO statement_words (rowid, words) VALUES (?, ?)", (number, words.spaced(content))
    )
    return number


def _insert_parts(
    connection: sqlite3.Connection, number: int, statement: Statement, actors: dict[str, Actor]
) -> None:
    connection.executemany(
        "INSERT INTO statement_issues VALUES (?, ?)",
        [
            (number, matter)
            for matter in dict.fromkeys((*statement.issues, *map(tag_key, statement.tags)))
        ],
    )
    speakers = [actors[speaker] for speaker in statement.speakers if speaker in actors]
    connection.executemany(
        "INSERT INTO statement_speakers VALUES (?, ?, ?)",
        [(number, fold(speaker.name), speaker.qid) for speaker in speakers],
    )
