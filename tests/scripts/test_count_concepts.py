"""Counting concepts: texts and not words, and the table written as it was."""

import json
from collections import Counter
from pathlib import Path

import pytest

import count_concepts
from readouts.data.reader import read_table
from readouts.linking.concepts import TEXTS, Concept, load_concepts


@pytest.fixture
def rows(tmp_path: Path) -> str:
    path = tmp_path / "texts.jsonl"
    texts = ("A ceasefire, a truce.", "The truce held.", "Nothing else.")
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    return str(path)


def test_each_text_counts_once(rows: str) -> None:
    texts, counts = count_concepts.count([rows, rows])
    assert texts == 6
    assert counts["ceasefire"] == 4


def test_the_table_is_written_with_the_counts(tmp_path: Path) -> None:
    path = tmp_path / "concepts.csv"
    count_concepts.write(load_concepts()[:2], Counter({load_concepts()[0].concept: 7}), path)
    first, second = read_table(path, Concept)
    assert (first.texts, second.texts) == (7, 0)
    assert first.wordings == load_concepts()[0].wordings


def test_another_number_of_texts_is_refused(
    rows: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "concepts.csv"
    monkeypatch.setattr(count_concepts, "TARGET", target)
    monkeypatch.setattr("sys.argv", ["count_concepts.py", rows])
    assert count_concepts.main() == 1
    assert not target.exists()
    assert str(TEXTS) in capsys.readouterr().err
