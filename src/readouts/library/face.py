"""The Python face: open a record, add to it, ask it."""

from collections.abc import Sequence
from dataclasses import replace
from os import PathLike, fspath
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from readouts.library.asking import Asking
from readouts.library.base import several
from readouts.library.judging import Judging
from readouts.library.moving import Moving
from readouts.library.regrouping import Regrouping

if TYPE_CHECKING:  # what reads, links and ingests is loaded when it is used: opening is quick
    from readouts.fetch import Fetch
    from readouts.library.adding import AddResult, Watch
    from readouts.library.doctor import Diagnosis
    from readouts.library.executor import Executor
    from readouts.library.inputs import InputOptions, Note
    from readouts.model import Forgotten, Record


class OpenRecord(Asking, Judging, Moving, Regrouping):
    """An open record; use it in a `with` block or call `close`.

    Every question first links the record anew where reports have been added since (a record
    that may not be written is asked as it is). All methods raise RecordError where the file
    cannot be read or written.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    def add(
        self,
        inputs: str | PathLike[str] | Sequence[str | PathLike[str]],
        *,
        options: "InputOptions | None" = None,
        executor: "Executor | None" = None,
        watch: "Watch | None" = None,
        note: "Note | None" = None,
        fetch: "Fetch | None" = None,
    ) -> "AddResult":
        """Add files and folders, read what is new in them, and link the record.

        What can be taken is; the rest is named in the result. Safe to run again at any time:
        only what is new or has changed is read. `watch` is told of every report and error,
        `note` of what is odd about an input. Addresses are fetched only where `fetch` says how.
        Raises UsageError for options that make no sense.
        """
        from readouts.library.adding import Adding, ignore
        from readouts.library.executor import InProcess
        from readouts.library.inputs import InputOptions, no_note, taken

        names = [fspath(each) for each in several(inputs)]
        options = options or InputOptions()
        options = replace(options, fetch=fetch or options.fetch)
        items = taken(names, options, note or no_note, tables=self.tables)
        adding = Adding(self.store, self.maker, watch or ignore)
        result = adding.run(items, executor or InProcess(), self._data)
        failed = {error.where or "": error.what for error in result.failed}
        self.store.note_failures([*names, *sorted(adding.sources)], failed, sorted(adding.places))
        self.refresh()
        return result

    def record(self) -> "Record":
        """The linked record, whole, as `readouts link` gives it."""
        self.reword()
        return self.store.record()

    def forget(
        self, reports: str | Sequence[str], *, reason: str, by: str, cache: Path | None = None
    ) -> "list[Forgotten]":
        """Take the words of these reports, and of the other texts of their pages, out for good.

        Their ids, addresses, days and hashes stay, with who wanted it and why; the record is
        linked again without them, and the same texts and pages are not taken again (see
        `remember`). Copies of the pages in the folder `cache` (by default the usual one) go, too.
        Raises RecordError for an id that is no report.
        """
        from readouts.library.forgetting import forgetting, uncached

        gone = forgetting(self.store, several(reports), by=by, reason=reason)
        self.refresh()
        self.store.sweep()
        uncached(gone, cache)
        return gone

    def remember(self, reports: str | Sequence[str], *, reason: str, by: str) -> None:
        """Let forgotten reports be taken again when they are added; none comes back by itself."""
        from readouts.library.forgetting import remembering

        remembering(self.store, several(reports), by=by, reason=reason)

    def doctor(self) -> "Diagnosis":
        """Examine the record; changes nothing."""
        from readouts.library.doctor import Diagnosis, outdated_ids
        from readouts.library.linked import is_stale, linker_name

        return Diagnosis(
            health=self.store.health(),
            maker=self.maker,
            outdated=len(outdated_ids(self.store, self.maker)),
            stale=is_stale(self.store, linker_name(self.tables)),
        )

    def mend(self, executor: "Executor | None" = None, watch: "Watch | None" = None) -> "AddResult":
        """Read again what another reader has read, make the word index anew, and link."""
        from readouts.library.adding import Adding, ignore
        from readouts.library.doctor import outdated_ids
        from readouts.library.executor import InProcess
        from readouts.library.linked import linker_name, relink

        ids = outdated_ids(self.store, self.maker)
        reports = (report for each in ids if (report := self.store.report(each)))
        result = Adding(self.store, self.maker, watch or ignore).run(
            reports, executor or InProcess(), self._data
        )
        self.store.reindex()
        relink(self.store, self.tables, linker_name(self.tables))
        self.store.sweep()
        return result
