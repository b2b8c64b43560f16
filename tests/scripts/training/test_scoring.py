"""The figures of a network, from a scorer that stands elsewhere."""

import json
from pathlib import Path

import pytest
from tests.scripts.training.made import article, attributor, write_rows

from training import scoring

SCORER = """
import json, pathlib, sys
gold, found, form = sys.argv[1:]
pathlib.Path(gold).with_name("seen").write_text(pathlib.Path(found).read_text())
figure = dict(P=0.5, R=0.25, F=1 / 3)
print(json.dumps({name: figure for name in ("full", "attr", "tok", "exact")}))
"""


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    scorer = tmp_path / "scorer.py"
    scorer.write_text(SCORER, encoding="utf-8")
    monkeypatch.setattr(scoring, "_SCORER", scorer)
    return write_rows(tmp_path / "dev.jsonl", [article(1), article(2)])


def test_one_line_of_figures(articles: Path) -> None:
    line = scoring.full_of(attributor(), articles, told_apart=False)
    assert line == ", ".join(f"{n} 0.500/0.250/0.333" for n in ("full", "attr", "tok", "exact"))


def test_the_scorer_sees_spans_of_every_article(articles: Path) -> None:
    scoring.full_of(attributor(seed=17), articles, told_apart=False)
    rows = [json.loads(line) for line in articles.with_name("seen").read_text().splitlines()]
    assert [row["id"] for row in rows] == ["article-1", "article-2"]
    found = [one for row in rows for one in row["attributions"]]
    assert found
    assert all(one["content"] and set(one) == {"source", "cue", "content"} for one in found)


def test_without_articles_nothing_is_scored(articles: Path) -> None:
    line = scoring.full_of(attributor(), articles.with_name("none.jsonl"), told_apart=False)
    assert line == "not scored: no none.jsonl or no scorer"


def test_without_a_scorer_nothing_is_scored(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scoring, "_SCORER", articles.with_name("no.py"))
    assert scoring.full_of(attributor(), articles, told_apart=False).startswith("not scored")
