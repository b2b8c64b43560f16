"""Taking back what was exported: readings as they are, nothing is read anew."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import Any, TypeVar

from readouts.errors import InputError
from readouts.library.adding import BATCH, better, refused
from readouts.library.maker import Maker
from readouts.library.transferred import Item
from readouts.model import Forgotten, Judgement
from readouts.model.transfer import Failure, FormerId
from readouts.store import Entry, Store

T = TypeVar("T")
WatchItem = Callable[[Item | InputError], None]
"""Told of every item and error as it is dealt with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of the lines of a file, in reports.

    `replaced`: kept before with another reading; `unchanged`: there already, or there with a
    reading of the present reader, which that of another does not replace. `failed` holds an
    error for each line that could not be taken.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    failed: tuple[InputError, ...] = ()


@dataclass(slots=True)
class Importing:
    """One run of `import`; `link` brings the linked record up to date, `watch` sees each item."""

    store: Store
    maker: Maker
    link: Callable[[], object]
    watch: WatchItem
    counts: Counter[str] = field(default_factory=Counter)
    failed: list[InputError] = field(default_factory=list)

    def run(self, items: Iterable[Item | InputError]) -> ImportResult:
        """Take all items; every batch is kept, all or nothing, before the next one is begun."""
        takers: Mapping[type, Callable[[list[Any]], object]] = {
            Entry: self._take_readings,
            Judgement: self.store.judgements.put,
            FormerId: self._take_former_ids,
            Failure: self._take_failures,
            Forgotten: self.store.put_forgotten,
            InputError: self.failed.extend,
        }
        for kind, alike in groupby(items, key=type):
            for batch in batches(alike):
                takers[kind](batch)
                for item in batch:
                    self.watch(item)
        self.link()
        return ImportResult(failed=tuple(self.failed), **self.counts)

    def _take_readings(self, batch: list[Entry]) -> None:
        chosen = [entry for entry in batch if self._is_better(entry)]
        self.counts["unchanged"] += len(batch) - len(chosen)
        outcomes = self.store.put_readings(chosen) if chosen else ()
        for outcome, entry in zip(outcomes, chosen, strict=True):
            if outcome == "refused":
                error = refused(entry.report, self.store.refusal(entry.report))
                self.failed.append(error)
                self.watch(error)
            else:
                self.counts["replaced" if outcome == "reread" else "added"] += 1

    def _is_better(self, new: Entry) -> bool:
        """Whether the record has nothing as good under this report's id.

        A reading of the present reader goes before any other; else the report that tells more
        about itself, with its reading.
        """
        kept = self.store.entry(new.report.id)
        if kept is None or kept == new:
            return kept is None
        if self._is_present(kept) != self._is_present(new):
            return self._is_present(new)
        return better(new.report, kept.report) == new.report

    def _is_present(self, entry: Entry) -> bool:
        return self.maker.key(entry.report) == entry.key

    def _take_former_ids(self, batch: list[FormerId]) -> None:
        """Once what they lead to is there: they come behind all readings."""
        self.link()
        self.store.put_former_ids(batch)

    def _take_failures(self, batch: list[Failure]) -> None:
        self.store.note_failures((), {each.place: each.error for each in batch})


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """The items, BATCH at a time."""
    ahead = iter(items)
    while batch := list(islice(ahead, BATCH)):
        yield batch
