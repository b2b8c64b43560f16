"""What evaluate.py measures: which texts are read, and which scorer looks at the result.

A part prepares its inputs in a working folder. `{readings}` and `{record}` in a scorer's arguments
stand for what the program made of them. `every` takes each n-th gold document where the scorer
allows for that: the floors of the tests are held on such a sample, the figures of the docs on all.
"""

import csv
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import md5
from io import StringIO
from pathlib import Path
from typing import Any

from readouts.model import text_sha256

Row = dict[str, Any]


@dataclass(frozen=True)
class Job:
    """Files to read, and a scorer of ../shared/tools or of this folder with its arguments."""

    inputs: list[Path]
    scorer: str
    arguments: tuple[str, ...]


Prepare = Callable[[Path, Path, int], Job]


def load(path: Path) -> list[Row]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def save(rows: Iterable[Row], path: Path) -> Path:
    """Write rows as JSON Lines; gives the path back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    path.write_text("".join(lines), "utf-8")
    return path


def statements(data: Path, work: Path, every: int) -> Job:
    """Statements and contacts in the annotated readouts; always all of them."""
    gold = data / "gold"
    arguments = ("{readings}", str(gold / "readouts_gold.json"))
    return Job([gold / "reports.jsonl"], "score_reading", arguments)


def seeds(data: Path, work: Path, every: int) -> Job:
    """The same in the bare news texts; always all of them."""
    arguments = ("{readings}", str(data / "gold" / "seeds_gold.json"))
    return Job(sorted((data / "seeds").glob("*.txt")), "score_reading", arguments)


def attribution(data: Path, work: Path, every: int) -> Job:
    """Who said what in general news."""
    gold = load(data / "attribution" / "polnear_dev.jsonl")[::every]
    bare = save(({"id": g["id"], "text": g["text"]} for g in gold), work / "attribution.jsonl")
    kept = save(gold, work / "attribution_gold.jsonl")
    return Job([bare], "score_attribution", (str(kept), "{readings}", "--json"))


def dates(data: Path, work: Path, every: int) -> Job:
    """Date expressions in news, read with their day of publication."""
    files = sorted((data / "dates").glob("*.jsonl"))
    gold = [row for path in files for row in load(path)][::every]
    bare = ({"id": g["id"], "text": g["text"], "published": g["dct"]} for g in gold)
    inputs = [save(bare, work / "dates.jsonl")]
    return Job(inputs, "score_dates", (str(save(gold, work / "dates_gold.jsonl")), "{readings}"))


def contacts(data: Path, work: Path, every: int) -> Job:
    """Reports of one contact, and look-alike reports of different ones."""
    pairs, negatives = (data / "linking" / f"{name}.jsonl" for name in ("pairs", "hard_negatives"))
    kept = save(load(negatives)[::every], work / "negatives.jsonl")
    wanted = {key for path in (pairs, kept) for row in load(path) for key in row["docs"]}
    arguments = ("{record}", "--pairs", str(pairs), "--negatives", str(kept))
    return Job([chosen(data, wanted, work / "contacts.jsonl")], "score_record", arguments)


def alignment(data: Path, work: Path, every: int) -> Job:
    """Statements of one contact across its accounts; always all of them."""
    gold = data / "gold" / "alignment_gold.json"
    wanted = set(json.loads(gold.read_text("utf-8"))["documents"])
    inputs = [chosen(data, wanted, work / "alignment.jsonl")]
    return Job(inputs, "score_alignment", ("{readings}", "{record}", str(gold)))


def people(data: Path, work: Path, every: int, of: str = "apart") -> Job:
    """Who met whom, how and when: contacts that we marked by hand, those kept apart."""
    marked = Path(__file__).parent / "marked" / "contacts.jsonl"
    kept = [row for row in load(marked) if row["set"] == of][::every]
    wanted = {row["text_sha256"] for row in kept}
    arguments = ("{readings}", str(save(kept, work / "marked.jsonl")))
    return Job([texts_of(data, wanted, work / "people.jsonl")], "score_contacts", arguments)


def codings(data: Path, work: Path, every: int) -> Job:
    """Acts, polarities and issues of statements that we coded by hand, those kept apart."""
    marked = Path(__file__).parent / "marked" / "codings.jsonl"
    kept = [row for row in load(marked) if row["set"] == "apart"][::every]
    wanted = {row["text_sha256"] for row in kept}
    arguments = ("{readings}", str(save(kept, work / "marked.jsonl")))
    return Job([texts_of(data, wanted, work / "codings.jsonl")], "score_codings", arguments)


def events(data: Path, work: Path, every: int) -> Job:
    """Events in general news: the half of the training file that nobody looked at."""
    table = (data / "plover" / "plv_train.tsv").read_text("utf-8")
    rows = list(csv.DictReader(StringIO(table, newline=""), delimiter="\t"))
    apart = [row for row in rows if int(md5(row["sentence"].encode()).hexdigest(), 16) % 2]
    marked, coded = work / "marked.tsv", work / "coded.jsonl"
    with marked.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter="\t")
        writer.writeheader()
        writer.writerows(apart[::every])
    program = [sys.executable, "-m", "readouts"]
    options = ["-o", str(coded), "--format", "jsonl"]
    subprocess.run(
        [*program, "code-events", str(marked), *options], check=True, capture_output=True
    )
    return Job([], "score_events", (str(coded), str(marked)))


def texts_of(data: Path, wanted: set[str], path: Path) -> Path:
    """The rows of the development reports with these texts, by their hash, as they stand there."""
    sources = sorted((data / "readouts").glob("*.jsonl"))
    found = (row for source in sources for row in load(source))
    return save((row for row in found if text_sha256(row["text"]) in wanted), path)


def chosen(data: Path, wanted: set[str], path: Path) -> Path:
    """The rows of the development reports with these ids, as they stand there."""
    rows: Iterator[Row] = (
        row for source in sorted((data / "readouts").glob("*.jsonl")) for row in load(source)
    )
    return save((row for row in rows if row["id"] in wanted), path)


def origins(data: Path, work: Path, every: int) -> Job:
    """Reports whose text comes from one source, in a set of near duplicates made by seed."""
    out, texts = work / "origins_gold.jsonl", sorted((data / "readouts").glob("*.jsonl"))
    maker = str(data.parent / "tools" / "make_near_duplicates.py")
    size = ["--seed", "11", "--bases", str(max(60, 400 // every))]
    command = [sys.executable, maker, *size, str(out), *map(str, texts)]
    subprocess.run(command, check=True, capture_output=True)
    bare = save(({"id": g["id"], "text": g["text"]} for g in load(out)), work / "origins.jsonl")
    return Job([bare], "score_record", ("{record}", "--groups", str(out)))


PARTS: dict[str, Prepare] = {
    "statements": statements,
    "seeds": seeds,
    "attribution": attribution,
    "dates": dates,
    "contacts": contacts,
    "people": people,
    "people_seen": partial(people, of="seen"),
    "codings": codings,
    "events": events,
    "alignment": alignment,
    "origins": origins,
}
