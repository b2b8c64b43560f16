"""The lines of a whole record on its way to another: what cannot be made again, and what can.

A file of them begins with a TransferHead and ends with a TransferEnd, so that a file that is cut
off is noticed. Between them stand all texts with their readings in the order of adding, what
people judged, the linked record, the ids that are shown no more, the inputs that failed, and what
was forgotten. The linked record follows from the first two, and is made anew where the file is
taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from readouts.model.change import Forgotten
from readouts.model.judgement import Judgement
from readouts.model.reading import Reading
from readouts.model.record import RecordLine

SCHEMA = 1
"""Of the file, not of the database: raise it when a line changes its meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferHead:
    """The first line: `version` is the program's, `linker` what linked the record.

    `counts` says how many lines of each type follow.
    """

    type: Literal["record"] = "record"
    schema: int = SCHEMA
    version: str
    linker: str
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReading:
    """A report with its reading and the reading's key (readouts.model.reading_key).

    `given` holds the report's fields as they were given, where the reader found out another
    value (its language, a day of publication).
    """

    type: Literal["reading"] = "reading"
    key: str
    given: Mapping[str, Any] = field(default_factory=dict)
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerId:
    """An id that was shown once and is no account's any more, with the contact it leads to."""

    type: Literal["former id"] = "former id"
    id: str
    contact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be taken, and why."""

    type: Literal["failure"] = "failure"
    place: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferEnd:
    """The last line: how many lines stand before it, and the SHA-256 of their bytes."""

    type: Literal["end"] = "end"
    lines: int
    sha256: str


TransferLine = KeptReading | Judgement | FormerId | Failure | Forgotten | RecordLine
