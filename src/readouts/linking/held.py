"""What linking remembers between two additions.

A memory for one run keeps it (`memory`), a store keeps the same in tables. All of it follows from
the readings held; no method decides anything.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from readouts.linking.keys import Numbers
from readouts.linking.merging import Join
from readouts.linking.people import Who
from readouts.linking.reuse import Text
from readouts.linking.slim import Head, SlimAccount
from readouts.model import Origin


class HeldReports(Protocol):
    """The reports that were linked."""

    def keep(self, head: Head) -> None:
        """Remember a report."""

    def drop(self, report: str) -> None:
        """Forget a report."""

    def head(self, report: str) -> Head | None:
        """A report that is held, else None."""


class HeldAccounts(Protocol):
    """Accounts, the keys they are filed under, their joins, and the contacts they are in."""

    def keep(self, account: SlimAccount, keys: Numbers) -> None:
        """Remember an account, filed under these keys."""

    def drop(self, account: str) -> None:
        """Forget an account, with its keys, joins and contact."""

    def account(self, account: str) -> SlimAccount:
        """One that is held."""

    def of_report(self, report: str) -> Sequence[str]:
        """The ids of a report's accounts."""

    def filed(self, asked: Sequence[Numbers]) -> Iterator[Mapping[str, int]]:
        """For each set of keys the accounts filed under any of them, with how many of them."""

    def join(self, found: Join) -> None:
        """Remember that two accounts may be one contact."""

    def joins(self, account: str) -> Sequence[Join]:
        """Those that an account takes part in."""

    def settle(self, contact: str, accounts: Sequence[str]) -> None:
        """Say that these are the accounts of a contact."""

    def dissolve(self, contact: str) -> None:
        """Say that there is no such contact any more."""

    def contact_of(self, account: str) -> str | None:
        """The contact that an account is settled in."""

    def settled(self, contact: str) -> Sequence[str]:
        """The accounts of a contact."""

    def naming(self, identity: Who) -> Iterable[str]:
        """The accounts in which an identity takes part or speaks."""


class HeldPeople(Protocol):
    """The identities that reports name, and the actors that they are."""

    def name(self, identity: Who, form: str, times: int) -> bool:
        """Count a report's form of a name, `times` 1 or -1; whether it is new or now gone."""

    def forms(self, identity: Who) -> Sequence[str]:
        """The forms in use; none for an identity that is not held."""

    def near(self, identity: Who) -> Iterable[Who]:
        """The identities, in use or not, that share a block with this one (`people.blocks`)."""

    def call(self, identity: Who, actor: str | None) -> None:
        """Say which actor an identity is; None forgets it."""

    def actor(self, identity: Who) -> str | None:
        """The actor that an identity is."""

    def identities(self, actor: str) -> Iterable[Who]:
        """All identities that are this actor."""


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What became of origins: those made anew, and the ids of those that stood there before.

    `reports` are all whose origin may be another one now, or none.
    """

    reports: frozenset[str]
    origins: tuple[Origin, ...]
    gone: frozenset[str]


def regrouped(
    reports: Iterable[str], made: Iterable[Origin], before: Callable[[str], Origin | None]
) -> Regrouped:
    """What became of the origins of these reports, of which `made` are those of now."""
    now = {report: origin for origin in made for report in origin.reports}
    stood = {report: before(report) for report in reports}
    changed = frozenset(report for report, was in stood.items() if was != now.get(report))
    origins = {origin.id: origin for report in changed if (origin := now.get(report))}
    gone = frozenset(was.id for report in changed if (was := stood[report]))
    return Regrouped(changed, tuple(origins[one] for one in sorted(origins)), gone)


class HeldTexts(Protocol):
    """The words of reports, and which have them from one source."""

    def update(self, added: Sequence[Text], removed: Sequence[str]) -> Regrouped:
        """Take up texts, give up others, and say what became of their origins."""

    def origin(self, report: str) -> Origin | None:
        """The origin of a report before the last update; None where its text is its own."""


class Held(Protocol):
    """All of it."""

    @property
    def texts(self) -> HeldTexts:
        """What is held of texts."""

    @property
    def reports(self) -> HeldReports:
        """What is held of reports."""

    @property
    def accounts(self) -> HeldAccounts:
        """What is held of accounts."""

    @property
    def people(self) -> HeldPeople:
        """What is held of people."""
