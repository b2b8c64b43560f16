"""The day on which a report looks at the world."""

import pytest

from readouts.model import DateExpression
from readouts.reading.actors.reference import reference_day


def day(start: int, value: str) -> DateExpression:
    return DateExpression(start=start, end=start + 5, type="DATE", value=value)


@pytest.mark.parametrize(
    ("published", "dates", "expected"),
    [
        ("2023-06-01", [day(0, "2020-01-01")], "2023-06-01"),
        (None, [day(0, "2020"), day(20, "2020-01-01"), day(40, "2021-01-01")], "2020-01-01"),
        (None, [day(5000, "2020-01-01")], None),
        (None, [], None),
    ],
)
def test_a_whole_day_in_the_opening_stands_in(
    published: str | None, dates: list[DateExpression], expected: str | None
) -> None:
    assert reference_day(published, dates) == expected
