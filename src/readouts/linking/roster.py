"""The actors of a record: which identities of many readings are one, and what they are called."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.data.names import fold
from readouts.linking.held import HeldPeople
from readouts.linking.people import Who, actor_id, blocks, rank, same, table_id
from readouts.linking.slim import Named
from readouts.model import RecordActor


class Roster:
    """The ids by which the record calls identities."""

    def __init__(self, held: HeldPeople) -> None:
        self._held = held
        self._known: dict[Who, str] = {}
        self._together: dict[tuple[Who, ...], tuple[str, ...]] = {}

    def id(self, identity: Who) -> str:
        """The actor that an identity is. Raises KeyError for one that no report names."""
        if identity not in self._known:
            actor = self._held.actor(identity)
            if actor is None:
                raise KeyError(identity)
            self._known[identity] = actor
        return self._known[identity]

    def of(self, identities: Iterable[Who]) -> tuple[str, ...]:
        """The record's ids of `identities`, in their order, each once."""
        asked = tuple(identities)
        if asked not in self._together:
            self._together[asked] = tuple(dict.fromkeys(map(self.id, asked)))
        return self._together[asked]


@dataclass(frozen=True, slots=True)
class Recast:
    """What became of the actors: identities that are called otherwise, lines gone and made."""

    renamed: frozenset[Who]
    gone: frozenset[str]
    actors: tuple[RecordActor, ...]


def recast(held: HeldPeople, added: Iterable[Named], removed: Iterable[Named] = ()) -> Recast:
    """Take the names of readings that come and go, and gather identities into actors again.

    Only identities are looked at that may be the same as one that is new or gone, directly or
    through others: no other can be touched. So it does not matter what came in which order.
    """
    changed = _counted(held, added, 1) | _counted(held, removed, -1)
    moving = {one for one in changed if held.actor(one) is None or not held.forms(one)}
    around = _around(held, moving)
    before = {one: actor for one in around if (actor := held.actor(one))}
    stale = {actor for one in changed - around if (actor := held.actor(one))}
    found = [_named(members) for members in clusters(one for one in around if held.forms(one))]
    now = {one: actor for actor, members in found for one in members}
    for one in around:
        held.call(one, now.get(one))
    made = dict(found)
    made |= {actor: sorted(held.identities(actor), key=rank) for actor in stale}
    return Recast(
        renamed=frozenset(one for one in around if before.get(one) != now.get(one)),
        gone=frozenset(set(before.values()) - set(made)),
        actors=tuple(_actor(actor, made[actor], held) for actor in sorted(made)),
    )


def clusters(identities: Iterable[Who]) -> list[list[Who]]:
    """Gather identities into actors, each with the identity that gives the name first.

    Those with a table's id come first and the fullest names next, so that a family name alone
    goes to the one actor it fits; where it fits two, it stays by itself.
    """
    made = _Clusters()
    for identity in sorted(identities, key=rank):
        made.add(identity)
    return made.members


class _Clusters:
    """Identities that are one, found through the blocks of `people`."""

    def __init__(self) -> None:
        self.members: list[list[Who]] = []
        self._by_block: dict[str, list[int]] = defaultdict(list)

    def add(self, identity: Who) -> None:
        """Put an identity to the one cluster that it fits, or by itself."""
        fitting = self._fitting(identity)
        if len(fitting) != 1:
            fitting = [len(self.members)]
            self.members.append([])
        self.members[fitting[0]].append(identity)
        for block in blocks(identity):
            if fitting[0] not in self._by_block[block]:
                self._by_block[block].append(fitting[0])

    def _fitting(self, identity: Who) -> list[int]:
        """The clusters it fits; of several, those that bear the very name."""
        near = sorted({index for block in blocks(identity) for index in self._by_block[block]})
        fitting = [i for i in near if all(same(identity, member) for member in self.members[i])]
        exact = [i for i in fitting if any(_same_name(identity, m) for m in self.members[i])]
        return exact[:1] or fitting


def _counted(held: HeldPeople, named: Iterable[Named], times: int) -> set[Who]:
    """Count the forms of names; the identities for which one is new or now gone."""
    return {one for one, forms in named for form in forms if held.name(one, form, times)}


def _around(held: HeldPeople, moving: set[Who]) -> set[Who]:
    """These and all that may be the same as one of them, directly or through others."""
    found, ahead = set(moving), list(moving)
    while ahead:
        one = ahead.pop()
        new = {other for other in held.near(one) if other not in found and same(one, other)}
        found |= new
        ahead += new
    return found


def _same_name(a: Who, b: Who) -> bool:
    return (fold(a.name), a.country) == (fold(b.name), b.country)


def _named(members: Sequence[Who]) -> tuple[str, Sequence[Who]]:
    """The id of an actor for identities that are one; the first of them gives it."""
    return actor_id(members[0]), members


def _actor(actor: str, members: Sequence[Who], held: HeldPeople) -> RecordActor:
    """The record's line for identities that are one; the first of them gives the name."""
    first = members[0]
    return RecordActor(
        id=actor,
        name=first.name,
        names=tuple(sorted({form for member in members for form in held.forms(member)})),
        qid=table_id(first),
        kind=first.kind,
        country=next((member.country for member in members if member.country), None),
    )
