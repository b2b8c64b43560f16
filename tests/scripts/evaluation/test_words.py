"""Numbers and names as the page has them."""

import pytest

from evaluation.words import SET_NAMES, called, capital, in_order, listed, of_100, share, spread


def test_shares() -> None:
    assert (share(0.126), share(1.0), share(None)) == ("0.13", "1.00", "–")
    assert spread(0.5, [0.4, 0.61]) == "0.50 (0.40 to 0.61)"
    assert spread(0.5, None) == "0.50"
    assert spread(None, [0.1, 0.2]) == "–"
    assert (of_100(0.885), of_100(None)) == ("88", "–")


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_listed(items: list[str], expected: str) -> None:
    assert listed(items) == expected


def test_names() -> None:
    assert capital("two words") == "Two words"
    assert capital("") == ""
    assert called("nyt") == "New York Times"
    assert called("the Kremlin") == "The Kremlin"


def test_sets_come_in_the_pages_order() -> None:
    sets = dict.fromkeys(sorted(SET_NAMES, reverse=True), 0)
    assert [name for name, _ in in_order({"sets": sets})] == list(SET_NAMES)
    assert in_order({"sets": {}}) == []
