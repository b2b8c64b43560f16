"""Contacts that a question finds, with those who took part."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from readouts.library.base import Base
from readouts.library.found import FoundList
from readouts.library.frames import Row
from readouts.library.lines import between, cut
from readouts.model import RecordActor, RecordContact

if TYPE_CHECKING:
    import pyarrow

    from readouts import questions


class FoundContacts(FoundList[RecordContact]):
    """Contacts in order of day; in data frames, with the columns of the table of contacts."""

    def __init__(self, record: Base, answer: "questions.FoundContacts") -> None:
        super().__init__(RecordContact, "contacts", answer.contacts)
        self.answer = answer
        self._record = record

    @property
    def contacts(self) -> tuple[RecordContact, ...]:
        """All of them."""
        return self.answer.contacts

    @property
    def actors(self) -> Mapping[str, RecordActor]:
        """Those who took part or asked for a contact, by id."""
        return self.answer.actors

    @property
    def undated(self) -> int:
        """How many more fit but for the day, since no day at all is known of them."""
        return self.answer.undated

    def names(self, contact: RecordContact) -> tuple[str, ...]:
        """The names of those who took part, in the record's order."""
        return self.answer.names(contact)

    def _repr_html_(self) -> str:
        """A line of time, and the first of them in a table."""
        from readouts.pages.found_contacts import contacts_cell

        return contacts_cell(self.answer, self._record.tables)

    def _line(self, item: RecordContact) -> str:
        day = between(*item.date.bounds)
        return cut("  ".join((item.id, day, item.mode, ", ".join(self.names(item)))))

    def _shape(self) -> "pyarrow.Schema":
        from readouts.export.parquet import schema

        return schema("contacts")

    def _rows(self) -> Iterator[Row]:
        from readouts.export.tables import contacts
        from readouts.export.tables.column import columns
        from readouts.export.tables.reach import Reach

        reach = Reach(self._record.store)
        for contact in self.contacts:
            item = contacts.Item(contact, reach)
            yield {each.column: each.of(item) for each in columns("contacts")}
