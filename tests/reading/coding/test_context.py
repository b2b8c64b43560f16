"""What a report as a whole is about."""

from collections import Counter

import pytest

from readouts.reading.coding.context import prevailing, shares


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ({"climate": 6, "food-security": 2}, ("climate",)),
        ({"climate": 4, "energy": 4}, ("climate", "energy")),
        ({"climate": 2}, ()),  # too few
        ({"climate": 4, "energy": 4, "sanctions": 4, "migration": 4, "korea": 4}, ()),  # too many
        ({"bilateral-relations": 9, "other": 9, "climate": 3}, ("climate",)),
        ({}, ()),
    ],
)
def test_what_prevails(mentions: dict[str, int], expected: tuple[str, ...]) -> None:
    assert prevailing(Counter(mentions)) == expected


def test_shares_add_up_and_leave_the_count_as_it_is() -> None:
    mentions = Counter({"energy": 1, "climate": 3})
    assert shares(mentions) == (("climate", 0.75), ("energy", 0.25))
    assert mentions == {"energy": 1, "climate": 3}
    assert shares(Counter()) == ()
