"""Which of many names may be one person's."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import Tables
from readouts.reading.actors import find_actors, people
from readouts.reading.actors.names import Words, name_words, near, same
from readouts.reading.actors.spellings import NameIndex, keys
from readouts.reading.parse import parse

WORD = st.text("abcn", min_size=1, max_size=15)
NAME = st.lists(WORD, min_size=1, max_size=4).map(tuple)


def index_of(names: list[Words]) -> NameIndex:
    index = NameIndex()
    for number, words in enumerate(names):
        index.add(words, number)
    return index


@given(st.lists(NAME, max_size=12), NAME)
def test_no_name_that_is_the_same_is_missed(names: list[Words], asked: Words) -> None:
    found = index_of(names).find(asked)
    assert found == sorted(set(found))
    assert {i for i, words in enumerate(names) if same(words, asked)} <= set(found)


@given(st.text("ab", max_size=18), st.text("ab", max_size=18))
def test_words_that_are_near_share_a_key(a: str, b: str) -> None:
    if near(a, b):
        assert set(keys(a)) & set(keys(b))


@given(st.text("abcdefgh", min_size=20, max_size=200))
def test_a_long_word_has_no_more_keys_than_a_short_one(word: str) -> None:
    assert len(keys(word)) <= 1 + 11 + 55


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Virtaniemi", [0]),
        ("Virtanieme", [0]),
        ("Mohammed", [1, 2]),
        ("Mohammed Noorian", []),
        ("Amirharju", [1]),
        ("Lee", []),
    ],
)
def test_find(asked: str, expected: list[int]) -> None:
    names = ("Aino Virtaniemi", "Mohammed Amir Harju", "Mohammed Koskela")
    assert index_of([name_words(name) for name in names]).find(name_words(asked)) == expected


def roster(size: int) -> str:
    """That many made-up ministers, a line each."""
    chance = random.Random(1)
    letters = "abcdefghijklmnoprstuvz"
    names = ("".join(chance.choices(letters, k=9)).capitalize() for _ in range(2 * size))
    return "\n".join(f"Minister {a} {b} left." for a, b in zip(names, names, strict=True))


def test_the_names_of_a_roster_are_not_compared_each_with_each(
    monkeypatch: pytest.MonkeyPatch, tables: Tables
) -> None:
    """Work counted, not timed: comparisons of two names; each with each were 5 000."""
    asked: list[Words] = []
    compare: Callable[[Words, Words], bool] = same

    def counted(a: Words, b: Words) -> bool:
        asked.append(a)
        return compare(a, b)

    monkeypatch.setattr(people, "same", counted)
    cast = find_actors(parse(roster(100)), None, None, tables)
    assert len(cast.actors) > 75
    assert len(asked) < 1000
