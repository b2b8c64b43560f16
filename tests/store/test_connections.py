"""Connections are lent, used again, and all closed at the end."""

from threading import Thread

import pytest

from readouts.errors import RecordError
from readouts.store.connections import Connections


class Fake:
    """A connection that only knows whether it is open and still good."""

    def __init__(self) -> None:
        self.closed, self.good = False, True

    def close(self) -> None:
        """Note that it is closed."""
        self.closed = True


@pytest.fixture
def made() -> list[Fake]:
    """All that have been made."""
    return []


@pytest.fixture
def connections(made: list[Fake]) -> Connections:
    """None yet."""

    def make() -> Fake:
        made.append(Fake())
        return made[-1]

    return Connections(make, lambda one: one.good)


def test_one_is_used_again(connections: Connections, made: list[Fake]) -> None:
    for _ in range(3):
        connections.give_back(connections.lend())
    assert len(made) == 1


def test_two_at_once_are_two(connections: Connections, made: list[Fake]) -> None:
    one, other = connections.lend(), connections.lend()
    assert one is not other
    connections.give_back(one)
    connections.give_back(other)
    connections.close()
    assert [each.closed for each in made] == [True, True]


def test_one_that_is_lost_is_not_used_again(connections: Connections, made: list[Fake]) -> None:
    lost = connections.lend()
    lost.good = False
    connections.give_back(lost)
    assert lost.closed
    assert connections.lend() is not lost


def test_a_thread_keeps_its_own(connections: Connections) -> None:
    seen: list[object] = []
    with connections.keep() as mine:
        assert connections.kept is mine
        thread = Thread(target=lambda: seen.append(connections.kept))
        thread.start()
        thread.join()
        assert connections.lend() is not mine
    assert seen == [None]
    assert connections.kept is None
    assert connections.lend() is mine


def test_what_is_lent_at_the_end_is_closed_when_it_comes_back(connections: Connections) -> None:
    lent = connections.lend()
    connections.close()
    assert not lent.closed
    with pytest.raises(RecordError, match="closed"):
        connections.lend()
    connections.give_back(lent)
    assert lent.closed
