"""Count in how many public-domain US readouts each word stands, for readouts.text.background.

usage: build_background.py WHITEHOUSE.jsonl STATE_DEPARTMENT.jsonl ...     (rows with a "text")
Only words that stand in at least two texts are kept, the most common ones first: no text can be
put together again from them.
"""

import collections
import json
import sys
from pathlib import Path

from readouts.text.words import forms

TARGET = Path(__file__).parents[1] / "src/readouts/text/background.tsv"
MOST = 15_000


def count(paths: list[str]) -> tuple[int, collections.Counter[str]]:
    texts, counts = 0, collections.Counter[str]()
    for path in paths:
        for line in Path(path).read_text("utf-8").splitlines():
            texts += 1
            counts.update({form for form in forms(json.loads(line)["text"]) if form.isalnum()})
    return texts, counts


def main() -> None:
    texts, counts = count(sys.argv[1:])
    kept = sorted((form for form in counts if counts[form] > 1), key=lambda f: (-counts[f], f))
    rows = [f"texts\t{texts}", *(f"{form}\t{counts[form]}" for form in kept[:MOST])]
    TARGET.write_text("\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main()
