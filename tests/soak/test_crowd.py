"""Several writers and readers at once, on each database."""

from tests.soak.crowd import crowd, wrong


def test_nothing_is_lost_and_nobody_is_turned_away(place: str) -> None:
    done = crowd(place, seconds=3, writers=2, readers=2)
    assert list(wrong(place, done)) == []
    assert sum(len(each.judgements) for each in done) >= 2
    assert all(each.asked for each in done if not each.reports)
