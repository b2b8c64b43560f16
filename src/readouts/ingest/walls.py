"""Pages that stand in place of an article: scripts that would load it, consent, robots, refusals.

The phrases that tell them stand in `walls.csv`.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files

from readouts.ingest.letters import LEAST, letters

_MOST = 1_500  # letters; a longer text is an article, whatever it says of cookies


def wall(text: str) -> str | None:
    """What stands in place of an article, if `text` is next to nothing else; None for articles.

    A short article with a line about cookies below it is an article.
    """
    if letters(text) > _MOST:
        return None
    found: list[str] = []
    rest = 0
    for line in text.splitlines():
        kind = _kind(line)
        if kind is None:
            rest += letters(line)
        else:
            found.append(kind)
    return found[0] if found and rest < LEAST else None


def _kind(line: str) -> str | None:
    return next((kind for kind, pattern in _phrases() if pattern.search(line)), None)


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    text = files("readouts.ingest").joinpath("walls.csv").read_text("utf-8")
    return tuple(
        (row["kind"], re.compile(row["pattern"], re.IGNORECASE))
        for row in csv.DictReader(text.splitlines())
    )
