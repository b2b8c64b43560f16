"""Inputs that could not be taken: kept until they are, so that no gap goes unseen."""

from collections.abc import Iterable, Mapping

from readouts.store.database import Database

_FORGET = (
    "DELETE FROM failures WHERE place = ? OR substr(place, 1, length(?)) = ?"
    " AND substr(place, length(?) + 1, 1) IN ('/', ':', '#', '!', ' ')"
)
_GONE = "DELETE FROM failures WHERE place = ?"


def note_failures(
    database: Database,
    inputs: Iterable[str],
    failed: Mapping[str, str],
    mended: Iterable[str] = (),
) -> None:
    """Forget what failed before in or under `inputs` and keep the error of each failed place.

    Of `mended`, which names single reports, only the very same places are forgotten: the page
    of one report may lie under that of another.
    """
    with database.transaction():
        for each in inputs:
            database.execute(_FORGET, [each.rstrip("/") or each] * 4)
        database.executemany(_GONE, ((place,) for place in (*mended, *failed)))
        database.executemany("INSERT INTO failures VALUES (?, ?)", sorted(failed.items()))
