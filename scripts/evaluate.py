"""Accuracy: read, link and score, on the sample that ships and on ../shared/data where it stands.

usage: evaluate.py [PART ...] [--every N] [--write-docs | --check-docs] [--examples] [--gold PATH]

Prints one table and writes build/evaluate.json; what was read stays in build/evaluate. Then it says
what docs/accuracy.md shows otherwise; with --check-docs that is a failure. With --write-docs that
page, its picture and measurements, and the table of docs/method.md are written anew: the parts that
were measured, the others stay as they are. --examples shows the error examples and nothing else.
--gold measures on a gold of your own, which `readouts export gold` has written, and nothing else.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import score_gold
import score_sample
from evaluate_parts import PARTS, Job, Row, load
from evaluation.docs import drift, example_lines, measurements, rows_of, write_docs
from evaluation.examples import load_examples, shown
from evaluation.measuring import for_floors, measure
from evaluation.sets import SETS
from program import BUILD, SHARED, readings, record, reports, write_lines
from readouts import model
from readouts import sample as shipped

Figures = dict[str, float]
# What a scorer prints, as figures: the pattern's groups are numbers, named in order.
PRINTED: dict[str, tuple[tuple[str, ...], str]] = {
    "score_record pairs": (("pairs_joined", "pairs"), r"pairs joined (\d+)/(\d+)"),
    "score_record negatives": (("look_alikes_joined",), r"look-alikes wrongly joined (\d+)"),
    "score_record origins": (
        ("origin_precision", "origin_recall", "origin_f1"),
        r"origin pairs precision (\S+) recall (\S+) f1 (\S+)",
    ),
    "score_alignment cross": (
        ("cross_precision", "cross_recall", "cross_f1"),
        r"cross +alignment precision (\S+) recall (\S+) f1 (\S+)",
    ),
    "score_alignment copy": (
        ("copy_precision", "copy_recall", "copy_f1"),
        r"copy +alignment precision (\S+) recall (\S+) f1 (\S+)",
    ),
    "score_alignment omissions": (
        ("omission_precision", "omission_recall"),
        r"omissions precision (\S+) recall (\S+)",
    ),
    "score_alignment mirrors": (("mirrors_shown", "mirrors"), r"as answers (\d+)/(\d+)"),
    "score_events quad": (("quad_f1",), r"quad +\d+ rows +macro F1 (\S+)"),
    "score_events root": (("root_f1",), r"root +\d+ rows +macro F1 (\S+)"),
    "score_alignment relation": (("relation_right", "relations"), r"relation right (\d+)/(\d+)"),
}
ATTRIBUTION = ("tok", "attr", "full", "exact", "exact_strict", "speech")


def figures_of(scorer: str, printed: str) -> Figures:
    """The figures in what a scorer printed."""
    if scorer == "score_attribution":
        rows = json.loads(printed)
        return {f"{k}_{x}": rows[k][x] for k in ATTRIBUTION for x in ("P", "R", "F")}
    figures: Figures = {}
    for key, (names, pattern) in PRINTED.items():
        found = re.search(pattern, printed) if key.startswith(scorer) else None
        if found:
            figures |= dict(zip(names, map(float, found.groups()), strict=True))
    if scorer in ("score_reading", "score_dates", "score_contacts", "score_codings"):
        lines = re.finditer(r"^(\w+) +([\d.]+)( |$)", printed, re.MULTILINE)
        figures |= {line[1]: float(line[2]) for line in lines}
    return figures


def run(job: Job, work: Path, tools: Path) -> Figures:
    """Read, link if the scorer wants a record, and score."""
    texts = reports(job.inputs)
    made = readings(texts)
    places = {"{readings}": write_lines(made, work / "readings.jsonl")}
    if "{record}" in job.arguments:
        places["{record}"] = write_lines(record(made).lines(), work / "record.jsonl")
    arguments = [str(places.get(argument, argument)) for argument in job.arguments]
    ours = Path(__file__).with_name(f"{job.scorer}.py")
    scorer = ours if ours.is_file() else tools / ours.name
    command = [sys.executable, str(scorer), *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return figures_of(job.scorer, done.stdout) | {"unread": len(texts) - len(made)}


def sample() -> Figures:
    """The figures on the sample that ships, by our own scorer."""
    work = BUILD / "evaluate" / "sample"
    texts = reports([Path(path) for path in shipped.inputs()])
    made = readings(texts)
    lines = record(made).lines()
    write_lines(made, work / "readings.jsonl")
    write_lines(lines, work / "record.jsonl")
    gold = json.loads(shipped.gold().read_text("utf-8"))
    figures = score_sample.score(_rows(made), gold)
    figures |= score_sample.joined(_rows(lines), load(shipped.pairs()))
    figures |= for_floors(measure("sample", work, SHARED / "data"))
    return figures | {"unread": len(texts) - len(made)}


def _rows(nouns: Iterable[object]) -> list[Row]:
    """The nouns as a user gets them."""
    return [json.loads(model.to_json(noun)) for noun in nouns]


def part(name: str, every: int = 1, data: Path = SHARED / "data") -> Figures:
    """The figures of one part of PARTS on the development data."""
    work = BUILD / "evaluate" / name
    work.mkdir(parents=True, exist_ok=True)
    figures = run(PARTS[name](data, work, every), work, data.parent / "tools")
    return figures | (for_floors(measure(name, work, data)) if name in SETS else {})


def own(path: Path) -> Figures:
    """The figures on a gold that people made by judging a record."""
    gold = load(path)
    made = readings(reports([path]))
    return score_gold.score(_rows(made), gold)


def main(arguments: list[str]) -> int:
    """Measure what is asked for, or all that can be; 1 if the docs say otherwise and may not."""
    given = options(arguments)
    if given.examples:
        print("\n".join(example_lines(map(shown, load_examples()))))
        return 0
    if given.gold:
        show({given.gold.name: own(given.gold)})
        return 0
    there = (SHARED / "data").is_dir()
    if not there:
        print("SKIPPED: all but the sample, for ../shared/data is not beside this checkout")
    names = given.parts or ["sample", *(PARTS if there else ())]
    table = {name: sample() if name == "sample" else part(name, given.every) for name in names}
    show(table)
    BUILD.mkdir(exist_ok=True)
    (BUILD / "evaluate.json").write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    return 0 if given.every > 1 else docs(table, given)


def show(table: dict[str, Figures]) -> None:
    """Print the table."""
    for name, key, value in rows_of(table):
        print(f"{name:14} {key:27}{value:>10}")


def options(arguments: list[str]) -> argparse.Namespace:
    """The command line, checked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("parts", nargs="*", help="sample, " + ", ".join(PARTS))
    parser.add_argument("--every", type=int, default=1, help="only each N-th gold document")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--write-docs", action="store_true")
    either.add_argument("--check-docs", action="store_true")
    parser.add_argument("--gold", type=Path, metavar="PATH", help="a gold of your own")
    parser.add_argument("--examples", action="store_true")
    given = parser.parse_args(arguments)
    if unknown := set(given.parts) - {"sample", *PARTS}:
        parser.error(f"no part named {', '.join(sorted(unknown))}")
    if given.every > 1 and (given.write_docs or given.check_docs):
        parser.error("the docs show all gold documents: leave out --every")
    return given


def docs(table: dict[str, Figures], given: argparse.Namespace) -> int:
    """Write the generated docs, or say where they differ; 1 if they may not."""
    new = measurements(table)
    if given.write_docs:
        if left := write_docs(new):
            print(f"docs: not measured now and left as they were: {', '.join(left)}")
        return 0
    if found := drift(new):
        print(f"docs: out of date, run make evaluate ARGS=--write-docs: {', '.join(found)}")
    return int(bool(found) and given.check_docs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
