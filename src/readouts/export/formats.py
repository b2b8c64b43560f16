"""What of a record can be written out, and in which formats, as a table: a line each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath
from typing import BinaryIO

from readouts.errors import UsageError
from readouts.export.event_formats import write_events
from readouts.export.ftm import write_ftm
from readouts.export.gold import write_gold
from readouts.export.graphml import write_actors, write_contacts
from readouts.export.jsonld import write_jsonld
from readouts.export.parquet import write_parquet
from readouts.export.source import Asked
from readouts.export.tables import ITEMS
from readouts.export.tabular import write_csv, write_jsonl
from readouts.export.transfer import write_transfer

Writer = Callable[[Asked, BinaryIO], int]
"""Writes to an open file as it goes, never holding all of it; returns how many rows it wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to write one kind of thing.

    `kind` and `name` are what a user asks for, `ending` is that of a file which means this
    format ("" for none), `about` one line of help, `rows` what the count is of.
    """

    kind: str
    name: str
    write: Writer
    ending: str
    about: str
    rows: str = "rows"


def _table(kind: str) -> tuple[Format, ...]:
    """The formats that every table has."""
    return tuple(
        Format(
            kind=kind,
            name=name,
            write=partial(write, kind),
            ending=f".{name}",
            about=about,
            rows=f"rows of {kind}",
        )
        for name, write, about in (
            ("csv", write_csv, "one row each, lists joined by `; `"),
            ("jsonl", write_jsonl, "the same columns, lists as lists"),
            ("parquet", write_parquet, "the same with types (needs readouts[analytics])"),
        )
    )


def _events(name: str, ending: str, about: str) -> Format:
    """A layout of event data."""
    return Format(
        kind="events",
        name=name,
        write=partial(write_events, name),
        ending=ending,
        about=about,
        rows="rows of events",
    )


FORMATS: tuple[Format, ...] = (
    _events("jsonl", ".jsonl", "the events with each text by itself"),
    _events("csv", ".csv", "our own columns, all of them"),
    *(each for each in _table("events") if each.name == "parquet"),
    _events("polecat", "", "POLECAT's files, tab-separated with their header"),
    _events("gdelt", "", "GDELT 1.0's event files, 58 columns"),
    _events("gdelt2", "", "GDELT 2.0's event files, 61 columns"),
    *(each for table in ITEMS if table != "events" for each in _table(table)),
    Format(
        kind="statements",
        name="jsonld",
        write=write_jsonld,
        ending=".jsonld",
        about="W3C Web Annotations with PROV and schema.org, in JSON-LD",
        rows="annotations",
    ),
    Format(
        kind="contacts",
        name="graphml",
        write=write_contacts,
        ending=".graphml",
        about="actors and contacts as nodes, an edge for each part taken",
        rows="contacts",
    ),
    Format(
        kind="actors",
        name="graphml",
        write=write_actors,
        ending=".graphml",
        about="who talks to whom: actors as nodes, an edge a pair, weighted",
        rows="edges",
    ),
    Format(
        kind="record",
        name="jsonl",
        write=write_transfer,
        ending=".jsonl",
        about="everything, texts too; readouts import takes it back",
        rows="lines of the record",
    ),
    Format(
        kind="gold",
        name="jsonl",
        write=write_gold,
        ending=".jsonl",
        about="a report a line, its text with what people have judged in it",
        rows="reports",
    ),
    Format(
        kind="record",
        name="ftm",
        write=write_ftm,
        ending=".ftm",
        about="entities of FollowTheMoney, for Aleph and OpenSanctions' tools",
        rows="entities",
    ),
)
"""In the order in which help lists them; the first of a kind is the usual one."""


KINDS: Mapping[str, str] = {
    "events": "Event data: who did what to whom, one row a contact, actor, recipient and act",
    "reports": "The current text of each page, with its text",
    "statements": "Who said what, a row a statement",
    "contacts": "Calls, meetings, visits and messages, a row each",
    "accounts": "What one report says of one contact, a row each",
    "actors": "People, countries, institutions and groups, a row each",
    "alignments": "Statements of two accounts that tell the same, a row a pair",
    "origins": "Reports whose text comes from one source, a row a source",
    "wordings": "Fixed phrases that recur across contacts, a row each",
    "uses": "Every use of a wording, a row each",
    "gold": "What people have judged, as training and test data: right, wrong and disputed",
    "record": "The whole record",
}
"""What each kind is, for help."""


def kinds() -> tuple[str, ...]:
    """What can be written out, in the order of the table."""
    return tuple(dict.fromkeys(each.kind for each in FORMATS))


def formats(kind: str) -> tuple[Format, ...]:
    """The formats of a kind, the usual one first. Raises UsageError for an unknown kind."""
    found = tuple(each for each in FORMATS if each.kind == kind)
    if not found:
        raise UsageError(f"there is no export of {kind!r}", hint=f"one of: {', '.join(kinds())}")
    return found


def format_for(kind: str, name: str | None, path: PurePath | None = None) -> Format:
    """The format of this name, else the one that the file's ending means, else the usual one.

    Raises UsageError for an unknown kind or name, and for an ending that means another format.
    """
    offered = formats(kind)
    known = ", ".join(each.name for each in offered)
    if name:
        chosen = [each for each in offered if each.name == name]
        if not chosen:
            raise UsageError(f"there is no {name} of {kind}", hint=f"one of: {known}")
        return chosen[0]
    ending = path.suffix.lower() if path else ""
    if fitting := [each for each in offered if ending and each.ending == ending]:
        return fitting[0]
    if ending and ending in {each.ending for each in FORMATS}:
        raise UsageError(f"there is no {ending[1:].upper()} of {kind}", hint=f"one of: {known}")
    return offered[0]
