"""The Python face: open a record, add to it, ask it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from os import PathLike, fspath
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from readouts import model, questions
from readouts.data import Tables, load_tables
from readouts.fetch import Fetch
from readouts.library.adding import Adding, AddResult, Watch, ignore
from readouts.library.doctor import Diagnosis, outdated_ids
from readouts.library.executor import Executor, InProcess
from readouts.library.inputs import InputOptions, Note, no_note, taken
from readouts.library.judging import Judging
from readouts.library.linked import is_stale, linker_name, relink
from readouts.library.maker import Maker, current_maker
from readouts.library.moving import Moving
from readouts.library.regrouping import Regrouping
from readouts.store import RecordStore

if TYPE_CHECKING:
    from readouts.questions.compare import Compared
    from readouts.questions.explain import Explained
    from readouts.questions.holdings import By, Holding
    from readouts.questions.journal import Changes
    from readouts.questions.matrix import IssueMatrix
    from readouts.questions.pledges import Pledge
    from readouts.questions.positions import Positions
    from readouts.questions.sides import IssueSides
    from readouts.questions.trace import Traced

_USUAL = InputOptions()
_Name = TypeVar("_Name", bound=str | PathLike[str])


def several(given: _Name | Sequence[_Name]) -> Sequence[_Name]:
    """What is given, one alone as a sequence: a string is never taken letter by letter."""
    return (given,) if isinstance(given, str | PathLike) else given


class OpenRecord(Judging, Moving, Regrouping):
    """An open record; use it in a `with` block or call `close`.

    Every question first links the record anew where reports have been added since (a record
    that may not be written is asked as it is). All methods raise RecordError where the file
    cannot be read or written.
    """

    def __init__(self, store: RecordStore, data: Path | None = None) -> None:
        self.store = store
        self._data = data

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

    @cached_property
    def tables(self) -> Tables:
        """The tables in use. Raises DataError where the user's own are not sound."""
        return load_tables(self._data)

    @cached_property
    def maker(self) -> Maker:
        """What makes readings now."""
        return current_maker(self.tables)

    def add(
        self,
        inputs: str | PathLike[str] | Sequence[str | PathLike[str]],
        *,
        options: InputOptions = _USUAL,
        executor: Executor | None = None,
        watch: Watch = ignore,
        note: Note = no_note,
        fetch: Fetch | None = None,
    ) -> AddResult:
        """Add files and folders, read what is new in them, and link the record.

        What can be taken is; the rest is named in the result. Safe to run again at any time:
        only what is new or has changed is read. `watch` is told of every report and error,
        `note` of what is odd about an input. Addresses are fetched only where `fetch` says how.
        Raises UsageError for options that make no sense.
        """
        names = [fspath(each) for each in several(inputs)]
        options = replace(options, fetch=fetch or options.fetch)
        items = taken(names, options, note, tables=self.tables)
        adding = Adding(self.store, self.maker, watch)
        result = adding.run(items, executor or InProcess(), self._data)
        failed = {error.where or "": error.what for error in result.failed}
        self.store.note_failures([*names, *sorted(adding.sources)], failed, sorted(adding.places))
        self.refresh()
        return result

    def refresh(self) -> bool:
        """Link the record anew if it is stale and may be written; whether it is up to date."""
        linker = linker_name(self.tables)
        if is_stale(self.store, linker):
            if not self.store.writable:
                return False
            relink(self.store, self.tables, linker)
        return True

    def contacts(
        self,
        *,
        between: str | Sequence[str] = (),
        person: str | Sequence[str] = (),
        mode: str | None = None,
        status: str | None = "held",
        since: str | None = None,
        until: str | None = None,
    ) -> questions.FoundContacts:
        """Contacts that fit every filter (readouts.questions.find_contacts)."""
        self.refresh()
        return questions.find_contacts(
            self.store,
            self.tables,
            between=several(between),
            person=several(person),
            mode=mode,
            status=status,
            since=since,
            until=until,
        )

    def statements(
        self,
        phrase: str | None = None,
        *,
        speaker: str | None = None,
        party: str | None = None,
        issue: str | None = None,
        act: str | None = None,
        contact: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> Iterator[questions.FoundStatement]:
        """Statements that fit every filter (readouts.questions.find_statements)."""
        self.refresh()
        return questions.find_statements(
            self.store,
            self.tables,
            phrase=phrase,
            speaker=speaker,
            party_=party,
            issue=issue,
            act=act,
            contact=contact,
            since=since,
            until=until,
        )

    def reports(
        self,
        phrase: str | None = None,
        *,
        publisher: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> list[model.RecordReport]:
        """Reports that fit every filter (readouts.questions.find_reports)."""
        return questions.find_reports(
            self.store, phrase=phrase, publisher=publisher, since=since, until=until
        )

    def show(self, any_id: str) -> questions.Shown:
        """What an id stands for (readouts.questions.show)."""
        self.refresh()
        return questions.show(self.store, any_id)

    def compare(self, any_id: str, base: str | None = None) -> "Compared":
        """The accounts of a contact side by side (readouts.questions.compare.compare)."""
        self.refresh()
        from readouts.questions.compare import compare  # loads what compares texts

        return compare(self.store, any_id, base)

    def explain(self, first: str, second: str | None = None) -> "list[Explained]":
        """Why two are one contact or not; of one, what comes nearest (readouts.questions.explain).

        Ids are those of accounts, contacts or reports.
        """
        self.refresh()
        from readouts.questions.explain import explain, near  # loads what compares texts

        if second is None:
            return near(self.store, first)
        return [explain(self.store, first, second)]

    def trace(
        self,
        phrase: str | None = None,
        *,
        issue: str | None = None,
        by: str | None = None,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "Traced":
        """A wording, or an issue, through the years (readouts.questions.trace.trace)."""
        self.refresh()
        from readouts.questions.trace import trace  # loads what compares texts

        return trace(
            self.store, self.tables, phrase,
            issue=issue, by=by, towards=towards, since=since, until=until,
        )  # fmt: skip

    def positions(
        self,
        party: str,
        issue: str,
        *,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "Positions":
        """What a country says on an issue over time (readouts.questions.positions.positions)."""
        self.refresh()
        from readouts.questions.positions import positions  # loads what compares texts

        return positions(
            self.store, self.tables, party_=party, issue=issue,
            towards=towards, since=since, until=until,
        )  # fmt: skip

    def issues_by_contact(
        self,
        party: str,
        *,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "IssueMatrix":
        """On which issues a country speaks where (readouts.questions.matrix.by_contact)."""
        self.refresh()
        from readouts.questions.matrix import by_contact  # loads what compares texts

        return by_contact(
            self.store, self.tables, party_=party, towards=towards, since=since, until=until
        )

    def issues_by_side(
        self,
        *,
        between: Sequence[str] = (),
        contact: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "IssueSides":
        """Which issues each side raises, and which alone (readouts.questions.sides.by_side)."""
        self.refresh()
        from readouts.questions.sides import by_side  # loads what compares texts

        return by_side(
            self.store, self.tables, between=between, contact=contact, since=since, until=until
        )

    def pledges(
        self,
        *,
        by: str | None = None,
        to: str | None = None,
        issue: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "list[Pledge]":
        """Who has undertaken what (readouts.questions.pledges.pledges)."""
        self.refresh()
        from readouts.questions.pledges import pledges  # loads what compares texts

        return pledges(self.store, self.tables, by=by, to=to, issue=issue, since=since, until=until)

    def events(
        self,
        *,
        between: str | Sequence[str] = (),
        since: str | None = None,
        until: str | None = None,
    ) -> Iterator[model.Event]:
        """Event data, one event a contact, actor, recipient and act (readouts.questions.events)."""
        self.refresh()
        from readouts.questions.events import find_events  # loads the codebooks

        return find_events(
            self.store, self.tables, between=several(between), since=since, until=until
        )

    def citations(
        self, ids: str | Sequence[str] = (), *, of: model.Cited = "report", **filters: Any
    ) -> Iterator[model.Citation]:
        """How to cite what these ids stand for, else all reports, contacts or statements `of`
        which these filters find (readouts.library.citing)."""
        self.refresh()
        from readouts.library.citing import citations  # loads what is asked

        return citations(self, several(ids), of, filters)

    def dossier(
        self,
        contact: str | None = None,
        *,
        between: Sequence[str] = (),
        issue: str | None = None,
        by: str | None = None,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
        name: str = "readouts",
    ) -> str:
        """One HTML file on a contact, on two countries, or on an issue as `by` speaks of it
        (readouts.library.dossier). `name` is what it calls the record."""
        self.reword()
        from readouts.library.dossier import Asked, dossier  # loads what makes pages

        asked = Asked(contact, tuple(between), issue, by, towards, since, until)
        return dossier(self, asked, name)

    def wordings(
        self,
        *,
        by: str | None = None,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> list[model.Wording]:
        """The fixed phrases that recur, best first (readouts.questions.wordings)."""
        self.reword()
        return questions.wordings(
            self.store, self.tables, by=by, towards=towards, since=since, until=until
        )

    def record(self) -> model.Record:
        """The linked record, whole, as `readouts link` gives it."""
        self.reword()
        return self.store.record()

    def reword(self) -> None:
        """Link the record anew if it is stale, and find its wordings, if it may be written."""
        if self.refresh() and self.store.writable:
            self.store.reword()

    def changes(
        self,
        since: str | int | None = None,
        *,
        until: str | int | None = None,
        between: str | Sequence[str] = (),
        issue: str | None = None,
        statements: bool = False,
    ) -> "Changes":
        """What is new or different in the record (readouts.questions.journal.changes)."""
        self.refresh()
        from readouts.questions.journal import changes  # loads what compares texts

        return changes(
            self.store, self.tables, since=since, until=until, between=several(between),
            issue=issue, statements=statements,
        )  # fmt: skip

    def holdings(
        self,
        *,
        publisher: str | None = None,
        side: str | None = None,
        since: str | None = None,
        until: str | None = None,
        by: "By" = "month",
    ) -> "list[Holding]":
        """Which publishers are held for which time (readouts.questions.holdings.holdings)."""
        from readouts.questions.holdings import holdings

        return holdings(
            self.store, self.tables, publisher=publisher, side=side,
            since=since, until=until, by=by,
        )  # fmt: skip

    def forget(
        self, reports: str | Sequence[str], *, reason: str, by: str, cache: Path | None = None
    ) -> "list[model.Forgotten]":
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

    def doctor(self) -> Diagnosis:
        """Examine the record; changes nothing."""
        return Diagnosis(
            health=self.store.health(),
            maker=self.maker,
            outdated=len(outdated_ids(self.store, self.maker)),
            stale=is_stale(self.store, linker_name(self.tables)),
        )

    def mend(self, executor: Executor | None = None, watch: Watch = ignore) -> AddResult:
        """Read again what another reader has read, make the word index anew, and link."""
        ids = outdated_ids(self.store, self.maker)
        reports = (report for each in ids if (report := self.store.report(each)))
        result = Adding(self.store, self.maker, watch).run(
            reports, executor or InProcess(), self._data
        )
        self.store.reindex()
        relink(self.store, self.tables, linker_name(self.tables))
        self.store.sweep()
        return result
