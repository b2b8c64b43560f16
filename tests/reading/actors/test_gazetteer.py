"""Names of countries and bodies in a list of words."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.data import Tables
from readouts.reading.actors.gazetteer import Gazetteer, gazetteer


def found(places: Gazetteer, text: str) -> list[tuple[str, str | None, int]]:
    entries = places.entries(text.split())
    return [(entry.kind, entry.code, entry.length) for entry in entries if entry]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finland met Oman", [("country", "FIN", 1), ("country", "OMN", 1)]),
        ("the Republic of Finland", [("country", "FIN", 3)]),
        ("Finnish and Omanis", [("adjective", "FIN", 1), ("adjective", "OMN", 1)]),
        ("in Helsinki", [("capital", "FIN", 1)]),
        ("the White House", [("metonym", "USA", 2)]),
        ("Jerusalem", [("capital", "ISR", 1)]),
        ("the United Nations", [("institution", None, 2)]),
        ("the UN", [("institution", None, 1)]),
        ("Harbour Wire", [("institution", None, 2)]),
        ("Swiss Re paid", []),
        ("Swiss tea", [("adjective", "CHE", 1)]),
        ("finland", []),
        ("", []),
    ],
)
def test_entries(places: Gazetteer, text: str, expected: list[tuple[str, str, int]]) -> None:
    assert found(places, text) == expected


def test_a_publisher_named_as_an_office_is_no_body(places: Gazetteer) -> None:
    assert found(places, "President of Chile") == [("country", "CHL", 1)]


def test_rows_and_names(places: Gazetteer) -> None:
    country, body = places.entries(["Helsinki", "UN"])
    assert country is not None
    assert (country.name, country.row) == ("Finland", "countries:FIN")
    assert body is not None
    assert (body.name, body.row, body.qid) == (
        "United Nations",
        "institutions:United Nations",
        "Q1065",
    )


@pytest.mark.parametrize(
    ("word", "given_name"), [("Aino", True), ("Inés", True), ("Ines", True), ("Harju", False)]
)
def test_given_names_come_from_officeholders(
    places: Gazetteer, word: str, given_name: bool
) -> None:
    assert places.is_given(word) is given_name


def test_the_gazetteer_is_made_once_for_tables_of_one_digest(
    tables: Tables, places: Gazetteer
) -> None:
    assert gazetteer(dataclasses.replace(tables)) is places
    other = gazetteer(dataclasses.replace(tables, digest="other", countries=()))
    assert other is not places
    assert found(other, "Finland") == []


@settings(deadline=None)
@given(st.lists(st.sampled_from(["Republic", "of", "Finland", "White", "House", "Oman", "x"])))
def test_entries_do_not_overlap(words: list[str]) -> None:
    made = Gazetteer(_PHRASES.phrases, _PHRASES.given, _PHRASES.countries)
    entries = made.entries(words)
    assert len(entries) == len(words)
    end = 0
    for i, entry in enumerate(entries):
        if entry:
            assert i >= end
            end = i + entry.length
            assert end <= len(words)


def _phrases() -> Gazetteer:
    from readouts.data import load_tables

    return gazetteer(load_tables())


_PHRASES = _phrases()
