"""The table of statements of the current reports."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Cast, Names, Reach
from readouts.export.tables.words import Days, days, words
from readouts.model import Account, Reading, RecordContact, Report, Statement, account_id


@dataclass(frozen=True, slots=True)
class Item:
    """One statement in its reading, with the contact that the record has put it in."""

    reading: Reading
    statement: Statement
    contact: RecordContact | None
    names: Names
    reach: Reach

    @property
    def report(self) -> Report:
        """As the reader took it."""
        return self.reading.report

    @property
    def id(self) -> str:
        """As commands take it."""
        return f"{self.report.id}/{self.statement.id}"

    @property
    def contact_id(self) -> str | None:
        """The contact that it was said in."""
        return self.contact.id if self.contact else None

    @property
    def account_id(self) -> str | None:
        """The report's account of that contact."""
        return (
            account_id(self.report.id, self.statement.contact) if self.statement.contact else None
        )

    @property
    def account(self) -> Account | None:
        """The same, as the record describes it."""
        accounts = self.contact.accounts if self.contact else ()
        return next((each for each in accounts if each.id == self.account_id), None)

    @property
    def days(self) -> Days:
        """Between which days it took place."""
        return days(self.contact.date if self.contact else None)

    @property
    def origin(self) -> str | None:
        """The origin its report's text comes from."""
        told = self.account.origin if self.account else None
        return told or self.reach.origins.get(self.report.id)

    @property
    def speakers(self) -> Cast:
        """Who said it."""
        return self.names.cast(self.statement.speakers, self.reach)

    @property
    def addressee(self) -> str | None:
        """A name."""
        return self.names.name(self.statement.addressee)

    @property
    def recipient(self) -> str | None:
        """A name."""
        return self.names.name(self.statement.recipient)

    @property
    def object(self) -> str | None:
        """As the text has it."""
        return self.names.name(self.statement.object)

    @property
    def via(self) -> str | None:
        """A name."""
        return self.names.name(self.statement.via)

    @property
    def quoting(self) -> str | None:
        """A name."""
        return self.names.name(self.statement.quoting)

    @property
    def text(self) -> str | None:
        """The words of the statement."""
        return words(self.report, self.statement.content)

    @property
    def cue(self) -> str | None:
        """The words of saying."""
        return words(self.report, self.statement.cue)

    @property
    def source(self) -> str | None:
        """The words that name the speaker."""
        return words(self.report, self.statement.source)


def items(asked: Asked) -> Iterator[Item]:
    """One for each statement, by report and in the order of its text."""
    reach = Reach(asked.source)
    for reading in asked.source.readings():
        names = Names(reading)
        for statement in reading.statements:
            yield Item(reading, statement, _contact(reading, statement, reach), names, reach)


def _contact(reading: Reading, statement: Statement, reach: Reach) -> RecordContact | None:
    if statement.contact is None:
        return None
    found = reach.contact_of(account_id(reading.report.id, statement.contact))
    return reach.contact(found) if found else None
