"""Gold sets give the figures of the scorers: the same judge, only told apart further."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.fixtures.story import FOLDER as FIXTURES

import score_sample
from evaluate_parts import load, save
from evaluation import sets
from evaluation.comparing import NOTHING, compare
from evaluation.counts import counted
from evaluation.marks import by_names, by_source

GOLD: dict[str, Any] = json.loads((FIXTURES / "gold_reading.json").read_text("utf-8"))
READINGS = load(FIXTURES / "reading.jsonl")


def kinded(gold: dict[str, Any]) -> dict[str, Any]:
    """The fixtures' gold, with a kind for each statement."""
    return gold | {"statements": [{"kind": "indirect"} | row for row in gold["statements"]]}


def test_as_the_sample_scorer_counts() -> None:
    spoilt = json.loads(json.dumps(READINGS))
    del spoilt[0]["statements"][0]
    spoilt[1]["statements"][0]["speakers"] = []
    row = counted(compare(sets.in_gold(spoilt, kinded(GOLD)), by_names(score_sample.same_names)))
    figures = score_sample.score(spoilt, GOLD)
    assert row["f1"] == pytest.approx(figures["full_f1"], abs=1e-4)
    assert row["found"] / row["read"] == pytest.approx(figures["statement_precision"])


def test_a_report_that_was_not_read_has_bare_gold() -> None:
    reports = sets.in_gold([], kinded(GOLD))
    made = compare(reports, by_names(score_sample.same_names))
    assert len(made) == len(GOLD["statements"])
    assert {one.cause for one in made} == {NOTHING}
    assert {one.publisher for one in made} == {"not stated"}


def test_the_sample(tmp_path: Path) -> None:
    save([], tmp_path / "readings.jsonl")
    made = sets.sample(tmp_path, tmp_path)
    assert len(made) > 100
    assert not any(one.found for one in made)


def words(text: str) -> list[tuple[int, int, str]]:
    """A token for each letter."""
    return [(n, n + 1, letter) for n, letter in enumerate(text)]


TOOL: Any = SimpleNamespace(
    toks=words,
    in_quotes=lambda text, tokens: {0},
    span_tokens=lambda spans, tokens: {n for start, end in spans for n in range(start, end)},
    classify=lambda content, cue, tokens, quoted: "direct" if content & quoted else "other",
    WORD=score_sample.WORD,
)


def test_an_article() -> None:
    gold = {
        "id": "a",
        "publisher": "Paper",
        "text": "abc de",
        "attributions": [
            {"content": [[0, 3]], "cue": [[4, 5]], "source": [[3, 6]]},
            {"content": [], "cue": [], "source": []},
        ],
    }
    row = {"kind": "indirect", "content": [[0, 3]], "cue": [], "source": [[5, 6]], "confidence": 1}
    reading = {"statements": [row, row | {"kind": "carried"}, row | {"content": []}]}
    report = sets.article(gold, reading, TOOL)
    [wanted], read = report.gold, report.read
    assert (wanted.kind, wanted.source) == ("direct", frozenset({4, 5}))
    assert read is not None
    assert len(read) == 1
    assert [one.right for one in compare([report], by_source)] == [True]
    assert sets.article(gold, None, TOOL).read is None


def test_a_scorer_is_loaded_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "tool.py").write_text("ANSWER = 42\n", "utf-8")
    assert sets.scorer(tmp_path / "tool.py").ANSWER == 42
    with pytest.raises(SystemExit, match="no scorer"):
        sets.scorer(tmp_path / "tool.txt")


def test_nothing_read_is_all_missed(shared_data: Path, tmp_path: Path) -> None:
    gold = json.loads((shared_data / "gold" / "readouts_gold.json").read_text("utf-8"))
    save([], tmp_path / "readings.jsonl")
    made = sets.statements(tmp_path, shared_data)
    assert len(made) == len(gold["statements"])
    assert {one.gold for one in made} == {row["kind"] for row in gold["statements"]}
    assert sets.values(tmp_path, shared_data)["statement_recall"]["value"] == 0.0


def test_gold_given_back_as_read_is_all_right(shared_data: Path, tmp_path: Path) -> None:
    rows = load(shared_data / "attribution" / "polnear_dev.jsonl")[:2]
    save(rows, tmp_path / "attribution_gold.jsonl")
    readings = [
        {
            "report": {"text": row["text"]},
            "statements": [
                a | {"kind": "indirect", "confidence": 0.5} for a in row["attributions"]
            ],
        }
        for row in rows
    ]
    save(readings, tmp_path / "readings.jsonl")
    made = sets.attribution(tmp_path, shared_data)
    assert len(made) > 10
    assert all(one.right for one in made)
