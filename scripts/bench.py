"""Speed: reading against the bare parser, linking, text reuse, adding, asking; memory on request.

usage: bench.py [read] [link] [reuse] [add] [record] [memory] [--reports N] [--rounds N] [--read N]
                [--write-docs]

Prints one table and writes build/bench.json. Exit 1 if reading takes more than 1.2 times the CPU
time of the bare parser over the same texts in the same run (5 % tolerance), or if a bound of
bench_record.py or bench_reuse.py is missed. Ratios and growth
travel from machine to machine; seconds do not. With --write-docs the table of docs/method.md is
written anew.

`memory` reads 10,000 reports (--read N) in one process, which takes a quarter of an hour, so it is
measured only if it is named. Exit 1 above 700 MB, or if the peak rises by more than a tenth after
the first quarter.
"""

import argparse
import json
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import bench_parts
import bench_record
import bench_reuse
from bench_parts import Figures, growth
from bench_texts import as_file, texts
from docs_table import markdown, put_in
from program import BUILD, ROOT, readings, reports, write_lines
from readouts import model
from readouts.sample import inputs

Made = TypeVar("Made")
BOUND = 1.2
TOLERANCE = 1.05
MEGABYTES = 700
GROWTH_PERCENT = 10
LINKED = (1_000, 10_000)
PARTS = ("read", "link", "reuse", "add", "record")
ON_REQUEST = ("memory",)


def apart(part: Callable[..., Made], *arguments: object) -> Made:
    """Run a part in a new process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(part, *arguments).result()


def with_sample(base: Path) -> Path:
    """These readings and those of the sample, whose contacts have several accounts."""
    sample = readings(reports([Path(each) for each in inputs()]))
    found = [*map(model.to_json, sample), *base.read_bytes().splitlines()]
    out = base.with_name("record.jsonl")
    out.write_bytes(b"".join(line + b"\n" for line in found))
    return out


def measured_readings(path: Path) -> Path:
    """The readings of the texts, as the base of the larger sets."""
    return write_lines(readings(reports([path])), BUILD / "bench" / "readings.jsonl")


def measure(parts: list[str], path: Path, rounds: int, read: int) -> dict[str, Figures]:
    """The figures of each part that is asked for; memory is measured on `read` reports."""
    table: dict[str, Figures] = {}
    if "read" in parts:
        table["read"] = apart(bench_parts.read, path, rounds)
    base = measured_readings(path) if {"link", "record"} & set(parts) else path
    if "link" in parts:
        found = [apart(bench_parts.link, base, count) for count in LINKED]
        table |= {f"link {count:,}": row for count, row in zip(LINKED, found, strict=True)}
        table["link growth"] = {"exponent": growth(found[0], found[-1])}
    if "reuse" in parts:
        table |= measured_reuse()
    if "add" in parts:
        table["add"] = apart(bench_parts.add, path)
    if "record" in parts:
        table |= apart(bench_record.measure, with_sample(base))
    if "memory" in parts:
        table["memory"] = apart(bench_parts.memory, path, read)
    return table


def measured_reuse() -> dict[str, Figures]:
    """Text reuse over sets of several sizes; nothing where these cannot be made."""
    sets = [bench_reuse.near_duplicates(rows) for rows in bench_reuse.ROWS]
    found = [apart(bench_reuse.reuse, path) for path in sets if path]
    if not found:
        print("reuse: not measured, ../shared/tools is absent")
        return {}
    named = {f"reuse {rows:,}": row for rows, row in zip(bench_reuse.ROWS, found, strict=True)}
    return named | {"reuse growth": {"exponent": bench_reuse.exponent(found[0], found[-1])}}


def shown(value: float) -> str:
    """A figure for people: three digits that count."""
    return f"{value:,.0f}" if value >= 1_000 or value == int(value) else f"{value:.3g}"


def over(table: dict[str, Figures]) -> list[str]:
    """The bounds that what was measured does not keep, in words."""
    found = [*bench_reuse.over(table), *bench_record.over(table)]
    if "read" in table and table["read"]["ratio"] > BOUND * TOLERANCE:
        found.append(f"the ratio is {table['read']['ratio']:.2f}, at most {BOUND}")
    if "memory" in table:
        row = table["memory"]
        if row["peak_megabytes"] > MEGABYTES:
            found.append(f"{row['peak_megabytes']:,.0f} MB, at most {MEGABYTES}")
        if row["growth_percent"] > GROWTH_PERCENT:
            found.append(f"memory grew by {row['growth_percent']:.0f} %, at most {GROWTH_PERCENT}")
    return found


def main(arguments: list[str]) -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("parts", nargs="*", default=[], help="default: all")
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--read", type=int, default=10_000)
    parser.add_argument("--write-docs", action="store_true")
    given = parser.parse_args(arguments)
    known = PARTS + ON_REQUEST
    if unknown := set(given.parts) - set(known):
        parser.error(f"no part named {', '.join(sorted(unknown))}; parts are {', '.join(known)}")
    where, rows = texts(given.reports)
    print(f"Texts: {where}")
    table = measure(given.parts or list(PARTS), as_file(rows), given.rounds, given.read)
    lines = [
        (part, key.replace("_", " "), shown(v))
        for part, row in table.items()
        for key, v in row.items()
    ]
    for part, key, value in lines:
        print(f"{part:14}{key:24}{value:>12}")
    (BUILD / "bench.json").write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    if given.write_docs:
        put_in(ROOT / "docs" / "method.md", "speed", markdown(("Part", "Figure", "Value"), lines))
    missed = over(table)
    for line in missed:
        print(f"over the bound: {line}")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
