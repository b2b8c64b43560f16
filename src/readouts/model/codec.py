"""JSON in and out: one definition serves JSON Lines, the store and the docs."""

from typing import Any

import msgspec

from readouts.model.judgement import Judgement
from readouts.model.reading import Reading
from readouts.model.record import (
    Origin,
    RecordActor,
    RecordContact,
    RecordLine,
    RecordReport,
    Wording,
)

_encoder = msgspec.json.Encoder()
_reading_decoder = msgspec.json.Decoder(Reading)
_judgement_decoder = msgspec.json.Decoder(Judgement)
_LINES: dict[str, type[RecordLine]] = {
    "report": RecordReport,
    "actor": RecordActor,
    "contact": RecordContact,
    "origin": Origin,
    "wording": Wording,
}


class _Typed(msgspec.Struct):
    """The one field that says what a line of a record is."""

    type: str


def to_json(noun: Any) -> bytes:
    """One noun as compact JSON without a line end."""
    return _encoder.encode(noun)


def reading_from_json(line: bytes | str) -> Reading:
    """A reading from one line of `readouts read`.

    Raises msgspec.DecodeError (ValidationError where the JSON is sound but not a reading).
    """
    return _reading_decoder.decode(line)


def record_line_from_json(line: bytes | str) -> RecordLine:
    """A line of `readouts link`, by its `type`. Raises msgspec.DecodeError likewise."""
    kind = msgspec.json.decode(line, type=_Typed).type
    if kind not in _LINES:
        raise msgspec.ValidationError(f"unknown type {kind!r}, one of {', '.join(_LINES)}")
    return msgspec.json.decode(line, type=_LINES[kind])


def judgement_from_json(line: bytes | str) -> Judgement:
    """A judgement from its line of JSON. Raises msgspec.DecodeError likewise."""
    return _judgement_decoder.decode(line)


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schema of the outputs: a `reading`, a line of a `record` (by its type), an `event`,
    a `change`, a `judgement`.
    """
    from readouts.model.change import RecordChange
    from readouts.model.event import Event  # what only keeps a record makes none

    return {
        "reading": msgspec.json.schema(Reading),
        "record": _record_schema(),
        "event": msgspec.json.schema(Event),
        "change": msgspec.json.schema(RecordChange),
        "judgement": msgspec.json.schema(Judgement),
    }


def _record_schema() -> dict[str, Any]:
    references, parts = msgspec.json.schema_components(
        tuple(_LINES.values()), ref_template="#/$defs/{name}"
    )
    return {"oneOf": list(references), "$defs": parts}
