"""Which undertakings are one, said again?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, MODI, SCHOLZ
from tests.questions import talks

from readouts.data import Tables, load_tables
from readouts.questions.occasions import Said, Version
from readouts.questions.promises import Promise
from readouts.questions.repeated import Item, repeated, same
from readouts.questions.undertakings import Undertaking

TABLES: Tables = load_tables()
PEOPLE = {"IND": MODI, "BRA": LULA}


def promise(
    text: str, to: str = "IND", issue: str = "energy", speaker: int = 0, key: str = ""
) -> Promise:
    """What Scholz (or the other) undertakes in these words."""
    told = talks.Told(f"{text}{to}{key}", (SCHOLZ, PEOPLE[to]), ((speaker, text, "COMMIT", issue),))
    (reading,) = talks.readings([told])
    (statement,) = reading.statements
    version = Version(reading, statement, None, None)
    actors = tuple(actor for actor in reading.actors if actor.id == f"a{1 - speaker}")
    named = frozenset(code for _, code, _ in TABLES.find_countries(text))
    return Promise(((version, Undertaking(statement.content)),), actors, named)


PORT = "will build a hydrogen terminal at the Baltic coast"
AGAIN = "is ready to build the hydrogen terminal on the Baltic coast"
MINES = "will close the coal mines of Lusatia"


def one(a: Promise, b: Promise) -> bool:
    there, back = same(Item(a), Item(b)), same(Item(b), Item(a))
    assert there == back
    return there > 0


def test_other_words_of_undertaking_are_the_same_pledge() -> None:
    assert one(promise(PORT), promise(AGAIN))


@pytest.mark.parametrize(
    "other",
    [
        promise(MINES),
        promise(AGAIN, issue="trade-investment"),
        promise(AGAIN, speaker=1),
        promise(AGAIN, to="BRA"),
        promise(PORT.replace("a hydrogen", "2 hydrogen")),
        promise(PORT.replace("will", "will not")),
        promise(f"{PORT} with France"),
    ],
    ids=["words", "issue", "party", "partner", "number", "negation", "country"],
)
def test_what_is_another_pledge(other: Promise) -> None:
    assert not one(promise(f"{PORT} with India", to="IND"), other)


def test_what_names_its_country_is_the_same_to_anybody() -> None:
    text = "will help to defend the borders of Ukraine against armoured brigades"
    assert one(promise(text), promise(text, to="BRA"))


def test_short_common_words_are_not_enough() -> None:
    assert not one(promise("will work with you"), promise("will work harder with you"))


POOL = [
    promise(PORT), promise(AGAIN), promise(MINES), promise(PORT, key="2"),
    promise(MINES, to="BRA"), promise(PORT, to="BRA"), promise(AGAIN, to="BRA"),
]  # fmt: skip


@given(st.permutations(POOL))
@settings(max_examples=20, deadline=None)
def test_groups_do_not_depend_on_the_order(order: list[Promise]) -> None:
    groups = {frozenset(map(id, group)) for group in repeated(order)}
    assert groups == {frozenset(map(id, group)) for group in repeated(POOL)}
    assert sorted(map(len, groups)) == [1, 1, 2, 3]


def test_groups_keep_the_order_given() -> None:
    groups = repeated(POOL)
    assert groups[0] == [POOL[0], POOL[1], POOL[3]]
    assert isinstance(POOL[0].version, Version)
    assert Said((POOL[0].version,)).best is POOL[0].version
    assert repeated([]) == []
