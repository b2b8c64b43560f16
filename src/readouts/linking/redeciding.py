"""What must be linked anew when people decide otherwise than before, and no more than that."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property

import msgspec

from readouts.data.names import fold
from readouts.linking.casting import key
from readouts.linking.decisions import Decisions
from readouts.linking.people import Who, actor_id, made_id
from readouts.linking.rulings import Ruling
from readouts.linking.slim import Named
from readouts.model import ActorKind

Marks = Mapping[str, str]
"""Each account or identity that is decided on, with a mark that is another if that is."""
PERSON = "["
"""How an identity begins here, which is a JSON array; no id of an account does."""


def marks(decided: Decisions) -> dict[str, str]:
    """The marks of all that is decided on."""
    cast = decided.cast
    return {
        **{one: _digest(decided.accounts.naming(one)) for one in decided.accounts.items},
        **{_text(one): _text(astuple(who)) for one, who in cast.taken.items()},
        **{_text(one): _text(astuple(who)) for one, who in cast.by_id.items()},
    }


@dataclass(frozen=True)
class Redecided:
    """What people decide otherwise: the items, with their marks before and now ("" for none)."""

    marks: Mapping[str, tuple[str, str]]

    def __bool__(self) -> bool:
        return bool(self.marks)

    @property
    def accounts(self) -> list[str]:
        """The accounts, sorted; some may not be held."""
        return sorted(one for one in self.marks if not one.startswith(PERSON))

    @property
    def of_people(self) -> bool:
        """Whether anybody is taken for another."""
        return any(one.startswith(PERSON) for one in self.marks)

    def moves(self, actors: Iterable[Named]) -> bool:
        """Whether a report must be linked anew whose actors were taken for these until now."""
        return any(self._is_another(who) or self._was_named(who, forms) for who, forms in actors)

    def _is_another(self, who: Who) -> bool:
        """Whether this identity is taken for another now."""
        found = self._now.get(key(who)) or self._now.get((who.kind, who.qid))
        return found is not None and found != who

    def _was_named(self, who: Who, forms: Iterable[str]) -> bool:
        """Whether somebody else was taken for this one whose own name is among these forms."""
        return any(
            not name or any(fold(form) == name and form != own for form in forms)
            for name, own in self._before.get(who, ())
        )

    @cached_property
    def _now(self) -> Mapping[tuple[str, ...], Who]:
        """What identities, and ids of tables, are taken for now."""
        people = ((one, now) for one, (_, now) in self.marks.items() if one.startswith(PERSON))
        return {tuple(_parts(one)): _who(now) for one, now in people if now}

    @cached_property
    def _before(self) -> Mapping[Who, set[tuple[str, str]]]:
        """Those who were taken for somebody: the folded name, "" where only an id is known.

        With it the name of that somebody, where it is their own and they are no one else.
        """
        found: dict[Who, set[tuple[str, str]]] = {}
        for one, (before, _) in self.marks.items():
            if one.startswith(PERSON) and before:
                taken, own = _who(before), tuple(_parts(one))
                name = own[3] if len(own) > 2 else ""
                spelled = taken.name if key(taken) == own else ""
                found.setdefault(taken, set()).add((name, spelled))
        return found


def redecided(before: Marks, now: Marks) -> Redecided:
    """What has another mark now."""
    return Redecided(
        {
            one: (before.get(one, ""), now.get(one, ""))
            for one in before.keys() | now.keys()
            if before.get(one) != now.get(one)
        }
    )


def taken_for(actor: str, of_people: Iterable[Sequence[str]]) -> str | None:
    """The id of the actor for whom the one of this id is taken; `of_people`: items and marks."""
    for item, mark in of_people:
        own = _parts(item)
        if own[1] == actor or (len(own) > 2 and not own[1] and made_id(_who(item)) == actor):
            return actor_id(_who(mark))
    return None


def _digest(rulings: Sequence[Ruling[str]]) -> str:
    told = [(one.order, one.words, [sorted(group) for group in one.groups]) for one in rulings]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def _who(mark: str) -> Who:
    return Who(*msgspec.json.decode(mark, type=tuple[ActorKind, str, str, str]))


def _text(parts: Sequence[str]) -> str:
    return msgspec.json.encode(parts).decode()


def _parts(text: str) -> list[str]:
    return msgspec.json.decode(text, type=list[str])
