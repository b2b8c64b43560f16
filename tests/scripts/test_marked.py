"""The readouts marked by hand are well formed."""

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from readouts.data import load_tables
from readouts.model import Act, Mode, Polarity, Relation, StatementKind, text_sha256
from training.corpora import MARKED, rows

ROLES = ("content", "cue", "source")
READOUTS = list(rows(MARKED))
KINDS = frozenset(get_args(StatementKind))
ACTS = frozenset(get_args(Act))
FIELDS = {"act", "addressee", "content", "cue", "kind", "source", "speakers"}


def statements() -> list[tuple[str, dict[str, Any]]]:
    """Every statement with a name to know it by."""
    return [
        (f"{row['text_sha256']} {n}", s)
        for row in READOUTS
        for n, s in enumerate(row["statements"])
    ]


def test_there_are_as_many_as_the_page_beside_them_says() -> None:
    page = MARKED.with_name("README.md").read_text("utf-8")
    assert re.search(rf"\b{len(READOUTS)}\b", page)


def test_hashes_are_unique() -> None:
    assert len({row["text_sha256"] for row in READOUTS}) == len(READOUTS)
    assert all(set(row) == {"text_sha256", "statements"} for row in READOUTS)


def test_kinds_and_acts_are_known() -> None:
    assert len(KINDS) == 5
    bad = [n for n, s in statements() if s["kind"] not in KINDS or s["act"] not in ACTS]
    assert bad == []


def test_fields_are_those_of_a_statement() -> None:
    assert [name for name, s in statements() if set(s) != FIELDS] == []


def test_every_statement_has_content() -> None:
    assert [name for name, s in statements() if not s["content"]] == []


@pytest.mark.parametrize("role", ROLES)
def test_spans_are_sorted_and_apart(role: str) -> None:
    bad = [
        name
        for name, s in statements()
        if any(not 0 <= start < end for start, end in s[role])
        or any(a[1] > b[0] for a, b in pairwise(s[role]))
    ]
    assert bad == []


def test_carried_statements_have_no_cue_and_come_behind_another() -> None:
    first = [row["statements"][0] for row in READOUTS if row["statements"]]
    assert [s for s in first if s["kind"] == "carried"] == []
    assert [name for name, s in statements() if s["kind"] == "carried" and s["cue"]] == []


def test_speakers_are_names() -> None:
    for name, s in statements():
        assert all(isinstance(who, str) and who.strip() == who != "" for who in s["speakers"]), name


@pytest.fixture(scope="module")
def texts(shared_data: Path) -> dict[str, str]:
    paths = sorted((shared_data / "readouts").glob("*.jsonl"))
    found = [row for path in paths for row in rows(path)]
    marked = {row["text_sha256"] for row in READOUTS}
    texts = {text_sha256(row["text"]): row["text"] for row in found}
    assert marked <= set(texts)
    return texts


def cuts_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def test_spans_lie_in_their_text_on_the_edges_of_words(texts: dict[str, str]) -> None:
    bad = [
        f"{row['text_sha256']} {role} {start}-{end}: {text[start:end]!r}"
        for row in READOUTS
        for text in (texts[row["text_sha256"]],)
        for s in row["statements"]
        for role in ROLES
        for start, end in s[role]
        if end > len(text)
        or text[start:end].strip() != text[start:end]
        or cuts_a_word(text, start)
        or cuts_a_word(text, end)
    ]
    assert bad == []


CONTACTS = list(rows(MARKED.with_name("contacts.jsonl")))
MODES = frozenset(get_args(Mode))


def test_marked_contacts_are_well_formed() -> None:
    assert len({row["text_sha256"] for row in CONTACTS}) == len(CONTACTS)
    assert {row["set"] for row in CONTACTS} == {"apart", "seen"}
    for row in CONTACTS:
        for contact in row["contacts"]:
            assert contact["mode"] in MODES
            assert contact["participants"] and contact["dates"]
            for person in contact["participants"]:
                assert set(person) == {"name", "office", "country"} and person["name"]


def test_sixty_are_kept_apart_twelve_of_each_publisher(shared_data: Path) -> None:
    apart = {row["text_sha256"] for row in CONTACTS if row["set"] == "apart"}
    paths = sorted((shared_data / "readouts").glob("*.jsonl"))
    counts = [sum(text_sha256(row["text"]) in apart for row in rows(path)) for path in paths]
    assert counts == [12] * 5


def test_pairs_of_statements_name_what_is_there() -> None:
    rows = json.loads(MARKED.with_name("alignments.json").read_text("utf-8"))
    known = {
        (doc, statement["key"])
        for doc, row in rows["documents"].items()
        for statement in row["statements"]
    }
    docs = {contact["key"]: set(contact["docs"]) for contact in rows["contacts"]}
    for pair in (*rows["alignments"], *rows["mirrors"]):
        ends = [tuple(pair[end]) for end in ("a", "b")]
        assert set(ends) <= known
        assert {doc for doc, _ in ends} == docs[pair["contact"]]
    assert {row["how"] for row in rows["alignments"]} <= set(get_args(Relation))
    assert f"{len(rows['contacts'])} contacts" in MARKED.with_name("README.md").read_text("utf-8")


CODINGS = list(rows(MARKED.with_name("codings.jsonl")))
LABELS = {issue.label for issue in load_tables().issues}


def test_codings_hold_spans_and_known_labels_and_no_text() -> None:
    for row in CODINGS:
        assert set(row) == {"text_sha256", "set", "statements"}
        assert row["set"] in ("train", "apart")
        for statement in row["statements"]:
            assert set(statement) == {"content", "act", "polarity", "issues"}
            assert statement["act"] in ACTS
            assert statement["polarity"] in get_args(Polarity)
            assert statement["issues"]
            assert set(statement["issues"]) <= LABELS
            assert all(0 <= start < end for start, end in statement["content"])


def test_no_report_is_both_learnt_from_and_kept_apart() -> None:
    hashes = [row["text_sha256"] for row in CODINGS]
    assert len(set(hashes)) == len(hashes)
    assert sum(len(row["statements"]) for row in CODINGS if row["set"] == "apart") > 300
