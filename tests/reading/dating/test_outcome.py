"""From a clue and a window to a date, at the edges that the whole seldom meets."""

from datetime import date

from readouts.reading.dating.bounds import Window
from readouts.reading.dating.clues import Clue
from readouts.reading.dating.outcome import Case, no_clue, open_clue, seen_clue, stretch_clue


def case(clue: Clue | None, published: date | None = None, **more: object) -> Case:
    known: dict[str, object] = {
        "words": "then",
        "clue": clue,
        "published": published,
        "slack": 0,
        "evidence": (),
        "offices": Window(),
        "facts": Window(),
        "status": "held",
    }
    return Case(**{**known, **more})  # type: ignore[arg-type]


def test_an_impossible_day_is_a_contradiction() -> None:
    clue = Clue("month-day", (0, 4), month=2, number=30)
    found = seen_clue(case(clue, date(2021, 8, 18)), ())
    assert found.contradictions == ("“then” names no day that the calendar has.",)


def test_a_weekday_that_disagrees_is_named() -> None:
    clue = Clue("full", (0, 4), day="2021-08-18", weekday=1)
    found = seen_clue(case(clue), ())
    assert found.contradictions == ("“then”: 2021-08-18 is a Wednesday, not a Monday.",)
    assert found.weekday == "Monday"


def test_the_weeks_of_a_year_that_begins_in_the_last() -> None:
    found = stretch_clue(case(Clue("stretch", (0, 4), value="2020-W53")), Window(), ())
    assert (found.earliest, found.latest) == ("2020-12-28", "2021-01-03")


def test_bounds_alone_say_why() -> None:
    offices = Window((("2020-01-01", "2020-01-03"),))
    found = no_clue(case(None, offices=offices), offices, ())
    assert found.candidates == ("2020-01-01", "2020-01-02", "2020-01-03")
    assert found.reasons[0].text == (
        "All participants held their offices from 2020-01-01 to 2020-01-03."
    )


def test_an_open_clue_that_one_day_fits() -> None:
    window = Window((("2020-02-01", "2020-02-29"),))
    found = open_clue(case(Clue("day-of-month", (0, 4), number=29)), window, ())
    assert (found.value, found.day_of_month, found.basis) == ("2020-02-29", 29, "inferred")


def test_the_first_day_of_the_calendar_has_none_before() -> None:
    found = no_clue(case(None, date.min, slack=3), Window().cut(None, "0001-01-01"), ())
    assert found.candidates == ("0001-01-01",)


def test_an_open_clue_says_why_it_is_open() -> None:
    clue = Clue("weekday", (0, 4), weekday=1)
    unknown = open_clue(case(clue), Window(), ())
    assert "not known" in unknown.reasons[0].text
    known = open_clue(case(clue, date(2021, 8, 18), status="background"), Window(), ())
    assert not any("not known" in reason.text for reason in known.reasons)
    assert known.reasons[1].text == "Not after the report came out, 2021-08-18."
