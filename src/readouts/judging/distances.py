"""How far two values of a field are apart, from 0 (the same) to 1."""

from collections.abc import Callable
from typing import cast

from readouts.judging.claims import STANDS
from readouts.judging.fields import FIELDS, SETS, SPANS
from readouts.judging.spans import overlap
from readouts.model import Spans, Value


def nominal(a: Value, b: Value) -> float:
    """Nothing between the same and different."""
    return float(a != b)


def masi(a: Value, b: Value) -> float:
    """Of two sets: 1 - overlap (Jaccard) times what one has of the other.

    That is 1 for equal sets, 2/3 where one holds the other, 1/3 where they cross, and 0 (R.
    Passonneau, "Measuring Agreement on Set-valued Items (MASI)", LREC 2006).
    """
    one, other = frozenset(a or ()), frozenset(b or ())
    if one == other:
        return 0.0
    shared = one & other
    held = 2 / 3 if one <= other or other <= one else 1 / 3
    return 1 - held * len(shared) / len(one | other) if shared else 1.0


def apart(a: Value, b: Value) -> float:
    """Of spans: 1 - the share of characters that both cover."""
    return 1 - overlap(cast(Spans, a or ()), cast(Spans, b or ()))


def _distance(name: str) -> Callable[[Value, Value], float]:
    return masi if name in SETS else apart if name in SPANS else nominal


DISTANCES = {name: _distance(name) for name in (STANDS, *FIELDS)}
