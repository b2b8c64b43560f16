import pytest
from tests.linking.factories import (
    LULA,
    MACRON,
    MODI,
    OTHER,
    REWORDED,
    SCHOLZ,
    TALK,
    Told,
    either,
    on,
)  # fmt: skip

from readouts.linking.same_contact import judge, shared_countries
from readouts.model import ContactDate

DAY = on("2024-10-25")
MONDAY, THE_27TH = ContactDate(weekday="Monday"), ContactDate(day_of_month=27)


def verdict(a, b):
    return judge(Told("a", **a).account(), Told("b", **b).account())


def test_same_people_and_day_are_enough():
    found = verdict({"date": DAY}, {"date": DAY, "said": OTHER})
    assert found.joined
    assert found.why == "same participants: Narendra Modi, Olaf Scholz, phone call, 2024-10-25"


def test_the_day_of_publication_or_the_day_before_meets_a_stated_day():
    guessed = {"date": either("2024-10-25", "2024-10-26"), "publisher": "PIB India"}
    found = verdict({"date": DAY, "publisher": "Bundesregierung"}, {**guessed, "said": OTHER})
    assert found.joined
    assert found.strength < verdict({"date": DAY}, {"date": DAY}).strength


def test_one_publisher_guessing_twice_needs_the_text():
    one = {"date": either("2024-10-25", "2024-10-26"), "publisher": "PIB India"}
    next_day = {"date": either("2024-10-26", "2024-10-27"), "publisher": "PIB India"}
    assert not verdict(one, {**next_day, "said": OTHER}).joined
    assert verdict(one, {**next_day, "said": REWORDED}).joined


def test_neighbouring_days_need_the_text():
    other_day = {"date": on("2024-10-26"), "publisher": "PIB India"}
    here = {"date": DAY, "publisher": "Bundesregierung"}
    assert not verdict(here, {**other_day, "said": OTHER}).joined
    assert verdict(here, {**other_day, "said": REWORDED}).joined


def test_without_a_common_day_many_statements_must_agree():
    assert verdict({"date": MONDAY}, {"date": THE_27TH, "said": REWORDED}).joined
    found = verdict({"date": MONDAY}, {"date": THE_27TH, "said": OTHER})
    assert not found.joined
    assert "statements told alike" in found.why


def test_two_mondays_are_not_one_call():
    assert not verdict({"date": MONDAY}, {"date": MONDAY, "said": OTHER}).joined


def test_nothing_that_contradicts_is_joined_however_alike():
    found = verdict({"date": DAY}, {"date": on("2024-11-25")})
    assert not found.joined
    assert found.strength == 0.0


def test_one_person_in_common_is_not_enough():
    found = verdict({"date": DAY, "people": (SCHOLZ,), "said": ()}, {"date": DAY})
    assert not found.joined
    assert found.why == "fewer than two participants in common"


def test_a_third_country_at_the_table_needs_the_text():
    three = {"date": DAY, "people": (SCHOLZ, MODI, LULA)}
    assert not verdict({"date": DAY, "said": OTHER}, three).joined
    assert verdict({"date": DAY}, {**three, "said": REWORDED}).joined


def test_officials_of_one_country_on_one_day_need_the_text():
    cabinet = (SCHOLZ, ("Annalena Baerbock", "DEU", "Q77233"))
    here = {"date": DAY, "people": cabinet, "mode": "meeting"}
    assert not verdict(here, {**here, "said": OTHER}).joined
    assert verdict(here, {**here, "said": REWORDED}).joined


def test_another_counterpart_on_the_same_day_is_another_contact():
    assert not verdict({"date": DAY}, {"date": DAY, "people": (SCHOLZ, MACRON)}).joined


@pytest.mark.parametrize("swap", [False, True])
def test_the_verdict_is_the_same_from_both_sides(swap):
    a, b = {"date": MONDAY}, {"date": THE_27TH, "said": REWORDED}
    found = verdict(b, a) if swap else verdict(a, b)
    assert (found.joined, round(found.strength, 3)) == (True, round(verdict(a, b).strength, 3))


def test_other_modes_are_told_in_the_reason():
    found = verdict({"date": DAY, "mode": "meeting"}, {"date": DAY, "mode": "visit"})
    assert "meeting or visit" in found.why


def test_shared_countries():
    a, b = Told("a").account(), Told("b", people=(SCHOLZ, LULA)).account()
    assert shared_countries(a, b) == {"DEU"}
    assert TALK
