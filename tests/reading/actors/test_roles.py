"""Whom an office means."""

from dataclasses import replace

import pytest

from readouts.data import Tables
from readouts.reading.actors.link import Clue, link
from readouts.reading.actors.people import Person
from readouts.reading.actors.roles import (
    all_of,
    bare,
    best,
    fields,
    fit,
    indefinite,
    of_field,
)
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

TITLE = Title(0, 1, 0, (), "", "OTHER", determiner="the")


def office(
    words: str,
    kind: str = "OTHER",
    *countries: str,
    capital: bool = False,
    plural: bool = False,
    former: bool = False,
) -> Title:
    return replace(
        TITLE,
        words=tuple(words.split()),
        kind=kind,
        countries=countries,
        capital=capital,
        plural=plural,
        former=former,
    )


def person(name: str, *titles: Title) -> Person:
    made = Person()
    made.add(Unit(kind="person", span=(0, 1), head=(0, 1), name=name, line=0, titles=titles))
    return made


PRESIDENT = person("Ann Lee", office("president", "HOS", "FIN"))
KING = person("Bo Hall", office("king", "HOS", "OMN"))
DEPUTY = person("Cy Grant", office("deputy secretary of state", "OTHER", "USA"))
SECRETARY = person("Di Moss", office("secretary of state", "FM", "USA"))
SENATORS = (person("Eva Ray", office("senator")), person("Flo Ek", office("senator")))
EX = person("Gus Orr", office("former president", "HOS", "USA", former=True))
NOBODY = person("Hal Ives")
GOVERNOR = person("Ina Bay", office("governor of the central bank"))
ALL = (PRESIDENT, KING, DEPUTY, SECRETARY, *SENATORS, EX, NOBODY)


@pytest.mark.parametrize(
    ("title", "who", "score"),
    [
        (office("president", "HOS"), PRESIDENT, 4),
        (office("president", "HOS"), KING, 3),
        (office("president", "HOS", "FIN"), PRESIDENT, 4),
        (office("president", "HOS", "OMN"), PRESIDENT, 0),
        (office("secretary"), SECRETARY, 4),
        (office("secretary"), DEPUTY, 3.9),
        (office("deputy secretary"), DEPUTY, 4),
        (office("cb governor"), GOVERNOR, 3.9),
        (office("cbf governor"), GOVERNOR, 3.9),
        (office("xyz governor"), GOVERNOR, 0),
        (office("centralbank governor"), GOVERNOR, 0),
        (office("cb"), GOVERNOR, 0),
        (office("deputy secretary"), SECRETARY, 0),
        (office("leader", "LEADER"), KING, 2),
        (office("leader", "LEADER"), NOBODY, 0),
        (office("leader", "LEADER", "USA"), DEPUTY, 1),
        (office("official", "ANY"), NOBODY, 1),
        (office("official", "ANY", "FIN"), NOBODY, 0),
        (office("senators", "OTHER", "USA", plural=True), SENATORS[0], 3),
        (office("president", "HOS"), EX, 0),
        (office("counterpart", "COUNTERPART"), KING, 1),
    ],
)
def test_fit(title: Title, who: Person, score: float) -> None:
    assert fit(title, who) == pytest.approx(score)


def test_the_table_knows_offices_too(tables: Tables) -> None:
    known = person("Aino Virtaniemi")
    known.linked = link(Clue(("Aino Virtaniemi",), frozenset(), frozenset(), "2023-01-01"), tables)
    assert fit(office("president", "HOS", "FIN"), known) == 4


@pytest.mark.parametrize(
    ("title", "who"),
    [
        (office("president", "HOS"), PRESIDENT),
        (office("king", "HOS"), KING),
        (office("secretary"), SECRETARY),
        (office("deputy secretary", capital=True), DEPUTY),
        (office("mayor"), None),
        (office("official", "ANY"), None),
    ],
)
def test_best(title: Title, who: Person | None) -> None:
    assert best(title, ALL, ()) is who


def test_of_several_a_capital_means_the_first_and_else_the_last_spoken_of() -> None:
    other = person("Ida Voss", office("president", "HOS", "AUT"))
    pair = (PRESIDENT, other)
    assert best(office("president", "HOS", capital=True), pair, (PRESIDENT, other)) is PRESIDENT
    assert best(office("president", "HOS"), pair, (PRESIDENT, other)) is other
    assert best(office("president", "HOS"), pair, (other, PRESIDENT)) is PRESIDENT
    assert best(office("president", "HOS"), pair, ()) is PRESIDENT


def test_a_vague_office_is_the_last_subject() -> None:
    assert best(office("official", "ANY"), ALL, (KING, NOBODY)) is NOBODY


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (office("presidents", "HOS", plural=True), (PRESIDENT, KING)),
        (office("leaders", "LEADER", plural=True), ALL),
        (office("senators", plural=True), SENATORS),
        (office("officials", "ANY", "USA", plural=True), (DEPUTY, SECRETARY)),
        (office("mayors", plural=True), ()),
    ],
)
def test_all_of(title: Title, expected: tuple[Person, ...]) -> None:
    found = all_of(title, ALL)
    assert found == expected or (title.countries and set(expected) <= set(found))


@pytest.mark.parametrize(
    ("title", "before", "open_"),
    [
        (replace(TITLE, determiner="the"), "", False),
        (replace(TITLE, determiner="a"), "", True),
        (replace(TITLE, determiner="another"), "and", True),
        (replace(TITLE, determiner=""), "", True),
        (replace(TITLE, determiner=""), "and", False),
        (replace(TITLE, determiner="", capital=True), "", False),
        (replace(TITLE, determiner="", countries=("FIN",)), "", False),
        (replace(TITLE, determiner="", number=2), "", False),
    ],
)
def test_indefinite(title: Title, before: str, open_: bool) -> None:
    assert indefinite(title, before) is open_


def test_a_former_office_is_that_of_somebody_called_so() -> None:
    title = office("former president", "HOS", former=True)
    assert fit(title, EX) == 4
    assert fit(title, PRESIDENT) == 0
    assert best(title, ALL, ()) is EX


def test_an_office_with_more_words_is_the_same_unless_they_rank_it_lower() -> None:
    minister = office("foreign minister", "FM")
    full = person("Jo Kay", office("foreign minister for trade and tourism", "FM"))
    under = person("Kit Lam", office("deputy foreign minister", "OTHER"))
    assert fit(minister, full) == 4
    assert fit(minister, under) == pytest.approx(3.9)
    assert best(minister, (under, full), (under,)) is full


def test_those_together_come_before_the_last_subject_of_that_office() -> None:
    first = person("Lou Nye", office("foreign minister", "FM"))
    second = person("Max Oak", office("foreign minister", "FM"))
    title = office("foreign minister", "FM")
    assert best(title, (first, second), (second, NOBODY), (first, NOBODY)) is first
    assert best(title, (first, second), (NOBODY, second), (first, NOBODY)) is second
    assert best(title, (first, second), (second, NOBODY), (first, second)) is second


def test_a_field_of_work_tells_of_whom_an_office_speaks() -> None:
    soldier = person("Ned Poe", office("chief of staff of the armed forces", "OTHER", "FIN"))
    speaker = person("Ola Quist", office("speaker of parliament", "OTHER", "FIN"))
    recent = (soldier, speaker)
    assert of_field(office("military chief"), recent) is soldier
    assert of_field(office("commander", "OTHER", "FIN"), recent) is soldier
    assert of_field(office("commander", "OTHER", "OMN"), recent) is None
    assert of_field(office("lawmaker"), recent) is speaker
    assert of_field(office("mayor"), recent) is None
    assert of_field(office("commander"), (speaker,)) is None


def test_fields() -> None:
    assert fields(("top", "generals")) == {"military"}
    assert fields(("judge", "and", "senator")) == {"law", "parliament"}
    assert fields(("mayor",)) == frozenset()


@pytest.mark.parametrize(
    ("title", "is_bare"),
    [
        (replace(TITLE, determiner=""), True),
        (TITLE, False),
        (replace(TITLE, determiner="", number=2), False),
        (replace(TITLE, determiner="", countries=("FIN",)), False),
    ],
)
def test_bare(title: Title, is_bare: bool) -> None:
    assert bare(title) is is_bare
