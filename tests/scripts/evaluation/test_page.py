"""The page is made of the measurements and nothing else."""

import copy
from pathlib import Path

from tests.scripts.evaluation.made import accuracy

from evaluation import page
from evaluation.comparing import CAUSES

ACCURACY = accuracy()
PAGE = page.page(ACCURACY)


def test_every_slot_is_filled() -> None:
    assert "$" not in PAGE
    assert PAGE.startswith("# Accuracy: what to trust\n")


def test_the_same_measurements_give_the_same_page() -> None:
    assert page.page(copy.deepcopy(ACCURACY)) == PAGE


def test_other_measurements_give_another() -> None:
    other = copy.deepcopy(ACCURACY)
    other["sets"]["statements"]["all"]["precision"] = 0.99
    assert "99 have the right words" in page.page(other)


def test_every_cause_is_explained() -> None:
    assert set(page.MEANINGS) == set(CAUSES)


def test_an_example() -> None:
    shown = "> Ana Ruiz nodded.\n\n* right: Ana Ruiz: “nodded”\n* the program: nothing"
    assert shown in PAGE
    assert PAGE.count("No example of it is at hand.") == len(CAUSES) - 1


def test_an_example_that_is_no_longer_wrong_is_not_shown() -> None:
    fixed = [dict(ACCURACY["examples"][0], causes=[])]
    assert "nodded" not in page.examples(fixed)


def test_a_statement_in_a_line() -> None:
    both = {"speakers": ["Ana Ruiz", "Béla Kun"], "content": "中"}
    nobody = {"speakers": [], "content": "x"}
    assert page.told([both, nobody]) == "Ana Ruiz and Béla Kun: “中”; nobody named: “x”"


def test_a_page_without_any_measurement() -> None:
    bare = page.page({"figures": {}, "sets": {}, "examples": []})
    assert "## What to trust and what not" in bare


def test_files(tmp_path: Path) -> None:
    made = page.files(ACCURACY, tmp_path)
    names = {str(path.relative_to(tmp_path)) for path in made}
    assert names == {"accuracy.json", "accuracy.md", "pictures/reliability.svg"}
    assert all(text.endswith("\n") for text in made.values())
