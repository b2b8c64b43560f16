"""The word index and the columns by which statements are found; all of it follows from readings."""

from readouts.data.names import fold
from readouts.model import Actor, Reading, Statement, account_id
from readouts.store import words
from readouts.store.corrected import BOTH, READ
from readouts.store.database import Database
from readouts.store.rows import content_of, reading_from_row
from readouts.store.word_index import Table

TABLES: tuple[Table, ...] = ("report_words", "statement_words")


def index_reading(database: Database, serial: int, reading: Reading) -> None:
    """Make the report and its statements findable."""
    report, index = reading.report, database.dialect.words
    told = [(serial, _report_words(report.title, report.text))]
    index.add(database.executemany, "report_words", told)
    actors = {actor.id: actor for actor in reading.actors}
    said = []
    for place, statement in enumerate(reading.statements):
        content = content_of(reading, place)
        number = _insert(database, serial, reading, statement, content)
        _insert_parts(database, number, statement, actors)
        said.append((number, content))
    index.add(database.executemany, "statement_words", said)


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
    for (serial,) in database.execute("SELECT serial FROM readings ORDER BY serial"):
        index_reading(database, serial, _reading(database, serial))
    database.execute("UPDATE meta SET value = ? WHERE key = 'words'", (words.VERSION,))


def _reading(database: Database, serial: int) -> Reading:
    query = f"SELECT {READ}, text {BOTH} WHERE reports.serial = ?"
    return reading_from_row(database.execute(query, (serial,))[0])


def tag_key(name: str) -> str:
    """A free tag as the table of issues has it: behind a mark, upper and lower case as one."""
    return f"tag:{name.casefold()}"


def _report_words(title: str | None, text: str) -> str:
    return f"{title}\n{text}" if title else text


def _insert(
    database: Database, serial: int, reading: Reading, statement: Statement, content: str
) -> int:
    """The number of the statement's row."""
    account = account_id(reading.report.id, statement.contact) if statement.contact else None
    columns = (statement.act, statement.party, content, statement.confidence)
    (number,) = database.execute(
        "INSERT INTO statements (serial, id, account, act, party, content, confidence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number",
        (serial, statement.id, account, *columns),
    )[0]
    return int(number)


def _insert_parts(
    database: Database, number: int, statement: Statement, actors: dict[str, Actor]
) -> None:
    database.executemany(
        "INSERT INTO statement_issues VALUES (?, ?)",
        [
            (number, matter)
            for matter in dict.fromkeys((*statement.issues, *map(tag_key, statement.tags)))
        ],
    )
    speakers = [actors[speaker] for speaker in statement.speakers if speaker in actors]
    database.executemany(
        "INSERT INTO statement_speakers VALUES (?, ?, ?)",
        [(number, fold(speaker.name), speaker.qid) for speaker in speakers],
    )
