"""Free tags: what counts as the name of a matter, and what does not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.telling import UNUSUAL, cast_of, told

from readouts.data import load_tables
from readouts.reading.actors import Cast
from readouts.reading.coding import Known, find_tags, load_coder
from readouts.reading.coding.tags import MOST

TABLES = load_tables()
CODER = load_coder(TABLES)
NOBODY = Cast((), (), (), {}, "")


def tags(text: str, *parties: str, cast: Cast | None = None) -> list[str]:
    """The tags of a text of one statement; without a cast nobody is known by name."""
    known = Known(CODER, cast or NOBODY, frozenset(parties), TABLES)
    found = find_tags(text, ((0, len(text)),), known)
    assert all(" ".join(text[slice(*span)].split()) == name for name, span in found)
    return [name for name, _ in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the filling of the Grand Ethiopian Renaissance Dam", ["Grand Ethiopian Renaissance Dam"]),
        ("the Istanbul Convention, the Prespa Accord", ["Istanbul Convention", "Prespa Accord"]),
        ("ships in the Caribbean Sea", ["Caribbean Sea"]),
        ("aid to the Horn of Africa", ["Horn of Africa"]),
        ("the Treaty of Amity must stay", ["Treaty of Amity"]),
        ("traffic through the Lachin corridor", ["Lachin corridor"]),
        ("the Rohingya crisis goes on", ["Rohingya crisis"]),
        ("the situation in Mali", ["Mali"]),
        ("tensions around Cabo Delgado", ["Cabo Delgado"]),
        ("peace in Nagorno-Karabakh and Libya", ["Nagorno-Karabakh", "Libya"]),
        ("since Brexit", ["Brexit"]),
        ("the Blue  Ridge\tCanal", ["Blue Ridge Canal"]),
    ],
)  # fmt: skip
def test_names_of_matters(text: str, expected: list[str]) -> None:
    assert tags(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the Paris Agreement and the Taiwan Strait",  # issues of the registry
        "the Security Council must act",  # blocked there
        "a meeting in Geneva on Monday in March",  # where and when
        "Norway and France will help",  # countries that act
        "Libyan and Balkan politicians",  # adjectives
        "the Foreign Minister and the Prime Minister",  # offices
        "a Joint Action Plan and a National Strategy",  # common words in capitals
        "the Chile-Cuba relations",  # a country in a compound
        "Steel Works and Smelting Plant of the north",  # the end of a longer name
        "the 90 Nights programme",
        "Peaceful process. Any conflict",  # capitals of a sentence
        "the conflict in the Ossetian region",
        "THE TALKS WERE GOOD",
    ],
)
def test_what_is_no_tag(text: str) -> None:
    assert tags(text) == []


def test_a_country_that_takes_part_is_no_matter() -> None:
    text = "the situation in Mali and peace in Libya"
    assert tags(text, "MLI") == ["Libya"]
    assert tags(text, "LBY") == ["Mali"]
    assert tags(text, "MLI", "LBY") == []


def test_people_are_no_matter() -> None:
    text = "Foreign Minister Ann Lee praised the situation around Ann Lee."
    assert tags(text, cast=cast_of(text)) == []


def test_each_name_once_in_the_order_of_the_text_and_few() -> None:
    assert tags("the Oka Canal, the Ust Canal, the Oka Canal") == ["Oka Canal", "Ust Canal"]
    many = ", ".join(f"the {letter}ord Canal" for letter in "ABCDEFG")
    assert tags(many) == [f"{letter}ord Canal" for letter in "ABCDE"]
    assert MOST == 5


def test_a_statement_keeps_its_tags_with_spans() -> None:
    text = (
        "President Joe Biden spoke by phone with Chancellor Olaf Scholz. 🙂 Biden said that the "
        "Three Gorges Dam is safe and that the situation in Mali is not."
    )
    statement = told(text).statements[-1]
    assert statement.tags == ("Three Gorges Dam", "Mali")
    shown = {name: text[slice(*statement.evidence[f"tag:{name}"].span)] for name in statement.tags}
    assert shown == {name: name for name in statement.tags}


def test_an_area_without_a_label_is_other_and_a_tag() -> None:
    text = "President Joe Biden called Chancellor Olaf Scholz. Biden said Tigray needs a way out."
    statement = told(text).statements[-1]
    assert (statement.issues, statement.tags) == (("other",), ("Tigray",))


@given(st.one_of(UNUSUAL, st.text(alphabet="AaBb .-of2習🙂\u0301", max_size=80)))
def test_any_text_gives_names_that_stand_in_it(text: str) -> None:
    found = tags(text)
    assert len(found) == len(set(found)) <= MOST
    assert found == tags(text)


@pytest.mark.parametrize("unit", ["Peru ", "Oka Canal, ", "situation in Mali ", "of the ", "A"])
def test_long_statements_take_linear_time(unit: str) -> None:
    start = time.process_time()
    tags(unit * 30_000)
    assert time.process_time() - start < 15
