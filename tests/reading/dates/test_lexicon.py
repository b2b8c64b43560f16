"""The tables of words and rules."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dates import lexicon
from readouts.reading.dates.handlers import HANDLERS


def test_each_class_has_a_code_of_its_own() -> None:
    names = lexicon.names()
    assert len(set(names.values())) == len(names)
    assert lexicon.code("weekday") != lexicon.code("month")
    with pytest.raises(KeyError):
        lexicon.code("no such class")


def test_words_have_class_and_value() -> None:
    assert lexicon.words()["monday"] == (lexicon.code("weekday"), "1")
    assert lexicon.words()["May"] == (lexicon.code("softmonth"), "5")
    assert lexicon.words()["may"][0] == lexicon.code("future")


def test_a_pattern_is_over_classes() -> None:
    pattern = lexicon.compile_pattern("(month|softmonth) day")
    codes = lexicon.code("softmonth") + lexicon.code("day")
    assert pattern.fullmatch(codes)
    assert not pattern.fullmatch(codes[::-1])


def test_a_macro_stands_for_its_pattern() -> None:
    number = lexicon.compile_pattern("num")
    word = lexicon.code("numword")
    assert number.fullmatch(word * 2)
    assert number.fullmatch(lexicon.code("number"))


def test_every_rule_has_a_handler_and_every_handler_a_rule() -> None:
    pattern, handlers = lexicon.rules()
    assert set(handlers.values()) == set(HANDLERS)
    assert set(pattern.groupindex) == set(handlers)


@given(st.lists(st.sampled_from(sorted(lexicon.names().values())), max_size=6))
def test_no_rule_begins_with_a_class_that_is_passed_over(names: list[str]) -> None:
    pattern, _ = lexicon.rules()
    bare = re.compile(pattern.pattern[pattern.pattern.index(")") + 1 :])
    for first in lexicon.NEVER_FIRST:
        codes = "".join(lexicon.code(name) for name in (first, *names))
        assert bare.match(codes) is None


def test_an_unknown_class_in_a_rule_is_an_error() -> None:
    with pytest.raises(KeyError):
        lexicon.compile_pattern("weekday nonsense")
