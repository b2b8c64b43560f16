"""Reading reports and readings back."""

from collections.abc import Iterator, Sequence

from readouts.model import Reading, RecordReport, Report
from readouts.store.corrected import BOTH, READ
from readouts.store.database import Database, each_of
from readouts.store.dialect import marks
from readouts.store.rows import REPORT_COLUMNS, reading_from_row, report_from_row

_BOTH = "FROM reports JOIN readings USING (serial)"
_LISTED = f"SELECT id, external_id, source, url, publisher, readings.published {_BOTH}"


def keys(database: Database, ids: Sequence[str]) -> dict[str, str]:
    """The reading key of each of `ids` that the record holds."""
    query = f"SELECT id, key {_BOTH} WHERE id IN ({marks(ids)})"
    return dict(database.execute(query, tuple(ids)).fetchall())


def report(database: Database, report_id: str) -> Report | None:
    """The report with its text, as it was given."""
    row = database.execute(
        f"SELECT {REPORT_COLUMNS} FROM reports WHERE id = ?", (report_id,)
    ).fetchone()
    return report_from_row(row) if row else None


def reading(database: Database, report_id: str) -> Reading | None:
    """The reading of a report, current or not."""
    row = database.execute(f"SELECT {READ}, text {BOTH} WHERE id = ?", (report_id,)).fetchone()
    return reading_from_row(row) if row else None


def readings(database: Database) -> Iterator[Reading]:
    """The readings of the current text of every page, by report id, one at a time."""
    rows = database.stream(f"SELECT {READ}, text {BOTH} WHERE current = 1 ORDER BY id")
    return each_of(rows, reading_from_row)


def current(database: Database, report_id: str) -> Reading | None:
    """The reading of a report that is the current text of its page."""
    query = f"SELECT {READ}, text {BOTH} WHERE id = ? AND current = 1"
    row = database.execute(query, (report_id,)).fetchone()
    return reading_from_row(row) if row else None


def outdated(database: Database, version: str, tables: str, model: str) -> Iterator[Report]:
    """The reports whose reading another reader, model or set of tables has made."""
    ids = database.execute(
        f"SELECT id {_BOTH} WHERE (version, tables, model) <> (?, ?, ?) ORDER BY serial",
        (version, tables, model),
    ).fetchall()
    return (found for (each,) in ids if (found := report(database, each)))


def revisions(database: Database, report_id: str) -> list[str]:
    """The ids of all texts of the report's page, oldest first; itself alone where it has none."""
    rows = database.execute(
        f"SELECT id {_BOTH} WHERE page = (SELECT page FROM reports WHERE id = ?)"
        " ORDER BY current, coalesce(readings.published, ''), serial",
        (report_id,),
    ).fetchall()
    return [row[0] for row in rows] or [report_id]


def listed(database: Database, ids: Sequence[str] | None = None) -> list[RecordReport]:
    """Reports without their texts, by id: the current ones, or those of `ids`."""
    if ids is None:
        rows = database.execute(f"{_LISTED} WHERE current = 1 ORDER BY id")
        return [_listed(row) for row in rows]
    found = (database.execute(f"{_LISTED} WHERE id = ?", (each,)).fetchone() for each in ids)
    return [_listed(row) for row in found if row]


def titles(database: Database, ids: Sequence[str]) -> dict[str, str]:
    """The titles, by report id, of those of `ids` that have one."""
    query = "SELECT title FROM reports WHERE id = ?"
    found = ((each, database.execute(query, (each,)).fetchone()) for each in ids)
    return {each: row[0] for each, row in found if row and row[0]}


def _listed(
    row: tuple[str, str | None, str | None, str | None, str | None, str | None],
) -> RecordReport:
    id_, external_id, source, url, publisher, published = row
    return RecordReport(
        id=id_,
        external_id=external_id,
        source=source,
        url=url,
        publisher=publisher,
        published=published,
    )
