"""The distance between requests."""

from __future__ import annotations

import pytest

from readouts.errors import InputError
from readouts.fetch.pace import LONGEST_DELAY, Pace


class Clock:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def pace(clock: Clock, interval: float = 1.0) -> Pace:
    return Pace(interval, sleep=clock.sleep, clock=lambda: clock.time)


def test_one_host_waits(clock: Clock) -> None:
    one = pace(clock)
    for _ in range(3):
        one.wait("a")
    assert clock.slept == [1, 1]


def test_hosts_do_not_wait_for_each_other(clock: Clock) -> None:
    one = pace(clock)
    for host in "abc":
        one.wait(host)
    assert clock.slept == []


def test_time_that_has_gone_by_counts(clock: Clock) -> None:
    one = pace(clock)
    one.wait("a")
    clock.time = 0.75
    one.wait("a")
    clock.time = 10
    one.wait("a")
    assert clock.slept == [0.25]


def test_the_longer_of_the_two_distances_is_kept(clock: Clock) -> None:
    one = pace(clock)
    one.wait("a", 5)
    one.wait("a", 0.1)
    one.wait("a")
    assert clock.slept == [5, 1]


def test_a_distance_that_is_too_long(clock: Clock) -> None:
    with pytest.raises(InputError, match="asks for 61 seconds between requests"):
        pace(clock).wait("a", LONGEST_DELAY + 1)
