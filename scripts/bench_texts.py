"""The fixed texts that bench.py measures on."""

import json
from pathlib import Path
from typing import Any

from program import BUILD, SHARED
from readouts.sample import folder

SAMPLE = folder() / "texts"


def texts(
    count: int, shared: Path = SHARED / "data", sample: Path = SAMPLE
) -> tuple[str, list[dict[str, Any]]]:
    """Where they are from, in words, and `count` rows with id and text at least.

    From the development data, each n-th of all reports in the order of their files, so that every
    publisher has its share; without it the plain texts of the sample, over and over.
    """
    files = sorted((shared / "readouts").glob("*.jsonl"))
    if files:
        rows = [
            json.loads(line) for f in files for line in f.read_text("utf-8").split("\n") if line
        ]
        stride = max(1, len(rows) // count)
        return f"each {stride}th of {len(rows):,} development reports", rows[::stride][:count]
    plain = [path.read_text("utf-8") for path in sorted(sample.glob("*.txt"))]
    rows = [{"id": f"t{n}", "text": plain[n % len(plain)]} for n in range(count)]
    return f"the {len(plain)} plain texts of the sample, over and over", rows


def as_file(rows: list[dict[str, Any]], name: str = "texts") -> Path:
    """The rows as a JSON Lines file under build/bench."""
    path = BUILD / "bench" / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path
