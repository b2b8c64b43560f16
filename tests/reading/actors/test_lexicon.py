"""The words that tell people, offices, bodies and places apart."""

import csv
from importlib.resources import files

import pytest

from readouts.reading.actors.lexicon import lexicon, offices, wordset

PACKAGE = files("readouts.reading.actors")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("minister", "head"),
        ("Minister", "head"),
        ("ministers", "plural"),
        ("foreign", "modifier"),
        ("ministry", "body"),
        ("Mr.", "honorific"),
        ("Jr.", "suffix"),
        ("bin", "particle"),
        ("they", "pronoun"),
        ("met", "contact"),
        ("Monday", "calendar"),
        ("two", "number"),
        ("statement", "document"),
        ("side", "side"),
    ],
)
def test_a_word_has_its_class_in_any_case(word: str, kind: str) -> None:
    assert kind in lexicon().of(word)


@pytest.mark.parametrize("word", ["Virtaniemi", "普京", "", "..."])
def test_a_name_has_no_class(word: str) -> None:
    assert lexicon().of(word) == frozenset()


def test_a_word_may_be_in_several_classes() -> None:
    assert {"head", "modifier"} <= lexicon().of("general")


@pytest.mark.parametrize(
    ("kind", "word", "value"),
    [
        ("head", "President", "HOS"),
        ("head", "counterpart", "COUNTERPART"),
        ("plural", "leaders", "LEADER"),
        ("number", "three", "3"),
        ("head", "mayor", ""),
        ("head", "no such word", ""),
    ],
)
def test_values(kind: str, word: str, value: str) -> None:
    assert lexicon().value(kind, word) == value


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("president", "HOS"),
        ("minister of foreign affairs", "FM"),
        ("secretary of state", "FM"),
        ("federal chancellor", "HOG"),
        ("secretary-general", "IO"),
    ],
)
def test_offices_by_title(title: str, kind: str) -> None:
    assert offices()[tuple(title.split())] == kind


def test_longer_titles_come_first() -> None:
    sizes = [len(title) for title in offices()]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("name", ["lexicon.csv", "offices.csv", "metonyms.csv"])
def test_the_tables_are_whole(name: str) -> None:
    rows = list(csv.reader((PACKAGE / name).read_text("utf-8").splitlines()))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) > 1


def test_every_word_is_in_lower_case_and_not_empty() -> None:
    text = (PACKAGE / "lexicon.csv").read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        for word in row["words"].split("|"):
            assert word
            assert word == word.lower().strip()


def test_wordset() -> None:
    assert wordset("the of  the") == {"the", "of"}
