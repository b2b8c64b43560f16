"""Which earlier statement is this one the successor of?"""

import pytest
from tests.questions import talks

from readouts.data import Tables
from readouts.questions.closest import Line, closest, frame
from readouts.questions.occasions import Said, Version
from readouts.text.words import keys


def line(*texts: str, names: frozenset[str] = frozenset()) -> Line:
    """A statement with a version of each of these words."""
    made = []
    for text in texts:
        (reading,) = talks.readings([talks.Told(text, said=((0, text, "STATE", "climate"),))])
        made.append(Version(reading, reading.statements[0], None, None))
    return Line(Said(tuple(made)), names)


FUND = "rich countries owe the islands a loss and damage fund"
MINES = "the coal mines of Lusatia will close"


def test_the_most_similar_is_the_closest() -> None:
    found = closest(line(talks.LATER), [line(MINES), line(FUND), line(talks.FIRST)])
    assert found is not None
    assert found.before.found.text == talks.FIRST
    assert 0.4 < found.score < 1


def test_versions_are_compared_in_their_closest_words() -> None:
    found = closest(line(MINES, talks.LATER), [line(FUND, talks.FIRST)])
    assert found is not None
    assert (found.before.found.text, found.after.found.text) == (talks.FIRST, talks.LATER)


@pytest.mark.parametrize("earlier", [[], [MINES], ["Germany supports trade"]])
def test_what_is_not_near_is_nobodys_successor(earlier: list[str]) -> None:
    assert closest(line(talks.LATER), map(line, earlier)) is None


def test_closeness_is_the_same_both_ways() -> None:
    there, back = closest(line(FUND), [line(talks.FIRST)]), closest(line(talks.FIRST), [line(FUND)])
    assert there and back
    assert there.score == back.score


def test_names_prove_nothing(tables: Tables) -> None:
    names = frame("nuclear-iran", {"DEU", "IRN"}, tables)
    assert {*keys("German Berlin Iranian Tehran nuclear")} <= names
    assert not names & {*keys("India demands")}
    a, b = "Germany and Iran met in Berlin", "the Iranian view of the German plan"
    assert closest(line(a, names=names), [line(b, names=names)]) is None
