"""Score acts, polarities and issues of readings against statements coded by hand.

usage: score_codings.py READINGS.jsonl GOLD.jsonl

GOLD holds a report a line: `text_sha256` and `statements` with `content` (spans of its text),
`act`, `polarity` and `issues`. A read statement stands for a gold one if the words of their
contents overlap by at least half, the closest pairs first; `coded` is the share that is read.
Intervals are 95 % bootstraps over reports. `issue_f1` counts every label of every statement.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from score_sample import pair_up, words_in

Row = dict[str, Any]
ROUNDS = 400


def count(reading: Row, gold: Row) -> Counter[str]:
    """What is right in one report."""
    text = reading["report"]["text"]
    read = [words_in(text, statement["content"]) for statement in reading["statements"]]
    marked = [words_in(text, statement["content"]) for statement in gold["statements"]]
    counts = Counter(statements=len(marked))
    for mine, theirs in pair_up(read, marked).items():
        found, right = reading["statements"][mine], gold["statements"][theirs]
        shared = set(found["issues"]) & set(right["issues"])
        counts.update(
            coded=1,
            act=found["act"] == right["act"],
            polarity=found["polarity"] == right["polarity"],
            issues_shared=len(shared),
            issues=len(found["issues"]) + len(right["issues"]),
        )
    return counts


def figures(counts: Iterable[Counter[str]]) -> dict[str, float]:
    """The shares over all reports."""
    total: Counter[str] = sum(counts, Counter())
    coded = max(1, total["coded"])
    return {
        "coded": total["coded"] / max(1, total["statements"]),
        "act_accuracy": total["act"] / coded,
        "polarity_accuracy": total["polarity"] / coded,
        "issue_f1": 2 * total["issues_shared"] / max(1, total["issues"]),
    }


def main(readings: str, gold: str) -> None:
    """Print a figure a line with its interval."""
    rows = [json.loads(line) for line in Path(gold).read_text("utf-8").splitlines()]
    marked = {row["text_sha256"]: row for row in rows}
    made = (json.loads(line) for line in Path(readings).read_text("utf-8").split("\n") if line)
    counts = [
        count(reading, marked[sha])
        for reading in made
        if (sha := reading["report"]["sha256"]) in marked
    ]
    dice = random.Random(1)
    draws = [figures(dice.choices(counts, k=len(counts))) for _ in range(ROUNDS)] if counts else []
    for name, value in figures(counts).items():
        drawn = sorted(draw[name] for draw in draws) or [value]
        low, high = drawn[int(0.025 * len(drawn))], drawn[int(0.975 * len(drawn))]
        print(f"{name:24} {value:.3f}   [{low:.3f}, {high:.3f}]")


if __name__ == "__main__":
    main(*sys.argv[1:])
