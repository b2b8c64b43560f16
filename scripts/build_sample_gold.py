"""Make the sample's gold files from src/readouts/sample/annotations.toml.

usage: build_sample_gold.py [--check | --show]

annotations.toml says what its entries mean. Writes gold.json (statements and contacts),
alignment_gold.json (the same statement in several accounts) and pairs.jsonl (the reports of each
contact) beside it. Stops with the document and the words where a quoted string is not found, or
not unique. --check writes nothing and ends with 1 if a file is out of date; --show prints every
statement as it was resolved, numbered.
"""

import argparse
import hashlib
import itertools
import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).parents[1] / "src" / "readouts" / "sample"
ROWS = "readouts.jsonl"
Json = dict[str, Any]
Spans = list[list[int]]


class AnnotationError(ValueError):
    """Words that are not in the text, or in more than one place."""


def load_texts(folder: Path) -> dict[str, str]:
    """Document key to text, of the rows of readouts.jsonl and of the plain files."""
    lines = (folder / ROWS).read_text(encoding="utf-8").splitlines()
    texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    for path in sorted(folder.iterdir()):
        if path.suffix in {".txt", ".md"}:
            texts[path.stem] = path.read_bytes().decode("utf-8")
    return texts


def load_notes(path: Path) -> Json:
    """The annotations, with what a document is `like` put into it."""
    notes = tomllib.loads(path.read_text(encoding="utf-8"))
    documents = notes["documents"]
    for key, document in documents.items():
        documents[key] = documents[document["like"]] if "like" in document else document
    return notes


def occurrences(text: str, words: str, low: int, high: int) -> list[tuple[int, int]]:
    """Where `words` stand in text[low:high] as whole words."""
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    return [m.span() for m in re.compile(pattern).finditer(text, low, high)]


def find(text: str, quoted: str, low: int, high: int) -> tuple[int, int]:
    """The one place of `quoted` ("words", "words#2" or "from … to") in text[low:high]."""
    head, ellipsis, tail = quoted.partition(" … ")
    words, _, number = head.partition("#")
    places = occurrences(text, words, low, high)
    if not places or (len(places) > 1 and not number) or int(number or 1) > len(places):
        raise AnnotationError(f"{words!r} is there {len(places)} times, wanted {number or 'once'}")
    start, end = places[int(number or 1) - 1]
    if ellipsis:
        ends = occurrences(text, tail, end, high)
        if not ends:
            raise AnnotationError(f"{tail!r} does not follow {words!r}")
        end = ends[0][1]
    return start, end


def find_all(text: str, quoted: str, low: int = 0, high: int | None = None) -> Spans:
    """The spans of the pieces of `quoted`; none for an empty string."""
    pieces = quoted.split(" | ") if quoted else []
    return [list(find(text, piece, low, len(text) if high is None else high)) for piece in pieces]


def paragraphs_of(text: str, spans: Spans) -> tuple[int, int]:
    """From the start of the line of the first span to the end of the line of the last."""
    end = text.find("\n", spans[-1][1])
    return text.rfind("\n", 0, spans[0][0]) + 1, len(text) if end < 0 else end


def named(people: dict[str, str], names: str | None) -> str | None:
    """Names separated by "; " with the keys of `people` written out."""
    return "; ".join(people.get(n, n) for n in names.split("; ")) if names else None


def speakers_of(people: dict[str, str], keys: str) -> list[str]:
    """Full names of the keys; an unknown key is an error."""
    return [] if keys == "-" else [people[key] for key in keys.split()]


def statement(people: dict[str, str], key: str, text: str, row: list[Any]) -> Json:
    """One statement in the form of the gold."""
    kind, who, source, cue, content, act, polarity, issues = row[:8]
    extra = row[8] if len(row) > 8 else {}
    spans = find_all(text, content)
    low, high = paragraphs_of(text, spans)
    number = extra.get("contact", 1)
    return {
        "doc": key,
        "contact": f"{key}:c{number}" if number else None,
        "speakers": speakers_of(people, who),
        "kind": kind,
        "spans": spans,
        "cue": find_all(text, cue, low, high),
        "source": find_all(text, source, low, high),
        "act": act,
        "polarity": polarity,
        "object": named(people, extra.get("object")),
        "issues": issues.split(),
        "addressee": named(people, extra.get("to")),
        "via": named(people, extra.get("via")),
        "quoting": named(people, extra.get("quoting")),
    }


def contact(people: dict[str, str], key: str, row: Json) -> Json:
    """One contact of one document in the form of the gold."""
    return {
        "mode": row["mode"],
        "parties": speakers_of(people, row["people"]),
        "countries": row["countries"].split(),
        "docs": [key],
        "status": row.get("status", "held"),
        "date_in_text": row.get("date"),
        "day_stated": row["stated"],
        "initiator": named(people, row.get("initiator")),
    }


def build_gold(notes: Json, texts: dict[str, str]) -> Json:
    """gold.json: contacts and statements of every document, with the hash of its text."""
    gold: Json = {"note": notes["note"], "files": {}, "contacts": {}, "statements": []}
    for key, document in notes["documents"].items():
        for number, row in enumerate(document["contacts"], 1):
            gold["contacts"][f"{key}:c{number}"] = contact(notes["people"], key, row)
        if not document["statements"]:
            continue
        gold["files"][key] = hashlib.sha256(texts[key].encode()).hexdigest()
        for row in document["statements"]:
            try:
                gold["statements"].append(statement(notes["people"], key, texts[key], row))
            except (AnnotationError, KeyError) as error:
                raise AnnotationError(f"{key}: {error} (in {row!r})") from error
    return gold


def of_document(gold: Json, key: str) -> list[Json]:
    """The statements of one document, in order."""
    return [s for s in gold["statements"] if s["doc"] == key]


def aligned_document(gold: Json, group: str, key: str) -> Json:
    """One document as alignment_gold.json lists it: its statements numbered s1, s2, ..."""
    rows = [
        {"key": f"s{n}", "content": s["spans"]}
        | {f: s[f] for f in ("cue", "source", "speakers", "kind", "act", "polarity", "issues")}
        for n, s in enumerate(of_document(gold, key), 1)
    ]
    return {"contact": group, "sha256": gold["files"][key], "statements": rows}


def ends(group: str, a: str, one: int, b: str, other: int) -> Json:
    """The two ends of an alignment or mirror."""
    return {"contact": group, "a": [a, f"s{one}"], "b": [b, f"s{other}"]}


def reprint(gold: Json, group: str, a: str, b: str) -> list[Json]:
    """Alignments of two documents that have the same statements word for word."""
    count = len(of_document(gold, a))
    return [
        ends(group, a, n, b, n) | {"how": "verbatim", "set": "copy"} for n in range(1, count + 1)
    ]


def build_alignments(notes: Json, gold: Json) -> Json:
    """alignment_gold.json for the contacts that list alignments, complete for their pairs."""
    out: Json = {"note": notes["note"], "contacts": [], "documents": {}, "alignments": []}
    for group, row in notes["alignments"].items():
        docs = notes["contacts"][group]
        first = gold["contacts"][f"{docs[0]}:c1"]
        head = {"key": group, "date": first["date_in_text"], "parties": first["parties"]}
        out["contacts"].append(head | {"mode": first["mode"], "docs": docs})
        out["documents"] |= {key: aligned_document(gold, group, key) for key in docs}
        for a, b in row.get("reprints", []):
            out["alignments"] += reprint(gold, group, a, b)
        for pair in row["pairs"]:
            for b, (one, other, how) in itertools.product(pair["b"].split(), pair["same"]):
                kind = {"how": how, "set": pair["set"]}
                out["alignments"].append(ends(group, pair["a"], one, b, other) | kind)
    return out | {"mirrors": []}


def build(folder: Path = SAMPLE) -> dict[str, str]:
    """File name to contents of the three files."""
    notes = load_notes(folder / "annotations.toml")
    gold = build_gold(notes, load_texts(folder / "texts"))
    pairs = [{"contact": key, "docs": docs} for key, docs in notes["contacts"].items()]
    return {
        "gold.json": json.dumps(gold, ensure_ascii=False, indent=1) + "\n",
        "alignment_gold.json": json.dumps(build_alignments(notes, gold), indent=1) + "\n",
        "pairs.jsonl": "".join(json.dumps(pair) + "\n" for pair in pairs),
    }


def show(gold: Json, texts: dict[str, str]) -> None:
    """Print every statement as resolved: speakers, source, cue, content."""
    for key in gold["files"]:
        print(f"== {key}")
        for number, s in enumerate(of_document(gold, key), 1):
            words = [
                " | ".join(texts[key][a:b] for a, b in s[f]) for f in ("source", "cue", "spans")
            ]
            print(f"s{number} {s['kind']} {s['speakers']} «{words[0]}» <{words[1]}> {{{words[2]}}}")


def main(arguments: list[str] | None = None, folder: Path = SAMPLE) -> int:
    """Write, check or show; returns 1 if a file is out of date and was to be checked only."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="end with 1 if a file is out of date")
    parser.add_argument("--show", action="store_true", help="print the statements as resolved")
    options = parser.parse_args(arguments)
    files = build(folder)
    if options.show:
        show(json.loads(files["gold.json"]), load_texts(folder / "texts"))
    stale = [
        name
        for name, contents in files.items()
        if not (folder / name).exists() or (folder / name).read_text(encoding="utf-8") != contents
    ]
    if not options.check:
        for name in stale:
            (folder / name).write_text(files[name], encoding="utf-8")
    print("changed:", ", ".join(stale) or "nothing", file=sys.stderr)
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
