"""Accounts into contacts: joins in a fixed order, each checked against every member."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from readouts.linking.conflicts import SAME_REPORT, conflict
from readouts.linking.reasons import reasons
from readouts.linking.rulings import Rulings, Wholes
from readouts.linking.slim import SlimAccount

_APART = 3  # refused joins that a contact shows
Face = tuple[object, ...]
Refusal = tuple[str, str, str]
"""Two accounts that are not joined, and why."""


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


_UNDECIDED: Rulings[str] = Rulings()


def merge(
    accounts: Mapping[str, SlimAccount],
    joins: Iterable[Join],
    decided: Rulings[str] = _UNDECIDED,
) -> tuple[Group, ...]:
    """The contacts that the accounts tell of, each account in exactly one, sorted by id.

    `accounts` are by their ids. What people `decided` comes first, and nothing contradicts it.
    The joins are made strongest first, ties by account id; one is refused if it would bring two
    together that people keep apart, or if any two accounts of the groups contradict each other
    (of the groups as joins alone make them: whom a person put there speaks for no one else). So
    the result depends on no order, and on no account that is not tied to these by joins or people.
    """
    state = _Merging(accounts)
    wholes = Wholes.of(accounts, decided)
    for join in sorted(joins, key=lambda join: (-join.strength, join.a, join.b)):
        if wholes is None:
            state.join(join)
        elif kept := wholes.against(join.a, join.b):
            state.refuse(join, f"{kept.a} and {kept.b} {kept.ruling.words}")
        elif state.join(join):
            wholes.join(join.a, join.b)
    if wholes is None:
        return tuple(state.group([part]) for part in state.parts())
    return tuple(
        state.group(state.parts(members), _decided(members, wholes, decided))
        for members in wholes.members()
    )


def _decided(members: Sequence[str], wholes: Wholes[str], decided: Rulings[str]) -> tuple[str, ...]:
    """What people decided on accounts of one contact, and what of it could not be."""
    refused = {one.words for one in wholes.refused if one.a in members or one.b in members}
    return (*reasons(members, decided), *sorted(refused))


@dataclass(slots=True)
class _Part:
    """A group while it grows. Accounts that look alike to `conflict` are checked once."""

    ids: list[str]
    reports: set[str]
    faces: dict[Face, SlimAccount]
    why: list[str] = field(default_factory=list)
    apart: set[Refusal] = field(default_factory=set)


class _Merging:
    """The groups while they are being joined."""

    def __init__(self, accounts: Mapping[str, SlimAccount]) -> None:
        self._accounts = accounts
        self._home = {
            id_: _Part([id_], {account.report}, {_face(account): account})
            for id_, account in accounts.items()
        }

    def join(self, join: Join) -> bool:
        """Join the groups of two accounts, unless two of their members contradict each other.

        Whether they are in one group now.
        """
        a, b = self._home[join.a], self._home[join.b]
        if a is b:
            return True
        if against := _against(a, b):
            self.refuse(join, against)
            return False
        if len(a.ids) < len(b.ids):
            a, b = b, a
        self._home.update(dict.fromkeys(b.ids, a))
        a.ids += b.ids
        a.reports |= b.reports
        a.faces = _smallest(a.faces, b.faces)
        a.why += [*b.why, f"{join.a} and {join.b}: {join.why}"]
        a.apart |= b.apart
        return True

    def refuse(self, join: Join, against: str) -> None:
        """Note why two accounts are not joined."""
        for one in (join.a, join.b):
            self._home[one].apart.add((join.a, join.b, against))

    def parts(self, accounts: Iterable[str] | None = None) -> list[_Part]:
        """The groups as they stand, those of all accounts or of these, by their smallest ids."""
        homes = self._home.values() if accounts is None else map(self._home.get, accounts)
        distinct = {id(part): part for part in homes if part}
        return sorted(distinct.values(), key=lambda part: min(part.ids))

    def group(self, parts: Sequence[_Part], decided: Sequence[str] = ()) -> Group:
        """Groups that are one contact, with some of the joins that were refused them."""
        ids = {id_ for part in parts for id_ in part.ids}
        why = (told for part in parts for told in sorted(part.why))
        apart = {one for part in parts for one in part.apart if not ids.issuperset(one[:2])}
        refused = [f"{a} and {b} kept apart: {against}" for a, b, against in sorted(apart)[:_APART]]
        return Group(tuple(self._accounts[id_] for id_ in sorted(ids)), (*decided, *why, *refused))


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
