"""The part of the Python face that takes a record elsewhere and back."""

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from readouts.library.base import Base
from readouts.library.found import FoundTable

if TYPE_CHECKING:
    from readouts.export.tables import Row
    from readouts.library.importing import ImportResult, WatchItem


class Moving(Base):
    """Exports and imports of an open record."""

    def export(
        self,
        kind: str,
        path: str | PathLike[str],
        *,
        format: str | None = None,
        safe_cells: bool = False,
    ) -> int:
        """Write the record out to a file; how many rows (readouts.export.formats lists them).

        `kind` is "statements", "contacts", "record", ...; the format follows from the ending of
        `path` where it is not given. Raises UsageError for a kind or format that there is not,
        OSError where the file cannot be written: then what was under its name still is.
        """
        from readouts.export.formats import format_for
        from readouts.library.exporting import asked, export_file

        chosen = format_for(kind, format, Path(path))
        self.reword()
        what = asked(self.store, self.tables, safe_cells=safe_cells)
        return export_file(Path(path), self.store, chosen, what)

    def rows(self, table: str) -> "Iterator[Row]":
        """The rows of a table of the record, one by one (docs/output.md lists the columns).

        Raises UsageError for a table that there is not.
        """
        from readouts.export.tables import rows
        from readouts.library.exporting import asked

        self.reword()
        return rows(table, asked(self.store, self.tables))

    def table(self, name: str) -> FoundTable:
        """A table of the record for a data frame; its rows are made when they are looked at.

        `name` is "statements", "contacts", "accounts", ... (docs/columns.md lists all, with
        their columns). Raises UsageError for a table that there is not.
        """
        from readouts.export.tables import check

        check(name)
        return FoundTable(name, lambda: self.rows(name))

    def import_from(
        self, stream: BinaryIO, *, name: str = "-", watch: "WatchItem | None" = None
    ) -> "ImportResult":
        """Take back the lines of `export record`, or of `readouts read`, and link the record.

        Readings are kept as they are, under the version of the reader that made them. Safe to
        run again at any time. `name` is what errors call the stream. Raises InputError for a
        file that a newer version has written.
        """
        from readouts.library.adding import ignore
        from readouts.library.importing import Importing
        from readouts.library.transferred import Transferred

        importing = Importing(self.store, self.maker, self.refresh, watch or ignore)
        return importing.run(Transferred(stream, name))
