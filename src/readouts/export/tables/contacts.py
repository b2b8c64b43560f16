"""The table of contacts."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables import accounts
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import Days, days
from readouts.model import RecordContact


@dataclass(frozen=True, slots=True)
class Item:
    """One contact of the record."""

    contact: RecordContact
    reach: Reach

    @property
    def first(self) -> accounts.Item:
        """Its first account, which shows that there was such a contact."""
        account = self.contact.accounts[0]
        reading = self.reach.reading(account.report)
        return accounts.Item(self.contact, account, reading, self.reach)

    @property
    def days(self) -> Days:
        """Between which days it took place."""
        return days(self.contact.date)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it was on that day."""
        return tuple(each.text for each in self.contact.date.reasons)

    @property
    def participants(self) -> tuple[str, ...]:
        """Names."""
        return self.reach.names(self.contact.participants)

    @property
    def countries(self) -> tuple[str, ...]:
        """Of those who took part, each once."""
        found = (self.reach.actor(each) for each in self.contact.participants)
        return tuple(sorted({actor.country for actor in found if actor and actor.country}))

    @property
    def initiator(self) -> str | None:
        """A name."""
        return next(iter(self.reach.names(filter(None, [self.contact.initiator]))), None)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(each.id for each in self.contact.accounts)

    @property
    def reports(self) -> tuple[str, ...]:
        """Of each account."""
        return tuple(each.report for each in self.contact.accounts)

    @property
    def publishers(self) -> tuple[str, ...]:
        """Of each account."""
        return self.reach.publishers(self.reports)

    @property
    def urls(self) -> tuple[str, ...]:
        """Of each account."""
        return self.reach.urls(self.reports)

    @property
    def sides(self) -> tuple[str, ...]:
        """Whose own account is held."""
        return tuple(sorted({each.side for each in self.contact.accounts if each.side}))

    @property
    def statements(self) -> int:
        """How many, each once over all accounts."""
        return len(self.contact.statements)

    @property
    def alignments(self) -> int:
        """How many pairs."""
        return len(self.contact.alignments)


def items(asked: Asked) -> Iterator[Item]:
    """One for each contact, by id."""
    reach = Reach(asked.source)
    return (Item(contact, reach) for contact in asked.source.lines(RecordContact))
