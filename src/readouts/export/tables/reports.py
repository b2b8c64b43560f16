"""The table of reports: the current text of each page."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.model import Reading, Report, Spans, account_id


@dataclass(frozen=True, slots=True)
class Item:
    """One report with its reading."""

    reading: Reading
    reach: Reach

    @property
    def report(self) -> Report:
        """As the reader took it: with the language and day that it found."""
        return self.reading.report

    @property
    def contacts(self) -> tuple[str, ...]:
        """The record's contacts that it tells of."""
        accounts = (account_id(self.report.id, each.id) for each in self.reading.contacts)
        found = map(self.reach.contact_of, accounts)
        return tuple(dict.fromkeys(each for each in found if each))

    @property
    def sides(self) -> tuple[str, ...]:
        """Whose own accounts it gives."""
        found = (self.reach.contact(each) for each in self.contacts)
        accounts = (account for each in found if each for account in each.accounts)
        sides = {each.side for each in accounts if each.report == self.report.id and each.side}
        return tuple(sorted(sides))

    @property
    def origin(self) -> str | None:
        """The origin its text comes from."""
        return self.reach.origins.get(self.report.id)

    @property
    def statements(self) -> int:
        """How many it has."""
        return len(self.reading.statements)

    @property
    def spans(self) -> Spans:
        """All of the text."""
        return ((0, len(self.report.text)),)


def items(asked: Asked) -> Iterator[Item]:
    """One for each current report, by id."""
    reach = Reach(asked.source)
    return (Item(reading, reach) for reading in asked.source.readings())
