"""The table of alignments: two statements of two accounts that tell the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import words
from readouts.model import Alignment, RecordContact, Report, Spans, StatementRef


@dataclass(frozen=True, slots=True)
class End:
    """One of the two statements."""

    contact: RecordContact
    ref: StatementRef
    reach: Reach

    @property
    def id(self) -> str:
        """As commands take it."""
        return "/".join(self.ref)

    @property
    def report(self) -> Report | None:
        """The report with its text."""
        reading = self.reach.reading(self.ref[0])
        return reading.report if reading else None

    @property
    def side(self) -> str | None:
        """The government whose own account it stands in."""
        accounts = (each for each in self.contact.accounts if each.report == self.ref[0])
        return next((each.side for each in accounts), None)

    @property
    def spans(self) -> Spans:
        """Where it stands."""
        reading = self.reach.reading(self.ref[0])
        said = reading.statements if reading else ()
        return next((each.content for each in said if each.id == self.ref[1]), ())

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)


@dataclass(frozen=True, slots=True)
class Item:
    """One pair."""

    contact: RecordContact
    alignment: Alignment
    reach: Reach

    @property
    def a(self) -> End:
        """The first of the two."""
        return End(self.contact, self.alignment.a, self.reach)

    @property
    def b(self) -> End:
        """The second."""
        return End(self.contact, self.alignment.b, self.reach)

    @property
    def id(self) -> str:
        """Both statements."""
        return f"{self.a.id} {self.b.id}"

    @property
    def changes(self) -> tuple[str, ...]:
        """Of each place that differs, what of weight differs."""
        return tuple(", ".join(each.kinds) for each in self.alignment.changes)

    @property
    def a_changes(self) -> Spans:
        """Of each place that differs, where it is in a."""
        return tuple(each.a for each in self.alignment.changes)

    @property
    def b_changes(self) -> Spans:
        """And in b."""
        return tuple(each.b for each in self.alignment.changes)


def items(asked: Asked) -> Iterator[Item]:
    """One for each alignment, by contact."""
    reach = Reach(asked.source)
    for contact in asked.source.lines(RecordContact):
        for alignment in contact.alignments:
            yield Item(contact, alignment, reach)
