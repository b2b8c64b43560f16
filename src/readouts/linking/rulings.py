"""What people decided on items: which are one and which are not. The latest word on two stands.

The items are accounts (by id) or identities of people. All here depends on the decisions alone.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Generic, Protocol, Self, TypeVar


class Sortable(Hashable, Protocol):
    """What has an order."""

    def __lt__(self, other: Any, /) -> bool: ...


Item = TypeVar("Item", bound=Sortable)


@dataclass(frozen=True, slots=True)
class Ruling(Generic[Item]):
    """One decision: each group is one; with `apart`, no two groups are.

    `order` sorts decisions by time; `verb` says in the past tense what was done.
    """

    order: tuple[str, str]
    by: str
    verb: str
    reason: str | None
    groups: tuple[frozenset[Item], ...]
    apart: bool = False

    @property
    def id(self) -> str:
        """The judgement's id."""
        return self.order[1]

    @property
    def words(self) -> str:
        """Who decided it, when and why: "merged by NAME on DAY: reason"."""
        why = f": {self.reason}" if self.reason else ""
        return f"{self.verb} by {self.by} on {self.order[0][:10]}{why}"

    @property
    def items(self) -> frozenset[Item]:
        """All that it names."""
        return frozenset[Item]().union(*self.groups)

    def says(self, a: Item, b: Item) -> bool | None:
        """Whether two items are one; None where it does not say."""
        if any(a in group and b in group for group in self.groups):
            return True
        if self.apart and a in self.items and b in self.items:
            return False
        return None

    def is_about(self, a: Item, b: Item) -> bool:
        """Whether it was made for these two, rather than naming both in passing."""
        return self.says(a, b) is (not self.apart)


@dataclass(frozen=True, slots=True)
class Differing(Generic[Item]):
    """Two people who say the opposite of two items: the later one `stands`."""

    a: Item
    b: Item
    stands: Ruling[Item]
    falls: Ruling[Item]


class Rulings(Generic[Item]):
    """The standing decisions, found by what they name."""

    def __init__(self, rulings: Iterable[Ruling[Item]] = ()) -> None:
        self.all: Sequence[Ruling[Item]] = sorted(rulings, key=lambda one: one.order)
        self._naming: dict[Item, list[Ruling[Item]]] = defaultdict(list)
        for ruling in reversed(self.all):
            for item in ruling.items:
                self._naming[item].append(ruling)

    def __bool__(self) -> bool:
        return bool(self.all)

    @property
    def items(self) -> Iterable[Item]:
        """All that any decision names."""
        return self._naming.keys()

    def naming(self, item: Item) -> Sequence[Ruling[Item]]:
        """The decisions that name an item, the latest first."""
        return self._naming.get(item, ())

    def on(self, a: Item, b: Item) -> Ruling[Item] | None:
        """The latest that says whether these two are one."""
        return next((one for one in self.naming(a) if one.says(a, b) is not None), None)

    def beside(self, item: Item) -> set[Item]:
        """All that are named together with an item."""
        return {other for one in self.naming(item) for other in one.items} - {item}

    def contrary(self, a: Item, b: Item) -> Ruling[Item] | None:
        """What another person had said of these two before the opposite came to stand."""
        spoken = [one for one in self.naming(a) if one.is_about(a, b)]
        stands = spoken[0] if spoken else None
        return next(
            (
                one
                for one in spoken
                if stands and (one.by != stands.by and one.apart != stands.apart)
            ),
            None,
        )

    def differing(self) -> Iterator[Differing[Item]]:
        """The items on which two people differ, sorted."""
        for a, b in sorted(_pairs(self, self._naming)):
            stands, falls = self.on(a, b), self.contrary(a, b)
            if stands and falls:
                yield Differing(a, b, stands, falls)


def _pairs(rulings: Rulings[Item], items: Iterable[Item]) -> set[tuple[Item, Item]]:
    """Each two of these items that a decision names together, in order."""
    here = set(items)
    found: set[tuple[Item, Item]] = set()
    for one in {id(one): one for item in here for one in rulings.naming(item)}.values():
        found.update(combinations(sorted(one.items & here), 2))
    return found


@dataclass(frozen=True, slots=True)
class Kept(Generic[Item]):
    """Two items that are kept apart, and by what."""

    a: Item
    b: Item
    ruling: Ruling[Item]


@dataclass(frozen=True, slots=True)
class Refused(Generic[Item]):
    """Two items that are one by the ruling `tie`, but not here: two others would come with them."""

    a: Item
    b: Item
    tie: Ruling[Item]
    kept: Kept[Item]

    @property
    def words(self) -> str:
        """As a contact says it."""
        kept = f"{self.kept.a} and {self.kept.b} {self.kept.ruling.words}"
        return f"{self.a} and {self.b} kept apart, though {self.tie.words}; {kept}"


class Wholes(Generic[Item]):
    """Items as people put them together, to which more may be joined.

    The latest decisions come first. Two items that a standing decision keeps apart never come
    into one whole, not by way of others either.
    """

    def __init__(self, items: Iterable[Item], rulings: Rulings[Item]) -> None:
        self._home = {item: [item] for item in items}
        self._foes: dict[Item, dict[Item, Ruling[Item]]] = defaultdict(dict)
        self.refused: list[Refused[Item]] = []
        for ruling, a, b in self._ties(rulings):
            if kept := self.against(a, b):
                self.refused.append(Refused(a, b, ruling, kept))
            else:
                self.join(a, b)

    @classmethod
    def of(cls, items: Iterable[Item], rulings: Rulings[Item]) -> Self | None:
        """The wholes of these items; None where no decision names any of them."""
        return cls(items, rulings) if any(map(rulings.naming, items)) else None

    def _ties(self, rulings: Rulings[Item]) -> list[tuple[Ruling[Item], Item, Item]]:
        """What stands on each two: those that are one, the latest decision first."""
        ties: list[tuple[Ruling[Item], Item, Item]] = []
        for a, b in sorted(_pairs(rulings, self._home)):
            if (ruling := rulings.on(a, b)) is None:
                continue
            if ruling.says(a, b):
                ties.append((ruling, a, b))
            else:
                self._foes[a][b] = self._foes[b][a] = ruling
        return sorted(ties, key=lambda tie: tie[0].order, reverse=True)

    def against(self, a: Item, b: Item) -> Kept[Item] | None:
        """The first two in the wholes of these that are kept apart."""
        ours, theirs = self._home[a], self._home[b]
        if ours is theirs or not self._foes:
            return None
        found = [
            (min(one, other), max(one, other), ruling)
            for one in ours
            for other, ruling in self._foes.get(one, {}).items()
            if other in theirs
        ]
        return Kept(*min(found, key=lambda pair: pair[:2])) if found else None

    def join(self, a: Item, b: Item) -> None:
        """Make the wholes of two items one."""
        ours, theirs = self._home[a], self._home[b]
        if ours is not theirs:
            ours += theirs
            self._home.update(dict.fromkeys(theirs, ours))

    def members(self) -> list[list[Item]]:
        """The wholes, each sorted, by their smallest items."""
        distinct = {id(whole): sorted(whole) for whole in self._home.values()}
        return sorted(distinct.values())

    def is_kept_apart(self, item: Item) -> bool:
        """Whether some other item here may not be with this one."""
        return item in self._foes
