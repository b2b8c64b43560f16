"""The linked record follows from the readings: made again whenever they have changed."""

from functools import partial

from readouts import __version__
from readouts.data import Tables
from readouts.library.embedding import embedder, model_name
from readouts.store import Store

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
    from readouts.linking.linker import each_once
    from readouts.linking.memory import Memory
    from readouts.linking.update import take

    embed = embedder()
    if store.grow(linker, partial(take, sides=tables, embed=embed)):
        return
    generation = store.state().read  # before the readings: should they change, it stays stale
    held = Memory(store.decided())
    update = take(
        held,
        each_once(store.readings()).values(),
        sides=tables,
        embed=embed,
        decided=held.decided,
    )
    store.put_record(update.lines(), generation=generation, linker=linker, held=held)
