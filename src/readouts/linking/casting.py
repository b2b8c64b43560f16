"""Who is who by what people decided: each identity that reports name, and what it is taken for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeAlias

from readouts.data.names import fold
from readouts.linking.people import Who, made_id, rank, table_id
from readouts.linking.rulings import Rulings, Wholes

Key: TypeAlias = tuple[str, str, str, str]
"""An identity for decisions: kind, table's id, country and folded name; "" for unknown."""
QidOf: TypeAlias = tuple[str, str]
"""Kind and id of those whom a table knows."""


def key(identity: Who) -> Key:
    """Under which an identity is judged: however its name is spelled in capitals or marks."""
    return (identity.kind, identity.qid, identity.country, fold(identity.name))


class Casting:
    """What identities are taken for. Depends on the decisions alone.

    Identities that are one become the same identity, that of the fullest name; those that are
    kept apart get different ids, so that nothing else in linking need know.
    """

    def __init__(
        self,
        rulings: Rulings[Key] | None = None,
        judged: Iterable[Who] = (),
        also_called: Iterable[Who] = (),
    ) -> None:
        """Take rulings on the keys of identities `judged`, and of those they are `also_called`."""
        self.rulings: Rulings[Key] = rulings or Rulings()
        self._judged = {key(one): one for one in sorted(judged, reverse=True)}
        self._called = {key(one): one for one in sorted(also_called, reverse=True)}

    def __bool__(self) -> bool:
        return bool(self.rulings)

    def __call__(self, identity: Who) -> Who:
        """What an identity is taken for: itself, unless somebody decided otherwise."""
        if not self:
            return identity
        known = self.taken.get(key(identity))
        return known or self.by_id.get((identity.kind, identity.qid)) or identity

    def name(self, one: Key) -> str:
        """The name of somebody who was decided on, as it was written."""
        return self._who(one).name

    def bearers(self, taken: Iterable[Who]) -> set[Who]:
        """All who were decided on and are taken for one of these, as reports have them."""
        wanted = set(taken)
        named = {**self._called, **self._judged}
        return {who for one, who in named.items() if self.taken.get(one, who) in wanted}

    @cached_property
    def taken(self) -> Mapping[Key, Who]:
        """What each identity that was decided on is taken for."""
        return {one: who for members, who in self._cast for one in members}

    @cached_property
    def by_id(self) -> Mapping[QidOf, Who]:
        """The same for all others who have a table's id that has gone to another's."""
        used = {who.qid for _, who in self._cast}
        moved = ((kind, qid, who) for all_, who in self._cast for kind, qid, _, _ in all_)
        return {(kind, qid): who for kind, qid, who in moved if qid and qid not in used}

    @cached_property
    def _cast(self) -> list[tuple[list[Key], Who]]:
        """Those that are one, with what they are taken for; the best known first."""
        wholes = Wholes(self.rulings.items, self.rulings)
        ranked = sorted((sorted(all_, key=self._rank) for all_ in wholes.members()), key=self._best)
        claimed: set[str] = set()
        return [
            (members, _taken([self._who(one) for one in members], apart, claimed))
            for members in ranked
            if (apart := any(map(wholes.is_kept_apart, members))) or len(members) > 1
        ]

    def _who(self, one: Key) -> Who:
        return self._judged.get(one) or self._called[one]

    def _rank(self, one: Key) -> tuple[bool, tuple[bool, bool, int, Who]]:
        """Sorts those that are one: a name that was only written for somebody is never theirs."""
        return one not in self._judged, rank(self._who(one))

    def _best(self, members: Sequence[Key]) -> tuple[bool, tuple[bool, bool, int, Who]]:
        return self._rank(members[0])


def _taken(members: Sequence[Who], apart: bool, claimed: set[str]) -> Who:
    """What identities that are one are taken for; `claimed` are the tables' ids in use."""
    ids = (table_id(one) for one in members)
    qid = next((one for one in ids if one and one not in claimed), "")
    claimed.add(qid)
    country = next((one.country for one in members if one.country), "")
    found = replace(members[0], qid=qid, country=country)
    return replace(found, qid=made_id(found)) if apart and not qid else found
