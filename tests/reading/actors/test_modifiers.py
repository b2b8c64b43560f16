"""What stands before and behind the head noun of an office."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.complements import complements
from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.line import Line
from readouts.reading.actors.modifiers import Found, head_at

Lined = Callable[[str], Line]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Foreign Minister Lee", "Minister"),
        ("Prime Minister's Military Secretary Lee", "Secretary"),
        ("president's Omani minister", "president"),
        ("minister's counterpart", "minister"),
        ("Bureau of Housing and Trade Director Lee", "Director"),
        ("rainy day", None),
    ],
)
def test_the_head_noun(lined: Lined, text: str, head: str | None) -> None:
    line = lined(text)
    found = head_at(line, 0, Found())
    assert (None if found is None else line.words[found]) == head


def test_a_row_of_owners_stays_fast(lined: Lined) -> None:
    line = lined("president's " * 5000)
    assert head_at(line, 0, Found()) is not None


def test_where_an_envoy_is_sent_is_not_his_country(lined: Lined, places: Gazetteer) -> None:
    line, found = lined("envoy for Oman of Finland"), Found(words=[0])
    assert complements(line, 1, found, places, plural=False, apposed=False) == 5
    assert (found.countries, found.to) == (["FIN"], [1, 2])
