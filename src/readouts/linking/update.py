"""What changes in a record when reports come and go."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from readouts.linking.contact import Shelf, Sides, assemble
from readouts.linking.decisions import NONE, Decisions
from readouts.linking.foreign import Embed
from readouts.linking.growing import Grown, grow
from readouts.linking.held import Held, HeldTexts, Regrouped
from readouts.linking.merging import Group
from readouts.linking.publications import publication
from readouts.linking.recasting import recast_reading
from readouts.linking.reuse import Text
from readouts.linking.roster import Recast, Roster, recast
from readouts.linking.slim import Head, Named, SlimReading
from readouts.linking.sources import Find, Sources, by_report
from readouts.model import Origin, RecordActor, RecordContact, RecordLine


@dataclass(frozen=True, slots=True)
class Update:
    """The lines of the record that are gone, by id, and those that are made anew, sorted by id."""

    held: Held
    shelf: Shelf
    recast: Recast
    grown: Grown
    regrouped: Regrouped

    @property
    def origins(self) -> tuple[Origin, ...]:
        """The origins that are new or have changed."""
        return self.regrouped.origins

    @property
    def actors(self) -> tuple[RecordActor, ...]:
        """The actors that are new or have changed."""
        return self.recast.actors

    def lines(self) -> Iterator[RecordLine]:
        """All lines that are new or have changed, but reports and wordings; contacts last."""
        yield from self.actors
        yield from self.origins
        yield from self.contacts()

    def groups(self) -> Iterator[Group]:
        """The contacts that are new or have changed, as groups of accounts, one at a time."""
        for contact in sorted(self.grown.made):
            accounts = map(self.held.accounts.account, self.held.accounts.settled(contact))
            yield Group(tuple(accounts), self.grown.made[contact])

    def contacts(self) -> Iterator[RecordContact]:
        """The same as lines of the record."""
        return (assemble(group, self.shelf) for group in self.groups())


def take(
    held: Held,
    added: Collection[SlimReading],
    removed: Sequence[str] = (),
    *,
    sides: Sides,
    embed: Embed | None = None,
    decided: Decisions = NONE,
    touched: Iterable[str] = (),
) -> Update:
    """Take up readings, give up those of the reports `removed`; a report in both is replaced.

    `touched` are those of the accounts held on which people have `decided` otherwise than before.
    Reports that name anybody who is taken for another now must be among those that come and go
    (`redeciding` says which these are).
    """
    added = [recast_reading(one, decided.cast) for one in added]
    gone = [head for report in removed if (head := held.reports.head(report))]
    for head in gone:
        held.reports.drop(head.report.id)
    for one in added:
        held.reports.keep(one.head)
    cast = recast(held.people, _named(added), _named(gone))
    texts = [Text(one.footprint, publication(one)) for one in added]
    regrouped = held.texts.update(texts, [head.report.id for head in gone])
    grown = grow(
        held.accounts,
        (account for one in added for account in one.accounts),
        [account for head in gone for account in held.accounts.of_report(head.report.id)],
        {
            *(account for one in cast.renamed for account in held.accounts.naming(one)),
            *(account for one in regrouped.reports for account in held.accounts.of_report(one)),
            *touched,
        },
        decided.accounts,
    )
    sources = Sources(_origin_of(held.texts, regrouped))
    shelf = Shelf(Roster(held.people), sources, sides, held.accounts.contact_of, embed)
    return Update(held, shelf, cast, grown, regrouped)


def _origin_of(held: HeldTexts, regrouped: Regrouped) -> Find:
    """The origin of each report as it is now."""
    made = by_report(regrouped.origins)
    return lambda report: made(report) if report in regrouped.reports else held.origin(report)


def _named(heads: Collection[Head]) -> Iterator[Named]:
    return (named for head in heads for named in head.actors)
