"""The readings that people have corrected: made anew whenever reading or judgements change."""

from collections.abc import Iterable

import msgspec

from readouts.model import Judgement, Reading
from readouts.store.database import Database
from readouts.store.dialect import Row
from readouts.store.rows import reading_from_row, reading_to_json

READ = "coalesce(corrected.json, readings.json)"
"""A reading as it is shown: corrected where judgements apply."""
BOTH = "FROM reports JOIN readings USING (serial) LEFT JOIN corrected USING (serial)"
_MACHINE = "SELECT readings.json, text FROM reports JOIN readings USING (serial)"
_decoder = msgspec.json.Decoder(Judgement)


def machine_reading(database: Database, report_id: str) -> Reading | None:
    """The reading of a report as the reader made it, whatever people have said of it since."""
    rows = database.execute(f"{_MACHINE} WHERE id = ?", (report_id,))
    return reading_from_row(rows[0]) if rows else None


def on_report(database: Database, report_id: str) -> list[Judgement]:
    """All judgements on a report, undone ones and undos included, by time."""
    return in_order(database.execute("SELECT json FROM judgements WHERE report = ?", (report_id,)))


def in_order(rows: Iterable[Row]) -> list[Judgement]:
    """The judgements of rows of their JSON, by time."""
    return sorted((_decoder.decode(json) for (json,) in rows), key=lambda each: each.order)


def correct(database: Database, serial: int, reading: Reading) -> Reading:
    """Keep the reading as corrected by the judgements on its report, if any apply; give it back."""
    database.execute("DELETE FROM corrected WHERE serial = ?", (serial,))
    judgements = on_report(database, reading.report.id)
    if not judgements:
        return reading
    from readouts.judging.apply import apply  # only where somebody has judged

    corrected, _ = apply(reading, judgements)
    if corrected is not reading:
        values = (serial, reading_to_json(corrected))
        database.execute("INSERT INTO corrected VALUES (?, ?)", values)
    return corrected
