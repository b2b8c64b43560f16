"""The store as a whole: what the protocol asks for, and several users at once."""

import inspect
import threading

import pytest
from tests.fixtures import story
from tests.store import made

from readouts.errors import RecordError
from readouts.model import RecordActor
from readouts.store import RecordStore, Store
from readouts.store.protocol import Finder, Reader, Writer


@pytest.mark.parametrize("part", [Writer, Reader, Finder])
def test_it_has_all_that_the_protocol_asks_for(part: type) -> None:
    asked = {name for name, _ in inspect.getmembers(part, inspect.isfunction) if name[0] != "_"}
    assert asked
    assert asked <= set(dir(RecordStore))


def test_a_type_checker_takes_it_for_a_store(store: RecordStore) -> None:
    taken: Store = store
    assert taken.state().read == 0


def test_it_closes_at_the_end_of_a_block(place: str) -> None:
    with RecordStore(place, create=True) as store:
        assert store.writable
    with pytest.raises(RecordError):
        store.state()


def test_one_reads_while_another_writes(place: str) -> None:
    with RecordStore(place, create=True) as writer, RecordStore(place) as reader:
        writer.put_readings([made.entry(story.reading("north"))])
        stream = reader.readings()
        assert next(stream) == story.reading("north")
        writer.put_readings([made.entry(story.reading("south"))])
        assert list(stream) == []  # what it began to read is as it was
        assert len(list(reader.readings())) == 2


def test_two_writers_take_turns(place: str) -> None:
    RecordStore(place, create=True).close()

    def write(name: str) -> None:
        with RecordStore(place) as store:
            for number in range(10):
                store.put_readings([made.entry(made.reading(made.report(f"{name} {number}")))])

    threads = [threading.Thread(target=write, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with RecordStore(place) as store:
        assert store.health().counts["reports"] == 20
        assert store.state().read == 20
        assert store.health().problems == ()


def test_two_may_make_the_same_record(place: str) -> None:
    opened = [RecordStore(place, create=True) for _ in range(2)]
    opened[0].put_readings([made.entry(story.reading("north"))])
    assert opened[1].state().read == 1
    for store in opened:
        store.close()


def test_a_stream_may_be_dropped_after_the_record_is_closed(place: str) -> None:
    store = RecordStore(place, create=True)
    store.put_readings([made.entry(story.reading("north")), made.entry(story.reading("south"))])
    stream = store.find_statements()
    next(stream)
    store.close()
    stream.close()  # type: ignore[attr-defined]  nothing is raised


def test_an_actor_that_is_not_there(store: RecordStore) -> None:
    assert store.actor("nobody") is None
    store.put_record(
        type(story.record())(actors=(RecordActor(id="a", name="A", kind="group"),)).lines(),
        generation=0,
        linker="l",
    )
    assert store.actor("a") is not None
