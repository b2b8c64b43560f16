"""What the record knows of itself: which generation of readings it holds, and which is linked."""

from dataclasses import dataclass

from readouts.store.database import Database

ONE_MORE = "UPDATE meta SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = 'read'"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`read` counts the changes of readings; `linked` is the count that was last linked.

    `linker` names what linked it (version and tables), `words` the tokenization of the index,
    `held` the generation that what linking remembers belongs to ("" for none), and `worded` that
    of the wordings.
    """

    read: int
    linked: int
    linker: str
    words: str
    held: str
    worded: str


def state(database: Database) -> State:
    """The state as it is now."""
    meta: dict[str, str] = dict(database.execute("SELECT key, value FROM meta").fetchall())
    return State(
        read=int(meta["read"]),
        linked=int(meta["linked"]),
        linker=str(meta["linker"]),
        words=str(meta["words"]),
        held=str(meta["held"]),
        worded=str(meta["worded"]),
    )
