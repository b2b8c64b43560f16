"""The gold of the sample: spans, labels, and the ties between the three files."""

import hashlib
import json
from itertools import pairwise
from typing import Any, get_args

import pytest

import build_sample_gold as build_script
from readouts import model, sample
from readouts.ingest import Ingested, ingest

GOLD: dict[str, Any] = json.loads(sample.gold().read_text("utf-8"))
ALIGNED: dict[str, Any] = json.loads(sample.alignment_gold().read_text("utf-8"))
PAIRS = [json.loads(line) for line in sample.pairs().read_text("utf-8").splitlines()]
TEXTS = build_script.load_texts(sample.folder() / "texts")
STATEMENTS: list[dict[str, Any]] = GOLD["statements"]
QUOTES = "\"'“”‘’«»"
ENDS = ".!?"
FIELDS = {"doc", "contact", "speakers", "kind", "spans", "cue", "source", "act", "polarity"}
FIELDS |= {"object", "issues", "addressee", "via", "quoting"}


def words(statement: dict[str, Any], field: str = "spans") -> list[str]:
    return [TEXTS[statement["doc"]][a:b] for a, b in statement[field]]


def named(statement: dict[str, Any]) -> str:
    return f"{statement['doc']}: {words(statement)}"


def test_hashes_are_in_step() -> None:
    made = {key: hashlib.sha256(TEXTS[key].encode()).hexdigest() for key in GOLD["files"]}
    assert made == GOLD["files"]
    documents = {key: document["sha256"] for key, document in ALIGNED["documents"].items()}
    assert documents.items() <= made.items()


def test_every_text_has_its_gold() -> None:
    assert set(GOLD["files"]) == set(TEXTS)
    assert {s["doc"] for s in STATEMENTS} == set(TEXTS)


@pytest.mark.parametrize("field", ["spans", "cue", "source"])
def test_spans_lie_in_the_text_and_in_order(field: str) -> None:
    for s in STATEMENTS:
        flat = [offset for span in s[field] for offset in span]
        assert all(a < b for a, b in pairwise(flat)), named(s)
        assert not flat or (flat[0] >= 0 and flat[-1] <= len(TEXTS[s["doc"]])), named(s)


@pytest.mark.parametrize("field", ["spans", "cue", "source"])
def test_spans_are_trimmed_whole_words(field: str) -> None:
    for s in STATEMENTS:
        text = TEXTS[s["doc"]]
        for a, b in s[field]:
            assert text[a:b] == text[a:b].strip(), named(s)
            assert not (text[a - 1 : a] + text[a]).isalnum(), named(s)
            assert not (text[b - 1] + text[b : b + 1]).isalnum() or b == len(text), named(s)


def test_content_leaves_out_the_closing_stop() -> None:
    assert [named(s) for s in STATEMENTS if words(s)[-1][-1] in ENDS + ",;:"] == []


def test_direct_content_stands_between_quotation_marks_that_it_leaves_out() -> None:
    quoted = [s for s in STATEMENTS if s["kind"] == "direct" and s["cue"]]
    assert quoted
    for s in quoted:
        text = TEXTS[s["doc"]]
        assert text[s["spans"][0][0] - 1] in QUOTES, named(s)
        assert not set('"“”') & set("".join(words(s))), named(s)


def test_mixed_content_holds_a_quotation_mark_and_indirect_none() -> None:
    for s in STATEMENTS:
        marked = bool(set('"“”') & set("".join(words(s))))
        assert marked == (s["kind"] == "mixed"), named(s)


def test_only_carried_sentences_and_transcripts_lack_a_cue() -> None:
    for s in STATEMENTS:
        if s["kind"] == "carried":
            assert not s["cue"] and not s["source"], named(s)
        elif not s["cue"]:
            assert s["kind"] == "direct" and TEXTS[s["doc"]][s["source"][0][1]] == ":", named(s)


def test_statements_follow_the_text() -> None:
    for key in GOLD["files"]:
        starts = [s["spans"][0][0] for s in build_script.of_document(GOLD, key)]
        assert starts == sorted(set(starts))


def test_content_is_annotated_once() -> None:
    for key in GOLD["files"]:
        spans = sorted(span for s in build_script.of_document(GOLD, key) for span in s["spans"])
        assert all(first[1] <= second[0] for first, second in pairwise(spans)), key


def test_content_keeps_clear_of_its_cue_and_source() -> None:
    for s in STATEMENTS:
        own = {i for a, b in s["spans"] for i in range(a, b)}
        rest = {i for field in ("cue", "source") for a, b in s[field] for i in range(a, b)}
        assert not own & rest, named(s)


def test_every_kind_occurs() -> None:
    assert {s["kind"] for s in STATEMENTS} == set(get_args(model.StatementKind))


@pytest.mark.parametrize(
    ("field", "allowed"),
    [("kind", model.StatementKind), ("act", model.Act), ("polarity", model.Polarity)],
)
def test_labels_are_those_of_the_model(field: str, allowed: Any) -> None:
    assert {s[field] for s in STATEMENTS} <= set(get_args(allowed))


def test_statements_have_the_fields_of_the_scorer() -> None:
    assert all(set(s) == FIELDS for s in STATEMENTS)
    assert all(s["issues"] and len(s["issues"]) == len(set(s["issues"])) for s in STATEMENTS)


def test_topics_are_discussed_and_nothing_else_is() -> None:
    assert all((s["kind"] == "topic") == (s["act"] == "DISCUSS") for s in STATEMENTS)


def test_what_the_sample_is_to_show_is_there() -> None:
    assert any(len(s["spans"]) == 2 and s["kind"] == "indirect" for s in STATEMENTS)
    assert any(len(s["spans"]) == 2 and s["kind"] == "direct" for s in STATEMENTS)
    assert any(s["kind"] == "indirect" and not s["speakers"] for s in STATEMENTS)
    assert any(s["kind"] == "carried" and not s["speakers"] for s in STATEMENTS)
    assert any(words(s)[0].startswith("I ") and s["kind"] == "carried" for s in STATEMENTS)
    assert any(s["via"] for s in STATEMENTS) and any(s["quoting"] for s in STATEMENTS)
    assert any(s["contact"] is None for s in STATEMENTS)
    assert {"adding", "thanked", "welcomed"} <= {c for s in STATEMENTS for c in words(s, "cue")}
    assert {c["status"] for c in GOLD["contacts"].values()} == set(get_args(model.Status))


def test_a_quote_runs_over_paragraphs() -> None:
    def lines(s: dict[str, Any]) -> int:
        return TEXTS[s["doc"]][s["spans"][0][0] : s["spans"][-1][1]].count("\n\n")

    assert [s["doc"] for s in STATEMENTS if lines(s)] == ["zelenskyy-xi-kyiv"]


def test_contacts_have_labels_of_the_model_and_a_document() -> None:
    known = {*TEXTS, "scholz-xi-beijing"}
    for key, contact in GOLD["contacts"].items():
        assert contact["mode"] in get_args(model.Mode)
        assert contact["docs"] == [key.split(":")[0]]
        assert set(contact["docs"]) <= known
        assert all(len(code) == 3 and code.isupper() for code in contact["countries"])
    assert {s["contact"] for s in STATEMENTS} - {None} <= set(GOLD["contacts"])


def test_speakers_of_a_held_contact_are_named_in_full() -> None:
    lone = {"Russia", "White House"}
    assert all(" " in name or name in lone for s in STATEMENTS for name in s["speakers"])
    joint = [s for s in STATEMENTS if len(s["speakers"]) > 1]
    assert all(set(s["speakers"]) == set(GOLD["contacts"][s["contact"]]["parties"]) for s in joint)


def test_reports_of_one_contact_share_its_people() -> None:
    for pair in PAIRS:
        people = [
            {
                frozenset(c["parties"])
                for c in GOLD["contacts"].values()
                if key in c["docs"] and c["status"] == "held"
            }
            for key in pair["docs"]
        ]
        assert set.intersection(*people), pair["contact"]


def test_two_contacts_meet_in_one_report() -> None:
    docs = [key for pair in PAIRS for key in pair["docs"]]
    assert [key for key in set(docs) if docs.count(key) > 1] == ["trump-putin-zelenskyy-wire"]


def test_alignments_tie_statements_of_two_reports_of_one_contact() -> None:
    docs = {contact["key"]: contact["docs"] for contact in ALIGNED["contacts"]}
    keys = {k: {s["key"] for s in d["statements"]} for k, d in ALIGNED["documents"].items()}
    seen = set()
    for row in ALIGNED["alignments"]:
        (a, one), (b, other) = row["a"], row["b"]
        assert a != b and {a, b} <= set(docs[row["contact"]])
        assert one in keys[a] and other in keys[b]
        assert row["how"] in get_args(model.Relation)
        seen.add((a, one, b, other))
    assert len(seen) == len(ALIGNED["alignments"])
    assert {row["set"] for row in ALIGNED["alignments"]} == {"cross", "copy"}


def test_verbatim_means_the_same_words() -> None:
    content = {
        (key, s["key"]): [TEXTS[key][a:b] for a, b in s["content"]]
        for key, document in ALIGNED["documents"].items()
        for s in document["statements"]
    }
    for row in ALIGNED["alignments"]:
        same = content[tuple(row["a"])] == content[tuple(row["b"])]
        assert same == (row["how"] == "verbatim"), row


def test_ingest_gives_the_texts_that_the_gold_is_of() -> None:
    outcomes = list(ingest(sample.inputs()))
    taken = [outcome.report for outcome in outcomes if isinstance(outcome, Ingested)]
    page = [report for report in taken if (report.source or "").endswith(".html")]
    assert len(taken) == len(outcomes) == len(TEXTS) + len(page)
    hashes = [report.sha256 for report in taken if report not in page]
    assert sorted(hashes) == sorted(GOLD["files"].values())
