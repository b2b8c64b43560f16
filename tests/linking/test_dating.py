"""The day of one contact over all its accounts."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.dating import MAX_CANDIDATES, combine, compatible
from readouts.model import ContactDate, DateBasis, Reason

ALL = {"earliest": "2020-02-01", "latest": "2020-06-30"}


def day(value: str, basis: DateBasis = "stated") -> ContactDate:
    return ContactDate(value=value, earliest=value, latest=value, basis=basis)


def around(published: str) -> ContactDate:
    """What a readout without a day gives."""
    end = date.fromisoformat(published)
    days = ((end - timedelta(days=1)).isoformat(), published)
    return ContactDate(earliest=days[0], latest=days[1], candidates=days, basis="inferred")


def test_nothing_to_combine() -> None:
    assert combine([]) == ContactDate()
    assert combine([("r1", ContactDate())]) == ContactDate()


def test_weekday_and_day_of_month_meet_inside_the_bounds() -> None:
    found = combine(
        [
            ("r1", ContactDate(weekday="Monday", **ALL)),
            ("r2", ContactDate(day_of_month=27, earliest="2013-08-03")),
        ]
    )
    assert (found.value, found.weekday, found.day_of_month) == ("2020-04-27", "Monday", 27)
    assert found.basis == "inferred"


def test_an_account_without_a_day_says_where_its_day_is_from() -> None:
    found = combine([("r1", day("2020-04-27")), ("r2", ContactDate(weekday="Monday", **ALL))])
    told = [(reason.report, reason.text) for reason in found.reasons]
    assert told == [
        ("r2", "It leaves the day open: 2020-04-27 is that of another account of this contact.")
    ]


def test_a_day_that_only_all_together_leave_is_nobodys() -> None:
    may = {"earliest": "2021-05-01", "latest": "2021-05-16"}
    found = combine(
        [("r1", ContactDate(weekday="Monday", **may)), ("r2", ContactDate(day_of_month=10, **may))]
    )
    assert (found.value, found.reasons) == ("2021-05-10", ())


def test_many_fitting_days_are_listed_without_a_value() -> None:
    wide = {"earliest": "2013-08-03", "latest": "2021-08-03"}
    found = combine(
        [
            ("r1", ContactDate(weekday="Monday", **wide)),
            ("r2", ContactDate(day_of_month=27, **wide)),
        ]
    )
    assert found.value is None
    assert "2020-04-27" in found.candidates
    assert len(found.candidates) == 13
    assert all(date.fromisoformat(day).weekday() == 0 for day in found.candidates)


def test_too_many_days_stay_bounds() -> None:
    wide = {"earliest": "2013-08-03", "latest": "2021-08-03"}
    found = combine([("r1", ContactDate(weekday="Monday", **wide)), ("r2", ContactDate(**wide))])
    assert found.candidates == ()
    assert (found.earliest, found.latest) == ("2013-08-03", "2021-08-03")


def test_two_publications_leave_the_day_between() -> None:
    found = combine([("r1", around("2021-08-18")), ("r2", around("2021-08-19"))])
    assert (found.value, found.basis) == ("2021-08-18", "inferred")


def test_a_late_reprint_is_no_evidence_against_the_day() -> None:
    found = combine([("r1", around("2021-08-18")), ("r2", around("2021-08-21"))])
    assert found.candidates == ("2021-08-17", "2021-08-18")
    assert [reason.report for reason in found.reasons] == ["r2"]
    found = combine([("r1", day("2021-08-18")), ("r2", around("2021-08-21"))])
    assert (found.value, found.basis, found.contradictions) == ("2021-08-18", "stated", ())


def test_a_report_that_came_out_before_the_day_contradicts_it() -> None:
    found = combine([("r1", day("2021-08-18")), ("r2", around("2021-08-14"))])
    assert found.value is None
    assert found.contradictions
    zone = combine([("r1", day("2021-08-18")), ("r2", around("2021-08-17"))])
    assert zone.value == "2021-08-18"


def test_the_strongest_basis_of_the_day_is_kept() -> None:
    found = combine([("r1", day("2021-08-18", "resolved")), ("r2", day("2021-08-18"))])
    assert found.basis == "stated"
    found = combine([("r1", day("2021-08-18", "resolved")), ("r2", around("2021-08-18"))])
    assert (found.value, found.basis) == ("2021-08-18", "resolved")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (day("2021-08-18"), day("2021-08-19")),
        (day("2021-08-18"), ContactDate(weekday="Monday")),
        (ContactDate(weekday="Monday"), ContactDate(weekday="Tuesday")),
        (ContactDate(day_of_month=3), ContactDate(day_of_month=4)),
        (ContactDate(earliest="2021-01-01"), ContactDate(latest="2020-12-31")),
        (
            ContactDate(weekday="Monday", earliest="2020-04-01", latest="2020-04-20"),
            ContactDate(day_of_month=27, earliest="2020-04-01", latest="2020-04-30"),
        ),
    ],
)
def test_no_common_day_is_a_contradiction(a: ContactDate, b: ContactDate) -> None:
    found = combine([("r1", a), ("r2", b)])
    assert found.value is None
    assert len(found.contradictions) == 1
    assert "r1 says" in found.contradictions[0] and "r2 says" in found.contradictions[0]
    assert found == combine([("r2", b), ("r1", a)])


def test_own_contradictions_are_kept_and_do_not_narrow() -> None:
    broken = ContactDate(weekday="Monday", contradictions=("it is a Tuesday",))
    found = combine([("r1", broken), ("r2", day("2021-08-18"))])
    assert found.value == "2021-08-18"
    assert found.contradictions == ("r1: it is a Tuesday",)


def test_reasons_carry_their_report_once() -> None:
    why = Reason(text="It says so.", spans=((0, 2),))
    told = ContactDate(value="2021-08-18", reasons=(why, why), basis="stated")
    found = combine([("r2", told), ("r1", told), ("r1", told)])
    assert [reason.report for reason in found.reasons] == ["r1", "r2"]
    again = combine([("r9", found)])
    assert [reason.report for reason in again.reasons] == ["r1", "r2"]


def test_long_lists_are_told_in_short() -> None:
    days = tuple(f"2020-03-{n:02d}" for n in range(1, 9))
    found = combine([("r1", ContactDate(candidates=days)), ("r2", day("2021-01-01"))])
    assert "2020-03-01 to 2020-03-08" in found.contradictions[0]
    assert found.candidates == (*days, "2021-01-01")


DATES = st.builds(
    ContactDate,
    value=st.none() | st.sampled_from(["2021-08-17", "2021-08-18"]),
    earliest=st.none() | st.just("2021-08-01"),
    latest=st.none() | st.just("2021-08-31"),
    candidates=st.sampled_from([(), ("2021-08-16", "2021-08-17"), ("2021-08-18", "2021-08-19")]),
    weekday=st.none() | st.sampled_from(["Monday", "Wednesday"]),
    day_of_month=st.none() | st.sampled_from([16, 18]),
    basis=st.sampled_from(["stated", "resolved", "inferred", "unknown"]),
    reasons=st.sampled_from([(), (Reason(text="why"),)]),
    contradictions=st.sampled_from([(), ("no",)]),
)
ACCOUNTS = st.lists(st.tuples(st.sampled_from(["r1", "r2", "r3"]), DATES), max_size=4)


@given(ACCOUNTS, st.randoms())
def test_the_order_of_accounts_does_not_matter(
    accounts: list[tuple[str, ContactDate]], random: object
) -> None:
    shuffled = list(accounts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert combine(shuffled) == combine(accounts)
    assert combine(accounts + accounts) == combine(accounts)


@given(ACCOUNTS)
def test_a_combined_date_is_whole(accounts: list[tuple[str, ContactDate]]) -> None:
    found = combine(accounts)
    assert len(found.candidates) <= MAX_CANDIDATES
    assert list(found.candidates) == sorted(set(found.candidates))
    if found.value:
        assert found.value == found.earliest == found.latest
        assert found.candidates == ()


@pytest.mark.parametrize(
    ("a", "b", "fits"),
    [
        (day("2021-08-18"), day("2021-08-18"), True),
        (day("2021-08-18"), day("2021-08-19"), True),
        (day("2021-08-18"), day("2021-08-20"), False),
        (day("2021-08-18"), around("2021-08-20"), True),
        (day("2021-08-18"), around("2021-08-21"), False),
        (day("2021-08-18"), ContactDate(), True),
        (day("2021-08-18"), ContactDate(weekday="Tuesday"), True),
        (day("2021-08-18"), ContactDate(weekday="Monday"), False),
        (day("2021-08-31"), ContactDate(day_of_month=1), True),
        (day("2021-08-18"), ContactDate(latest="2021-08-16"), False),
        (ContactDate(earliest="2021-08-18"), ContactDate(latest="2021-08-17"), True),
        (ContactDate(earliest="2021-08-18"), ContactDate(latest="2021-08-16"), False),
        (ContactDate(weekday="Monday"), ContactDate(weekday="Sunday"), True),
        (ContactDate(weekday="Monday"), ContactDate(weekday="Thursday"), False),
        (ContactDate(day_of_month=27), ContactDate(day_of_month=28), True),
        (ContactDate(day_of_month=1), ContactDate(day_of_month=31), True),
        (ContactDate(day_of_month=1), ContactDate(day_of_month=15), False),
        (ContactDate(weekday="Monday"), ContactDate(day_of_month=27), True),
        (ContactDate(earliest="0001-01-01"), ContactDate(latest="0001-01-01"), True),
        (day("0001-01-01"), day("9999-12-31"), False),
    ],
)
def test_compatible(a: ContactDate, b: ContactDate, fits: bool) -> None:
    assert compatible(a, b) is fits
    assert compatible(b, a) is fits


def test_slack() -> None:
    assert not compatible(day("2021-08-18"), day("2021-08-19"), slack_days=0)
    assert compatible(day("2021-08-18"), day("2021-08-20"), slack_days=2)


@given(DATES, DATES)
def test_compatible_is_symmetric_and_grows_with_slack(a: ContactDate, b: ContactDate) -> None:
    assert compatible(a, b) == compatible(b, a)
    assert compatible(a, b, 3) or not compatible(a, b, 1)


def test_pairs_of_real_accounts_can_be_of_one_day(shared_data: Path) -> None:
    days: dict[str, str] = {}
    for path in sorted((shared_data / "readouts").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            report = json.loads(line)
            days[report["id"]] = report["date"]
    for line in (shared_data / "linking" / "pairs.jsonl").read_text("utf-8").splitlines():
        pair = json.loads(line)
        told = [(name, around(days[name])) for name in pair["docs"] if name in days]
        assert all(compatible(a, b, 2) for _, a in told for _, b in told)
        found = combine(told)
        assert not found.contradictions
        assert compatible(found, day(pair["contact_date"]))
