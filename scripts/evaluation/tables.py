"""The page's tables of figures."""

from collections.abc import Iterable, Mapping
from typing import Any

from docs_table import markdown
from evaluation.comparing import CAUSES
from evaluation.records import Accuracy
from evaluation.words import SET_NAMES, called, capital, in_order, share, spread

HEAD = ("Reports", "Statements", "Precision", "Recall", "F1", "Speaker right")
Figures = Mapping[str, Any]


def cells(name: str, row: Figures) -> tuple[str, ...]:
    """One line of a table of figures."""
    numbers = (str(row["reports"]), str(row["gold"]), share(row["precision"]), share(row["recall"]))
    f1, speakers = (spread(row[key], row[f"{key}_interval"]) for key in ("f1", "speakers"))
    return (called(name), *numbers, f1, speakers)


def figures(what: str, rows: Mapping[str, Figures]) -> str:
    """A table with a line for each of `rows`."""
    return markdown((what, *HEAD), (cells(name, row) for name, row in rows.items()))


def by_set(accuracy: Accuracy) -> str:
    """All gold sets."""
    sets: dict[str, Figures] = {}
    for name, measured in in_order(accuracy):
        sets[SET_NAMES[name]] = measured["all"]
        if measured["apart"] is not None:
            sets["of these, the third kept apart"] = measured["apart"]
    return figures("Gold", sets)


def by_part(accuracy: Accuracy, part: str, what: str) -> str:
    """The `kinds` or `publishers` of each set that has them, under a heading each."""
    title = {"kinds": "Kind", "publishers": "Publisher"}[part]
    return "\n\n".join(
        f"{capital(SET_NAMES[name])}, by {what}:\n\n{figures(title, measured[part])}"
        for name, measured in in_order(accuracy)
        if measured[part]
    )


def carried(accuracy: Accuracy) -> str:
    """How many sentences without a cue of their own are found, with the right speaker."""
    rows = [(name, one["carried"]) for name, one in in_order(accuracy) if one["carried"]["gold"]]
    lines = [(capital(SET_NAMES[name]), str(c["gold"]), str(c["right"]), of(c)) for name, c in rows]
    return markdown(("Gold", "Carried", "Found with the right speaker", "Recall"), lines)


def of(counts: Mapping[str, int]) -> str:
    """The share of right ones."""
    return share(counts["right"] / counts["gold"])


def reliability(measured: Figures) -> str:
    """The bins of confidence."""
    head = ("Confidence", "Statements", "Mean confidence", "Share right")
    return markdown(head, (bin_cells(one) for one in measured["bins"]))


def bin_cells(one: Figures) -> tuple[str, ...]:
    """One bin."""
    bounds = f"{one['from']:.1f} to {one['to']:.1f}"
    right = spread(one["right"], one["interval"])
    return (bounds, str(one["n"]), share(one["confidence"]), right)


def causes(measured: Figures) -> str:
    """How often each cause occurs, the commonest first, by kind."""
    table, kinds = measured["causes"], list(measured["kinds"])
    rows = sorted(table, key=lambda cause: (-sum(table[cause].values()), CAUSES.index(cause)))
    return markdown(
        ("Cause", "All", *map(capital, kinds)), (line(c, table[c], kinds) for c in rows)
    )


def line(cause: str, row: Mapping[str, int], kinds: Iterable[str]) -> tuple[str, ...]:
    """One cause."""
    return (capital(cause), str(sum(row.values())), *(str(row.get(kind, 0)) for kind in kinds))
