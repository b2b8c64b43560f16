"""Words no older than a known day: what is found, and that the bounds hold."""

import pytest

from readouts.data import load_tables
from readouts.data.days import first, valid
from readouts.data.rows import Term
from readouts.data.terms import TermMention, Terms, check_term

TABLES = load_tables()
# Ordinary words that a form must not be, whatever their case.
ORDINARY = {"delta", "omicron", "quad", "the quad", "isis", "is", "belt", "road", "snapback"}


def term(name: str, *names: str, day: str = "2020-02-11") -> Term:
    return Term(term=name, names=names, first=day, fact="It was named.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the fight against Covid-19 and COVID", ["COVID-19", "COVID-19"]),
        ("the Joint Comprehensive Plan\nof Action", ["Joint Comprehensive Plan of Action"]),
        ("BLACK SEA GRAIN INITIATIVE", ["Black Sea Grain Initiative"]),
        ("One Belt, One Road", ["Belt and Road Initiative"]),
        ("the C5+1 format", ["C5+1"]),
        ("resolution 2231 of the Council", ["Resolution 2231"]),
        ("the delta of the Nile, a quad bike, ISIS", []),
    ],
)  # fmt: skip
def test_words_in_a_text(text: str, found: list[str]) -> None:
    assert [mention.term.term for mention in TABLES.find_terms(text)] == found


def test_a_mention_has_its_span_and_row() -> None:
    one = term("Foo", "Foo Bar")
    assert Terms((one,)).find("a Foo  Bar.") == (TermMention((2, 10), one),)


def test_of_two_rows_with_one_form_the_first_counts() -> None:
    one, other = term("Foo", "X-1"), term("Bar", "X-1", day="2021")
    assert [mention.term for mention in Terms((one, other)).find("X-1")] == [one]


@pytest.mark.parametrize(("day", "right"), [("2016", True), ("2020-02-30", False), ("May", False)])
def test_the_day_is_checked(day: str, right: bool) -> None:
    assert (check_term(term("Foo", day=day)) is None) is right


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("COVID-19", "2020-02-11"),
        ("AUKUS", "2021-09-15"),
        ("Abraham Accords", "2020-08-13"),
        ("Normandy format", "2014-06-06"),
        ("Global Development Initiative", "2021-09-21"),
        ("Black Sea Grain Initiative", "2022-07-22"),
        ("USMCA", "2018-09-30"),
        ("Resolution 2231", "2015-07-20"),
        ("Euromaidan", "2013-11-21"),
        ("Brexit", "2012-05-01"),
    ],
)
def test_well_known_days(name: str, day: str) -> None:
    assert {first(row.first) for row in TABLES.terms if row.term == name} == {day}


def test_bounds_stay_before_the_earliest_use() -> None:
    """Names that were in use before what they name came to be."""
    bounds = {row.term: first(row.first) for row in TABLES.terms}
    assert bounds["Eurasian Economic Union"] <= "2011-11-18"
    assert bounds["Regional Comprehensive Economic Partnership"] <= "2011-11-17"
    assert bounds["New START"] < "2010-04-08"
    assert bounds["Paris Agreement"] < "2015-12-12"
    assert bounds["BRICS"] <= "2001-11-30"


def test_no_form_is_an_ordinary_word_or_stands_twice() -> None:
    forms = [form for row in TABLES.terms for form in (row.term, *row.names)]
    assert len(TABLES.terms) >= 100
    assert not ORDINARY & {form.lower() for form in forms}
    assert len(forms) == len(set(forms))


def test_every_day_is_sound_and_every_fact_a_sentence() -> None:
    for row in TABLES.terms:
        assert valid(row.first) and "2000" < row.first < "2027", row
        assert row.fact[0].isupper() and row.fact.endswith("."), row
