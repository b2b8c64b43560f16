"""Errors that the program makes today, on sentences of our own.

examples.toml holds the sentences and what a careful reader finds in them. The page shows what the
program finds; a test fails when an example is no longer wrong, so that none is kept for show.
"""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import readouts
from evaluation.comparing import compare
from evaluation.marks import Mark, Marked, Row, by_names, of_reading
from readouts import model
from score_sample import names_of, same_names, words_in

TABLE = Path(__file__).with_name("examples.toml")
Shown = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """A short report, the cause of the error it shows, and its statements as a person has them."""

    cause: str
    text: str
    statements: tuple[Row, ...]
    publisher: str | None = None
    published: str | None = None


def load_examples(path: Path = TABLE) -> list[Example]:
    """The examples, in the order of the file."""
    rows = tomllib.loads(path.read_text("utf-8"))["example"]
    return [
        Example(
            r["cause"], r["text"], tuple(r["statements"]), r.get("publisher"), r.get("published")
        )
        for r in rows
    ]


def shown(example: Example) -> Shown:
    """What the page shows: the text, what is right, what the program gives, and all causes."""
    made = readouts.read(example.text, publisher=example.publisher, published=example.published)
    reading = json.loads(model.to_json(made))
    causes = [one.cause for one in compare([marked(example, reading)], by_names(same_names))]
    return {
        "cause": example.cause,
        "text": example.text,
        "right": [{k: row[k] for k in ("speakers", "content")} for row in example.statements],
        "read": [as_read(reading, row) for row in reading["statements"]],
        "causes": sorted({cause for cause in causes if cause is not None}),
    }


def as_read(reading: Row, row: Row) -> Row:
    """A read statement in the words of the text."""
    pieces = [reading["report"]["text"][start:end] for start, end in row["content"]]
    return {"speakers": names_of(reading, row["speakers"]), "content": " … ".join(pieces)}


def marked(example: Example, reading: Row) -> Marked:
    """Both sides of an example, to be compared."""
    gold = tuple(mark(example.text, row) for row in example.statements)
    return Marked("example", "ours", gold, of_reading(reading))


def mark(text: str, row: Row) -> Mark:
    """A statement of the table: its words are in the text once, pieces parted by " … "."""
    content = words_in(text, [place(text, piece) for piece in row["content"].split(" … ")])
    cue, source = (
        words_in(text, [place(text, row[name])] if row.get(name) else ())
        for name in ("cue", "source")
    )
    return Mark(row["kind"], content, cue, source, tuple(row["speakers"]))


def place(text: str, words: str) -> tuple[int, int]:
    """Where words stand in a text; ValueError unless exactly once."""
    if text.count(words) != 1:
        raise ValueError(f"{words!r} stands {text.count(words)} times in {text!r}, not once")
    start = text.index(words)
    return (start, start + len(words))
