"""Inputs that could not be taken: kept until they are, so that no gap goes unseen."""

import sqlite3
from collections.abc import Iterable, Mapping

from readouts.store.connection import transaction

_FORGET = (
    "DELETE FROM failures WHERE place = :input OR substr(place, 1, length(:input)) = :input"
    " AND substr(place, length(:input) + 1, 1) IN ('/', ':', '#', '!', ' ')"
)


def note_failures(
    connection: sqlite3.Connection,
    inputs: Iterable[str],
    failed: Mapping[str, str],
    mended: Iterable[str] = (),
) -> None:
    """Forget what failed before in or under `inputs` and keep the error of each failed place.

    Of `mended`, which names single reports, only the very same places are forgotten: the page
    of one report may lie under that of another.
    """
    with transaction(connection):
        for each in inputs:
            connection.execute(_FORGET, {"input": each.rstrip("/") or each})
        connection.executemany("DELETE FROM failures WHERE place = ?", ((m,) for m in mended))
        connection.executemany(
            "INSERT OR REPLACE INTO failures VALUES (?, ?)", sorted(failed.items())
        )
