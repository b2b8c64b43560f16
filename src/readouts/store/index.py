"""The word index and the columns by which statements are found; all of it follows from readings."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import NamedTuple

from readouts.data.names import fold
from readouts.model import Actor, Reading, Statement, account_id, words_of
from readouts.store import lines, words
from readouts.store.corrected import BOTH, READ
from readouts.store.database import Database
from readouts.store.rows import reading_from_row
from readouts.store.word_index import Table

_AT_ONCE = 100  # readings in memory
_INSERT = (
    "INSERT INTO statements"
    " (number, serial, id, account, act, party, content, line, confidence)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

TABLES: tuple[Table, ...] = ("report_words", "statement_words")


def index_readings(database: Database, readings: Mapping[int, Reading]) -> None:
    """Make reports, by serial, and their statements findable; inside the caller's transaction."""
    index, many = database.dialect.words, database.executemany
    titles = ((serial, each.report) for serial, each in readings.items())
    told = ((serial, _report_words(report.title, report.text)) for serial, report in titles)
    index.add(many, "report_words", told)
    rows = list(_statements(readings, _next_number(database)))
    many(_INSERT, (row.values for row in rows))
    index.add(many, "statement_words", ((row.number, row.content) for row in rows))
    issues = (issue for row in rows for issue in row.issues)
    many("INSERT INTO statement_issues VALUES (?, ?)", issues)
    speakers = (speaker for row in rows for speaker in row.speakers)
    many("INSERT INTO statement_speakers VALUES (?, ?, ?)", speakers)


def unindex_reading(database: Database, serial: int) -> None:
    """Take the report and its statements out again, before they change."""
    index, many = database.dialect.words, database.executemany
    query = "SELECT title, text FROM reports WHERE serial = ?"
    title, text = database.execute(query, (serial,))[0]
    index.drop(many, "report_words", [(serial, _report_words(title, text))])
    said = database.execute("SELECT number, content FROM statements WHERE serial = ?", (serial,))
    index.drop(many, "statement_words", [(number, content) for number, content in said])
    database.execute("DELETE FROM statements WHERE serial = ?", (serial,))


def reindex(database: Database) -> None:
    """Make all of the index anew, inside the caller's transaction."""
    for table in TABLES:
        database.execute(database.dialect.words.empty(table))
    database.execute("DELETE FROM statements")
    serials = [row[0] for row in database.execute("SELECT serial FROM readings ORDER BY serial")]
    for start in range(0, len(serials), _AT_ONCE):
        some = serials[start : start + _AT_ONCE]
        index_readings(database, {serial: _reading(database, serial) for serial in some})
    database.execute("UPDATE meta SET value = ? WHERE key = 'words'", (words.VERSION,))


def compact(database: Database) -> None:
    """Take words that are in use no more out of the index itself."""
    for table in TABLES:
        for statement in database.dialect.words.compact(table):
            database.execute(statement)


def _reading(database: Database, serial: int) -> Reading:
    query = f"SELECT {READ}, text {BOTH} WHERE reports.serial = ?"
    return reading_from_row(database.execute(query, (serial,))[0])


def tag_key(name: str) -> str:
    """A free tag as the table of issues has it: behind a mark, upper and lower case as one."""
    return f"tag:{name.casefold()}"


def _report_words(title: str | None, text: str) -> str:
    return f"{title}\n{text}" if title else text


class _Row(NamedTuple):
    """A statement in the columns by which it is found."""

    number: int
    serial: int
    reading: Reading
    statement: Statement
    content: str
    actors: Mapping[str, Actor]

    @property
    def values(self) -> tuple[object, ...]:
        """The statement's own row."""
        one, report = self.statement, self.reading.report.id
        account = account_id(report, one.contact) if one.contact else None
        found = (one.id, account, one.act, one.party, self.content)
        return self.number, self.serial, *found, lines.line(self.reading, one), one.confidence

    @property
    def issues(self) -> Iterator[tuple[int, str]]:
        """The issues and tags, each once."""
        matters = (*self.statement.issues, *map(tag_key, self.statement.tags))
        return ((self.number, matter) for matter in dict.fromkeys(matters))

    @property
    def speakers(self) -> Iterator[tuple[int, str, str | None]]:
        """Who speaks, by folded name and Wikidata id."""
        known = (self.actors.get(speaker) for speaker in self.statement.speakers)
        return ((self.number, fold(actor.name), actor.qid) for actor in known if actor)


def _statements(readings: Mapping[int, Reading], number: int) -> Iterator[_Row]:
    """The statements of readings by serial, numbered from `number` on."""
    numbers = count(number)
    for serial, reading in readings.items():
        actors = {actor.id: actor for actor in reading.actors}
        for one in reading.statements:
            yield _Row(next(numbers), serial, reading, one, words_of(reading, one), actors)


def _next_number(database: Database) -> int:
    return int(database.execute("SELECT coalesce(max(number), 0) + 1 FROM statements")[0][0])
