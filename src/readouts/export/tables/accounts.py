"""The table of accounts: what one report says of one contact."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Cast, Names, Reach
from readouts.export.tables.words import Days, days, showing, words
from readouts.model import Account, Contact, Reading, RecordContact, Report, Spans


@dataclass(frozen=True, slots=True)
class Item:
    """One account: in the record, and as its report tells it.

    `reading` and `told` are None only where a record has lost a report that it links to.
    """

    contact: RecordContact
    account: Account
    reading: Reading | None
    reach: Reach

    @property
    def report(self) -> Report | None:
        """The report with its text."""
        return self.reading.report if self.reading else None

    @property
    def told(self) -> Contact | None:
        """The contact as this report tells it."""
        contacts = self.reading.contacts if self.reading else ()
        return next((each for each in contacts if each.id == self.account.contact), None)

    @property
    def participants(self) -> Cast | None:
        """Who takes part in it there."""
        if self.reading is None or (told := self.told) is None:
            return None
        return Names(self.reading).cast(told.participants, self.reach)

    @property
    def days(self) -> Days:
        """Between which days it took place."""
        return days(self.told.date if self.told else None)

    @property
    def initiator(self) -> str | None:
        """A name."""
        if self.reading is None or (told := self.told) is None:
            return None
        return Names(self.reading).name(told.initiator)

    @property
    def statements(self) -> int:
        """How many the report has in this contact."""
        said = self.reading.statements if self.reading else ()
        return sum(each.contact == self.account.contact for each in said)

    @property
    def spans(self) -> Spans:
        """Where the text shows the contact."""
        told = self.told
        return showing(self.reading, told) if self.reading and told else ()

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)


def items(asked: Asked) -> Iterator[Item]:
    """One for each account, by contact."""
    reach = Reach(asked.source)
    for contact in asked.source.lines(RecordContact):
        for account in contact.accounts:
            yield Item(contact, account, reach.reading(account.report), reach)
