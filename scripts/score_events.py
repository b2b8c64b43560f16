"""Score coded events against roots and quad codes that were marked by hand.

usage: score_events.py CODED.jsonl MARKED.tsv [ROOT_COLUMN QUAD_COLUMN]

CODED is the output of `readouts code-events`; MARKED has the columns sentence, source and target,
and those with the marked root and quad (gold_root and gold_penta, where not said). A row that was
not coded counts as missed. The macro F1 is the mean over the classes that were marked.
"""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
Pair = tuple[str, str]
COLUMNS = {"root": "gold_root", "quad": "gold_penta"}


def pairs(
    coded: Iterable[Row], marked: Iterable[Row], columns: Mapping[str, str] = COLUMNS
) -> dict[str, list[Pair]]:
    """(marked, coded) for each marked row, by what was coded: root, quad."""
    by_key = {_key(row): row for row in coded}
    found: dict[str, list[Pair]] = {name: [] for name in columns}
    for row in marked:
        for name, column in columns.items():
            found[name].append((str(row[column]), str(by_key.get(_key(row), {}).get(name, ""))))
    return found


def _key(row: Row) -> tuple[str, ...]:
    return tuple(row[name].strip() for name in ("sentence", "source", "target"))


def by_class(found: Sequence[Pair]) -> dict[str, float]:
    """The F1 of each class that was marked."""
    marked = Counter(wanted for wanted, _ in found)
    coded = Counter(got for _, got in found)
    right = Counter(wanted for wanted, got in found if wanted == got)
    return {name: 2 * right[name] / (marked[name] + coded[name]) for name in sorted(marked)}


def macro_f1(found: Sequence[Pair]) -> float:
    """The mean F1 over the classes that were marked; 0 where none was."""
    classes = by_class(found)
    return sum(classes.values()) / len(classes) if classes else 0.0


def accuracy(found: Sequence[Pair]) -> float:
    """The share of rows that are right; 0 where there are none."""
    return sum(wanted == got for wanted, got in found) / len(found) if found else 0.0


def main(arguments: list[str]) -> None:
    """Print macro F1 and accuracy of quad and root, then each class."""
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        coded = [json.loads(line) for line in lines]
    with Path(arguments[1]).open(encoding="utf-8", newline="") as table:
        marked = list(csv.DictReader(table, delimiter="\t"))
    columns = dict(zip(COLUMNS, arguments[2:] or COLUMNS.values(), strict=True))
    found = pairs(coded, marked, columns)
    for name in ("quad", "root"):
        print(f"{name:12}{len(found[name]):5} rows", end="")
        print(f"   macro F1 {macro_f1(found[name]):.3f}   accuracy {accuracy(found[name]):.3f}")
        for label, value in by_class(found[name]).items():
            print(f"  {label:10}{sum(w == label for w, _ in found[name]):5}   F1 {value:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
