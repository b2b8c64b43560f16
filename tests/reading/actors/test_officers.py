"""Officers of international bodies by office alone."""

from collections.abc import Callable

import pytest

Meant = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the Coastal Union Secretary-General", ["Peter Oduya"]),
        ("the Coastal Union chief", ["Peter Oduya"]),
        ("the Deputy Secretary-General of the Coastal Union", []),
        ("the UN chief", []),
    ],
)
def test_the_one_of_the_day(meant: Meant, phrase: str, expected: list[str]) -> None:
    assert meant(f"Minister Ann Lee met {phrase}.", phrase) == expected


def test_without_a_day_nobody(meant: Meant) -> None:
    phrase = "the Coastal Union chief"
    assert meant(f"Minister Ann Lee met {phrase}.", phrase, day=None) == []
