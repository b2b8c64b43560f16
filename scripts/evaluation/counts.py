"""Counts, shares and their intervals.

An interval is a bootstrap over reports: reports are drawn with replacement, a thousand times, and
the middle 95 % of the results is given. Sentences of one report stand or fall together, so drawing
sentences would make it too narrow.
"""

import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from evaluation.comparing import Outcome

Figure = dict[str, Any]
Kinds = Callable[[str], bool]
Numbers = npt.NDArray[np.float64]
DRAWS, SEED = 1000, 1
LEAST_REPORTS = 5  # of fewer reports, drawing them says nothing
SHARES = ("precision", "recall", "f1", "speakers")


def counted(outcomes: Iterable[Outcome], kind: Kinds = lambda _: True) -> Figure:
    """Counts, the four shares and an interval of each, for the statements of some kinds.

    Precision is of the statements read as such a kind, recall of those that the gold has as one.
    """
    rows = by_report(outcomes, kind)
    total = rows.sum(axis=0)
    names = ("gold", "read", "found", "right", "right_read")
    figure: Figure = {"reports": len(rows)} | dict(zip(names, map(int, total), strict=True))
    del figure["right_read"]
    spread = shares(draws(rows)) if len(rows) >= LEAST_REPORTS else None
    for name, value in shares(total).items():
        figure[name] = rounded(float(value))
        figure[f"{name}_interval"] = middle(spread[name]) if spread else None
    return figure


def by_report(outcomes: Iterable[Outcome], kind: Kinds) -> Numbers:
    """A row a report that has any: gold, read, found, right by the gold's kind and by the read."""
    rows: dict[str, list[int]] = {}
    for one in outcomes:
        gold, read = (k is not None and kind(k) for k in (one.gold, one.read))
        if gold or read:
            row = rows.setdefault(one.report, [0] * 5)
            adds = (gold, read, gold and one.found, gold and one.right, read and one.right)
            rows[one.report] = [a + b for a, b in zip(row, adds, strict=True)]
    return np.array(list(rows.values()), dtype=float).reshape(-1, 5)


def shares(counts: Numbers) -> dict[str, Numbers]:
    """The four shares of counts whose last axis is that of `by_report`; nan of nothing."""
    gold, read, found, right, right_read = np.moveaxis(counts, -1, 0)
    precision, recall = ratio(right_read, read), ratio(right, gold)
    f1 = ratio(2 * precision * recall, precision + recall)
    # Nothing right is an f1 of nothing, not an unknown one.
    f1 = np.where((precision == 0) & (recall == 0), 0.0, f1)
    return dict(zip(SHARES, (precision, recall, f1, ratio(right, found)), strict=True))


def ratio(part: Numbers, whole: Numbers) -> Numbers:
    """`part / whole`; nan of nothing."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.true_divide(part, whole))


def draws(rows: Numbers) -> Numbers:
    """The sums of as many rows, drawn with replacement; a row a draw. The same on every machine."""
    chance, n = random.Random(SEED), len(rows)
    chosen = [[chance.randrange(n) for _ in range(n)] for _ in range(DRAWS)]
    weights = [np.bincount(numbers, minlength=n) for numbers in chosen]
    return np.array(weights, dtype=float) @ rows


def middle(values: Numbers) -> list[float] | None:
    """Where the middle 95 % of the values begins and ends; None if there are none."""
    known = values[~np.isnan(values)]
    if not len(known):
        return None
    return [round(float(value), 4) for value in np.quantile(known, (0.025, 0.975))]


def rounded(value: float) -> float | None:
    """As it is kept; None for nan."""
    return None if np.isnan(value) else round(value, 4)


def kind_accuracy(outcomes: Sequence[Outcome]) -> float | None:
    """Of the statements found, the share of the gold's kind."""
    found = [one for one in outcomes if one.found]
    return round(sum(one.gold == one.read for one in found) / len(found), 4) if found else None


def causes(outcomes: Iterable[Outcome]) -> dict[str, dict[str, int]]:
    """How often each cause of an error occurs, by kind: the gold's, or the read one's."""
    table: dict[str, dict[str, int]] = {}
    for one in outcomes:
        if one.cause is not None:
            row, kind = table.setdefault(one.cause, {}), one.gold or one.read or ""
            row[kind] = row.get(kind, 0) + 1
    return table
