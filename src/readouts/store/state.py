"""What the record knows of itself: which generation of readings it holds, and which is linked."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`read` counts the changes of readings; `linked` is the count that was last linked.

    `linker` names what linked it (version and tables), `words` the tokenization of the index,
    `held` the generation that what linking remembers belongs to ("" for none).
    """

    read: int
    linked: int
    linker: str
    words: str
    held: str


def state(connection: sqlite3.Connection) -> State:
    """The state as it is now."""
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    return State(
        read=int(meta["read"]),
        linked=int(meta["linked"]),
        linker=str(meta["linker"]),
        words=str(meta["words"]),
        held=str(meta["held"]),
    )
