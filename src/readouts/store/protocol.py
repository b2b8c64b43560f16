"""What a store must do: small enough to be written for another database."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self, Unpack

from readouts.model import (
    Forgotten,
    FoundStatement,
    JournalEntry,
    Judgement,
    Reading,
    Record,
    RecordActor,
    RecordContact,
    RecordLine,
    RecordReport,
    Report,
    StatementFilters,
    Wording,
)
from readouts.model.transfer import FormerId, TransferHead, TransferLine
from readouts.store.health import Health
from readouts.store.holding import Held
from readouts.store.put import Entry, PutOutcome
from readouts.store.record import Line
from readouts.store.state import State

if TYPE_CHECKING:  # loading what links takes time, and is seldom wanted
    from readouts.linking.decisions import Decisions
    from readouts.linking.memory import Memory
    from readouts.linking.people import Who
    from readouts.linking.slim import SlimAccount
    from readouts.store.growth import Work


class Writer(Protocol):
    """Keeping readings and the record that is linked from them."""

    @property
    def writable(self) -> bool:
        """Whether the record may be written."""

    def put_readings(self, batch: Sequence[Entry]) -> list[PutOutcome]:
        """Store reports with their readings, all or none."""

    def put_record(
        self,
        lines: Iterable[RecordLine],
        *,
        generation: int,
        linker: str,
        held: "Memory | None" = None,
    ) -> bool:
        """Replace the linked record, unless a newer generation has been linked meanwhile.

        `held` is what linking remembers of it, so that the record can grow.
        """

    def grow(self, linker: str, work: "Work") -> bool:
        """Bring the record up to date by what has changed; False if all must be linked anew."""

    def suppose(
        self, linker: str, work: "Work", also: Sequence[Judgement]
    ) -> tuple[RecordContact, ...] | None:
        """The contacts that would be made anew if it were `also` judged so; nothing is kept.

        None where all would be linked anew.
        """

    def reword(self) -> None:
        """Find the wordings anew, where the record has changed since."""

    def note_failures(
        self, inputs: Iterable[str], failed: Mapping[str, str], mended: Iterable[str] = ()
    ) -> None:
        """Keep the errors of inputs that could not be taken; forget those of `mended` places."""

    def reindex(self) -> None:
        """Make the word index anew."""

    def put_former_ids(self, former: Iterable[FormerId]) -> None:
        """Let ids that are no account's lead to the contact that now holds what they led to."""


class Keeper(Protocol):
    """What has happened to the record, and what it was told to forget."""

    def put_forgotten(self, gone: Iterable[Forgotten]) -> None:
        """Refuse what another record was told to forget; what is held here stays."""

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

    def forget(self, ids: Sequence[str], *, by: str, reason: str) -> list[Forgotten]:
        """Take out these reports, and the other texts of their pages: link anew, then `sweep`."""

    def remember(self, ids: Sequence[str], *, by: str, reason: str) -> None:
        """Let forgotten reports be taken again when they are added."""

    def sweep(self) -> None:
        """Take the traces of forgotten words out of the database, where there may be any."""

    def forgotten(self, ids: Sequence[str] | None = None) -> list[Forgotten]:
        """What is kept of the reports that were forgotten: all, or those of `ids`."""

    def refusal(self, report: Report) -> Forgotten | None:
        """Why this report must not be taken; None where it may be."""

    def pages(self, ids: Sequence[str]) -> list[str]:
        """These reports, of those that are held, and all other texts of their pages, sorted."""

    def sharing(self, ids: Sequence[str]) -> list[str]:
        """Other reports that have the text, or much of the text, of one of these."""


class Reader(Protocol):
    """Reading back what is kept."""

    def decided(self, also: Sequence[Judgement] = ()) -> "Decisions":
        """What people decided about contacts and people, and `also` by these judgements."""

    def identities(self, actor: str) -> "list[Who]":
        """All as whom reports name an actor, the one that gives the name first."""

    def state(self) -> State:
        """Which generation of readings is held and which is linked."""

    def keys(self, ids: Sequence[str]) -> dict[str, str]:
        """The reading key of each of these reports that is held."""

    def report(self, report_id: str) -> Report | None:
        """A report with its text, as it was given."""

    def reading(self, report_id: str) -> Reading | None:
        """The reading of a report, current or not."""

    def readings(self) -> Iterator[Reading]:
        """The readings of the current text of every page, by report id, one at a time."""

    def outdated(self, version: str, tables: str, model: str) -> Iterator[Report]:
        """Reports whose reading was made by anything else than these."""

    def listed(self, ids: Sequence[str] | None = None) -> list[RecordReport]:
        """Reports without their texts: the current ones, or those of `ids`."""

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """The titles of those of these reports that have one."""

    def revisions(self, report_id: str) -> list[str]:
        """The ids of all texts of the report's page, the current one last."""

    def record(self) -> Record:
        """The linked record, whole."""

    def contact(self, contact_id: str) -> RecordContact | None:
        """One contact by its present id."""

    def actors(self) -> Iterator[RecordActor]:
        """All actors of the linked record, by id."""

    def actor(self, actor_id: str) -> RecordActor | None:
        """One actor of the linked record."""

    def holdings(self) -> Iterator[Held]:
        """`(publisher, url, published, language)` of every current report, in no order."""

    def snapshot(self) -> AbstractContextManager[None]:
        """A block that reads the record as it is at the first question, whoever writes to it."""

    def lines(self, kind: type[Line]) -> Iterator[Line]:
        """All lines of one kind of the linked record, by id."""

    def called(self, who: "Who") -> str | None:
        """The id by which the linked record calls an identity (linking.people.who)."""

    def transfer_head(self, version: str) -> TransferHead:
        """The first line of the whole record, as this version of the program writes it."""

    def transfer_lines(self) -> Iterator[TransferLine]:
        """All that the record holds, as lines that another can take back."""

    def entry(self, report_id: str) -> Entry | None:
        """A report as it was given with its reading and key, current or not."""

    def health(self) -> Health:
        """Examine the file."""


class Finder(Protocol):
    """Finding by plain values (see readouts.store.search for what each one means)."""

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
        """Contacts that fit all filters."""

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

    def actors_named(self, name: str) -> list[str]:
        """Ids of the actors that have a name with these words (folded)."""

    def actors_with_qid(self, qids: Sequence[str]) -> list[str]:
        """Ids of the actors that have one of these Wikidata ids."""

    def names(self) -> list[str]:
        """Every folded name of an actor."""

    def wordings(self) -> Iterator[Wording]:
        """The fixed phrases that recur across contacts, by text."""

    def contact_of(self, any_id: str) -> str | None:
        """The contact that a contact or account id, old or new, stands for now."""

    def near(self, account: "SlimAccount") -> list[str]:
        """Ids of other reports' accounts that share people and days, or words, with this one."""

    def was_shown(self, any_id: str) -> bool:
        """Whether the record has ever held this contact or account id."""

    def beginning(self, prefix: str, limit: int = 5) -> list[str]:
        """Ids of reports, contacts and actors that begin so."""


class Judged(Protocol):
    """What people have decided; readouts.store.judgements.Judgements has each method's words."""

    def put(self, judgements: Iterable[Judgement]) -> list[Judgement]:
        """Keep judgements, all or none; those that are new."""

    def all(self) -> list[Judgement]:
        """Every judgement, undone ones and undos included, by time."""

    def one(self, judgement_id: str) -> Judgement | None:
        """One judgement."""

    def on(self, report_id: str) -> list[Judgement]:
        """Every judgement on a report, by time."""

    def elsewhere(self) -> list[Judgement]:
        """Every judgement that is on no single report, by time."""

    def reports(self) -> list[str]:
        """The ids of the reports that somebody has judged, sorted."""

    def machine_reading(self, report_id: str) -> Reading | None:
        """The reading of a report as the reader made it, whatever people have said of it."""

    def by_doubt(self) -> Iterator[tuple[str, str]]:
        """`(report id, statement id)` of all statements of current reports, least sure first."""


class Store(Writer, Keeper, Reader, Finder, Protocol):
    """All of it, as a context manager that closes the record."""

    @property
    def judgements(self) -> Judged:
        """What people have decided."""

    def close(self) -> None:
        """Let go of the file."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
