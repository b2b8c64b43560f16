"""What linking remembers, for one run."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import lru_cache

from readouts.linking.decisions import NONE, Decisions
from readouts.linking.held import Regrouped, regrouped
from readouts.linking.keyring import Keyring
from readouts.linking.keys import Numbers
from readouts.linking.merging import Join
from readouts.linking.people import Who, blocks
from readouts.linking.reuse import Link, MemoryIndex, Text, survey, update
from readouts.linking.reuse.codes import codes
from readouts.linking.slim import Head, SlimAccount, to_bytes
from readouts.model import Origin

_AT_HAND = 500  # accounts that are kept unpacked, too


class Accounts:
    """See HeldAccounts. What accounts say stays packed, for they are many and looked at seldom."""

    def __init__(self) -> None:
        self._kept: dict[str, SlimAccount] = {}
        self._by_report: dict[str, list[str]] = defaultdict(list)
        self._keys = Keyring()
        self._joins: dict[str, list[Join]] = defaultdict(list)
        self._contact: dict[str, str] = {}
        self._settled: dict[str, tuple[str, ...]] = {}
        self._naming: dict[Who, set[str]] = defaultdict(set)
        self.account = lru_cache(_AT_HAND)(self._opened)

    def keep(self, account: SlimAccount, keys: Numbers) -> None:
        """Remember an account, filed under these keys."""
        self._kept[account.id] = account
        self._by_report[account.report].append(account.id)
        self._keys.file(account.id, keys)
        for identity in account.named:
            self._naming[identity].add(account.id)

    def drop(self, account: str) -> None:
        """Forget an account, with its keys, joins and contact."""
        known = self.account(account)
        self.account.cache_clear()
        del self._kept[account]
        self._by_report[known.report].remove(account)
        self._keys.drop(account)
        for identity in known.named:
            self._naming[identity].discard(account)
        for join in self._joins.pop(account, []):
            other = join.b if join.a == account else join.a
            self._joins[other].remove(join)
        self._contact.pop(account, None)

    def _opened(self, account: str) -> SlimAccount:
        """A copy, which keeps what is unpacked in it, and may be thrown away."""
        return copy(self._kept[account])

    def rows(self) -> Iterator[tuple[int, str, str, str | None, bytes]]:
        """Each account's number, id, report, contact and packed form."""
        for number, (account, kept) in enumerate(self._kept.items()):
            yield number, account, kept.report, self._contact.get(account), to_bytes(kept)

    def keyed(self) -> Iterator[tuple[int, int]]:
        """Each key with the number of an account that is filed under it, sorted."""
        number = {account: number for number, account in enumerate(self._kept)}
        return ((key, number[account]) for key, account in self._keys.pairs())

    def joined(self) -> Iterator[Join]:
        """Each join once, sorted."""
        for account in sorted(self._joins):
            yield from sorted(
                (join for join in self._joins[account] if join.a == account), key=lambda j: j.b
            )

    def named(self) -> Iterator[tuple[Who, list[int]]]:
        """Each identity with the numbers of the accounts in which it takes part or speaks."""
        number = {account: number for number, account in enumerate(self._kept)}
        for identity, accounts in self._naming.items():
            yield identity, sorted(number[account] for account in accounts)

    def of_report(self, report: str) -> Sequence[str]:
        """The ids of a report's accounts."""
        return tuple(self._by_report.get(report, ()))

    def filed(self, asked: Sequence[Numbers]) -> Iterator[Mapping[str, int]]:
        """For each set of keys the accounts filed under any of them, with how many of them."""
        return self._keys.under(asked)

    def join(self, found: Join) -> None:
        """Remember that two accounts may be one contact."""
        self._joins[found.a].append(found)
        self._joins[found.b].append(found)

    def joins(self, account: str) -> Sequence[Join]:
        """Those that an account takes part in."""
        return self._joins.get(account, ())

    def settle(self, contact: str, accounts: Sequence[str]) -> None:
        """Say that these are the accounts of a contact."""
        self._settled[contact] = tuple(accounts)
        self._contact.update(dict.fromkeys(accounts, contact))

    def dissolve(self, contact: str) -> None:
        """Say that there is no such contact any more."""
        for account in self._settled.pop(contact, ()):
            self._contact.pop(account, None)

    def contact_of(self, account: str) -> str | None:
        """The contact that an account is settled in."""
        return self._contact.get(account)

    def settled(self, contact: str) -> Sequence[str]:
        """The accounts of a contact."""
        return self._settled.get(contact, ())

    def naming(self, identity: Who) -> Iterable[str]:
        """The accounts in which an identity takes part or speaks."""
        return self._naming.get(identity, ())


class People:
    """See HeldPeople."""

    def __init__(self) -> None:
        self._forms: dict[Who, Counter[str]] = {}
        self._under: dict[str, list[Who]] = defaultdict(list)
        self._actor: dict[Who, str] = {}
        self._identities: dict[str, set[Who]] = defaultdict(set)

    def name(self, identity: Who, form: str, times: int) -> bool:
        """Count a report's form of a name, `times` 1 or -1; whether it is new or now gone."""
        if identity not in self._forms:
            self._forms[identity] = Counter()
            for block in blocks(identity):
                self._under[block].append(identity)
        counts = self._forms[identity]
        before = counts[form] > 0
        counts[form] += times
        return before != (counts[form] > 0)

    def forms(self, identity: Who) -> Sequence[str]:
        """The forms in use; none for an identity that is not held."""
        return [form for form, times in self._forms.get(identity, {}).items() if times > 0]

    def rows(self) -> Iterator[tuple[Who, str | None, Mapping[str, int]]]:
        """Each identity in use with its actor and how many reports use each form."""
        for identity, counts in self._forms.items():
            if used := {form: times for form, times in counts.items() if times > 0}:
                yield identity, self._actor.get(identity), used

    def near(self, identity: Who) -> Iterable[Who]:
        """The identities, in use or not, that share a block with this one (`people.blocks`)."""
        return {other for block in blocks(identity) for other in self._under.get(block, ())}

    def call(self, identity: Who, actor: str | None) -> None:
        """Say which actor an identity is; None forgets it."""
        if (before := self._actor.pop(identity, None)) is not None:
            self._identities[before].discard(identity)
        if actor is not None:
            self._actor[identity] = actor
            self._identities[actor].add(identity)

    def actor(self, identity: Who) -> str | None:
        """The actor that an identity is."""
        return self._actor.get(identity)

    def identities(self, actor: str) -> Iterable[Who]:
        """All identities that are this actor."""
        return tuple(self._identities.get(actor, ()))


class Reports:
    """See HeldReports."""

    def __init__(self) -> None:
        self._kept: dict[str, Head] = {}

    def keep(self, head: Head) -> None:
        """Remember a report."""
        self._kept[head.report.id] = head

    def drop(self, report: str) -> None:
        """Forget a report."""
        del self._kept[report]

    def head(self, report: str) -> Head | None:
        """A report that is held, else None."""
        return self._kept.get(report)

    def rows(self) -> Iterator[tuple[str, bytes]]:
        """Each report's id and packed form."""
        return ((report, to_bytes(head)) for report, head in self._kept.items())


class Texts:
    """See HeldTexts. What comes first is looked at all at once; an index is made for more."""

    def __init__(self) -> None:
        self._texts: list[Text] = []
        self._links: tuple[Link, ...] = ()
        self._index: MemoryIndex | None = None
        self._origin: dict[str, Origin] = {}

    def update(self, added: Sequence[Text], removed: Sequence[str]) -> Regrouped:
        """Take up texts, give up others, and say what became of their origins."""
        if not self._texts and self._index is None:
            found = survey(added)
            self._texts, self._links = list(added), found.links
            self._keep(found.origins)
            return Regrouped(frozenset(text.id for text in added), found.origins, frozenset())
        changed = update(self._indexed(), added, removed)
        done = regrouped(changed.reports.union(removed), changed.origins, self.origin)
        for report in done.reports:
            self._origin.pop(report, None)
        self._keep(done.origins)
        return done

    def origin(self, report: str) -> Origin | None:
        """The origin of a report; None where its text is its own."""
        return self._origin.get(report)

    def rows(self) -> Iterator[tuple[str, Sequence[int]]]:
        """Each text's id and codes, of those that came first."""
        return ((text.id, codes(text)) for text in self._texts)

    def linked(self) -> Sequence[Link]:
        """The links between the texts that came first."""
        return self._links

    def _keep(self, origins: Iterable[Origin]) -> None:
        self._origin.update((report, one) for one in origins for report in one.reports)

    def _indexed(self) -> MemoryIndex:
        if self._index is None:
            self._index = MemoryIndex()
            update(self._index, self._texts)
        return self._index


class Memory:
    """All that linking remembers, and what people had `decided` when it took that in."""

    def __init__(self, decided: Decisions = NONE) -> None:
        self.decided = decided
        self.texts = Texts()
        self.reports = Reports()
        self.accounts = Accounts()
        self.people = People()
