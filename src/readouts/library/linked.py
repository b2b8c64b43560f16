"""The linked record follows from the readings: made again whenever they have changed."""

from functools import partial

from readouts import __version__
from readouts.data import Tables
from readouts.store import Store


def linker_name(tables: Tables) -> str:
    """What links: the program's version and the tables in use."""
    return f"{__version__} {tables.digest}"


def is_stale(store: Store, linker: str) -> bool:
    """Whether readings or what links them have changed since the record was linked."""
    state = store.state()
    return state.read != state.linked or (bool(state.read) and state.linker != linker)


def relink(store: Store, tables: Tables, linker: str) -> None:
    """Bring the record up to date: by what has changed, or by linking all current readings."""
    from readouts.linking.linker import each_once
    from readouts.linking.memory import Memory
    from readouts.linking.update import take

    if store.grow(linker, partial(take, sides=tables)):
        return
    generation = store.state().read  # before the readings: should they change, it stays stale
    held = Memory()
    update = take(held, each_once(store.readings()).values(), sides=tables)
    store.put_record(update.lines(), generation=generation, linker=linker, held=held)
