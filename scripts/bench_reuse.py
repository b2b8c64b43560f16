"""Text reuse over generated near duplicates: CPU time, memory, how it grows, how good it is.

The sets come from ../shared/tools/make_near_duplicates.py --rows, where reuse grows in step with
the number of texts.
"""

import json
import math
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench_parts import Figures, cpu_seconds, peak_megabytes
from program import BUILD, SHARED
from readouts.linking import origins
from readouts.model import Origin

ROWS = (10_000, 30_000, 100_000)
SECONDS, MEGABYTES, EXPONENT = 60, 1_200, 1.15
SEED = 12


def near_duplicates(rows: int) -> Path | None:
    """A set with so many texts; None where the tool that makes it is absent."""
    maker = SHARED / "tools" / "make_near_duplicates.py"
    if not maker.exists():
        return None
    out = BUILD / "bench" / f"near_duplicates_{rows}.jsonl"
    out.parent.mkdir(parents=True, exist_ok=True)
    texts = map(str, sorted((SHARED / "data" / "readouts").glob("*.jsonl")))
    command = [sys.executable, str(maker), "--seed", str(SEED), "--rows", str(rows), str(out)]
    subprocess.run([*command, *texts], check=True, capture_output=True)
    return out


def reuse(path: Path) -> Figures:
    """The origins of the texts in a set of near duplicates, splitting into words included."""
    gold: dict[str, int] = {}

    def texts() -> Iterator[tuple[str, str]]:
        """The texts, one at a time."""
        with path.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                gold[row["id"]] = row["gold"]
                yield row["id"], row["text"]

    found: list[Origin] = []
    seconds = cpu_seconds(lambda: found.extend(origins(texts())))
    return {
        "texts": len(gold),
        "cpu_seconds": seconds,
        "ms_per_text": 1000 * seconds / len(gold),
        "peak_megabytes": peak_megabytes(),
        "f1": f1(found, gold),
    }


def exponent(small: Figures, large: Figures) -> float:
    """The exponent at which the CPU time grows: 1 is linear, 2 quadratic."""
    more = large["texts"] / small["texts"]
    return math.log(large["cpu_seconds"] / small["cpu_seconds"]) / math.log(more)


def f1(found: list[Origin], gold: dict[str, int]) -> float:
    """How right the pairs of reports of one origin are, against the number of each one's source."""
    true = _pairs(Counter(gold.values()))
    put = sum(_pairs(Counter(["one"] * len(origin.reports))) for origin in found)
    both = sum(_pairs(Counter(gold[report] for report in one.reports)) for one in found)
    return 2 * both / (true + put) if true + put else 0.0


def _pairs(sizes: Counter[int] | Counter[str]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def over(table: dict[str, Figures]) -> list[str]:
    """The bounds that text reuse does not keep, in words."""
    found = []
    largest = table.get(f"reuse {ROWS[-1]:,}", {})
    if largest.get("cpu_seconds", 0) > SECONDS:
        found.append(f"text reuse takes {largest['cpu_seconds']:.0f} s, at most {SECONDS}")
    if largest.get("peak_megabytes", 0) > MEGABYTES:
        found.append(f"text reuse takes {largest['peak_megabytes']:,.0f} MB, at most {MEGABYTES:,}")
    exponent = table.get("reuse growth", {}).get("exponent", 0)
    if exponent > EXPONENT:
        found.append(f"text reuse grows with exponent {exponent:.2f}, at most {EXPONENT}")
    return found
