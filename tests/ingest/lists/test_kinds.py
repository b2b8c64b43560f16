"""Which JSON is a list of pages."""

import pytest

from readouts.ingest.lists.kinds import is_feed, is_list


@pytest.mark.parametrize(
    "value", [{"version": "https://jsonfeed.org/version/1", "items": []}, {"articles": []}]
)
def test_lists(value: object) -> None:
    assert is_list(value)


@pytest.mark.parametrize(
    "value",
    [{"text": "x", "articles": []}, {"articles": "two"}, {"version": 1}, [], None, "articles"],
)
def test_what_is_none(value: object) -> None:
    assert not is_list(value)


def test_feeds() -> None:
    assert is_feed({"version": "https://jsonfeed.org/version/1.1"})
    assert not is_feed({})
