"""Windows of possible days."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.dating.bounds import MAX_SEARCHED, Window, days_between, office_window

TERM = Window((("2020-01-10", "2020-02-20"),))


def test_offices_may_be_open_or_partial() -> None:
    assert office_window(()) == Window()
    assert office_window((("2001-12", "2003"),)) == Window((("2001-12-01", "2003-12-31"),))
    assert office_window((("2001-12-20", "9999-12-31"),)) == Window((("2001-12-20", None),))
    assert office_window((("", "2003-01-01"),)) == Window(((None, "2003-01-01"),))


def test_ends() -> None:
    two = Window((("2010-01-01", "2011-01-01"), ("2020-01-01", None)))
    assert (two.earliest, two.latest) == ("2010-01-01", None)
    assert two.holds("2010-06-01") and two.holds("2030-01-01")
    assert not two.holds("2015-06-01")
    assert (Window(()).earliest, Window(()).latest) == (None, None)


def test_cut() -> None:
    assert TERM.cut("2020-02-01", None) == Window((("2020-02-01", "2020-02-20"),))
    assert TERM.cut(None, "2020-01-31") == Window((("2020-01-10", "2020-01-31"),))
    assert TERM.cut("2021-01-01", None) == Window(())
    assert Window().cut("2021-01-01", None) == Window((("2021-01-01", None),))


def test_fitting_lists_few_days_only() -> None:
    mondays = TERM.fitting(lambda day: day.isoweekday() == 1)
    assert mondays[0] == "2020-01-13"
    assert len(mondays) == 6
    assert TERM.fitting(lambda _: True) == ()
    assert len(TERM.fitting(lambda _: True, limit=60)) == 42
    assert Window((("2020-01-10", None),)).fitting(lambda _: True) == ()


def test_overlapping_spells_list_a_day_once() -> None:
    twice = Window((("2020-01-01", "2020-01-03"), ("2020-01-02", "2020-01-04")))
    assert twice.fitting(lambda _: True) == tuple(f"2020-01-0{n}" for n in (1, 2, 3, 4))


def test_days_between_ends() -> None:
    assert list(days_between("9999-12-30", "9999-12-31"))[-1] == date.max
    assert list(days_between("2020-01-02", "2020-01-01")) == []
    assert sum(1 for _ in days_between("0001-01-01", "9999-12-31")) == MAX_SEARCHED + 1


@given(st.dates(), st.dates(), st.dates())
def test_what_is_cut_off_is_not_held(a: date, b: date, day: date) -> None:
    low, high = sorted((a.isoformat(), b.isoformat()))
    assert Window().cut(low, high).holds(day.isoformat()) == (low <= day.isoformat() <= high)
