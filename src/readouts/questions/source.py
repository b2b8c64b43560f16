"""What asking needs of a record: any object with these methods will do."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, Unpack

from readouts.model import (
    Forgotten,
    FoundStatement,
    JournalEntry,
    Reading,
    RecordActor,
    RecordContact,
    RecordReport,
    StatementFilters,
    Wording,
)

if TYPE_CHECKING:
    from readouts.linking.decisions import Decisions
    from readouts.linking.slim import SlimAccount


class Source(Protocol):
    """The part of a store that answers questions; readouts.store.Store has it all."""

    def reading(self, report_id: str) -> Reading | None:
        """The reading of a report, current or not."""

    def listed(self, ids: Sequence[str] | None = None) -> list[RecordReport]:
        """Reports without their texts: the current ones, or those of `ids`."""

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """The titles of those of these reports that have one."""

    def revisions(self, report_id: str) -> list[str]:
        """The ids of all texts of the report's page, the current one last."""

    def contact(self, contact_id: str) -> RecordContact | None:
        """One contact by its present id."""

    def actors(self) -> Iterator[RecordActor]:
        """All actors of the linked record, by id."""

    def actor(self, actor_id: str) -> RecordActor | None:
        """One actor of the linked record."""

    def decided(self) -> "Decisions":
        """What people decided about contacts and people."""

    def contact_of(self, any_id: str) -> str | None:
        """The contact that a contact or account id, old or new, stands for now."""

    def near(self, account: "SlimAccount") -> list[str]:
        """Ids of other reports' accounts that share people and days, or words, with this one."""

    def was_shown(self, any_id: str) -> bool:
        """Whether the record has ever held this contact or account id."""

    def beginning(self, prefix: str, limit: int = 5) -> list[str]:
        """Ids of reports, contacts and actors that begin so."""

    def actors_named(self, name: str) -> list[str]:
        """Ids of the actors that have a name with these words (folded)."""

    def actors_with_qid(self, qids: Sequence[str]) -> list[str]:
        """Ids of the actors that have one of these Wikidata ids."""

    def names(self) -> list[str]:
        """Every folded name of an actor."""

    def wordings(self) -> Iterator[Wording]:
        """The fixed phrases that recur across contacts, by text."""

    def changes(
        self,
        *,
        after: int = 0,
        since: str | None = None,
        until: str | None = None,
        up_to: int | None = None,
    ) -> Iterator[JournalEntry]:
        """What happened after generation `after` (`up_to` another) between two times, in order."""

    def journal(self) -> tuple[str | None, int]:
        """When the journal begins, for a record that is older (else None); its last generation."""

    def forgotten(self, ids: Sequence[str] | None = None) -> list[Forgotten]:
        """What is kept of the reports that were forgotten: all, or those of `ids`."""

    def holdings(self) -> Iterator[tuple[str | None, str | None, str | None, str | None]]:
        """`(publisher, url, published, language)` of every current report, in no order."""

    def find_contacts(
        self,
        *,
        countries: Sequence[str] = (),
        actors: Sequence[Sequence[str]] = (),
        mode: str | None = None,
        status: str | None = None,
        since: str | None = None,
        until: str | None = None,
        undated: bool = False,
    ) -> Iterator[RecordContact]:
        """Contacts that fit all filters, in order of day."""

    def find_statements(
        self, **filters: Unpack[StatementFilters]
    ) -> Iterator[tuple[str, str, str | None]]:
        """`(report id, statement id, contact id)` of the statements that fit."""

    def found_statements(self, **filters: Unpack[StatementFilters]) -> Iterator[FoundStatement]:
        """The same statements with their words, names and days."""

    def find_reports(
        self,
        *,
        phrase: str | None = None,
        publisher: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> Iterator[str]:
        """Ids of the current reports that fit."""
