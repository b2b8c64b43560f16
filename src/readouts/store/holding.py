"""Which reports are held, in the few values that say whose and of what time."""

from collections.abc import Iterator

import msgspec

from readouts.store.database import Database


class _Report(msgspec.Struct):
    """What the reader found out of a report's language."""

    language: str | None = None


class _Read(msgspec.Struct):
    """The part of a reading that is looked at."""

    report: _Report


Held = tuple[str | None, str | None, str | None, str | None]

_decode = msgspec.json.Decoder(_Read).decode


def holdings(database: Database) -> Iterator[Held]:
    """`(publisher, url, published, language)` of every current report, in no order."""
    rows = database.stream(
        "SELECT publisher, url, readings.published, language,"
        " CASE WHEN language IS NULL THEN json END"
        " FROM reports JOIN readings USING (serial) WHERE current = 1"
    )
    return (
        (publisher, url, published, language or _decode(json).report.language)
        for publisher, url, published, language, json in rows
    )
