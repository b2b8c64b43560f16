"""Who held an office on a day, and whom a name may mean."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import days
from readouts.data.offices import Offices, checked, with_aliases
from readouts.data.rows import Alias, OfficeClass, Spell


def spell(
    person: str,
    start: str | None = "2020-01-01",
    end: str | None = None,
    *,
    seen: str | None = "2022-06",
    country: str | None = "FIN",
    office_class: OfficeClass = "HOG",
    names: tuple[str, ...] = (),
    qid: str | None = None,
) -> Spell:
    return Spell(
        row=f"{country}-{person}-{start}", person=person, names=(person, *names), qid=qid,
        country=country, office_class=office_class, office="Prime Minister", start=start, end=end,
        last_attested=seen,
    )  # fmt: skip


FIRST = spell("Aino Virta", "2018-03-01", "2020-05-04", seen=None)
SECOND = spell("Eero Koski", "2020-05-04", "2021-08-20", seen=None)
THIRD = spell("Liisa Niemi", "2021-08-24", None, seen="2022-06")
OFFICES = Offices((FIRST, SECOND, THIRD))


@pytest.mark.parametrize(
    ("day", "held"),
    [
        ("2018-02-28", ()),
        ("2018-03-01", (FIRST,)),
        ("2020-05-03", (FIRST,)),
        ("2020-05-04", (SECOND,)),
        ("2021-08-20", (SECOND,)),
        ("2021-08-22", ()),
        ("2021-08-24", (THIRD,)),
        ("2022-06-30", (THIRD,)),
        ("2022-07-01", ()),
        ("2022-06-10T08:00:00+02:00", (THIRD,)),
        ("2020-05", (FIRST, SECOND)),
        ("2020", (FIRST, SECOND)),
        ("2021", (SECOND, THIRD)),
    ],
)
def test_holders_on_a_day(day: str, held: tuple[Spell, ...]) -> None:
    assert OFFICES.holders("FIN", "HOG", day) == held


def test_holders_without_a_day_are_all_who_ever_did() -> None:
    assert OFFICES.holders("FIN", "HOG", None) == (FIRST, SECOND, THIRD)


@pytest.mark.parametrize(
    ("country", "office_class"), [("FIN", "FM"), ("SWE", "HOG"), (None, "HOG")]
)
def test_an_office_not_in_the_table_has_no_holders(country: str | None, office_class: str) -> None:
    assert OFFICES.holders(country, office_class, "2020-01-01") == ()
    assert OFFICES.holders(country, office_class, None) == ()


def test_the_sure_holder_comes_before_a_possible_one() -> None:
    sure, possible = (
        spell("Aino Virta", "2018-03-01", "2020-11"),
        spell("Eero Koski", "2020", "2022"),
    )
    offices = Offices((sure, possible))
    assert offices.holders("FIN", "HOG", "2020-06-01") == (sure,)
    assert offices.holders("FIN", "HOG", "2020-12-01") == (possible,)


def test_two_possible_holders_are_both_given() -> None:
    one, other = spell("Aino Virta", "2018", "2020"), spell("Eero Koski", "2020", "2022")
    assert Offices((one, other)).holders("FIN", "HOG", "2020-06-01") == (one, other)


@pytest.mark.parametrize(
    "unknown", [spell("Aino Virta", None, "2020"), spell("Aino Virta", "2018", None, seen=None)]
)
def test_a_spell_without_bounds_is_unknown(unknown: Spell) -> None:
    assert Offices((unknown,)).holders("FIN", "HOG", "2019-01-01") == ()


DAY = st.dates().map(lambda day: day.isoformat())
PARTIAL = st.tuples(DAY, st.sampled_from([4, 7, 10])).map(lambda cut: cut[0][: cut[1]])


@given(PARTIAL, PARTIAL, DAY)
def test_a_holder_is_never_outside_the_spell(start: str, end: str, day: str) -> None:
    held = Offices((spell("Aino Virta", start, end),)).holders("FIN", "HOG", day)
    assert bool(held) == (days.first(start) <= day <= days.last(end))


VARIOUS = Offices(
    (
        spell("Olena Zvirska", country="UKR", qid="Q1", names=("Olena Petrivna Zvirska",)),
        spell("Olena Zvirska", country=None, office_class="IO", qid="Q1"),
        spell("Petro Dubovyy", country="UKR"),
        spell("Mykola Zelenskyy", country="UKR"),
        spell("Mohammed Al-Karim", country="IRQ"),
        spell("Petro Dubovyy", country="USA"),
        spell("Zhou Karim", country="CHN"),
    )
)


def _who(name: str) -> list[tuple[str, str | None]]:
    return [(s.person, s.country) for s in VARIOUS.people(name)]


@pytest.mark.parametrize(
    "name", ["Olena Zvirska", "OLENA ZVIRSKA", "Zvirska", "zvirska", "Olena Petrivna Zvirska"]
)
def test_a_person_is_found_with_all_offices(name: str) -> None:
    assert _who(name) == [("Olena Zvirska", "UKR"), ("Olena Zvirska", None)]


@pytest.mark.parametrize("name", ["Zelensky", "Zelenskiy", "Zelenskyy", "Mykola Zelenskyi"])
def test_slavic_endings_are_found(name: str) -> None:
    assert _who(name) == [("Mykola Zelenskyy", "UKR")]


@pytest.mark.parametrize("name", ["Al-Karim", "Al Karim", "Karim", "Muhammad Al-Karim"])
def test_arabic_spellings_are_found(name: str) -> None:
    assert ("Mohammed Al-Karim", "IRQ") in _who(name)


def test_names_without_an_id_are_one_person_a_country() -> None:
    assert _who("Dubovyy") == [("Petro Dubovyy", "UKR"), ("Petro Dubovyy", "USA")]


@pytest.mark.parametrize("name", ["", "Olena", "Zhou Kareem Ali", "Virsk"])
def test_a_name_nobody_has_finds_nobody(name: str) -> None:
    assert _who(name) == []


def test_family_first_is_found_by_it() -> None:
    assert _who("Zhou") == [("Zhou Karim", "CHN")]


def test_the_index_holds_every_spelling() -> None:
    index = VARIOUS.name_index
    for entry in VARIOUS.spells:
        assert entry in index[entry.person.lower().replace("-", "")]


def test_aliases_are_joined_to_every_spell_of_the_person() -> None:
    alias = Alias(person="Aino Virta", names=("A. Virta", "Aino Virta"), country=None)
    joined = with_aliases((FIRST, SECOND), (alias,))
    assert joined[0] == replace(FIRST, names=("Aino Virta", "A. Virta"))
    assert joined[1] is SECOND


def test_an_alias_for_a_country_leaves_others_alone() -> None:
    alias = Alias(person="Aino Virta", names=("A. Virta",), country="SWE")
    assert with_aliases((FIRST,), (alias,)) == (FIRST,)


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        (replace(FIRST, start="2018-02-30"), "start '2018-02-30'"),
        (replace(FIRST, end="May 2020"), "end 'May 2020'"),
        (replace(FIRST, last_attested="2020-1"), "last_attested '2020-1'"),
        (replace(FIRST, end="2017"), r"ends \(2017\) before it starts"),
        (replace(FIRST, names=("A. Virta",)), "names does not hold person"),
    ],
)
def test_a_wrong_spell_is_told(wrong: Spell, what: str) -> None:
    problem = checked(wrong)
    assert problem is not None
    assert re.search(what, problem)


@pytest.mark.parametrize("right", [FIRST, THIRD, spell("Aino Virta", "2020", "2020-01-01")])
def test_a_right_spell_passes(right: Spell) -> None:
    assert checked(right) is None
