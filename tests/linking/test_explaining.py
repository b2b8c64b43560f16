import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import LULA, MODI, OTHER, REWORDED, SCHOLZ, Told, either, on

from readouts.linking.explaining import nearness, verdict
from readouts.linking.same_contact import judge
from readouts.model import ContactDate

CALL = Told("a", date=on("2024-10-25")).account()


def checks(**other):
    return {check.what: check for check in verdict(CALL, Told("b", **other).account()).checks}


def test_what_fits_speaks_for_one_contact():
    found = checks(date=on("2024-10-25"), said=REWORDED)
    assert all(check.fits for check in found.values())
    assert found["people"].says == "in both: Narendra Modi, Olaf Scholz"
    assert found["day"].says == "2024-10-25"


def test_every_test_is_told_also_if_the_first_decides():
    found = checks(date=on("2024-11-02"), said=OTHER, status="planned", mode="meeting")
    assert [what for what, check in found.items() if check.fits is False] == ["status", "day"]
    assert found["means"].fits is None
    assert found["words"].fits is None


def test_somebody_else_in_the_chair():
    found = checks(people=(SCHOLZ, LULA))
    assert found["people"].says == "only there: Narendra Modi; only here: Luiz Inácio Lula da Silva"
    assert found["people"].fits is None
    assert checks(people=(LULA, LULA))["people"].fits is False
    assert checks(people=(LULA, LULA))["countries"].fits is False


def test_an_open_day_decides_nothing():
    assert checks(date=ContactDate())["day"].says == "one leaves the day open"


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (on("2024-10-25"), "2024-10-25"),
        (either("2024-10-25", "2024-10-26"), "2024-10-25 or 2024-10-26"),
        (either(*(f"2024-10-{day}" for day in range(10, 20))), "one of 10 days, 2024-10-10"),
    ],
)
def test_days_in_words_are_few(date, words):
    assert checks(date=date)["day"].b.startswith(words)


def test_the_nearest_comes_last():
    there = Told("b", date=on("2024-10-25"), said=REWORDED).account()
    other = Told("c", date=on("2024-10-25"), said=OTHER).account()
    never = Told("d", date=on("2019-10-25"), said=REWORDED).account()
    ranked = sorted((there, never, other), key=lambda one: nearness(CALL, one))
    assert ranked == [never, other, there]


TELLINGS = st.builds(
    dict,
    people=st.sampled_from([(SCHOLZ, MODI), (SCHOLZ, LULA)]),
    date=st.sampled_from([on("2024-10-25"), ContactDate()]),
    said=st.sampled_from([REWORDED, OTHER]),
    status=st.sampled_from(["held", "planned"]),
)


@given(TELLINGS)
def test_it_says_what_judge_says(other):
    account = Told("b", **other).account()
    found = verdict(CALL, account)
    assert (found.alike, found.why) == (judge(CALL, account).joined, judge(CALL, account).why)
    if found.alike:
        assert all(check.fits is not False for check in found.checks)
