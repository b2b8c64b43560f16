"""Pairs of accounts whose statements were marked as telling the same, as the program reads them.

A file of marks has the form of alignment_gold.json: contacts, documents with their statements,
alignments and mirrors. The text of a document stands in the file itself or is found by its hash.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

from program import readings
from readouts import model
from readouts.linking.slim import SlimAccount, slim
from readouts.model import Contact, Reading, Report, StatementRef
from score_sample import pair_up, words_in

Row = dict[str, Any]
Ends = frozenset[StatementRef]
DOUBTFUL = "doubtful"  # the set of a pair that only one of two annotators marked


@dataclass(frozen=True, slots=True)
class Marked:
    """Two accounts of a contact, and which of their statements belong together.

    `known` are the statements that the annotators saw; of others nothing is known. `lost` counts
    the marked pairs of which the program did not read both ends.
    """

    contact: str
    copies: bool
    a: SlimAccount
    b: SlimAccount
    same: frozenset[Ends]
    answers: frozenset[Ends]
    doubtful: frozenset[Ends]
    known: frozenset[StatementRef]
    lost: int


def marked(path: Path, texts: Mapping[str, Row]) -> list[Marked]:
    """Every two accounts of each contact in a file; `texts` are rows with a text, by its hash."""
    gold = json.loads(path.read_text("utf-8"))
    docs: dict[str, Row] = gold["documents"]
    read = {name: read for name, doc in docs.items() if (read := _read(doc, texts))}
    ends = {name: _ends(read[name], docs[name]["statements"]) for name in read}
    out = []
    for contact in gold["contacts"]:
        for one, other in combinations(contact["docs"], 2):
            if one in read and other in read:
                both = {(doc, key): ref for doc in (one, other) for key, ref in ends[doc].items()}
                out.append(_marked(contact["key"], read[one], read[other], both, gold))
    return out


def _read(doc: Row, texts: Mapping[str, Row]) -> Reading | None:
    """The reading of a document, all its statements said in the contact it is about."""
    row = doc if "text" in doc else texts.get(doc["sha256"])
    if row is None:
        return None
    report = Report(
        id=model.report_id(doc["sha256"], ""),
        sha256=doc["sha256"],
        text=row["text"],
        publisher=row.get("publisher"),
        published=row.get("published"),
        title=row.get("title"),
        url=row.get("url"),
    )
    return _one_contact(readings([report])[0])


def _one_contact(reading: Reading) -> Reading:
    """What was marked is of one contact; whether the reader says so is measured elsewhere."""
    counts = {contact.id: _weight(contact, reading) for contact in reading.contacts}
    if not counts:
        people = tuple(actor.id for actor in reading.actors if actor.kind == "person")
        contact = Contact(
            id="c1",
            mode="other",
            status="held",
            participants=people[:2],
            date=model.ContactDate(),
        )
        return _one_contact(replace(reading, contacts=(contact,)))
    best = max(counts, key=lambda key: counts[key])
    return replace(
        reading,
        contacts=tuple(contact for contact in reading.contacts if contact.id == best),
        statements=tuple(
            replace(statement, contact=best)
            for statement in reading.statements
            if statement.contact in (None, best)
        ),
    )


def _weight(contact: Contact, reading: Reading) -> tuple[bool, int]:
    own = sum(statement.contact == contact.id for statement in reading.statements)
    return (contact.status == "held", own)


def _ends(reading: Reading, gold: Sequence[Row]) -> dict[str, StatementRef]:
    """The statement as read for each key of the gold's."""
    text = reading.report.text
    ours = [words_in(text, statement.content) for statement in reading.statements]
    theirs = [words_in(text, row["content"]) for row in gold]
    found = pair_up(ours, theirs)
    return {gold[j]["key"]: (reading.report.id, reading.statements[i].id) for i, j in found.items()}


def _marked(
    key: str,
    one: Reading,
    other: Reading,
    ends: Mapping[tuple[str, str], StatementRef],
    gold: Row,
) -> Marked:
    a, b = sorted((slim(reading).accounts[0] for reading in (one, other)), key=lambda x: x.id)
    own = [row for row in gold["alignments"] if _of(row, ends)]
    same = [row for row in own if row["set"] != DOUBTFUL]
    found = _pairs(same, ends)
    return Marked(
        contact=key,
        copies=any(row["set"] == "copy" for row in same),
        a=a,
        b=b,
        same=found,
        answers=_pairs([row for row in gold["mirrors"] if _of(row, ends)], ends),
        doubtful=_pairs([row for row in own if row["set"] == DOUBTFUL], ends),
        known=frozenset(ends.values()),
        lost=len(same) - len(found),
    )


def _of(row: Row, ends: Mapping[tuple[str, str], StatementRef]) -> bool:
    """Whether a marked pair is one of these two documents."""
    docs = {doc for doc, _ in ends}
    return row["a"][0] in docs and row["b"][0] in docs


def _pairs(rows: Iterable[Row], ends: Mapping[tuple[str, str], StatementRef]) -> frozenset[Ends]:
    found = ([ends.get(tuple(row[end])) for end in ("a", "b")] for row in rows)
    return frozenset(frozenset(ref for ref in pair if ref) for pair in found if all(pair))
