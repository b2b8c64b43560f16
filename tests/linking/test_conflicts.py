import pytest
from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Told, either, on

from readouts.linking.conflicts import conflict, day_in_words, days, other_people, unmatched
from readouts.linking.people import Who
from readouts.model import ContactDate

DAY = on("2024-10-25")
BAERBOCK = ("Annalena Baerbock", "DEU", "Q77233")
JAISHANKAR = ("Subrahmanyam Jaishankar", "IND", "Q7631161")


def between(a, b):
    return conflict(
        Told("a", **{"date": DAY, **a}).account(), Told("b", **{"date": DAY, **b}).account()
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({}, {}),
        ({"mode": "meeting"}, {"mode": "visit"}),
        ({"mode": "video call"}, {"mode": "phone call"}),
        ({"mode": "video call"}, {"mode": "meeting"}),
        ({"mode": "other"}, {"mode": "message"}),
        ({}, {"date": on("2024-10-26")}),
        ({}, {"date": either("2024-10-24", "2024-10-25")}),
        ({}, {"date": ContactDate(weekday="Friday")}),
        ({"date": ContactDate(weekday="Monday")}, {"date": ContactDate(day_of_month=27)}),
        ({}, {"people": (SCHOLZ, MODI, BAERBOCK)}),
        ({"people": (SCHOLZ, MODI, BAERBOCK)}, {"people": (SCHOLZ, MODI, JAISHANKAR)}),
        ({"status": "planned"}, {"status": "planned"}),
    ],
)
def test_what_fits(a, b):
    assert between(a, b) is None
    assert between(b, a) is None


@pytest.mark.parametrize(
    ("a", "b", "word"),
    [
        ({}, {"status": "planned"}, "planned"),
        ({}, {"mode": "meeting"}, "a phone call against a meeting"),
        ({}, {"mode": "message"}, "message"),
        (
            {"mode": "video call", "date": ContactDate()},
            {"mode": "phone call", "date": ContactDate()},
            "video call",
        ),
        ({}, {"people": (SCHOLZ, LULA)}, "BRA, IND"),
        ({}, {"people": (BAERBOCK, JAISHANKAR)}, "Baerbock"),
        ({"people": (SCHOLZ, MODI, LULA)}, {"people": (SCHOLZ, MODI, MACRON)}, "BRA, FRA"),
        ({}, {"date": on("2024-10-28")}, "2024-10-25 against 2024-10-28"),
        ({}, {"date": ContactDate(weekday="Tuesday")}, "Tuesday"),
        ({"status": "planned"}, {"status": "planned", "date": ContactDate()}, "only planned"),
        (
            {"status": "background"},
            {"status": "background", "date": on("2024-10-26")},
            "only background",
        ),
        (
            {"publisher": "Gazette"},
            {"publisher": "Gazette", "date": on("2024-10-26")},
            "2024-10-26",
        ),
    ],
)
def test_what_contradicts(a, b, word):
    assert word in (between(a, b) or "")
    assert word.split(" against ")[0] in (between(b, a) or "")


def test_one_report_does_not_tell_of_one_contact_twice():
    account = Told("a", date=DAY).account()
    assert conflict(account, account) == "one report tells of both"


def test_days_are_those_that_are_few():
    assert days(on("2024-10-25")) == {"2024-10-25"}
    assert days(either("2024-10-24", "2024-10-25")) == {"2024-10-24", "2024-10-25"}
    many = either("2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04")
    assert days(many) == frozenset()
    assert days(ContactDate(weekday="Monday")) == frozenset()


def test_two_of_one_side_with_another_of_the_other_are_two_meetings():
    one = {"people": (SCHOLZ, BAERBOCK, MODI), "mode": "meeting"}
    other = {"people": (SCHOLZ, BAERBOCK, JAISHANKAR), "mode": "meeting"}
    both = {"people": (SCHOLZ, MODI, JAISHANKAR), "mode": "meeting"}
    assert "for IND others took part" in (between(one, other) or "")
    assert between(one, both) is None


def test_unmatched_people():
    people = Told("a").account().people
    assert unmatched(people, [Who("person", "", "DEU", "Scholz")]) == (people[0],)
    assert unmatched((), people) == ()


def test_unknown_countries_may_be_the_same_chair():
    a = Told("a", people=(SCHOLZ, ("Jane Doe", "", ""))).account()
    b = Told("b", people=(SCHOLZ, ("Mary Roe", "", ""))).account()
    assert other_people(a, b) == "Jane Doe against Mary Roe"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (on("2024-10-25"), "2024-10-25"),
        (either("2024-10-25", "2024-10-24"), "2024-10-24 or 2024-10-25"),
        (ContactDate(weekday="Monday", day_of_month=2), "Monday, day 2 of a month"),
        (ContactDate(earliest="2024-10-01"), "2024-10-01 to ..."),
        (ContactDate(latest="2024-10-01"), "... to 2024-10-01"),
        (ContactDate(), "no day"),
    ],
)
def test_dates_in_words(date, expected):
    assert day_in_words(date) == expected
