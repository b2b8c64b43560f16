"""Whom a person means: the one actor of the record, with all names that reports have for them."""

from typing import TYPE_CHECKING

from readouts.data import Tables
from readouts.data.names import fold
from readouts.errors import UsageError
from readouts.model import Identity, RecordActor
from readouts.questions.terms import actors
from readouts.store import Store

if TYPE_CHECKING:  # what links is loaded only where something is linked
    from readouts.linking.people import Who

Names = tuple[Identity, ...]


def identities(term: str, store: Store, tables: Tables) -> Names:
    """All as whom reports name the actor of this id or name, the one that gives the name first.

    Raises UsageError where nobody is called so, or several are.
    """
    actor = _actor(term, store, tables)
    return tuple(map(_identity, store.identities(actor.id))) or (_as_listed(actor),)


def bearing(names: Names, name: str) -> tuple[Names, Names]:
    """Those of these who bear a name, and the others.

    Raises UsageError where all do, or nobody.
    """
    ours = tuple(one for one in names if fold(one.name) == fold(name))
    others = tuple(one for one in names if one not in ours)
    if ours and others:
        return ours, others
    known = ", ".join(sorted({one.name for one in names}))
    if ours:
        raise UsageError(f"there is no other name than {name!r} to part it from", hint=None)
    hint = f"the names that can be parted: {known}"
    raise UsageError(f"no report has {name!r} as a name of its own for {names[0].name}", hint=hint)


def _actor(term: str, store: Store, tables: Tables) -> RecordActor:
    """The one actor that is meant: who is called just so goes before who is near it."""
    if known := store.actor(term):
        return known
    near = [known for each in actors(term, store, tables) if (known := store.actor(each))]
    found = [one for one in near if fold(term) in map(fold, (one.name, *one.names))] or near
    if len(found) == 1:
        return found[0]
    ids = " or ".join(one.id for one in found[:5])
    raise UsageError(f"{term!r} may be {ids}", hint="name one by its id")


def _as_listed(actor: RecordActor) -> Identity:
    """The actor by the name that the record has, where linking remembers no other."""
    return Identity(kind=actor.kind, name=actor.name, qid=actor.qid, country=actor.country)


def _identity(who: "Who") -> Identity:
    return Identity(kind=who.kind, name=who.name, qid=who.qid or None, country=who.country or None)
