"""The scorer of coded events, on rows that are right, wrong and missing."""

import json
from pathlib import Path

import pytest

from score_events import accuracy, by_class, macro_f1, main, pairs

ROWS = [
    {"sentence": "A frees B.", "source": "A", "target": "B", "gold_root": "YIELD",
     "gold_penta": "2"},
    {"sentence": "A jails B.", "source": "A", "target": "B", "gold_root": "COERCE",
     "gold_penta": "4"},
]  # fmt: skip
RIGHT = [{**row, "root": row["gold_root"], "quad": int(row["gold_penta"])} for row in ROWS]


def test_all_right() -> None:
    found = pairs(RIGHT, ROWS)
    assert found == {"root": [("YIELD", "YIELD"), ("COERCE", "COERCE")],
                     "quad": [("2", "2"), ("4", "4")]}  # fmt: skip
    assert macro_f1(found["root"]) == accuracy(found["quad"]) == 1


def test_a_row_that_was_not_coded_is_missed() -> None:
    found = pairs(RIGHT[:1], ROWS)
    assert accuracy(found["root"]) == 0.5
    assert by_class(found["root"]) == {"COERCE": 0, "YIELD": 1}


def test_the_order_of_rows_does_not_matter() -> None:
    assert pairs(RIGHT[::-1], ROWS) == pairs(RIGHT, ROWS)


def test_macro_f1_weighs_classes_alike() -> None:
    found = [("a", "a")] * 8 + [("b", "a")] * 2
    assert by_class(found) == {"a": pytest.approx(16 / 18), "b": 0}
    assert macro_f1(found) == pytest.approx(8 / 18)
    assert macro_f1([]) == accuracy([]) == 0


def test_from_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    coded, marked = tmp_path / "coded.jsonl", tmp_path / "marked.tsv"
    coded.write_text("".join(json.dumps(row) + "\n" for row in RIGHT), "utf-8")
    lines = ["sentence\tsource\ttarget\troot\tfour"]
    lines += [f"{r['sentence']}\tA\tB\t{r['gold_root']}\t{r['gold_penta']}" for r in ROWS]
    marked.write_text("\n".join(lines), "utf-8")
    main([str(coded), str(marked), "root", "four"])
    printed = capsys.readouterr().out
    assert "macro F1 1.000" in printed
    assert "COERCE" in printed
