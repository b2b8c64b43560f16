"""Score readings against what people have judged (`readouts export gold`).

usage: score_gold.py READINGS.jsonl GOLD.jsonl

A read statement finds a gold one as in score_sample: half of the words of both contents, the
closest pairs first. Right is one that finds a statement that people accepted or edited; wrong one
that finds a rejected proposal or, in a report of which people have said that nothing is missing
(`complete`), one that finds nothing. All others nobody has judged: they count for nothing, and so
do fields that nobody has vouched for or on which people differ.

Precision: of what was read and can be told, how much is right. Recall: of the gold, how much was
found; statements that no reader has ever proposed are not in it.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from score_sample import f1, names_of, pair_up, ratio, same_names, words_in

Row = dict[str, Any]
WORDS = ("act", "polarity", "kind", "party")


def count(reading: Row | None, gold: Row) -> Counter[str]:
    """What is right in one report."""
    wanted = [row for row in gold["statements"] if not row["optional"]]
    counts = Counter(gold=len(wanted))
    if reading is None:
        return counts
    rows, text = reading["statements"], reading["report"]["text"]
    known = [*gold["statements"], *gold["rejected"]]
    found = pair_up(
        [words_in(text, row["content"]) for row in rows],
        [words_in(text, row["content"]) for row in known],
    )
    right = {i: known[j] for i, j in found.items() if known[j] in wanted}
    counts["right"] = len(right)
    counts["wrong"] = sum(known[j] in gold["rejected"] for j in found.values())
    counts["wrong"] += (len(rows) - len(found)) if gold["complete"] else 0
    for i, row in right.items():
        counts += fields(reading, rows[i], row)
    return counts


def fields(reading: Row, read: Row, gold: Row) -> Counter[str]:
    """Of the fields that people vouch for, which are right in a statement that was found."""
    counts = Counter[str]()
    sure = set(gold["judged"]) - set(gold["disputed"])
    if "speakers" in sure:
        names = names_of(reading, read["speakers"])
        counts.update(speakers=1, speakers_right=same_names(names, gold["speakers"]))
    for name in sure.intersection(WORDS):
        counts.update({name: 1, f"{name}_right": int(read[name] == gold[name])})
    if "issues" in sure:
        shared = len(set(read["issues"]) & set(gold["issues"]))
        counts.update(issues=len(read["issues"]) + len(gold["issues"]), issues_right=2 * shared)
    return counts


def score(readings: Iterable[Row], gold: Sequence[Row]) -> dict[str, float]:
    """The figures, each from 0 to 1, over all reports; the counts that they rest on."""
    made = {reading["report"]["sha256"]: reading for reading in readings}
    total = sum((count(made.get(row["text_sha256"]), row) for row in gold), Counter[str]())
    told = total["right"] + total["wrong"]
    return {
        "reports": len(gold),
        "statements": total["gold"],
        "statement_precision": ratio(total["right"], told),
        "statement_recall": ratio(total["right"], total["gold"]),
        "statement_f1": f1(total["right"], told, total["gold"]),
        "speaker_accuracy": ratio(total["speakers_right"], total["speakers"]),
        **{f"{name}_accuracy": ratio(total[f"{name}_right"], total[name]) for name in WORDS},
        "issue_f1": ratio(total["issues_right"], total["issues"]),
    }


def load(path: Path) -> list[Row]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def main(readings: str, gold: str) -> None:
    """Print a figure a line."""
    for name, value in score(load(Path(readings)), load(Path(gold))).items():
        print(f"{name:24}{value:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
