"""The actors of a record: which identities of many readings are one, and what they are called."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from readouts.data.names import fold
from readouts.linking.people import Who, blocks, same
from readouts.model import RecordActor

Forms = Mapping[Who, frozenset[str]]


@dataclass(frozen=True)
class Roster:
    """The record's actors, and the id of each identity among them."""

    actors: tuple[RecordActor, ...]
    ids: Mapping[Who, str]

    def of(self, identities: Iterable[Who]) -> tuple[str, ...]:
        """The record's ids of `identities`, in their order, each once."""
        return tuple(dict.fromkeys(self.ids[one] for one in identities))


def roster(named: Iterable[tuple[Who, Iterable[str]]]) -> Roster:
    """Gather identities, each with the forms that a report uses, into actors sorted by id.

    Those with a table's id come first and the fullest names next, so that a family name alone
    goes to the one actor it fits; where it fits two, it stays by itself.
    """
    forms: dict[Who, set[str]] = defaultdict(set)
    for identity, said in named:
        forms[identity].update(said)
    clusters = _Clusters()
    for identity in sorted(forms, key=_rank):
        clusters.add(identity)
    actors = [_actor(members, forms) for members in clusters.members]
    ids = {
        one: actor.id
        for actor, members in zip(actors, clusters.members, strict=True)
        for one in members
    }
    return Roster(tuple(sorted(actors, key=lambda actor: actor.id)), ids)


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
        exact = [i for i in fitting if any(_named(identity, m) for m in self.members[i])]
        return exact[:1] or fitting


def _named(a: Who, b: Who) -> bool:
    return (fold(a.name), a.country) == (fold(b.name), b.country)


def _rank(identity: Who) -> tuple[bool, bool, int, Who]:
    return (not identity.qid, not identity.country, -len(fold(identity.name).split()), identity)


def _actor(members: list[Who], forms: Mapping[Who, Iterable[str]]) -> RecordActor:
    """The record's actor for identities that are one; the first of them gives the name."""
    first = members[0]
    return RecordActor(
        id=first.qid or _made_id(first),
        name=first.name,
        names=tuple(sorted({form for member in members for form in forms[member]})),
        qid=first.qid or None,
        kind=first.kind,
        country=next((member.country for member in members if member.country), None),
    )


def _made_id(identity: Who) -> str:
    """An id for who is in no table: kind, folded name, country."""
    if identity.kind == "country" and identity.country:
        return f"country:{identity.country}"
    parts = [identity.kind, fold(identity.name).replace(" ", "-"), identity.country]
    return ":".join(part for part in parts if part)
