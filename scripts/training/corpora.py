"""Texts whose statements were marked by hand."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from program import ROOT
from readouts.model import Spans
from readouts.reading.segments import segment
from training.examples import Attribution, Document
from training.readers import manner_of

Row = Mapping[str, Any]
MARKED = ROOT / "scripts/marked/readouts.jsonl"
_ROLES = ("source", "cue", "content")
GOLD_WEIGHT = 2.0  # of a readout marked by hand: there are few, and theirs is the register sought
_THIRD = 3
HELD_OUT = slice(6, None, 14)  # articles of the corpus on which the joining is fitted: 60 of 840


def polnear(articles: Iterable[Row], *, told_apart: bool) -> Iterator[Document]:
    """Articles as PolNeAR's files hold them: {id, text, attributions}; every token counts.

    With `told_apart` those on relations between states are told from other news.
    """
    for row in articles:
        found = [_attribution(a) for a in row["attributions"]]
        whole = ((0, len(row["text"])),)
        relations = told_apart and manner_of(row).name == "relations"
        yield Document(row["text"], found, whole, relations=relations)


def gold(path: Path, reports: Path) -> list[Document]:
    """The marked readouts but for the third that is kept apart (by a hash of their names).

    `path`: {files: {key: id or SHA-256 of a text}, statements: [{doc, spans, cue, source}]};
    `reports`: rows {id, text}. A readout whose text is not among the reports is left out.
    """
    marked = json.loads(path.read_text(encoding="utf-8"))
    by_report = defaultdict(list)
    for statement in marked["statements"]:
        by_report[statement["doc"]].append({**statement, "content": statement["spans"]})
    by_name = {
        name: row
        for row in rows(reports)
        for name in (row["id"], hashlib.sha256(row["text"].encode()).hexdigest())
    }
    return [
        _gold(by_name[wanted], by_report[key])
        for key, wanted in sorted(marked["files"].items())
        if wanted in by_name and not kept_apart(key)
    ]


def _gold(row: Row, statements: Iterable[Row]) -> Document:
    regions = bodies(row["text"])
    relations = manner_of(row).name == "relations"
    return Document(row["text"], joined(statements), regions, GOLD_WEIGHT, relations)


def kept_apart(key: str) -> bool:
    """True for the third of the marked readouts that nothing is trained on."""
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % _THIRD == 0


def bodies(text: str, title: str | None = None) -> Spans:
    """The spans of the body of a report, in code points."""
    return tuple((s.start, s.end) for s in segment(text, title) if s.kind == "body")


def joined(statements: Iterable[Row]) -> list[Attribution]:
    """One attribution for each cue; what has none of its own belongs to the cue before it."""
    found: list[Attribution] = []
    for new in map(_attribution, statements):
        if found and not new.cue:
            last = found[-1]
            found[-1] = Attribution(last.source, last.cue, last.content + new.content)
        else:
            found.append(new)
    return found


def _attribution(row: Row) -> Attribution:
    source, cue, content = (spans(row.get(role)) for role in _ROLES)
    return Attribution(source, cue, content)


def spans(pairs: Iterable[Sequence[int]] | None) -> Spans:
    """Spans as JSON gives them, lists of two numbers; none for None."""
    return tuple((start, end) for start, end in pairs or ())


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON Lines, one after another."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)
