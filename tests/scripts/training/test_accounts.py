"""Marked accounts as the program reads them: which statements belong together, what is lost."""

import json
from pathlib import Path
from typing import Any

import pytest

from readouts.model import text_sha256
from training.accounts import Marked, marked

FIRST = (
    "President Sauli Niinistö spoke with President Alar Karis of Estonia by phone today. "
    "President Niinistö thanked President Karis for the icebreaker. "
    "The presidents discussed the price of electricity."
)
SECOND = (
    "President Alar Karis had a phone call with President Sauli Niinistö of Finland today. "
    "President Karis promised another icebreaker. "
    "The presidents discussed electricity."
)


def document(text: str, *content: str, inside: bool = True) -> dict[str, Any]:
    """A document with statements by their words."""
    starts = [text.index(part) for part in content]
    statements = [
        {"key": f"k{n}", "content": [[start, start + len(part)]]}
        for n, (start, part) in enumerate(zip(starts, content, strict=True), 1)
    ]
    kept = {"text": text} if inside else {}
    return {"sha256": text_sha256(text), "statements": statements, **kept}


def gold(**changed: Any) -> dict[str, Any]:
    """The marks of one contact."""
    return {
        "contacts": [{"key": "c", "docs": ["a", "b"]}],
        "documents": {
            "a": document(FIRST, "the icebreaker", "the price of electricity"),
            "b": document(SECOND, "another icebreaker", "electricity", "a phone call"),
        },
        "alignments": [
            {"contact": "c", "a": ["a", "k2"], "b": ["b", "k2"], "how": "partial", "set": "cross"},
            {"contact": "c", "a": ["a", "k2"], "b": ["b", "k3"], "how": "partial", "set": "cross"},
        ],
        "mirrors": [{"contact": "c", "a": ["a", "k1"], "b": ["b", "k1"]}],
        **changed,
    }


def read(tmp_path: Path, rows: dict[str, Any], texts: dict[str, Any] | None = None) -> list[Marked]:
    path = tmp_path / "marks.json"
    path.write_text(json.dumps(rows), "utf-8")
    return marked(path, texts or {})


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Marked:
    (found,) = read(tmp_path_factory.mktemp("marks"), gold())
    return found


def test_statements_are_found_by_their_words(one: Marked) -> None:
    contents = {s.ref: s.pieces for account in (one.a, one.b) for s in account.statements}
    (same,) = one.same
    assert {contents[ref] for ref in same} == {("the price of electricity",), ("electricity",)}
    assert same <= one.known


def test_what_the_program_did_not_read_is_counted(one: Marked) -> None:
    assert one.lost == 1


def test_set_and_contact(one: Marked) -> None:
    assert (one.contact, one.copies) == ("c", False)
    assert one.a.id < one.b.id


def test_a_pair_that_one_annotator_marked_is_neither(tmp_path: Path) -> None:
    rows = gold()
    rows["alignments"][0]["set"] = "doubtful"
    (found,) = read(tmp_path, rows)
    assert found.same == frozenset()
    assert len(found.doubtful) == 1


def test_texts_are_looked_up_by_hash(tmp_path: Path) -> None:
    rows = gold()
    for name, text in (("a", FIRST), ("b", SECOND)):
        rows["documents"][name] = document(text, "electricity", inside=False)
    assert read(tmp_path, rows) == []
    texts = {text_sha256(text): {"text": text} for text in (FIRST, SECOND)}
    assert len(read(tmp_path, rows, texts)) == 1
