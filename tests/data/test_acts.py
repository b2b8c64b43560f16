"""The tables of acts and stance: what they hold and what the loader refuses."""

from dataclasses import replace
from typing import get_args

import pytest

from readouts.data import load_tables
from readouts.data.acts import (
    ActName,
    ActPhrase,
    Place,
    PolarityName,
    check_act_phrase,
    load_word_classes,
)
from readouts.model import Act, Polarity

AGAINST = {"OPPOSE", "CONDEMN", "CONCERN", "WARN", "DENY", "REJECT"}
FAVOR = {"SUPPORT", "COMMIT", "AGREE", "THANK", "CONGRATULATE", "CONDOLE", "PRAISE", "ASK"}


def test_the_names_are_those_of_the_model() -> None:
    assert get_args(ActName) == get_args(Act)
    assert get_args(PolarityName) == get_args(Polarity)


def test_every_place_has_phrases() -> None:
    assert {row.where for row in load_tables().act_phrases} == set(get_args(Place))


def test_every_act_that_a_content_can_tell_has_a_noun_and_a_verb() -> None:
    for place in ("noun", "verb"):
        told = {row.act for row in load_tables().act_phrases if row.where in (place, "own")}
        assert told >= AGAINST | FAVOR | {"CALL_FOR"}, place


def test_the_polarity_of_a_phrase_fits_its_act() -> None:
    for row in load_tables().act_phrases:
        if row.act in AGAINST:
            assert row.polarity == "against", row.key
        if row.act in FAVOR:
            assert row.polarity == "favor", row.key


def test_a_phrase_stands_once_in_a_place() -> None:
    rows = load_tables().act_phrases
    assert len({(row.where, row.phrase) for row in rows}) == len(rows)


def test_a_deed_makes_a_demand() -> None:
    assert {row.deed for row in load_tables().act_phrases if row.deed} == {"CALL_FOR"}


def test_several_speakers_make_an_agreement() -> None:
    rows = [row for row in load_tables().act_phrases if row.joint]
    assert {row.joint for row in rows} == {"AGREE"}
    assert {row.act for row in rows} == {"COMMIT"}


@pytest.mark.parametrize("place", get_args(Place))
def test_the_key_is_place_and_phrase(place: str) -> None:
    rows = [row for row in load_tables().act_phrases if row.where == place]
    assert rows and all(row.key == f"{place}: {row.phrase}" for row in rows)


def test_a_wrong_key_is_told() -> None:
    row: ActPhrase = load_tables().act_phrases[0]
    assert check_act_phrase(row) is None
    assert check_act_phrase(replace(row, key="other")) == f"the key must be {row.key!r}"


def test_stance_words_take_one_side_each() -> None:
    rows = load_tables().stance_words
    assert len({row.phrase for row in rows}) == len(rows)
    assert {row.polarity for row in rows} == {"favor", "against"}


@pytest.mark.parametrize("name", ["finite", "preposition", "light", "own", "forecast", "title"])
def test_word_classes_are_lower_case_words(name: str) -> None:
    words = load_word_classes()[name]
    assert words
    assert all(word == word.lower() and " " not in word for word in words)


def test_forms_of_the_auxiliaries_do_not_overlap() -> None:
    classes = load_word_classes()
    assert not classes["be"] & classes["have"]
    assert not classes["have"] & classes["will"]


def test_the_word_classes_are_read_once() -> None:
    assert load_word_classes() is load_word_classes()
