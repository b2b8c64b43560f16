"""Days and times of publication."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.published import normalise

days = st.dates(min_value=date(1000, 1, 1))


@pytest.mark.parametrize(
    "stated",
    [
        "2021-08-21",
        "2021/08/21",
        "2021/8/21",
        "2021.08.21",
        "20210821",
        "21 August 2021",
        "21 Aug 2021",
        "21 Aug. 2021",
        "21st August, 2021",
        "21st of August 2021",
        "21-Aug-2021",
        "21AUG2021",
        "August 21, 2021",
        "Aug. 21st, 2021",
        "AUGUST 21 2021",
        "Saturday, August 21, 2021",
        "Sat, 21 Aug 2021",
        "21.08.2021",
        "21/08/2021",
        "08/21/2021",
        "2021年8月21日",
        "  21   August\n2021 ",
    ],
)
def test_days(stated: str) -> None:
    assert normalise(stated) == "2021-08-21"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2021-08-21T22:02", "2021-08-21T22:02:00"),
        ("2021-08-21 22:02:05", "2021-08-21T22:02:05"),
        ("2021-08-21T22:02:05.123456Z", "2021-08-21T22:02:05Z"),
        ("2021-08-21T22:02:05+03:00", "2021-08-21T22:02:05+03:00"),
        ("2021-08-21T22:02:05-0430", "2021-08-21T22:02:05-04:30"),
        ("20210821T220205Z", "2021-08-21T22:02:05Z"),
        ("20210821220205", "2021-08-21T22:02:05"),
        ("21 August 2021 - 22:02", "2021-08-21T22:02:00"),
        ("21 August 2021, 22:02", "2021-08-21T22:02:00"),
        ("August 21, 2021 at 10:02 p.m.", "2021-08-21T22:02:00"),
        ("August 21, 2021 12:02 AM EDT", "2021-08-21T00:02:00-04:00"),
        ("August 21, 2021 12:02 pm", "2021-08-21T12:02:00"),
        ("Sat, 21 Aug 2021 22:02:05 GMT", "2021-08-21T22:02:05Z"),
        ("Sat, 21 Aug 2021 22:02:05 +0300", "2021-08-21T22:02:05+03:00"),
        ("21 August 2021 22:02 (UTC+3)", "2021-08-21T22:02:00+03:00"),
        ("21 August 2021 22:02 MSK", "2021-08-21T22:02:00"),
    ],
)
def test_times(stated: str, expected: str) -> None:
    assert normalise(stated) == expected


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "yesterday",
        "2021",
        "2021-08",
        "August 2021",
        "03/04/2021",
        "31 June 2021",
        "2021-13-01",
        "2021-02-29",
        "2021-08-21T25:00",
        "2021-08-21T22:61",
        "August 21, 2021 13:02 pm",
        "2021-08-21T22:02:00+99:00",
        "0001-01-01T00:00:00",
        "21 Brumaire 2021",
        "1629576120",
        "1612121200000",
        "on 21 August 2021 they met",
        "22:02",
        "21-08/2021",
    ],
)
def test_what_is_no_full_date(stated: str) -> None:
    assert normalise(stated) is None


@pytest.mark.parametrize(
    ("stated", "expected"), [("05/05/2021", "2021-05-05"), ("03.04.2021", "2021-04-03")]
)
def test_numbers_that_settle_the_order(stated: str, expected: str) -> None:
    assert normalise(stated) == expected


@given(days)
def test_every_day_in_every_form(day: date) -> None:
    forms = ("%Y-%m-%d", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%a, %d %b %Y")
    assert {normalise(day.strftime(form)) for form in forms} == {day.isoformat()}


@given(st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC)))
def test_rfc_822(moment: datetime) -> None:
    expected = moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    assert normalise(format_datetime(moment)) == expected


@given(
    st.one_of(
        st.text(max_size=40), days.map(str), st.from_regex(r"\d{1,4}[-/. ]\w{1,9}[-/., ]\d{1,4}")
    )
)
def test_idempotent(stated: str) -> None:
    once = normalise(stated)
    assert once is None or normalise(once) == once


@pytest.mark.parametrize("stated", ["1 " * 500_000, "2021-08-21" + " " * 10**6 + "x", "a" * 10**6])
def test_a_text_in_the_field_takes_no_time(stated: str) -> None:
    begun = time.process_time()
    assert normalise(stated) is None
    assert time.process_time() - begun < 1
