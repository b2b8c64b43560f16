"""Texts marked by hand, from files made here."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scripts.training.made import NEWS, READOUT, article, at, write_rows

from training import corpora
from training.examples import Attribution

SPANS = st.lists(st.tuples(st.integers(0, 9), st.integers(10, 20)), max_size=2)


def test_rows_of_a_file_without_its_blank_lines(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"a": "é🎉"}\n\n  \n{"a": 2}', encoding="utf-8")
    assert list(corpora.rows(path)) == [{"a": "é🎉"}, {"a": 2}]


def test_spans_of_pairs() -> None:
    assert corpora.spans([[1, 2], [5, 9]]) == ((1, 2), (5, 9))
    assert corpora.spans([]) == corpora.spans(None) == ()


def test_articles_count_as_a_whole() -> None:
    row = article(3)
    (found,) = corpora.polnear([row], told_apart=True)
    assert found.text == row["text"]
    assert found.regions == ((0, len(found.text)),)
    assert found.weight == 1.0 and found.relations is False
    (one,) = found.attributions
    assert found.text[slice(*one.content[0])] == "the ferry was late"


def test_articles_on_relations_are_told_from_others() -> None:
    text = "Kenya met Canada. Kenya thanked Canada. Canada invited Kenya. France watched."
    row = {"id": "x", "text": text, "attributions": []}
    assert [d.relations for d in corpora.polnear([row], told_apart=True)] == [True]
    assert [d.relations for d in corpora.polnear([row], told_apart=False)] == [False]


def statement(doc: str, text: str, source: str, cue: str, content: str) -> corpora.Row:
    return {
        "doc": doc, "spans": [at(text, content)], "kind": "indirect",
        "cue": [at(text, cue)] if cue else [], "source": [at(text, source)] if source else [],
    }  # fmt: skip


def gold_file(folder: Path, files: dict[str, str]) -> tuple[Path, Path]:
    statements = [
        part
        for key in files
        for part in (
            statement(key, READOUT, "President Mary Robinson", "called for", "calm"),
            statement(key, READOUT, "She", "thanked", "the Irish delegation"),
            statement(key, READOUT, "", "", "coming"),
        )
    ]
    path = folder / "gold.json"
    path.write_text(json.dumps({"files": files, "statements": statements}), encoding="utf-8")
    return path, write_rows(folder / "reports.jsonl", [{"id": "talks", "text": READOUT}])


def keys(apart: bool) -> list[str]:
    return [name for name in "abcdefghijkl" if corpora.kept_apart(name) is apart]


def test_gold_by_id_or_by_hash_of_the_text(tmp_path: Path) -> None:
    first, second, *_ = keys(apart=False)
    digest = hashlib.sha256(READOUT.encode()).hexdigest()
    found = corpora.gold(*gold_file(tmp_path, {second: digest, first: "talks"}))
    assert [document.text for document in found] == [READOUT, READOUT]
    assert found[0] == found[1]
    assert found[0].weight == corpora.GOLD_WEIGHT
    assert found[0].regions == ((0, len(READOUT)),)
    called, thanked = found[0].attributions
    assert called.content == (at(READOUT, "calm"),)
    assert thanked.content == (at(READOUT, "the Irish delegation"), at(READOUT, "coming"))


def test_gold_without_its_text_and_the_third_kept_apart_are_left_out(tmp_path: Path) -> None:
    apart, not_there = keys(apart=True)[0], keys(apart=False)[0]
    assert corpora.gold(*gold_file(tmp_path, {apart: "talks", not_there: "nowhere"})) == []


def test_about_a_third_is_kept_apart() -> None:
    names = [f"report-{n}" for n in range(600)]
    assert 150 < sum(map(corpora.kept_apart, names)) < 250


def test_the_body_is_what_is_no_headline_or_caption() -> None:
    text = f"Talks in Dublin\n\n{NEWS}\n"
    (region,) = corpora.bodies(text, "Talks in Dublin")
    assert text[slice(*region)].strip() == NEWS


def test_what_has_no_cue_belongs_to_the_cue_before() -> None:
    rows = [
        {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 12]]},
        {"source": [], "cue": [], "content": [[13, 20]]},
        {"cue": [[21, 25]], "content": [[26, 30]]},
    ]
    assert corpora.joined(rows) == [
        Attribution(((0, 3),), ((4, 8),), ((9, 12), (13, 20))),
        Attribution((), ((21, 25),), ((26, 30),)),
    ]


def test_the_first_may_have_no_cue() -> None:
    assert corpora.joined([{"content": [[1, 2]]}]) == [Attribution((), (), ((1, 2),))]


@settings(deadline=None)
@given(st.lists(st.fixed_dictionaries({"source": SPANS, "cue": SPANS, "content": SPANS})))
def test_no_content_is_lost_in_joining(rows: list[dict[str, list[tuple[int, int]]]]) -> None:
    found = corpora.joined(rows)
    assert [s for one in found for s in one.content] == [s for r in rows for s in r["content"]]
    assert all(one.cue for one in found[1:])


@pytest.mark.parametrize("articles", [0, 6, 7, 21, 840])
def test_held_out_articles_are_spread(articles: int) -> None:
    held = range(articles)[corpora.HELD_OUT]
    assert len(held) == (articles + 7) // 14
    assert all(n % 14 == 6 for n in held)
