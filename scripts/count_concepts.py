"""Count in how many public-domain US readouts each concept stands, for readouts.linking.concepts.

usage: count_concepts.py WHITEHOUSE.jsonl STATE_DEPARTMENT.jsonl ...     (rows with a "text")
Writes the column `texts` of concepts.csv anew. The files must hold as many texts as the module
says (TEXTS): the weights of the concepts rest on that number.
"""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from program import ROOT
from readouts.linking.concepts import TEXTS, Concept, concepts, load_concepts

TARGET = ROOT / "src/readouts/linking/concepts.csv"


def count(paths: Iterable[str]) -> tuple[int, Counter[str]]:
    """The number of texts, and for each concept the number of those that hold it."""
    texts, counts = 0, Counter[str]()
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            texts += 1
            counts.update(concepts(json.loads(line)["text"]))
    return texts, counts


def write(rows: Iterable[Concept], counts: Counter[str], target: Path) -> None:
    """Write the table with these counts."""
    with target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(("concept", "texts", "wordings"))
        for row in rows:
            out.writerow((row.concept, counts[row.concept], "|".join(row.wordings)))


def main() -> int:
    """Count and write; 1 where the number of texts is another."""
    texts, counts = count(sys.argv[1:])
    if texts != TEXTS:
        print(f"{texts} texts instead of {TEXTS}: give the same files", file=sys.stderr)
        return 1
    write(load_concepts(), counts, TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
