"""The scorer of statements coded by hand."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from score_codings import count, figures, main

TEXT = "Norway thanked Chad. Chad will pay for the wheat."
GOLD: dict[str, Any] = {
    "text_sha256": "a",
    "statements": [
        {"content": [[0, 19]], "act": "THANK", "polarity": "favor", "issues": ["other"]},
        {
            "content": [[21, 48]],
            "act": "COMMIT",
            "polarity": "favor",
            "issues": ["food-security", "energy"],
        },
    ],
}


def reading(**second: Any) -> dict[str, Any]:
    """A reading that is right but for what is said of its second statement."""
    first, last = (dict(each) for each in GOLD["statements"])
    return {"report": {"text": TEXT, "sha256": "a"}, "statements": [last | second, first]}


def test_what_is_right_is_counted() -> None:
    assert figures([count(reading(), GOLD)]) == {
        "coded": 1.0, "act_accuracy": 1.0, "polarity_accuracy": 1.0, "issue_f1": 1.0,
    }  # fmt: skip


def test_what_is_wrong_costs() -> None:
    wrong = reading(act="STATE", issues=["energy", "sanctions", "climate"])
    found = figures([count(wrong, GOLD)])
    assert (found["act_accuracy"], found["polarity_accuracy"]) == (0.5, 1.0)
    assert found["issue_f1"] == pytest.approx(2 * 2 / 7)


def test_what_is_not_read_is_not_coded() -> None:
    found = figures([count(reading(content=[[0, 3]]), GOLD)])
    assert (found["coded"], found["act_accuracy"]) == (0.5, 1.0)
    assert figures([Counter()])["coded"] == 0


def test_it_prints_a_figure_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, row in (("readings", reading()), ("gold", GOLD)):
        (tmp_path / name).write_text(json.dumps(row) + "\n", "utf-8")
    main(str(tmp_path / "readings"), str(tmp_path / "gold"))
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [*figures([])]
    assert "1.000   [1.000, 1.000]" in lines[1]
