"""The lines of a file that `readouts export record` or `readouts read` has written."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

import msgspec

from readouts.errors import InputError
from readouts.library.sound import fault
from readouts.model import Forgotten, Judgement, Reading, is_signed, reading_key
from readouts.model.transfer import (
    SCHEMA,
    Failure,
    FormerId,
    KeptReading,
    TransferEnd,
    TransferHead,
)
from readouts.model.transfer_codec import given_report, transfer_line
from readouts.store import Entry

LIMIT_BYTES = 200_000_000  # of a line: a reading is several times as long as its report
BOM = b"\xef\xbb\xbf"

Item = Entry | Judgement | FormerId | Failure | Forgotten
"""What is taken of a file; the lines of the linked record are made anew."""


@dataclass(slots=True)
class Transferred:
    """One pass over such a file; `name` is what errors call it."""

    stream: BinaryIO
    name: str

    def __iter__(self) -> Iterator[Item | InputError]:
        """What the file holds line by line, an error for each line that holds nothing of it.

        The last is an error where the file has been cut off or altered since it was written.
        """
        digest, number = sha256(), 0
        head: TransferHead | None = None
        end: TransferEnd | None = None
        while raw := self.stream.readline(LIMIT_BYTES + 1):
            number += 1
            found = self._line(raw.removeprefix(BOM) if number == 1 else raw, number)
            if isinstance(found, TransferEnd):
                end = found
                break
            digest.update(raw)
            if isinstance(found, TransferHead):
                head = self._checked(found)
            elif isinstance(found, Item | InputError):
                yield found
        if head and (what := _broken(end, number - 1, digest.hexdigest())):
            yield self._error(what, "write it anew; what it has is taken", number)

    def _line(self, raw: bytes, number: int) -> object:
        """What one line holds, an error, or None for a blank line."""
        if not raw.strip():
            return None
        if len(raw) > LIMIT_BYTES:
            return self._error(f"over the limit of {LIMIT_BYTES:,} bytes a line", None, number)
        try:
            found = transfer_line(raw)
            entry = _entry(found)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            hint = "make such lines with: readouts export record"
            return self._error(f"not a line of a record: {error}", hint, number)
        if entry and (what := fault(entry.reading)):
            return self._error(f"not a sound reading: {what}", None, number)
        if isinstance(found, Judgement) and not is_signed(found):
            return self._error("this judgement was altered since it was signed", None, number)
        return entry or found

    def _checked(self, head: TransferHead) -> TransferHead:
        """The head itself. Raises InputError for a file that a newer version has written."""
        if head.schema > SCHEMA:
            what = f"written by readouts {head.version}, which is newer than this one"
            raise InputError(what, where=self.name, hint="upgrade readouts")
        return head

    def _error(self, what: str, hint: str | None, number: int) -> InputError:
        return InputError(what, where=f"{self.name}:line {number}", hint=hint)


def _entry(found: object) -> Entry | None:
    """The reading that a line holds, under the key that it has or that its reader gives it."""
    if isinstance(found, KeptReading):
        return Entry(given_report(found), found.reading, found.key)
    return Entry(found.report, found, _key(found)) if isinstance(found, Reading) else None


def _key(reading: Reading) -> str:
    by = reading.reader
    return reading_key(reading.report, version=by.version, tables=by.tables, model=by.model)


def _broken(end: TransferEnd | None, lines: int, digest: str) -> str | None:
    """What shows that a file is not as it was written."""
    if end is None:
        return "the file is cut off here: its last line is missing"
    if end.lines != lines:
        return f"the file had {end.lines:,} lines before this one and has {lines:,}"
    return None if end.sha256 == digest else "the file has been altered since it was written"
