"""One store in the hands of several threads."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.store import RecordStore

WRITERS, READERS, ROUNDS = 3, 3, 6


def together(*work: Callable[[], object]) -> list[object]:
    """Do all of it at once, each in a thread; what each gave."""
    start = Barrier(len(work))

    def begin(one: Callable[[], object]) -> object:
        start.wait(timeout=30)
        return one()

    with ThreadPoolExecutor(len(work)) as pool:
        return list(pool.map(begin, work))


def test_some_write_while_others_ask(store: RecordStore) -> None:
    def write(name: int) -> None:
        for number in range(ROUNDS):
            text = f"Report {name} {number}. Trade grows."
            reading = made.reading(
                made.report(text), people=[made.person("Ana")], said=[("Ana", "Trade grows")]
            )
            store.put_readings([made.entry(reading)])

    def ask() -> None:
        for _ in range(ROUNDS):
            found = list(store.find_statements(phrase="trade grows"))
            with store.database.view():
                assert len(list(store.readings())) == store.state().read
            assert len(list(store.find_statements())) >= len(found)

    together(*(partial(write, name) for name in range(WRITERS)), *[ask] * READERS)
    assert store.state().read == len(list(store.readings())) == WRITERS * ROUNDS
    assert store.health().problems == ()
    assert not store.health().index_outdated


def test_a_stream_in_one_thread_is_not_disturbed_by_another(store: RecordStore) -> None:
    store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
    stream = store.readings()
    first = next(stream)
    more = [made.entry(made.reading(made.report(f"Text {n}."))) for n in range(5)]
    link = partial(store.put_record, (), generation=1, linker="l")
    together(partial(store.put_readings, more), link)
    assert len([first, *stream]) == len(story.REPORTS)
    assert len(list(store.readings())) == len(story.REPORTS) + 5


def test_a_stream_begun_in_one_thread_may_be_read_in_another(store: RecordStore) -> None:
    store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
    stream = store.readings()
    next(stream)
    (rest,) = together(lambda: list(stream))
    assert len(rest) == len(story.REPORTS) - 1  # type: ignore[arg-type]


def test_after_the_end_every_thread_is_told(store: RecordStore) -> None:
    store.put_readings([made.entry(story.reading(key)) for key in story.REPORTS])
    stream = store.readings()
    next(stream)
    together(lambda: store.state(), lambda: store.state())
    store.close()

    def told() -> bool:
        with pytest.raises(RecordError, match="closed"):
            store.state()
        return True

    assert together(told, told) == [True, True]
    with pytest.raises(RecordError, match="closed"):
        next(stream)
    store.close()  # again, which does nothing
