"""What a reader passes over, said once for a whole file: a note on its last report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from readouts.errors import InputError
from readouts.ingest.nouns import Ingested, Outcome

_SHOWN = 6  # kinds that are named


@dataclass(slots=True)
class Skipped:
    """How many of each kind were passed over."""

    what: str
    kinds: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        named = [f"{count} {kind}" for kind, count in self.kinds.most_common(_SHOWN)]
        rest = len(self.kinds) - len(named)
        more = [f"{rest} other kinds"] if rest > 0 else []
        return f"{self.kinds.total():,} {self.what} passed over: {', '.join(named + more)}"


def saying(outcomes: Iterator[Outcome], skipped: Skipped) -> Iterator[Outcome]:
    """`outcomes`, with what was `skipped` as a note on the last report.

    Raises InputError where `outcomes` do, and at the end where there was none at all.
    """
    held: Ingested | None = None
    empty = True
    try:
        for outcome in outcomes:
            empty = False
            if isinstance(outcome, InputError):
                yield outcome
                continue
            if held is not None:
                yield held
            held = outcome
    except InputError:
        if held is not None:
            yield _noted(held, skipped)
        raise
    if held is not None:
        yield _noted(held, skipped)
    if empty:
        raise InputError(f"no report in it ({skipped})", hint="check what is in it")


def _noted(last: Ingested, skipped: Skipped) -> Ingested:
    return replace(last, notes=(*last.notes, str(skipped))) if skipped.kinds else last
