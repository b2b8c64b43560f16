"""Accounts into contacts: joins in a fixed order, each checked against every member."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from readouts.linking.blocking import pairs
from readouts.linking.conflicts import conflict
from readouts.linking.same_contact import Verdict, judge
from readouts.linking.slim import SlimAccount

_APART = 3  # refused joins that a contact shows


@dataclass(frozen=True, slots=True)
class Group:
    """The accounts of one contact, sorted by id, and why they are together or not with others."""

    accounts: tuple[SlimAccount, ...]
    why: tuple[str, ...]


def merge(accounts: Sequence[SlimAccount]) -> tuple[Group, ...]:
    """The contacts that the accounts tell of, each account in exactly one, sorted by id.

    The joins are made strongest first, ties by account id; one is refused if any two accounts
    of the groups contradict each other. So the result does not depend on the order given.
    """
    state = _Merging(sorted(accounts, key=lambda account: account.id))
    for verdict, i, j in state.joins():
        state.join(verdict, i, j)
    return state.groups()


class _Merging:
    """The groups while they are being joined."""

    def __init__(self, accounts: Sequence[SlimAccount]) -> None:
        self.accounts = accounts
        self.members = {i: [i] for i in range(len(accounts))}
        self.home = list(range(len(accounts)))
        self.why: dict[int, list[str]] = defaultdict(list)
        self.apart: list[tuple[int, int, str]] = []

    def joins(self) -> list[tuple[Verdict, int, int]]:
        """The pairs to join, strongest first; refused ones are noted."""
        out = []
        for i, j in sorted(pairs(self.accounts)):
            verdict = judge(self.accounts[i], self.accounts[j])
            if verdict.joined:
                out.append((verdict, i, j))
            else:
                self.apart.append((i, j, verdict.why))
        return sorted(out, key=lambda found: (-found[0].strength, *found[1:]))

    def join(self, verdict: Verdict, i: int, j: int) -> None:
        """Join the groups of two accounts, unless two of their members contradict each other."""
        a, b = sorted((self.home[i], self.home[j]))
        if a == b:
            return
        against = self._conflict(a, b)
        if against:
            self.apart.append((i, j, against))
            return
        for index in self.members[b]:
            self.home[index] = a
        self.members[a] += self.members.pop(b)
        both = f"{self.accounts[i].id} and {self.accounts[j].id}"
        self.why[a] += [*self.why.pop(b, []), f"{both}: {verdict.why}"]

    def _conflict(self, a: int, b: int) -> str | None:
        for i, j in product(self.members[a], self.members[b]):
            against = conflict(self.accounts[i], self.accounts[j])
            if against:
                return f"{self.accounts[i].id} and {self.accounts[j].id} contradict: {against}"
        return None

    def groups(self) -> tuple[Group, ...]:
        """The groups as they stand, with the nearest accounts that were kept apart."""
        apart = self._kept_apart()
        return tuple(
            Group(
                tuple(self.accounts[i] for i in sorted(members)),
                (*sorted(self.why[a]), *sorted(apart[a])[:_APART]),
            )
            for a, members in sorted(self.members.items(), key=lambda item: min(item[1]))
        )

    def _kept_apart(self) -> dict[int, set[str]]:
        out: dict[int, set[str]] = defaultdict(set)
        for i, j, why in self.apart:
            a, b = self.home[i], self.home[j]
            if a != b and self.accounts[i].report != self.accounts[j].report:
                both = f"{self.accounts[i].id} and {self.accounts[j].id}"
                out[a].add(f"{both} kept apart: {why}")
                out[b].add(f"{both} kept apart: {why}")
        return out
