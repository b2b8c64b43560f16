"""Score readings against contacts that were marked by hand: who, by what means, when, who asked.

usage: score_contacts.py READINGS.jsonl MARKED.jsonl [SET]

MARKED holds an object a report: `text_sha256`, `set`, and the `contacts` that were held, each with
`mode`, `participants` ({name, office, country}; people only), `initiator`, `place` and `dates`:
what annotators take for its day, each {value, candidates}.

* A read contact finds a marked one of the same report if the mode is the same and every marked
  person takes part. What is left is paired more loosely, by half of the people: such pairs count
  for the mode, the people and the day, but not as found.
* A participant is right if name, office and country are; two offices are the same if most of their
  words are, or if both are the foreign minister, the president or the prime minister.
* A day is right if it is the marked value, or, where several days were marked, if no day is given
  and all its candidates are among them. A visit without a marked day counts for nothing.
"""

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from readouts.data.names import fold
from score_sample import same_name

Row = dict[str, Any]
Pair = tuple[Row, Row]
_WORD = re.compile(r"[a-z]+")
_SMALL = frozenset(
    [
        "of",
        "the",
        "and",
        "to",
        "for",
        "s",
        "his",
        "her",
        "in",
        "at",
        "interim",
        "acting",
        "on",
        "union",
        "affairs",
    ]
)
_SAME = {
    "adviser": "advisor", "defence": "defense", "external": "foreign", "international": "foreign",
    "ministry": "minister", "chief": "head", "director": "head", "chairman": "head",
    "chair": "head", "governor": "head", "administrator": "head", "commander": "head",
    "leader": "head", "vice": "deputy", "under": "deputy", "federal": "", "relations": "",
    "cooperation": "", "presidential": "president",
}  # fmt: skip
_SHORT = {
    "un": "united nations", "eu": "european union", "us": "united states",
    "who": "world health organization", "nsc": "national security council",
}  # fmt: skip
DRAWS = 400  # as many as the readouts' scorer makes
_ENOUGH, _MOST = 0.4, 0.75  # shares of the words that two offices have in common


def office_words(office: str) -> frozenset[str]:
    """The words of an office that tell it from another."""
    spelled = [_SHORT.get(word, word) for word in fold(office.replace("-", " ")).split()]
    found = (_SAME.get(word, word) for word in _WORD.findall(" ".join(spelled)))
    return frozenset(word for word in found if word and word not in _SMALL)


def same_office(read: str | None, marked: str | None) -> bool:
    """Whether two offices are one; what was not marked agrees with anything."""
    if not marked or not read:
        return not marked
    a, b = office_words(read), office_words(marked)
    if _class(a) and _class(a) == _class(b):
        return True
    shared = len(a & b) if ("deputy" in a) == ("deputy" in b) else 0
    return bool(shared) and (
        shared / len(a | b) >= _ENOUGH or shared / min(len(a), len(b)) >= _MOST
    )


def _class(words: frozenset[str]) -> str:
    if "deputy" in words:
        return ""
    if ("foreign" in words and words & {"minister", "secretary"}) or words == {
        "secretary",
        "state",
    }:
        return "foreign minister"
    if "prime" in words or words == {"premier"}:
        return "prime minister"
    return "president" if "president" in words and len(words) <= 2 else ""


def count(reading: Row, marked: Row) -> Counter[str]:
    """Counts for one report."""
    actors = {actor["id"]: actor for actor in reading["actors"]}
    read = [contact for contact in reading["contacts"] if contact["status"] == "held"]
    exact, loose = _paired(read, marked["contacts"], actors)
    counts = Counter(found=len(exact), read=len(read), marked=len(marked["contacts"]))
    for contact, wanted in (*exact, *loose):
        counts["pairs"] += 1
        counts["mode"] += contact["mode"] == wanted["mode"]
        counts += _people(contact, wanted, actors)
        if wanted["dates"] and (wanted["mode"] != "visit" or wanted["dates"][0]["value"]):
            counts["days"] += 1
            counts["day"] += any(_same_day(contact["date"], day) for day in wanted["dates"])
        if wanted["initiator"]:
            who = actors.get(contact["initiator"] or "", {}).get("name", "")
            counts["initiators"] += 1
            counts["initiator"] += same_name(who, wanted["initiator"])
    return counts


def _paired(
    read: Sequence[Row], marked: Sequence[Row], actors: Row
) -> tuple[list[Pair], list[Pair]]:
    """Pairs that agree in mode and all people, and pairs of the rest that share half of them."""
    exact: list[Pair] = []
    left, open_ones = list(marked), []
    for contact in read:
        hit = next(
            (w for w in left if w["mode"] == contact["mode"] and _has_all(contact, w, actors)), None
        )
        if hit is None:
            open_ones.append(contact)
        else:
            left.remove(hit)
            exact.append((contact, hit))
    loose: list[Pair] = []
    for contact in open_ones:
        best = max(left, key=lambda w: _share(contact, w, actors), default=None)
        if best is not None and _share(contact, best, actors) >= 0.5:
            left.remove(best)
            loose.append((contact, best))
    return exact, loose


def _names(contact: Row, actors: Row) -> list[str]:
    return [actors[who]["name"] for who in contact["participants"]]


def _share(contact: Row, wanted: Row, actors: Row) -> float:
    """How many of the marked people take part; 0 where none were marked."""
    names, people = _names(contact, actors), wanted["participants"]
    shared = sum(any(same_name(name, one["name"]) for name in names) for one in people)
    return shared / len(people) if people else 0.0


def _has_all(contact: Row, wanted: Row, actors: Row) -> bool:
    return not wanted["participants"] or _share(contact, wanted, actors) == 1


def _people(contact: Row, wanted: Row, actors: Row) -> Counter[str]:
    """How many people are right by name, office and country."""
    people = [actors[who] for who in contact["participants"] if actors[who]["kind"] == "person"]
    counts = Counter(people_read=len(people), people_marked=len(wanted["participants"]))
    left = list(wanted["participants"])
    for person in people:
        one = next((one for one in left if same_name(person["name"], one["name"])), None)
        if one is None:
            continue
        left.remove(one)
        office = same_office(person["office"], one["office"])
        country = person["country"] == one["country"]
        counts.update(name=1, office=office, country=country, whole=office and country)
    return counts


def _same_day(read: Row, marked: Row) -> bool:
    if marked["value"]:
        return bool(read["value"] == marked["value"])
    inside = set(read["candidates"]) <= set(marked["candidates"])
    return read["value"] is None and (inside or not marked["candidates"])


def _ratio(a: int, b: int) -> float:
    return a / b if b else float("nan")


def figures(counts: Counter[str]) -> dict[str, float]:
    """Figures by name; those of which nothing was counted are left out."""
    people = counts["people_read"] + counts["people_marked"]
    rows = {
        "contact_f1": _ratio(2 * counts["found"], counts["read"] + counts["marked"]),
        "mode": _ratio(counts["mode"], counts["pairs"]),
        "people_f1": _ratio(2 * counts["name"], people),
        "people_with_office_and_country": _ratio(2 * counts["whole"], people),
        "office": _ratio(counts["office"], counts["name"]),
        "country": _ratio(counts["country"], counts["name"]),
        "date": _ratio(counts["day"], counts["days"]),
        "initiator": _ratio(counts["initiator"], counts["initiators"]),
    }
    return {name: value for name, value in rows.items() if value == value}


def counted(readings: Iterable[Row], marked: Iterable[Row]) -> list[Counter[str]]:
    """Counts for each marked report; one that was not read counts as missed."""
    by_text = {reading["report"]["sha256"]: reading for reading in readings}
    return [
        count(by_text[row["text_sha256"]], row)
        if row["text_sha256"] in by_text
        else Counter(marked=len(row["contacts"]))
        for row in marked
    ]


def score(readings: Iterable[Row], marked: Iterable[Row]) -> dict[str, float]:
    """The figures over all marked reports."""
    return figures(sum(counted(readings, marked), Counter()))


def intervals(counts: Sequence[Counter[str]]) -> dict[str, tuple[float, float]]:
    """95 % intervals of the figures: reports drawn with replacement."""
    chance = random.Random(1)
    drawn = [sum(chance.choices(counts, k=len(counts)), Counter[str]()) for _ in range(DRAWS)]
    sets = [figures(total) for total in drawn]
    found = {}
    for name in sets[0] if sets else ():
        values = sorted(each[name] for each in sets if name in each)
        found[name] = (values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1])
    return found


def rows(path: Path) -> list[Row]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def main(arguments: list[str]) -> None:
    """Print a figure a line, with its interval."""
    readings, marked = (rows(Path(path)) for path in arguments[:2])
    wanted = [row for row in marked if not arguments[2:] or row["set"] == arguments[2]]
    counts = counted(readings, wanted)
    spread = intervals(counts)
    for name, value in figures(sum(counts, Counter())).items():
        low, high = spread.get(name, (value, value))
        print(f"{name:32}{value:.3f}   [{low:.3f}, {high:.3f}]")


if __name__ == "__main__":
    main(sys.argv[1:])
