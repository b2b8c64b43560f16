"""The gold sets, and what the program made of their reports.

Each looks at what `evaluate.py` left in a part's working folder, so nothing is read twice.
"""

import importlib.util
import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from types import ModuleType

from evaluate_parts import Row, load
from evaluation.comparing import Outcome, compare
from evaluation.counts import Figure, rounded
from evaluation.marks import (
    Mark,
    Marked,
    by_names,
    by_source,
    of_gold,
    of_reading,
    publisher_name,
)
from readouts import sample as shipped
from score_sample import find_reading, same_names

DRAWS = 400  # as many as the scorer itself makes
Outcomes = Callable[[Path, Path], list[Outcome]]
"""From a part's working folder and the development data to outcomes."""


@cache
def scorer(path: Path) -> ModuleType:
    """A scorer of ../shared/tools, so that names and kinds are told apart as it does."""
    found = importlib.util.spec_from_file_location(path.stem, path)
    if found is None or found.loader is None:
        raise SystemExit(f"{path}: no scorer to load")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def sample(work: Path, data: Path) -> list[Outcome]:
    """The sample that ships, by our own scorer."""
    gold = json.loads(shipped.gold().read_text("utf-8"))
    return compare(in_gold(load(work / "readings.jsonl"), gold), by_names(same_names))


def statements(work: Path, data: Path) -> list[Outcome]:
    """The annotated readouts."""
    return by_scorer(work, data, "readouts_gold.json")


def seeds(work: Path, data: Path) -> list[Outcome]:
    """The bare news texts."""
    return by_scorer(work, data, "seeds_gold.json")


def by_scorer(work: Path, data: Path, name: str) -> list[Outcome]:
    """The outcomes on one of the gold files, names compared as their scorer does."""
    gold = json.loads((data / "gold" / name).read_text("utf-8"))
    same = scorer(data.parent / "tools" / "score_reading.py").same_set
    return compare(in_gold(load(work / "readings.jsonl"), gold), by_names(same))


def values(work: Path, data: Path) -> dict[str, Figure]:
    """The scorer's figures on the annotated readouts, with its own intervals."""
    gold = json.loads((data / "gold" / "readouts_gold.json").read_text("utf-8"))
    tool = scorer(data.parent / "tools" / "score_reading.py")
    rows, _, spread, _ = tool.score(load(work / "readings.jsonl"), gold, rounds=DRAWS)
    return {
        name: {"value": rounded(value), "interval": [round(end, 4) for end in spread[name]]}
        for name, value in rows.items()
    }


def in_gold(readings: list[Row], gold: Row) -> list[Marked]:
    """Each report of a gold file, marked twice. Gold of a report that was not read stays bare."""
    rows: dict[str, list[Row]] = {key: [] for key in gold["files"]}
    for row in gold["statements"]:
        rows[row["doc"]].append(row)
    return [marked(key, find_reading(readings, gold["files"][key]), rows[key]) for key in rows]


def marked(key: str, reading: Row | None, gold: Iterable[Row]) -> Marked:
    """One report of a gold file."""
    if reading is None:
        bare = [Mark(row["kind"], frozenset(), optional=bool(row.get("optional"))) for row in gold]
        return Marked(key, publisher_name(None), tuple(bare), None)
    text, publisher = reading["report"]["text"], reading["report"]["publisher"]
    wanted = tuple(of_gold(text, row) for row in gold)
    return Marked(key, publisher_name(publisher), wanted, of_reading(reading))


def attribution(work: Path, data: Path) -> list[Outcome]:
    """General news, where the gold names sources but not speakers."""
    tool = scorer(data.parent / "tools" / "score_attribution.py")
    read = {row["report"]["text"]: row for row in load(work / "readings.jsonl")}
    reports = [
        article(row, read.get(row["text"]), tool) for row in load(work / "attribution_gold.jsonl")
    ]
    return compare(reports, by_source)


def article(gold: Row, reading: Row | None, tool: ModuleType) -> Marked:
    """One article. Its gold has no statement without a cue: none carried is held against it."""
    tokens = tool.toks(gold["text"])
    quoted = tool.in_quotes(gold["text"], tokens)

    def mark(row: Row) -> Mark:
        """A statement in the scorer's tokens: marks of punctuation count as words there."""
        content, cue, source = (
            frozenset[int](tool.span_tokens(row.get(name) or [], tokens))
            for name in ("content", "cue", "source")
        )
        kind = tool.classify(content, cue, tokens, quoted)
        named = frozenset(i for i in source if tool.WORD.match(tokens[i][2]))
        return Mark(kind, content, cue, named, confidence=row.get("confidence"))

    def marks(rows: Iterable[Row]) -> tuple[Mark, ...]:
        """Those that have a content."""
        return tuple(made for made in map(mark, rows) if made.content)

    name, wanted = publisher_name(gold.get("publisher")), marks(gold["attributions"])
    if reading is None:
        return Marked(gold["id"], name, wanted, None)
    return Marked(gold["id"], name, wanted, marks(cued(reading["statements"])))


def cued(rows: Iterable[Row]) -> list[Row]:
    """The statements that have a cue of their own."""
    return [row for row in rows if row["kind"] != "carried"]


SETS: dict[str, Outcomes] = {
    "statements": statements,
    "seeds": seeds,
    "attribution": attribution,
    "sample": sample,
}
