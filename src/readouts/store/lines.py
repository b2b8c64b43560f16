"""Statements as they are found, kept beside the index: finding many needs no reading at all."""

from dataclasses import replace

import msgspec

from readouts.errors import RecordError
from readouts.model import FoundStatement, Reading, Statement, describe, to_json
from readouts.store.dialect import Row

_DECODER = msgspec.json.Decoder(FoundStatement)


def line(reading: Reading, statement: Statement) -> bytes:
    """What the report alone says of a statement; its words are kept once, with the index."""
    return to_json(replace(describe(reading, statement), text=""))


def found(row: Row, place: str) -> FoundStatement:
    """A statement from a row of its line, its words, its contact and the bounds of its day.

    Raises RecordError where an older program has made the index of the record at `place`.
    """
    kept, text, contact, first, last = row
    if kept is None:
        hint = f"make the index anew: readouts doctor --mend --db {place}"
        raise RecordError("the index is out of date", where=place, hint=hint)
    made = _DECODER.decode(kept)
    return replace(made, text=text, contact=contact, first_day=first, last_day=last)
