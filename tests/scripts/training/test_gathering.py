"""What is trained on, and what must not be."""

from pathlib import Path

import numpy as np
import pytest
from tests.scripts.training.made import READOUT, article, data_folder, write_rows

from readouts import model
from readouts.reading.attribution.features import Vocabulary
from readouts.reading.attribution.tokens import LONGEST_WINDOW
from training import corpora, gathering, silver
from training.examples import Document, examples


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    row = {"text_sha256": model.text_sha256(readout("whitehouse-2")), "statements": []}
    monkeypatch.setattr(corpora, "MARKED", write_rows(tmp_path / "marked.jsonl", [row]))
    return data_folder(tmp_path / "data")


def readout(name: str) -> str:
    publisher, _, n = name.rpartition("-")
    return f"{READOUT} That was talk {n} of {publisher}."


def test_nothing_is_missing(data: Path) -> None:
    assert gathering.missing(data) == []


@pytest.mark.parametrize("name", [gathering.NEWS, gathering.ALIGNMENT, "readouts/kremlin.jsonl"])
def test_what_is_missing_is_named(data: Path, name: str) -> None:
    (data / name).unlink()
    assert gathering.missing(data) == [name]


def test_of_no_folder_everything_is_missing(tmp_path: Path) -> None:
    assert len(gathering.missing(tmp_path / "nowhere")) == 4 + len(silver.PUBLISHERS)


def test_all_that_is_marked_is_unseen(data: Path) -> None:
    texts = [READOUT, readout("kremlin-0"), readout("whitehouse-2")]
    assert gathering.unseen(data) == {model.text_sha256(text) for text in texts}


def test_a_marked_text_is_unseen_under_any_name(data: Path) -> None:
    path = data / "readouts/tehran_times.jsonl"
    write_rows(path, [{"id": "copy", "text": READOUT}, {"id": "own", "text": "Own. " + READOUT}])
    chosen = silver.report_rows(data / "readouts", gathering.unseen(data), 9)
    assert "copy" not in {row["id"] for row in chosen}
    assert "own" in {row["id"] for row in chosen}


def test_an_id_is_not_taken_for_a_part_of_another(data: Path) -> None:
    (data / "gold/alignment_gold.json").write_text('["kremlin-01", "xkremlin-0"]', "utf-8")
    assert model.text_sha256(readout("kremlin-0")) not in gathering.unseen(data)


def test_the_corpus_then_gold_then_what_the_rules_read(data: Path) -> None:
    found = gathering.gathered(data, "relations", None, 2)
    texts = [document.text for document in found]
    news = [article(n)["text"] for n in range(8) if n != 6]
    assert texts[:7] == news
    gold = [] if corpora.kept_apart("first") else [READOUT]
    assert texts[7 : 7 + len(gold)] == gold
    others = texts[7 + len(gold) :]
    assert len(others) == 2 * len(silver.PUBLISHERS)
    assert not {model.text_sha256(text) for text in others} & gathering.unseen(data)
    assert {document.weight for document in found[-8:]} == {silver.WEIGHT}


def test_for_news_the_corpus_alone(data: Path) -> None:
    found = gathering.gathered(data, "news", None, 2)
    assert [document.text for document in found] == [article(n)["text"] for n in range(8) if n != 6]
    assert not any(document.relations for document in found)


def test_fewer_texts(data: Path) -> None:
    found = gathering.gathered(data, "relations", 3, 0)
    assert [document.text for document in found][:3] == [article(n)["text"] for n in range(3)]
    assert len(found) == 3 + (not corpora.kept_apart("first"))


def test_words_of_the_parts_that_count() -> None:
    assert gathering.words_of(Document("One. Two three!", (), ((5, 14),))) == ["Two", "three"]


def test_windows_with_their_syntax(capsys: pytest.CaptureFixture[str]) -> None:
    text = "\n".join(["Rain fell on the old harbour.", "Nobody spoke."] * 40)
    documents = [Document(text, (), ((0, len(text)),)), Document("It rained.", (), ((0, 10),))]
    words = ["rain", "fell"]
    found = gathering.prepared(documents, words)
    plain = examples(documents, Vocabulary({"rain": 1, "fell": 2}), LONGEST_WINDOW)
    for one, other in zip(found, plain, strict=True):
        assert np.array_equal(one.inputs, other.inputs)
        assert one.syntax is not None and one.syntax.shape == (len(one.tags), 3)
        assert (one.syntax >= 0).all()
    assert len(found) == 3 and capsys.readouterr().err == ""
    assert found[0].syntax[:10].tolist() == found[0].syntax[10:20].tolist()


def test_it_says_how_far_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_SAID_EVERY", 2)
    gathering.prepared([Document("Rain.", (), ((0, 5),))] * 5, [])
    assert capsys.readouterr().err.splitlines() == ["parsed 2 of 5 texts", "parsed 4 of 5 texts"]
