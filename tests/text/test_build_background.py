import json

import pytest

import build_background

TEXTS = ("Grain, grain and more grain.", "The GRAIN left Odesa in 2022.", "Café, café")


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "texts.jsonl"
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS), "utf-8")
    return str(path)


def test_texts_are_counted_and_not_words(rows):
    texts, counts = build_background.count([rows])
    assert texts == 3
    assert counts["grain"] == 2
    assert counts["cafe"] == 1
    assert counts["2022"] == 1


def test_several_files_are_one_count(rows):
    texts, counts = build_background.count([rows, rows])
    assert (texts, counts["grain"]) == (6, 4)


def test_words_of_one_text_are_not_kept(rows, tmp_path, monkeypatch):
    target = tmp_path / "background.tsv"
    monkeypatch.setattr(build_background, "TARGET", target)
    monkeypatch.setattr("sys.argv", ["build_background.py", rows])
    build_background.main()
    assert target.read_text("utf-8") == "texts\t3\ngrain\t2\n"


def test_no_more_than_the_most_common_words(rows, tmp_path, monkeypatch):
    target = tmp_path / "background.tsv"
    monkeypatch.setattr(build_background, "TARGET", target)
    monkeypatch.setattr(build_background, "MOST", 0)
    monkeypatch.setattr("sys.argv", ["build_background.py", rows, rows])
    build_background.main()
    assert target.read_text("utf-8") == "texts\t6\n"
