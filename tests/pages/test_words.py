"""Words for codes."""

from typing import get_args

import pytest

from readouts.data import load_tables
from readouts.model import Act
from readouts.pages.words import act_words, counted, issue_words, listed


def test_every_act_and_every_issue_has_words() -> None:
    assert not [act for act in get_args(Act) if act_words(act) == act]
    labels = [issue.label for issue in load_tables().issues] + ["other"]
    assert not [label for label in labels if issue_words(label)[0].islower()]


def test_what_has_no_words_stays() -> None:
    assert act_words("SING") == "SING"
    assert issue_words("my-own-issue") == "my own issue"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 contacts"), (1, "1 contact"), (2, "2 contacts")]
)
def test_counted(count: int, said: str) -> None:
    assert counted(count, "contact") == said


def test_a_y_at_the_end() -> None:
    assert counted(2, "country") == "2 countries"


@pytest.mark.parametrize(
    ("names", "said"),
    [([], "nobody"), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_listed(names: list[str], said: str) -> None:
    assert listed(names, "nobody") == said
