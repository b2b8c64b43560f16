"""Which row of the offices table a person is."""

from dataclasses import replace

import pytest

from readouts.data import Tables
from readouts.reading.actors.link import Clue, held_on, holder, link


def clue(
    *names: str,
    kinds: str = "",
    countries: str = "",
    day: str | None = "2023-06-01",
    former: bool = False,
) -> Clue:
    return Clue(names, frozenset(kinds.split()), frozenset(countries.split()), day, former)


@pytest.mark.parametrize(
    ("given", "person", "office"),
    [
        (clue("Aino Virtaniemi"), "Aino Virtaniemi", "President"),
        (clue("Virtaniemi", kinds="HOS"), "Aino Virtaniemi", "President"),
        (clue("Virtaniemi", countries="FIN"), "Aino Virtaniemi", "President"),
        (clue("Kareem Darwaza"), "Karim Darwazeh", "Foreign Minister"),
        (clue("Karim Darwaze", kinds="FM", countries="OMN"), "Karim Darwazeh", "Foreign Minister"),
        (clue("Weissmann", kinds="HOG"), "Bruno Weissmann", "Chancellor"),
        (clue("Weissmann", countries="CHE"), "Hanna Weissmann", "Foreign Minister"),
        (clue("Inés Valdivia"), "Inés Valdivia", "President"),
        (clue("Ines Valdivia", day="2016-01-01"), "Inés Valdivia", "Foreign Minister"),
        (
            clue("Valdivia", "Inés Valdivia", kinds="FM", day=None),
            "Inés Valdivia",
            "Foreign Minister",
        ),
        (
            clue("Peter Oduya", countries="FIN"),
            "Peter Oduya",
            "Secretary-General of the Coastal Union",
        ),
    ],
)
def test_links(tables: Tables, given: Clue, person: str, office: str) -> None:
    found = link(given, tables)
    assert found is not None
    assert found.now is not None
    assert (found.spells[0].person, found.now.office) == (person, office)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (clue("Ann Lee"), "unknown"),
        (clue("Weissmann"), "two of that name"),
        (clue("Virtaniemi"), "a family name alone"),
        (clue("Aino Virtaniemi", countries="OMN"), "of another country"),
        (clue("Virtaniemi", countries="FIN", day="2010-01-01"), "not in office then"),
        (clue("Aino Koskela"), "another given name"),
    ],
)
def test_no_link(tables: Tables, given: Clue, why: str) -> None:
    assert link(given, tables) is None, why


def test_a_family_name_finds_no_namesake_of_who_is_named_in_full(tables: Tables) -> None:
    assert link(clue("Harju", countries="FIN", kinds="FM"), tables) is not None
    assert link(clue("Otto Mikael Harju", "Harju", countries="FIN"), tables) is None
    assert link(clue("Liisa Harju", "Harju", countries="FIN"), tables) is not None


def test_a_former_holder_is_known_but_not_in_office(tables: Tables) -> None:
    found = link(clue("Quiroga", kinds="HOS"), tables)
    assert found is not None
    assert found.spells[0].person == "Tomás Quiroga"
    assert found.now is None


def test_without_a_day_only_a_sure_office_counts(tables: Tables) -> None:
    found = link(clue("Inés Valdivia", day=None), tables)
    assert found is not None
    assert found.now is None


def test_namesakes_without_an_id_are_one_person(tables: Tables) -> None:
    twin = replace(tables.spells[0], row="ALA-HOS", country="ALA", qid=None, office="Co-president")
    found = link(clue("Aino Virtaniemi"), replace(tables, spells=(twin, *tables.spells)))
    assert found is not None
    assert found.now is not None
    assert found.now.office == "President"
    assert found.key == tables.spells[0].qid


@pytest.mark.parametrize(
    ("country", "kind", "day", "person"),
    [
        ("CHL", "HOS", "2021-05-05", "Tomás Quiroga"),
        ("CHL", "HOS", "2023-05-05T10:00", "Inés Valdivia"),
        ("CHL", "HOG", "2023-05-05", None),
        ("CHL", "HOS", "1990-05-05", None),
        ("CHL", "HOS", None, None),
    ],
)
def test_holder(
    tables: Tables, country: str, kind: str, day: str | None, person: str | None
) -> None:
    found = holder(country, kind, day, tables)
    assert (found.spells[0].person if found else None) == person


@pytest.mark.parametrize(
    ("start", "end", "day", "held"),
    [
        ("2020-01-10", "2021-01-10", "2020-01-10", True),
        ("2020-01-10", "2021-01-10", "2021-01-10", True),
        ("2020-01-10", "2021-01-10", "2020-01-09", False),
        ("2020-01-10", "2021-01-10", "2021-01-11", False),
        ("2020", "2021", "2021-12-31", True),
        ("2020-03", "2021", "2020-02-28", False),
        (None, "2021", "2020-02-28", False),
        ("2020", None, "2025-12-31", True),
        ("2020", None, "2026-01-01", False),
        ("2020-01-10", "2021-01-10", "2020", True),
    ],
)
def test_held_on(tables: Tables, start: str | None, end: str | None, day: str, held: bool) -> None:
    assert held_on(replace(tables.spells[0], start=start, end=end), day) is held
