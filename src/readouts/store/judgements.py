"""Keeping judgements: rows are only ever added, and the readings they speak of made anew."""

from collections.abc import Iterable, Iterator

from readouts.errors import RecordError
from readouts.model import (
    FieldChange,
    Judgement,
    Reading,
    is_signed,
    judgement_from_json,
    to_json,
)
from readouts.model.judgement import CODED, PAST
from readouts.store import journal
from readouts.store.corrected import correct, in_order, machine_reading, on_report
from readouts.store.database import Database
from readouts.store.index import index_readings, unindex_reading
from readouts.store.put import to_link
from readouts.store.state import ONE_MORE


class Judgements:
    """The judgements of a record, and the readings that they speak of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, judgements: Iterable[Judgement]) -> list[Judgement]:
        """Keep judgements, all or none; those that are new.

        The reports that they speak of are shown and found as corrected from now on, and marked as
        not yet linked. Raises RecordError for a judgement that was altered since it was signed.
        """
        with self._database.transaction():
            new = [each for each in judgements if _insert(self._database, each)]
            touched = {report for each in new for report in _reports(self._database, each)}
            if new:
                self._database.execute(ONE_MORE)
            for report in sorted(touched):
                _remake(self._database, report)
            journal.write(self._database, map(_note, new))
        return new

    def all(self) -> list[Judgement]:
        """Every judgement, undone ones and undos included, by time."""
        return in_order(self._database.execute("SELECT json FROM judgements"))

    def one(self, judgement_id: str) -> Judgement | None:
        """One judgement."""
        return _one(self._database, judgement_id)

    def on(self, report_id: str) -> list[Judgement]:
        """Every judgement on a report, by time."""
        return on_report(self._database, report_id)

    def elsewhere(self) -> list[Judgement]:
        """Every judgement that is on no single report, by time."""
        rows = self._database.execute("SELECT json FROM judgements WHERE report IS NULL")
        return in_order(rows)

    def reports(self) -> list[str]:
        """The ids of the reports that somebody has judged, sorted."""
        query = "SELECT DISTINCT report FROM judgements WHERE report IS NOT NULL ORDER BY report"
        return [row[0] for row in self._database.execute(query)]

    def machine_reading(self, report_id: str) -> Reading | None:
        """The reading of a report as the reader made it, whatever people have said of it."""
        return machine_reading(self._database, report_id)

    def by_doubt(self) -> Iterator[tuple[str, str]]:
        """`(report id, statement id)` of all statements of current reports, least sure first."""
        rows = self._database.stream(
            "SELECT reports.id, statements.id FROM statements JOIN reports USING (serial)"
            " WHERE reports.current = 1"
            " ORDER BY coalesce(confidence, 0.5), reports.id, statements.number"
        )
        return ((report, statement) for report, statement in rows)


def _one(database: Database, judgement_id: str) -> Judgement | None:
    rows = database.execute("SELECT json FROM judgements WHERE id = ?", (judgement_id,))
    return judgement_from_json(rows[0][0]) if rows else None


def _insert(database: Database, judgement: Judgement) -> bool:
    """Whether it is new."""
    if not is_signed(judgement):
        raise RecordError(
            "this judgement was altered since it was signed",
            where=judgement.id or None,
            hint="judge anew instead of changing what was said",
        )
    each = judgement
    values = (each.id, each.at, each.by, each.verb, each.report, to_json(each))
    rows = database.execute(
        "INSERT INTO judgements VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING id",
        values,
    )
    return bool(rows)


def _note(made: Judgement) -> journal.Note:
    """What the journal says of a judgement: codes, but no words of a report."""
    about = made.undoes or "/".join(filter(None, (made.report, made.statement))) or made.id
    edited = [FieldChange(field=made.field, **_codes(made))] if made.field else []
    return journal.Note(
        kind="judgement",
        change=PAST[made.verb],
        id=about,
        by=made.by,
        reason=made.reason,
        fields=(FieldChange(field="judgement", new=(made.id,)), *edited),
    )


def _codes(made: Judgement) -> dict[str, tuple[str, ...]]:
    """The values of a field that holds codes; nothing of one that holds names or places."""
    if made.field not in CODED:
        return {}
    values = {"gone": made.old, "new": made.new}
    return {
        name: (value,) if isinstance(value, str) else tuple(map(str, value or ()))
        for name, value in values.items()
    }


def _reports(database: Database, made: Judgement) -> set[str]:
    """The reports that a judgement, or the one that it takes back in the end, speaks of.

    Those on contacts and people speak of none: `held_decisions` tells what they touch.
    """
    about: Judgement | None = made
    found: set[str] = set()
    while about:
        found |= {about.report} if about.report else set()
        about = _one(database, about.undoes) if about.undoes else None
    return found


def _remake(database: Database, report_id: str) -> None:
    """Correct, index and mark for linking a report anew, if the record holds it."""
    reading = machine_reading(database, report_id)
    if reading is None:
        return
    query = "SELECT serial FROM reports WHERE id = ?"
    (serial,) = database.execute(query, (report_id,))[0]
    unindex_reading(database, serial)
    index_readings(database, {serial: correct(database, serial, reading)})
    to_link(database, reading.report)
