"""Readouts as the rules read them: training texts of the register that the news corpus lacks.

A network that learns from them learns what the rules know of readouts, without the parse that
they need, and goes on where a parse or a list of words fails them (self-training).
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from readouts import model
from readouts.reading.statements import Draft
from training.corpora import bodies, joined, rows
from training.examples import Document
from training.readers import ruled

WEIGHT = 0.7  # of a window beside one of the corpus that was marked by hand
LONGEST = 15_000  # code points; longer pages are transcripts and lists
CHANCE = 1
# Texts whose terms allow works derived from them; see docs/model-card.md.
PUBLISHERS = ("kremlin", "state_department", "tehran_times", "whitehouse")
Row = dict[str, Any]


def report_rows(folder: Path, without: frozenset[str], each: int) -> list[Row]:
    """`each` reports of every publisher by chance, none whose text's hash is in `without`.

    `folder` holds a file of JSON Lines for each of `PUBLISHERS`.
    """
    chosen: list[Row] = []
    for publisher in PUBLISHERS:
        found = rows(folder / f"{publisher}.jsonl")
        fit = [r for r in found if len(r["text"]) < LONGEST and _hash(r) not in without]
        Random(CHANCE).shuffle(fit)
        chosen += fit[:each]
    return chosen


def _hash(row: Row) -> str:
    return model.text_sha256(row["text"])


def documents(reports: Iterable[Row]) -> Iterator[Document]:
    """The reports as the rules read them; those without any statement are left out."""
    for row in reports:
        regions = bodies(row["text"], row.get("title"))
        text = ruled(row, regions)
        found = joined(map(_row, text.rules))
        if found:
            relations = text.manner.name == "relations"
            yield Document(row["text"], found, regions, WEIGHT, relations)


def _row(draft: Draft) -> dict[str, model.Spans]:
    return {"source": draft.source, "cue": draft.cue, "content": draft.content}
