"""What the text has named so far."""

from datetime import date

import pytest

from readouts.reading.dates.mentions import NOTHING_YET, first_day


def test_the_last_value_of_each_kind_counts() -> None:
    seen = NOTHING_YET.with_value("DATE", "2020-Q3", 4)
    seen = seen.with_value("TIME", "2020-10-02T10:30", 9).with_value("DATE", "2019", 12)
    assert (seen.latest, seen.day, seen.quarter, seen.quarter_at) == (
        "2019", "2020-10-02", "2020-Q3", 4,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "value"), [("DATE", "PAST_REF"), ("DATE", "XXXX-05-01"), ("DURATION", "P1Y")]
)
def test_what_names_no_year_is_passed_over(kind: str, value: str) -> None:
    assert NOTHING_YET.with_value(kind, value, 3) == NOTHING_YET  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021", date(2021, 1, 1)),
        ("2021-08", date(2021, 8, 1)),
        ("2021-08-18TEV", date(2021, 8, 18)),
        ("2021-Q3", date(2021, 7, 1)),
        ("2021-W33", date(2021, 8, 16)),
        ("2021-W60", None),
        ("2021-13-40", None),
        ("199", None),
        ("", None),
    ],
)
def test_first_day(value: str, day: date | None) -> None:
    assert first_day(value) == day
