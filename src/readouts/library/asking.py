"""The questions of the Python face; what answers them is loaded when it is asked."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from readouts.library.base import Base, several
from readouts.library.changed import FoundChanges
from readouts.library.contacts import FoundContacts
from readouts.library.found import Found, FoundList
from readouts.library.statements import FoundStatements
from readouts.model import FoundStatement, RecordReport, Wording

if TYPE_CHECKING:
    from readouts.library.shown import PositionsTaken, SideBySide, TracedUses
    from readouts.model import Citation, Cited, Event
    from readouts.questions import Shown
    from readouts.questions.explain import Explained
    from readouts.questions.holdings import By, Holding
    from readouts.questions.matrix import IssueMatrix
    from readouts.questions.pledges import Pledge
    from readouts.questions.sides import IssueSides


class Asking(Base):
    """Questions to an open record.

    What they find goes to pandas, polars and Arrow (readouts.library.frames), and a notebook
    shows it as tables and drawings. Statements and events are looked up one at a time, when they
    are looked at; all else is asked for at once. Methods raise UsageError for words that stand
    for nothing.
    """

    def contacts(
        self,
        *,
        between: str | Sequence[str] = (),
        person: str | Sequence[str] = (),
        mode: str | None = None,
        status: str | None = "held",
        since: str | None = None,
        until: str | None = None,
    ) -> FoundContacts:
        """Contacts that fit every filter (readouts.questions.contacts.find_contacts)."""
        self.refresh()
        from readouts.questions.contacts import find_contacts

        answer = find_contacts(
            self.store, self.tables, between=several(between), person=several(person),
            mode=mode, status=status, since=since, until=until,
        )  # fmt: skip
        return FoundContacts(self, answer)

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
    ) -> FoundStatements:
        """Statements that fit every filter (readouts.questions.statements.find_statements).

        They are looked up when they are looked at, one at a time, in order of day.
        """

        def _ask() -> Iterator[FoundStatement]:
            self.refresh()
            from readouts.questions.statements import find_statements

            return find_statements(
                self.store, self.tables, phrase=phrase, speaker=speaker, party_=party,
                issue=issue, act=act, contact=contact, since=since, until=until,
            )  # fmt: skip

        return FoundStatements(self, _ask)

    def reports(
        self,
        phrase: str | None = None,
        *,
        publisher: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> FoundList[RecordReport]:
        """Reports that fit every filter (readouts.questions.reports.find_reports)."""
        from readouts.questions.reports import find_reports

        found = find_reports(
            self.store, phrase=phrase, publisher=publisher, since=since, until=until
        )
        return FoundList(RecordReport, "reports", found)

    def show(self, any_id: str) -> "Shown":
        """What an id stands for (readouts.questions.show.show)."""
        self.refresh()
        from readouts.questions.show import show

        return show(self.store, any_id)

    def compare(self, any_id: str, base: str | None = None) -> "SideBySide":
        """The accounts of a contact side by side (readouts.questions.compare.compare)."""
        self.refresh()
        from readouts.library.shown import compared  # loads what compares texts

        return compared(self, any_id, base)

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
    ) -> "TracedUses":
        """A wording, or an issue, through the years (readouts.questions.trace.trace)."""
        self.refresh()
        from readouts.library.shown import traced  # loads what compares texts

        return traced(self, phrase, issue=issue, by=by, towards=towards, since=since, until=until)

    def positions(
        self,
        party: str,
        issue: str,
        *,
        towards: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "PositionsTaken":
        """What a country says on an issue over time (readouts.questions.positions.positions)."""
        self.refresh()
        from readouts.library.shown import positioned  # loads what compares texts

        return positioned(self, party, issue, towards=towards, since=since, until=until)

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
    ) -> "FoundList[Pledge]":
        """Who has undertaken what (readouts.questions.pledges.pledges)."""
        self.refresh()
        from readouts.questions.pledges import Pledge, pledges  # loads what compares texts

        found = pledges(
            self.store, self.tables, by=by, to=to, issue=issue, since=since, until=until
        )
        return FoundList(Pledge, "pledges", found)

    def events(
        self,
        *,
        between: str | Sequence[str] = (),
        since: str | None = None,
        until: str | None = None,
    ) -> "Found[Event]":
        """Event data, one event a contact, actor, recipient and act (readouts.questions.events).

        They are made when they are looked at, one at a time.
        """

        def _ask() -> "Iterator[Event]":
            self.refresh()
            from readouts.questions.events import find_events  # loads the codebooks

            return find_events(
                self.store, self.tables, between=several(between), since=since, until=until
            )

        from readouts.model import Event

        return Found(Event, "events", _ask)

    def citations(
        self, ids: str | Sequence[str] = (), *, of: "Cited" = "report", **filters: Any
    ) -> "Iterator[Citation]":
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
        name: str | None = None,
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
    ) -> FoundList[Wording]:
        """The fixed phrases that recur, best first (readouts.questions.wordings)."""
        self.reword()
        from readouts.questions.wordings import wordings

        found = wordings(self.store, self.tables, by=by, towards=towards, since=since, until=until)
        return FoundList(Wording, "wordings", found)

    def changes(
        self,
        since: str | int | None = None,
        *,
        until: str | int | None = None,
        between: str | Sequence[str] = (),
        issue: str | None = None,
        statements: bool = False,
    ) -> FoundChanges:
        """What is new or different in the record (readouts.questions.journal.changes)."""
        self.refresh()
        from readouts.questions.journal import changes  # loads what compares texts

        answer = changes(
            self.store, self.tables, since=since, until=until, between=several(between),
            issue=issue, statements=statements,
        )  # fmt: skip
        return FoundChanges(answer)

    def holdings(
        self,
        *,
        publisher: str | None = None,
        side: str | None = None,
        since: str | None = None,
        until: str | None = None,
        by: "By" = "month",
    ) -> "FoundList[Holding]":
        """Which publishers are held for which time (readouts.questions.holdings.holdings)."""
        from readouts.questions.holdings import Holding, holdings

        found = holdings(
            self.store, self.tables, publisher=publisher, side=side,
            since=since, until=until, by=by,
        )  # fmt: skip
        return FoundList(Holding, "holdings", found)
