"""Finding rows: filters are plain values, so that asking needs to know nothing of SQLite."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from readouts.model import RecordContact
from readouts.store.database import Database
from readouts.store.index import tag_key
from readouts.store.word_index import Clause

Clauses = list[Clause]


def _where(clauses: Clauses) -> tuple[str, list[Any]]:
    """The conditions joined by AND, and their values in order."""
    text = " AND ".join(f"({condition})" for condition, _ in clauses) or "1 = 1"
    return text, [value for _, values in clauses for value in values]


def _marks(values: Sequence[Any]) -> str:
    """A mark for each value; NULL, which nothing equals, for none."""
    return ", ".join("?" * len(values)) or "NULL"


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
    return (decoder.decode(row[0]) for row in rows)


def _participant_clauses(countries: Sequence[str], actors: Sequence[Sequence[str]]) -> Clauses:
    taking_part = "id IN (SELECT contact FROM contact_participants WHERE {})"
    return [(taking_part.format("country = ?"), [country]) for country in countries] + [
        (taking_part.format(f"actor IN ({_marks(group)})"), group) for group in actors
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
    database: Database,
    *,
    phrase: str | None = None,
    near: Sequence[Sequence[str]] = (),
    names: Sequence[str] = (),
    qids: Sequence[str] = (),
    party: str | None = None,
    issue: str | None = None,
    act: str | None = None,
    contact: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Iterator[tuple[str, str, str | None]]:
    """`(report id, statement id, contact id)` of the statements of current reports that fit.

    `issue` is a label, or a free tag in any case. `near` asks for words in any order by how they
    begin: of one of these groups a statement has all. `names` are folded names and `qids` Wikidata
    ids of speakers, any of which will do; `since` and `until` are held against the contact's days,
    or the day of publication without one.
    """
    clauses: Clauses = [("reports.current = 1", [])]
    words = database.dialect.words
    if phrase:
        clauses.append(words.phrase("statement_words", "statements.number", phrase))
    if near:
        clauses.append(words.beginnings("statement_words", "statements.number", near))
    clauses += _speaker_clauses(names, qids)
    plain = (("party", party), ("act", act), ("accounts.contact", contact))
    clauses += [(f"{name} = ?", [value]) for name, value in plain if value]
    if issue:
        by_issue = "SELECT number FROM statement_issues WHERE issue IN (?, ?)"
        clauses.append((f"statements.number IN ({by_issue})", [issue, tag_key(issue)]))
    clauses += _statement_day_clauses(since, until)
    where, values = _where(clauses)
    return database.stream(_STATEMENTS.format(where), values)


_STATEMENTS = """
    SELECT reports.id, statements.id, accounts.contact
    FROM statements
    JOIN reports USING (serial)
    JOIN readings USING (serial)
    LEFT JOIN accounts ON accounts.id = statements.account
    LEFT JOIN contacts ON contacts.id = accounts.contact
    WHERE {}
    ORDER BY coalesce(first_day, readings.published) IS NULL,
             coalesce(first_day, readings.published), reports.id, statements.number
"""


def _speaker_clauses(names: Sequence[str], qids: Sequence[str]) -> Clauses:
    if not names and not qids:
        return []
    by = f"name IN ({_marks(names)}) OR qid IN ({_marks(qids)})"
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
        clauses.append((f"publisher IN ({_marks(spelled)})", spelled))
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
    query = f"SELECT id FROM actors WHERE qid IN ({_marks(qids)}) ORDER BY id"
    return [row[0] for row in database.execute(query, tuple(qids))]


def names(database: Database) -> list[str]:
    """Every folded name of an actor, once, sorted."""
    query = "SELECT DISTINCT name FROM actor_names ORDER BY name"
    return [row[0] for row in database.execute(query)]
