"""What the record knows of itself."""

from tests.store import made

from readouts.model import Record
from readouts.store import RecordStore, State, words


def test_a_new_record(store: RecordStore) -> None:
    assert store.state() == State(
        read=0, linked=0, linker="", words=words.VERSION, held="", worded=""
    )


def test_it_counts_what_is_read_and_says_what_is_linked(store: RecordStore) -> None:
    for number in range(3):
        store.put_readings([made.entry(made.reading(made.report(f"Text {number}.")))])
    store.put_record(Record().lines(), generation=2, linker="some tables")
    assert store.state() == State(
        read=3, linked=2, linker="some tables", words=words.VERSION, held="", worded=""
    )


def test_a_batch_is_one_generation(store: RecordStore) -> None:
    store.put_readings([made.entry(made.reading(made.report(f"Text {n}."))) for n in range(5)])
    assert store.state().read == 1
