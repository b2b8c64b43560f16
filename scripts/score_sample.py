"""Score readings against gold: statements, who says them, and contacts.

usage: score_sample.py READINGS.jsonl GOLD.json

GOLD holds `files` (key: the report's external id, or the end of its source, or its SHA-256),
`contacts` (id: {docs, parties, mode, status}) and `statements` ({doc, spans, speakers, optional}).

* A read statement finds a gold one if the words of their contents overlap by at least half
  (shared words over all words of the two); each finds at most one, the closest pairs first.
* `full`: found, and by the same speakers, no more and no fewer.
* A read contact finds a gold one of the same report if both are held, the mode is the same and
  every gold party takes part.
* Gold marked `optional` is neither missed when absent nor wrong when found.

Precision: of what was read, how much is right. Recall: of the gold, how much was found. F1: their
harmonic mean. Two names are the same if one's words are among the other's, without case,
accents and hyphens.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

Row = dict[str, Any]
LEAST_OVERLAP = 0.5
WORD = re.compile(r"\w+")


def words_in(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """Where the words that lie wholly inside `spans` begin."""
    return frozenset(
        word.start() for start, end in spans for word in WORD.finditer(text, start, end)
    )


def name_words(name: str) -> frozenset[str]:
    """A name's words without case, accents and hyphens."""
    bare = unicodedata.normalize("NFKD", name.replace("-", ""))
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return frozenset(WORD.findall(letters.casefold()))


def same_name(a: str, b: str) -> bool:
    """Whether all words of one name are in the other."""
    one, other = name_words(a), name_words(b)
    return bool(one and other) and (one <= other or other <= one)


def same_names(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two lists name the same people, in any order."""
    return len(a) == len(b) and all(any(same_name(x, y) for y in b) for x in a)


def overlap(a: frozenset[int], b: frozenset[int]) -> float:
    """Shared words over all words."""
    return len(a & b) / len(a | b) if a & b else 0.0


def pair_up(read: Sequence[frozenset[int]], gold: Sequence[frozenset[int]]) -> dict[int, int]:
    """For each read item its gold item, one to one, the closest pairs first."""
    found: dict[int, int] = {}
    ranked = sorted((-overlap(a, b), i, j) for i, a in enumerate(read) for j, b in enumerate(gold))
    for unlike, i, j in ranked:
        if -unlike >= LEAST_OVERLAP and i not in found and j not in found.values():
            found[i] = j
    return found


def find_reading(readings: Sequence[Row], name: str) -> Row | None:
    """The reading of the report that the gold calls `name`."""
    for row in readings:
        report = row["report"]
        if name in (report["external_id"], report["sha256"]):
            return row
        if (report["source"] or "").endswith(name):
            return row
    return None


def names_of(reading: Row, ids: Iterable[str]) -> list[str]:
    """The actors' names."""
    actors = {row["id"]: row["name"] for row in reading["actors"]}
    return [actors.get(key, key) for key in ids]


def count_statements(reading: Row | None, gold: Sequence[Row]) -> Counter[str]:
    """Statements of one report: read, gold, found, full."""
    required = [row for row in gold if not row.get("optional")]
    count = Counter(gold=len(required))
    if reading is None:
        return count
    text, rows = reading["report"]["text"], reading["statements"]
    found = pair_up(
        [words_in(text, row["content"]) for row in rows],
        [words_in(text, row["spans"]) for row in gold],
    )
    hits = {i: gold[j] for i, j in found.items() if not gold[j].get("optional")}
    count["read"] = len(rows) - (len(found) - len(hits))
    count["found"] = len(hits)
    count["full"] = sum(
        same_names(names_of(reading, rows[i]["speakers"]), row["speakers"])
        for i, row in hits.items()
    )
    return count


def count_contacts(reading: Row | None, gold: Sequence[Row]) -> Counter[str]:
    """Contacts of one report that were held: read, gold, found."""
    left = [row for row in gold if row.get("status", "held") == "held"]
    count = Counter(contact_gold=len(left))
    for row in (reading or {"contacts": []})["contacts"]:
        if row["status"] != "held":
            continue
        count["contact_read"] += 1
        hit = next((g for g in left if is_contact(reading or {}, row, g)), None)
        if hit is not None:
            left.remove(hit)
            count["contact_found"] += 1
    return count


def is_contact(reading: Row, row: Row, gold: Row) -> bool:
    """Whether a read contact has the gold one's mode and all its parties."""
    people = names_of(reading, row["participants"])
    taking_part = all(any(same_name(n, p) for n in people) for p in gold["parties"])
    return bool(row["mode"] == gold["mode"] and gold["parties"] and taking_part)


def ratio(part: int, whole: int) -> float:
    """`part / whole`; nothing of nothing is nothing."""
    return part / whole if whole else 0.0


def f1(right: int, read: int, gold: int) -> float:
    """The harmonic mean of precision and recall."""
    return ratio(2 * right, read + gold)


def score(readings: Sequence[Row], gold: Row) -> dict[str, float]:
    """The figures, each from 0 to 1, over all reports of the gold."""
    total: Counter[str] = Counter()
    for key, name in gold["files"].items():
        reading = find_reading(readings, name)
        contacts = [row for row in gold["contacts"].values() if key in row["docs"]]
        total += count_statements(reading, [s for s in gold["statements"] if s["doc"] == key])
        total += count_contacts(reading, contacts)
    held = [total[f"contact_{what}"] for what in ("found", "read", "gold")]
    return {
        "statement_precision": ratio(total["found"], total["read"]),
        "statement_recall": ratio(total["found"], total["gold"]),
        "statement_f1": f1(total["found"], total["read"], total["gold"]),
        "full_f1": f1(total["full"], total["read"], total["gold"]),
        "contact_f1": f1(*held),
    }


def joined(lines: Sequence[Row], pairs: Sequence[Row]) -> dict[str, float]:
    """Of the pairs of reports that tell of one contact, the share that a record puts together.

    `pairs` rows list the reports of one contact in `docs`, by external id or the name of the file.
    """
    keys = {row["id"]: key_of(row) for row in lines if row["type"] == "report"}
    contacts = [
        {keys[account["report"]] for account in row["accounts"]}
        for row in lines
        if row["type"] == "contact"
    ]
    wanted = [pair for row in pairs for pair in combinations(row["docs"], 2)]
    hits = sum(any(set(pair) <= together for together in contacts) for pair in wanted)
    return {"pairs_joined": ratio(hits, len(wanted))}


def key_of(report: Row) -> str:
    """What the gold calls a report."""
    return str(report["external_id"] or Path(report["source"]).stem)


def main(arguments: list[str]) -> None:
    """Print the figures."""
    readings = [json.loads(line) for line in Path(arguments[0]).read_text("utf-8").splitlines()]
    figures = score(readings, json.loads(Path(arguments[1]).read_text("utf-8")))
    for name, value in figures.items():
        print(f"{name:22}{value:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
