"""The Python face of a record."""

from os import PathLike
from typing import TYPE_CHECKING

from readouts.late import late

if TYPE_CHECKING:
    from readouts.fetch import Fetch
    from readouts.library.adding import AddResult, Watch
    from readouts.library.contacts import FoundContacts
    from readouts.library.doctor import Diagnosis
    from readouts.library.executor import Executor, InProcess
    from readouts.library.face import OpenRecord
    from readouts.library.found import Found, FoundList
    from readouts.library.inputs import InputOptions, Note, taken
    from readouts.library.reading import as_report, read

__all__ = [
    "AddResult",
    "Diagnosis",
    "Executor",
    "Fetch",
    "Found",
    "FoundContacts",
    "FoundList",
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

# Opening a record is to take no time: what reads, links and ingests is loaded when it is used.
if not TYPE_CHECKING:
    __getattr__ = late(
        __name__,
        {
            "AddResult": "readouts.library.adding",
            "Diagnosis": "readouts.library.doctor",
            "Executor": "readouts.library.executor",
            "Fetch": "readouts.fetch",
            "Found": "readouts.library.found",
            "FoundContacts": "readouts.library.contacts",
            "FoundList": "readouts.library.found",
            "InProcess": "readouts.library.executor",
            "InputOptions": "readouts.library.inputs",
            "Note": "readouts.library.inputs",
            "OpenRecord": "readouts.library.face",
            "Watch": "readouts.library.adding",
            "as_report": "readouts.library.reading",
            "read": "readouts.library.reading",
            "taken": "readouts.library.inputs",
        },
    )


def open_record(
    place: str | PathLike[str],
    *,
    data: str | PathLike[str] | None = None,
    create: bool = True,
) -> "OpenRecord":
    """Open the record at `place`, a new one where there is none and `create` is set.

    `place` is a file, or a database of PostgreSQL: `postgresql://user:password@host/database`.
    `data` is a folder with tables of your own. Raises RecordError where the place holds no record,
    or one of a newer version, or (without `create`) nothing, or cannot be reached.
    """
    from pathlib import Path

    from readouts.library.face import OpenRecord
    from readouts.store import RecordStore

    store = RecordStore(place, create=create)
    return OpenRecord(store, Path(data) if data is not None else None)
