"""Finding rows: filters are plain values, so that asking needs to know nothing of SQLite."""

from collections.abc import Iterator, Sequence
from typing import Any, Unpack

import msgspec

from readouts.model import FoundStatement, RecordContact, StatementFilters
from readouts.store import lines
from readouts.store.database import Database, each_of
from readouts.store.dialect import marks
from readouts.store.index import tag_key
from readouts.store.word_index import Clause

Clauses = list[Clause]


def _where(clauses: Clauses) -> tuple[str, list[Any]]:
    """The conditions joined by AND, and their values in order."""
    text = " AND ".join(f"({condition})" for condition, _ in clauses) or "1 = 1"
    return text, [value for _, values in clauses for value in values]


def contacts(
    database: Database,
    *,
    countries: Sequence[str] = (),
    actors: Sequence[Sequence[str]] = (),
    mode: str | None = None,
    status: str | None = None,
    since: str | None = None,
    until: str | None = None,
    undated: bool = False,
) -> Iterator[RecordContact]:
    """Contacts that fit all filters, by first possible day, then id.

    `countries`: a participant of each; `actors`: of each group of actor ids one takes part;
    `since` and `until` are ISO days that the range of possible days must touch, `undated` asks
    for contacts of which no day at all is known instead.
    """
    clauses = _participant_clauses(countries, actors)
    clauses += [
        (f"{name} = ?", [value]) for name, value in (("mode", mode), ("status", status)) if value
    ]
    clauses += _day_clauses(since, until, undated)
    where, values = _where(clauses)
    order = "ORDER BY first_day IS NULL, first_day, id"
    rows = database.stream(f"SELECT json FROM contacts WHERE {where} {order}", values)
    decoder = msgspec.json.Decoder(RecordContact)
    return each_of(rows, lambda row: decoder.decode(row[0]))


def _participant_clauses(countries: Sequence[str], actors: Sequence[Sequence[str]]) -> Clauses:
    taking_part = "id IN (SELECT contact FROM contact_participants WHERE {})"
    return [(taking_part.format("country = ?"), [country]) for country in countries] + [
        (taking_part.format(f"actor IN ({marks(group)})"), group) for group in actors
    ]


def _day_clauses(since: str | None, until: str | None, undated: bool) -> Clauses:
    if undated:
        return [("first_day IS NULL AND last_day IS NULL", [])]
    clauses: Clauses = []
    if since or until:
        clauses.append(("first_day IS NOT NULL OR last_day IS NOT NULL", []))
    if since:
        clauses.append(("last_day IS NULL OR last_day >= ?", [since]))
    if until:
        clauses.append(("first_day IS NULL OR first_day <= ?", [until]))
    return clauses


def statements(
    database: Database, **filters: Unpack[StatementFilters]
) -> Iterator[tuple[str, str, str | None]]:
    """`(report id, statement id, contact id)` of the statements of current reports that fit."""
    where, values = _statement_clauses(database, filters)
    columns = "reports.id, statements.id, accounts.contact"
    return database.stream(_STATEMENTS.format(columns, where), values)


def found_statements(
    database: Database, **filters: Unpack[StatementFilters]
) -> Iterator[FoundStatement]:
    """The same statements with their words, names and days."""
    where, values = _statement_clauses(database, filters)
    columns = "line, content, accounts.contact, first_day, last_day"
    rows = database.stream(_STATEMENTS.format(columns, where), values)
    return each_of(rows, lambda row: lines.found(row, database.place))


_STATEMENTS = """
    SELECT {}
    FROM statements
    JOIN reports USING (serial)
    JOIN readings USING (serial)
    LEFT JOIN accounts ON accounts.id = statements.account
    LEFT JOIN contacts ON contacts.id = accounts.contact
    WHERE {}
    ORDER BY coalesce(first_day, readings.published) IS NULL,
             coalesce(first_day, readings.published), reports.id, statements.number
"""


def _statement_clauses(database: Database, filters: StatementFilters) -> tuple[str, list[Any]]:
    clauses: Clauses = [("reports.current = 1", [])]
    words = database.dialect.words
    if phrase := filters.get("phrase"):
        clauses.append(words.phrase("statement_words", "statements.number", phrase))
    if near := filters.get("near"):
        clauses.append(words.beginnings("statement_words", "statements.number", near))
    clauses += _speaker_clauses(filters.get("names", ()), filters.get("qids", ()))
    plain = (
        ("party", filters.get("party")),
        ("act", filters.get("act")),
        ("accounts.contact", filters.get("contact")),
    )
    clauses += [(f"{name} = ?", [value]) for name, value in plain if value]
    if issue := filters.get("issue"):
        by_issue = "SELECT number FROM statement_issues WHERE issue IN (?, ?)"
        clauses.append((f"statements.number IN ({by_issue})", [issue, tag_key(issue)]))
    clauses += _statement_day_clauses(filters.get("since"), filters.get("until"))
    return _where(clauses)


def _speaker_clauses(names: Sequence[str], qids: Sequence[str]) -> Clauses:
    if not names and not qids:
        return []
    by = f"name IN ({marks(names)}) OR qid IN ({marks(qids)})"
    speaking = f"statements.number IN (SELECT number FROM statement_speakers WHERE {by})"
    return [(speaking, [*names, *qids])]


def _statement_day_clauses(since: str | None, until: str | None) -> Clauses:
    clauses: Clauses = []
    if since:
        clauses.append(("coalesce(last_day, first_day, readings.published) >= ?", [since]))
    if until:  # a time of publication on the last day still counts
        clauses.append(
            ("substr(coalesce(first_day, last_day, readings.published), 1, 10) <= ?", [until])
        )
    return clauses


def reports(
    database: Database,
    *,
    phrase: str | None = None,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
    current: bool = True,
) -> Iterator[str]:
    """Ids of the reports that fit, by day of publication, then id.

    `publisher` is the name or a part of it, in any case.
    """
    clauses: Clauses = [("current = 1", [])] if current else []
    if phrase:
        clauses.append(database.dialect.words.phrase("report_words", "serial", phrase))
    if publisher:
        spelled = _publishers(database, publisher)
        clauses.append((f"publisher IN ({marks(spelled)})", spelled))
    if since:
        clauses.append(("readings.published >= ?", [since]))
    if until:
        clauses.append(("substr(readings.published, 1, 10) <= ?", [until]))
    where, values = _where(clauses)
    order = "ORDER BY readings.published IS NULL, readings.published, id"
    query = f"SELECT id FROM reports JOIN readings USING (serial) WHERE {where} {order}"
    return (row[0] for row in database.stream(query, values))


def _publishers(database: Database, part: str) -> list[str]:
    """Publishers with this in their name in any case: SQLite knows the case of ASCII only."""
    query = "SELECT DISTINCT publisher FROM reports WHERE publisher IS NOT NULL"
    names = (row[0] for row in database.execute(query))
    return sorted(name for name in names if part.casefold() in name.casefold())


def actors_named(database: Database, name: str) -> list[str]:
    """Ids of the actors that have a name with all these words in a row (`name` is folded)."""
    rows = database.execute(
        "SELECT DISTINCT actor FROM actor_names"
        " WHERE replace(' ' || name || ' ', ?, '') <> ' ' || name || ' ' ORDER BY actor",
        (f" {name} ",),
    )
    return [row[0] for row in rows]


def actors_with_qid(database: Database, qids: Sequence[str]) -> list[str]:
    """Ids of the actors that have one of these Wikidata ids."""
    query = f"SELECT id FROM actors WHERE qid IN ({marks(qids)}) ORDER BY id"
    return [row[0] for row in database.execute(query, tuple(qids))]


def names(database: Database) -> list[str]:
    """Every folded name of an actor, once, sorted."""
    query = "SELECT DISTINCT name FROM actor_names ORDER BY name"
    return [row[0] for row in database.execute(query)]
