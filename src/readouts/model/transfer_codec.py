"""Lines of a whole record from JSON."""

from collections.abc import Mapping

import msgspec

from readouts.model.change import Forgotten
from readouts.model.judgement import Judgement
from readouts.model.reading import Reading
from readouts.model.record import Origin, RecordActor, RecordContact, RecordReport, Wording
from readouts.model.report import Report
from readouts.model.transfer import (
    Failure,
    FormerId,
    KeptReading,
    TransferEnd,
    TransferHead,
    TransferLine,
)

Line = TransferHead | TransferLine | TransferEnd | Reading

_KINDS: Mapping[str, type[Line]] = {
    "record": TransferHead,
    "reading": KeptReading,
    "judgement": Judgement,
    "former id": FormerId,
    "failure": Failure,
    "forgotten": Forgotten,
    "report": RecordReport,
    "actor": RecordActor,
    "contact": RecordContact,
    "origin": Origin,
    "wording": Wording,
    "end": TransferEnd,
    "": Reading,  # a line of `readouts read` has no type
}


class _Typed(msgspec.Struct):
    """The one field that says what a line is."""

    type: str = ""


def transfer_line(line: bytes) -> Line:
    """A line of `readouts export record` or of `readouts read`.

    Raises msgspec.DecodeError (ValidationError where the JSON is sound but no such line).
    """
    kind = msgspec.json.decode(line, type=_Typed).type
    if kind not in _KINDS:
        known = ", ".join(filter(None, _KINDS))
        raise msgspec.ValidationError(f"unknown type {kind!r}, one of {known}")
    return msgspec.json.decode(line, type=_KINDS[kind])


def given_report(kept: KeptReading) -> Report:
    """The report as it was given to the reader.

    Raises msgspec.ValidationError where `given` names what no report has.
    """
    report = msgspec.to_builtins(kept.reading.report) | dict(kept.given)
    if report.keys() - msgspec.to_builtins(kept.reading.report).keys():
        raise msgspec.ValidationError("`given` holds what no report has")
    return msgspec.convert(report, Report)
