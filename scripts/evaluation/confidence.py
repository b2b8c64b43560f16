"""Whether `confidence` means what it says: bins, calibration error, Brier score.

Right is a statement whose content and speakers are right. The expected calibration error is the
mean distance of confidence and share right over ten equal bins, weighted by their size (Naeini,
Cooper and Hauskrecht 2015); the Brier score is the mean squared distance of each statement's
confidence from 1 if right, from 0 if not (Brier 1950).
"""

from collections.abc import Iterable, Sequence
from math import ceil, sqrt
from typing import Any

from evaluation.comparing import Outcome

Judged = tuple[float, bool]
BINS = 10
Z = 1.96  # standard errors to either side of the middle 95 %
LEAST_SURE = 0.2


def judged(outcomes: Iterable[Outcome]) -> list[Judged]:
    """Confidence of each read statement and whether it is right, the least confident first."""
    return sorted((one.confidence, one.right) for one in outcomes if one.confidence is not None)


def reliability(outcomes: Iterable[Outcome]) -> dict[str, Any] | None:
    """What the page shows of it; None where nothing was read."""
    rows = judged(outcomes)
    if not rows:
        return None
    bins = [binned(number, part) for number, part in enumerate(in_bins(rows)) if part]
    gaps = sum(b["n"] * abs(b["confidence"] - b["right"]) for b in bins)
    return {
        "n": len(rows),
        "bins": bins,
        "ece": round(gaps / len(rows), 4),
        "brier": round(sum((sure - right) ** 2 for sure, right in rows) / len(rows), 4),
        "errors_in_least_sure": errors_in_least_sure(rows),
    }


def in_bins(rows: Iterable[Judged]) -> list[list[Judged]]:
    """The rows by tenth of confidence; full confidence is in the last."""
    parts: list[list[Judged]] = [[] for _ in range(BINS)]
    for row in rows:
        parts[min(int(row[0] * BINS), BINS - 1)].append(row)
    return parts


def binned(number: int, rows: Sequence[Judged]) -> dict[str, Any]:
    """One bin: its bounds, size, mean confidence, share right and the interval of that."""
    n, hits = len(rows), sum(right for _, right in rows)
    return {
        "from": number / BINS,
        "to": (number + 1) / BINS,
        "n": n,
        "confidence": round(sum(sure for sure, _ in rows) / n, 4),
        "right": round(hits / n, 4),
        "interval": wilson(hits, n),
    }


def wilson(hits: int, n: int) -> list[float]:
    """The 95 % interval of a share (Wilson 1927)."""
    middle = (hits + Z * Z / 2) / (n + Z * Z)
    half = Z / (n + Z * Z) * sqrt(hits * (n - hits) / n + Z * Z / 4)
    return [round(max(0.0, middle - half), 4), round(min(1.0, middle + half), 4)]


def errors_in_least_sure(rows: Sequence[Judged]) -> float | None:
    """The share of all errors that a reviewer meets in the least confident fifth.

    Where the fifth ends among equally confident statements, these count in proportion.
    """
    errors, size = sum(not right for _, right in rows), ceil(LEAST_SURE * len(rows))
    last = rows[size - 1][0]
    below = [right for sure, right in rows if sure < last]
    tied = [right for sure, right in rows if sure == last]
    met = below.count(False) + tied.count(False) * (size - len(below)) / len(tied)
    return round(met / errors, 4) if errors else None
