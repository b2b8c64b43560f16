"""The store: everything that is kept of a record, over one database."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from readouts.model import (
    Forgotten,
    FoundStatement,
    JournalEntry,
    Judgement,
    Origin,
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
from readouts.store import (
    failures,
    forgetting,
    holding,
    index,
    journal,
    lookup,
    put,
    read,
    record,
    search,
    state,
    sweeping,
    words,
)
from readouts.store.judgements import Judgements
from readouts.store.places import WAIT, Place, open_database

if TYPE_CHECKING:  # what links is loaded only where something is linked: opening must be quick
    from readouts.linking.decisions import Decisions
    from readouts.linking.memory import Memory
    from readouts.linking.people import Who
    from readouts.linking.slim import SlimAccount
    from readouts.model.transfer import FormerId, TransferHead, TransferLine
    from readouts.store.growth import Work
    from readouts.store.health import Health


class RecordStore:
    """The record at `place`, a file or a URL; use it in a `with` block or call `close`.

    `create` makes a missing one; `wait` is how many seconds another writer is waited for. Any
    number of threads may use it at once. Raises RecordError whenever the record cannot be opened,
    read or written, and after it has been closed.
    """

    def __init__(self, place: Place, *, create: bool = False, wait: float = WAIT) -> None:
        self.database = open_database(place, create=create, wait=wait)
        self.judgements = Judgements(self.database)
        if self.state().words != words.VERSION and self.writable:
            self.reindex()

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
        """Let go of the database."""
        self.database.close()

    @property
    def place(self) -> str:
        """Where the record is, for messages: a URL without its password."""
        return self.database.place

    @property
    def writable(self) -> bool:
        """Whether the record may be written."""
        return self.database.dialect.writable(self.database.execute)

    # Writer

    def put_readings(self, batch: Sequence[put.Entry]) -> list[put.PutOutcome]:
        """Store reports with their readings, all or none."""
        return put.put_readings(self.database, batch)

    def put_record(
        self,
        lines: Iterable[RecordLine],
        *,
        generation: int,
        linker: str,
        held: "Memory | None" = None,
    ) -> bool:
        """Replace the linked record, unless a newer generation has been linked meanwhile."""
        return record.put_record(
            self.database, lines, generation=generation, linker=linker, held=held
        )

    def grow(self, linker: str, work: "Work") -> bool:
        """Bring the record up to date by what has changed; False if all must be linked anew."""
        from readouts.store.growth import grow

        return grow(self.database, linker, work)

    def suppose(
        self, linker: str, work: "Work", also: Sequence[Judgement]
    ) -> tuple[RecordContact, ...] | None:
        """The contacts that would be made anew if it were `also` judged so; nothing is kept."""
        from readouts.store.growth import suppose

        return suppose(self.database, linker, work, also)

    def decided(self, also: Sequence[Judgement] = ()) -> "Decisions":
        """What people decided about contacts and people, and `also` by these judgements."""
        from readouts.store import held_decisions  # loads what links

        with self.database.view():
            return held_decisions.decided(self.database, also)

    def identities(self, actor: str) -> "list[Who]":
        """All as whom reports name an actor, the one that gives the name first."""
        from readouts.store import held_decisions

        with self.database.view():
            return held_decisions.identities(self.database, actor)

    def reword(self) -> None:
        """Find the wordings anew, where the record has changed since."""
        from readouts.store.rewording import reword

        reword(self.database)

    def note_failures(
        self, inputs: Iterable[str], failed: Mapping[str, str], mended: Iterable[str] = ()
    ) -> None:
        """Keep the errors of inputs that could not be taken; forget those of `mended` places."""
        failures.note_failures(self.database, inputs, failed, mended)

    def reindex(self) -> None:
        """Make the word index anew."""
        with self.database.transaction():
            index.reindex(self.database)

    def put_former_ids(self, former: "Iterable[FormerId]") -> None:
        """Let ids that are no account's lead to the contact that now holds what they led to."""
        from readouts.store import transfer  # only where a record moves

        transfer.put_former_ids(self.database, former)

    # Keeper

    def put_forgotten(self, gone: Iterable[Forgotten]) -> None:
        """Refuse what another record was told to forget; what is held here stays."""
        from readouts.store import transfer  # only where a record moves

        transfer.put_forgotten(self.database, gone)

    def changes(self, **span: Any) -> Iterator[JournalEntry]:
        """What has happened to the record, in order (readouts.store.journal.entries)."""
        return journal.entries(self.database, **span)

    def journal(self) -> tuple[str | None, int]:
        """When the journal begins, for a record that is older (else None); its last generation."""
        return journal.reach(self.database)

    def forget(self, ids: Sequence[str], *, by: str, reason: str) -> list[Forgotten]:
        """Take out these reports, and the other texts of their pages: link anew, then `sweep`."""
        return forgetting.forget(self.database, ids, by=by, reason=reason)

    def remember(self, ids: Sequence[str], *, by: str, reason: str) -> None:
        """Let forgotten reports be taken again when they are added."""
        forgetting.remember(self.database, ids, by=by, reason=reason)

    def sweep(self) -> None:
        """Take the traces of forgotten words out of the database, where there may be any."""
        sweeping.sweep(self.database)

    def forgotten(self, ids: Sequence[str] | None = None) -> list[Forgotten]:
        """What is kept of the reports that were forgotten: all, or those of `ids`."""
        return forgetting.forgotten(self.database, ids)

    def refusal(self, report: Report) -> Forgotten | None:
        """Why this report must not be taken; None where it may be."""
        return forgetting.refusal(self.database, report)

    def pages(self, ids: Sequence[str]) -> list[str]:
        """These reports, of those that are held, and all other texts of their pages, sorted."""
        return forgetting.pages(self.database, ids)

    def sharing(self, ids: Sequence[str]) -> list[str]:
        """Other reports that have the text, or much of the text, of one of these."""
        return forgetting.sharing(self.database, ids)

    # Reader

    def snapshot(self) -> AbstractContextManager[None]:
        """A block that reads the record as it is at the first question, whoever writes to it."""
        return self.database.view()

    def lines(self, kind: type[record.Line]) -> Iterator[record.Line]:
        """All lines of one kind of the linked record, by id."""
        return record.lines(self.database, kind)

    def called(self, who: "Who") -> str | None:
        """The id by which the linked record calls an identity (linking.people.who)."""
        from readouts.store import transfer  # only where a record moves

        return transfer.called(self.database, who)

    def transfer_head(self, version: str) -> "TransferHead":
        """The first line of the whole record, as this version of the program writes it."""
        from readouts.store import transfer  # only where a record moves

        return transfer.head(self.database, version)

    def transfer_lines(self) -> "Iterator[TransferLine]":
        """All that the record holds, as lines that another can take back."""
        from readouts.store import transfer  # only where a record moves

        return transfer.lines(self.database)

    def entry(self, report_id: str) -> put.Entry | None:
        """A report as it was given with its reading and key, current or not."""
        from readouts.store import transfer  # only where a record moves

        return transfer.entry(self.database, report_id)

    def state(self) -> state.State:
        """Which generation of readings is held and which is linked."""
        return state.state(self.database)

    def keys(self, ids: Sequence[str]) -> dict[str, str]:
        """The reading key of each of these reports that is held."""
        return read.keys(self.database, ids)

    def report(self, report_id: str) -> Report | None:
        """A report with its text, as it was given."""
        return read.report(self.database, report_id)

    def reading(self, report_id: str) -> Reading | None:
        """The reading of a report, current or not."""
        return read.reading(self.database, report_id)

    def readings(self) -> Iterator[Reading]:
        """The readings of the current text of every page, by report id, one at a time."""
        return read.readings(self.database)

    def outdated(self, version: str, tables: str, model: str) -> Iterator[Report]:
        """Reports whose reading was made by anything else than these."""
        return read.outdated(self.database, version, tables, model)

    def listed(self, ids: Sequence[str] | None = None) -> list[RecordReport]:
        """Reports without their texts: the current ones, or those of `ids`."""
        return read.listed(self.database, ids)

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """The titles of those of these reports that have one."""
        return read.titles(self.database, ids)

    def revisions(self, report_id: str) -> list[str]:
        """The ids of all texts of the report's page, the current one last."""
        return read.revisions(self.database, report_id)

    def record(self) -> Record:
        """The linked record, whole."""
        with self.database.view():
            return Record(
                reports=tuple(self.listed()),
                actors=tuple(record.lines(self.database, RecordActor)),
                contacts=tuple(record.lines(self.database, RecordContact)),
                origins=tuple(record.lines(self.database, Origin)),
                wordings=tuple(record.lines(self.database, Wording)),
            )

    def contact(self, contact_id: str) -> RecordContact | None:
        """One contact by its present id."""
        return record.line(self.database, RecordContact, contact_id)

    def actors(self) -> Iterator[RecordActor]:
        """All actors of the linked record, by id."""
        return record.lines(self.database, RecordActor)

    def actor(self, actor_id: str) -> RecordActor | None:
        """One actor of the linked record, by its id or one that went to it as people decided."""
        found = record.line(self.database, RecordActor, actor_id)
        if found is None:
            from readouts.store import held_decisions

            now = held_decisions.actor_of(self.database, actor_id)
            return record.line(self.database, RecordActor, now) if now else None
        return found

    def holdings(self) -> Iterator[holding.Held]:
        """`(publisher, url, published, language)` of every current report, in no order."""
        return holding.holdings(self.database)

    def health(self) -> "Health":
        """Examine the file."""
        from readouts.store.health import health

        return health(self.database)

    # Finder

    def find_contacts(self, **filters: Any) -> Iterator[RecordContact]:
        """Contacts that fit all filters (readouts.store.search.contacts)."""
        return search.contacts(self.database, **filters)

    def find_statements(
        self, **filters: Unpack[StatementFilters]
    ) -> Iterator[tuple[str, str, str | None]]:
        """`(report id, statement id, contact id)` of the statements that fit."""
        return search.statements(self.database, **filters)

    def found_statements(self, **filters: Unpack[StatementFilters]) -> Iterator[FoundStatement]:
        """The same statements with their words, names and days."""
        return search.found_statements(self.database, **filters)

    def find_reports(self, **filters: Any) -> Iterator[str]:
        """Ids of the current reports that fit."""
        return search.reports(self.database, **filters)

    def actors_named(self, name: str) -> list[str]:
        """Ids of the actors that have a name with these words (folded)."""
        return search.actors_named(self.database, name)

    def actors_with_qid(self, qids: Sequence[str]) -> list[str]:
        """Ids of the actors that have one of these Wikidata ids."""
        return search.actors_with_qid(self.database, qids)

    def names(self) -> list[str]:
        """Every folded name of an actor."""
        return search.names(self.database)

    def wordings(self) -> Iterator[Wording]:
        """The fixed phrases that recur across contacts, by text."""
        return record.lines(self.database, Wording)

    def contact_of(self, any_id: str) -> str | None:
        """The contact that a contact or account id, old or new, stands for now."""
        return lookup.contact_of(self.database, any_id)

    def near(self, account: "SlimAccount") -> list[str]:
        """Ids of other reports' accounts that share people and days, or words, with this one."""
        from readouts.store.nearness import near

        return near(self.database, account)

    def was_shown(self, any_id: str) -> bool:
        """Whether the record has ever held this contact or account id."""
        return lookup.was_shown(self.database, any_id)

    def beginning(self, prefix: str, limit: int = 5) -> list[str]:
        """Ids of reports, contacts and actors that begin so."""
        return lookup.beginning(self.database, prefix, limit)
