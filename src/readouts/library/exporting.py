"""Writing a record out to a file, whole or not at all, in the state of one moment."""

from pathlib import Path
from typing import BinaryIO

from readouts.data import Tables
from readouts.export import Asked, Format, whole_file
from readouts.store import Store


def asked(
    store: Store,
    tables: Tables,
    *,
    between: tuple[str, ...] = (),
    since: str | None = None,
    until: str | None = None,
    within: int = 0,
    safe_cells: bool = False,
) -> Asked:
    """What exports need; `between`, `since` and `until` choose among events only.

    Raises UsageError, once the events are asked for, for words that stand for nothing.
    """
    from readouts.questions.events import find_events  # loads the codebooks

    return Asked(
        source=store,
        tables=tables,
        events=lambda: find_events(store, tables, between=between, since=since, until=until),
        within=within,
        safe_cells=safe_cells,
    )


def export_to(sink: BinaryIO, store: Store, format_: Format, what: Asked) -> int:
    """Write to an open file what the record holds at one moment; the number of rows."""
    with store.snapshot():
        return format_.write(what, sink)


def export_file(path: Path, store: Store, format_: Format, what: Asked) -> int:
    """The same to the file `path`, which takes its name only when it is complete."""
    with whole_file(path) as sink:
        return export_to(sink, store, format_, what)
