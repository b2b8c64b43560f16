"""The linked record follows from the readings: made again whenever they have changed."""

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
    """Link all current readings and replace the record by the result."""
    from readouts.linking import link

    generation = store.state().read  # before the readings: should they change, it stays stale
    store.put_record(link(store.readings(), tables), generation=generation, linker=linker)
