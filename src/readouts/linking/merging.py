"""Accounts into contacts: joins in a fixed order, each checked against every member."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from readouts.linking.conflicts import SAME_REPORT, conflict
from readouts.linking.slim import SlimAccount

_APART = 3  # refused joins that a contact shows
Face = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """Two accounts, by their ids in order, that may tell of one contact: how strongly, and why."""

    a: str
    b: str
    strength: float
    why: str


@dataclass(frozen=True, slots=True)
class Group:
    """The accounts of one contact, sorted by id, and why they are together or not with others."""

    accounts: tuple[SlimAccount, ...]
    why: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The contact's id: that of its smallest account."""
        return self.accounts[0].id


def merge(accounts: Mapping[str, SlimAccount], joins: Iterable[Join]) -> tuple[Group, ...]:
    """The contacts that the accounts tell of, each account in exactly one, sorted by id.

    `accounts` are by their ids. The joins are made strongest first, ties by account id; one is
    refused if any two accounts of the groups contradict each other. So the result depends on no
    order, and on no account that is not tied to these by joins.
    """
    state = _Merging(accounts)
    for join in sorted(joins, key=lambda join: (-join.strength, join.a, join.b)):
        state.join(join)
    return state.groups()


@dataclass(slots=True)
class _Part:
    """A group while it grows. Accounts that look alike to `conflict` are checked once."""

    ids: list[str]
    reports: set[str]
    faces: dict[Face, SlimAccount]
    why: list[str] = field(default_factory=list)
    apart: set[str] = field(default_factory=set)


class _Merging:
    """The groups while they are being joined."""

    def __init__(self, accounts: Mapping[str, SlimAccount]) -> None:
        self._accounts = accounts
        self._home = {
            id_: _Part([id_], {account.report}, {_face(account): account})
            for id_, account in accounts.items()
        }

    def join(self, join: Join) -> None:
        """Join the groups of two accounts, unless two of their members contradict each other."""
        a, b = self._home[join.a], self._home[join.b]
        if a is b:
            return
        if against := _against(a, b):
            refused = f"{join.a} and {join.b} kept apart: {against}"
            a.apart.add(refused)
            b.apart.add(refused)
            return
        if len(a.ids) < len(b.ids):
            a, b = b, a
        self._home.update(dict.fromkeys(b.ids, a))
        a.ids += b.ids
        a.reports |= b.reports
        a.faces = _smallest(a.faces, b.faces)
        a.why += [*b.why, f"{join.a} and {join.b}: {join.why}"]
        a.apart |= b.apart

    def groups(self) -> tuple[Group, ...]:
        """The groups as they stand, with some of the joins that were refused them."""
        parts = {id(part): part for part in self._home.values()}.values()
        return tuple(
            Group(
                tuple(self._accounts[id_] for id_ in sorted(part.ids)),
                (*sorted(part.why), *sorted(part.apart)[:_APART]),
            )
            for part in sorted(parts, key=lambda part: min(part.ids))
        )


def _against(a: _Part, b: _Part) -> str | None:
    """Why two groups cannot be one, by the first of their accounts that contradict each other."""
    if a.reports & b.reports:
        return SAME_REPORT
    for one, other in sorted(product(a.faces.values(), b.faces.values()), key=_by_ids):
        if against := conflict(one, other):
            return f"{one.id} and {other.id} contradict: {against}"
    return None


def _by_ids(pair: Sequence[SlimAccount]) -> list[str]:
    return sorted(account.id for account in pair)


def _smallest(a: dict[Face, SlimAccount], b: dict[Face, SlimAccount]) -> dict[Face, SlimAccount]:
    """Both sets of faces, each with the account of the smallest id."""
    both = dict(a)
    for face, account in b.items():
        if face not in both or account.id < both[face].id:
            both[face] = account
    return both


def _face(account: SlimAccount) -> Face:
    """All that `conflict` looks at but the report."""
    day = account.date
    when = (day.value, day.earliest, day.latest, day.candidates, day.weekday, day.day_of_month)
    return (account.status, account.mode, account.participants, account.publisher, *when)
