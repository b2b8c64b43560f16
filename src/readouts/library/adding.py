"""Adding reports: what is new is read and kept, batch by batch; the rest is left alone."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from readouts.errors import InputError
from readouts.library.executor import Executor, place_of
from readouts.library.maker import Maker
from readouts.model import Forgotten, Report, to_json
from readouts.store import Entry, PutOutcome, Store

BATCH = 50  # reports a transaction: a killed run loses at most these, and reads them again
READ = "en"  # the language of which a report without statements is nothing to wonder about


@dataclass(frozen=True, slots=True, kw_only=True)
class AddResult:
    """What became of the inputs, in reports.

    `revised`: a new text of a page that the record has; `reread`: kept before, but with other
    metadata, tables or reader; `failed`: an error for each input that could not be taken, or
    that the record was told to forget.
    `silent`: of those now read, how many reports in each other language gave no statements.
    """

    added: int = 0
    unchanged: int = 0
    revised: int = 0
    reread: int = 0
    failed: tuple[InputError, ...] = ()
    silent: Mapping[str, int] = field(default_factory=dict)

    @property
    def changed(self) -> int:
        """How many reports the record has got or read again."""
        return self.added + self.revised + self.reread


Watch = Callable[[Report | InputError], None]
"""Told of every report and error as it is dealt with."""


def ignore(item: object) -> None:
    """A watch that does nothing."""


@dataclass(slots=True)
class Adding:
    """One run of `add`: which reports to read, and what became of them."""

    store: Store
    maker: Maker
    watch: Watch = ignore
    counts: dict[PutOutcome, int] = field(default_factory=dict)
    unchanged: int = 0
    failed: list[InputError] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    silent: Counter[str] = field(default_factory=Counter)
    _asked: deque[Report] = field(default_factory=deque)  # in the order of their outcomes
    _waiting: dict[str, Report] = field(default_factory=dict)  # of each id, the last asked for

    def run(
        self, items: Iterable[Report | InputError], executor: Executor, data: Path | None
    ) -> AddResult:
        """Take all items; every full batch is kept before the next one is begun."""
        batch: list[Entry] = []
        for outcome in executor.read_all(self._chosen(items), data):
            report = self._asked.popleft()
            if isinstance(outcome, InputError):
                self._done(report)
                self._fail(outcome)
                continue
            batch.append(Entry(report, outcome, self.maker.key(report)))
            if len(batch) == BATCH:
                self._keep(batch)
                batch = []
        self._keep(batch)
        return self._result()

    def _result(self) -> AddResult:
        return AddResult(
            added=self.counts.get("added", 0),
            revised=self.counts.get("revised", 0),
            reread=self.counts.get("reread", 0),
            unchanged=self.unchanged,
            failed=tuple(self.failed),
            silent=dict(self.silent.most_common()),
        )

    def _fail(self, error: InputError) -> None:
        self.failed.append(error)
        self.watch(error)

    def _refuse(self, report: Report, forgotten: Forgotten | None) -> None:
        """Name a report that the record was told to forget."""
        self._fail(refused(report, forgotten))

    def _keep(self, batch: list[Entry]) -> None:
        """Store a batch, all or none."""
        if not batch:
            return
        for outcome, entry in zip(self.store.put_readings(batch), batch, strict=True):
            if outcome == "refused":  # forgotten while it was being read
                self._done(entry.report)
                self._refuse(entry.report, self.store.refusal(entry.report))
                continue
            self.counts[outcome] = self.counts.get(outcome, 0) + 1
            self._done(entry.report)
            language = entry.reading.report.language
            if language and language != READ and not entry.reading.statements:
                self.silent[language] += 1
            self.watch(entry.report)

    def _done(self, report: Report) -> None:
        """The report is no longer being read."""
        if self._waiting.get(report.id) is report:
            del self._waiting[report.id]

    def _chosen(self, items: Iterable[Report | InputError]) -> Iterator[Report]:
        """The reports that must be read; the others are counted."""
        for item in items:
            if isinstance(item, InputError):
                self._fail(item)
            elif refused := self.store.refusal(item):
                self._refuse(item, refused)
            elif to_read := self._choice(item):
                self._waiting[to_read.id] = to_read
                self._asked.append(to_read)
                yield to_read
            else:
                self.unchanged += 1
                self.watch(item)

    def _choice(self, report: Report) -> Report | None:
        """What to read for this report: itself, the better one kept before, or nothing."""
        if report.source:
            self.sources.add(report.source)
        self.places.add(place_of(report))
        known = self._known(report.id)
        if known is None:
            return report
        kept, key = known
        best = better(report, kept)
        return None if best == kept and self.maker.key(best) == key else best

    def _known(self, report_id: str) -> tuple[Report, str] | None:
        """The report under this id that is being read or is kept, with its reading's key."""
        if waiting := self._waiting.get(report_id):
            return waiting, self.maker.key(waiting)
        key = self.store.keys([report_id]).get(report_id)
        kept = self.store.report(report_id)
        return (kept, key) if kept and key else None


def refused(report: Report, forgotten: Forgotten | None) -> InputError:
    """The error for a report that the record was told to forget."""
    what = f"not taken again: {forgotten.id} was {forgotten}" if forgotten else "not taken"
    hint = f"readouts forget {forgotten.id} --remember" if forgotten else None
    return InputError(what, where=place_of(report), hint=hint)


def better(new: Report, kept: Report) -> Report:
    """Which of two reports with the same id (same text, same page) tells more about it.

    A second look at the same source corrects the first, but the text was fetched when it was
    first got. Between two sources the fuller one
    wins, and a fixed order decides the rest, so that the order of adding does not matter.
    """
    if new.source == kept.source and new.external_id == kept.external_id:
        return replace(new, fetched=kept.fetched or new.fetched)
    return max(new, kept, key=lambda report: (_fullness(report), to_json(report)))


def _fullness(report: Report) -> tuple[int, int]:
    told = (report.title, report.publisher, report.url, report.published, report.language)
    return sum(value is not None for value in told), report.published_basis == "stated"
