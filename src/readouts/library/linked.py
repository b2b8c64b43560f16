"""The linked record follows from the readings: made again whenever they have changed."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from readouts import __version__
from readouts.data import Tables
from readouts.library.embedding import embedder, model_name
from readouts.model import Judgement, RecordContact
from readouts.store import Store

if TYPE_CHECKING:
    from readouts.linking.decisions import Decisions
    from readouts.linking.memory import Memory
    from readouts.linking.update import Update
    from readouts.store.growth import Work

LINKING = 2  # raise when linking decides otherwise: records are then linked anew


def linker_name(tables: Tables) -> str:
    """What links: the program's version, the tables in use, the model for other languages."""
    return f"{__version__}.{LINKING} {tables.digest} {model_name()}".strip()


def is_stale(store: Store, linker: str) -> bool:
    """Whether readings or what links them have changed since the record was linked."""
    state = store.state()
    return state.read != state.linked or (bool(state.read) and state.linker != linker)


def relink(store: Store, tables: Tables, linker: str) -> None:
    """Bring the record up to date: by what has changed, or by linking all current readings."""
    if store.grow(linker, _work(tables)):
        return
    generation = store.state().read  # before the readings: should they change, it stays stale
    update, held = _anew(store, tables, store.decided())
    store.put_record(update.lines(), generation=generation, linker=linker, held=held)


def supposed(
    store: Store, tables: Tables, linker: str, also: Sequence[Judgement]
) -> tuple[RecordContact, ...]:
    """The contacts that would be others than now if it were `also` judged so; nothing is kept."""
    found = store.suppose(linker, _work(tables), also) if store.writable else None
    if found is None:
        update, _ = _anew(store, tables, store.decided(also))
        found = tuple(update.contacts())
    return tuple(one for one in found if store.contact(one.id) != one)


def _work(tables: Tables) -> "Work":
    from readouts.linking.update import take

    return partial(take, sides=tables, embed=embedder())


def _anew(store: Store, tables: Tables, decided: "Decisions") -> "tuple[Update, Memory]":
    """All current readings, linked."""
    from readouts.linking.linker import each_once
    from readouts.linking.memory import Memory

    held, found = Memory(decided), each_once(store.readings())
    update = _work(tables)(held, list(found.values()), (), decided=decided, touched=())
    return update, held
