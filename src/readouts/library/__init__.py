"""The Python face of a record."""

from os import PathLike
from pathlib import Path

from readouts.fetch import Fetch
from readouts.library.adding import AddResult, Watch
from readouts.library.doctor import Diagnosis
from readouts.library.executor import Executor, InProcess
from readouts.library.face import OpenRecord
from readouts.library.inputs import InputOptions, Note, taken
from readouts.library.reading import as_report, read
from readouts.store import RecordStore

__all__ = [
    "AddResult",
    "Diagnosis",
    "Executor",
    "Fetch",
    "InProcess",
    "InputOptions",
    "Note",
    "OpenRecord",
    "Watch",
    "as_report",
    "open_record",
    "read",
    "taken",
]


def open_record(
    place: str | PathLike[str],
    *,
    data: str | PathLike[str] | None = None,
    create: bool = True,
) -> OpenRecord:
    """Open the record at `place`, a new one where there is none and `create` is set.

    `place` is a file, or a database of PostgreSQL: `postgresql://user:password@host/database`.
    `data` is a folder with tables of your own. Raises RecordError where the place holds no record,
    or one of a newer version, or (without `create`) nothing, or cannot be reached.
    """
    store = RecordStore(place, create=create)
    return OpenRecord(store, Path(data) if data is not None else None)
