"""Wordings are found anew when they are asked for, and the record has changed since."""

from collections.abc import Sequence

from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Sides, Told, article, on
from tests.store import made

from readouts.linking.memory import Memory
from readouts.linking.slim import slim
from readouts.linking.update import take
from readouts.store import RecordStore

PAIRS = ((SCHOLZ, MODI), (SCHOLZ, LULA), (MACRON, MODI), (MACRON, LULA))
PHRASE = "hydrogen corridor partnership"
SAID = ("a {} is near", "industry wants the {} at last", "this {} must grow", "no {} came about")
TOLD = [
    Told(
        f"k{n}",
        pair,
        ((0, said.format(PHRASE), "STATE", "energy"),),
        date=on(f"202{n}-05-03"),
        lead=article(n),  # else all were reprints of one text, which count once
    )
    for n, (pair, said) in enumerate(zip(PAIRS, SAID, strict=True))
]


def link(store: RecordStore, linker: str = "l") -> None:
    """Link all that is there."""
    held = Memory()
    update = take(held, [slim(reading) for reading in store.readings()], sides=Sides())
    store.put_record(update.lines(), generation=store.state().read, linker=linker, held=held)


def texts(store: RecordStore) -> Sequence[str]:
    """The wordings, asked for."""
    store.reword()
    return [wording.text for wording in store.wordings()]


def test_they_follow_the_record(place: str) -> None:
    with RecordStore(place, create=True) as store:
        store.put_readings([made.entry(told.reading(), made.KEY) for told in TOLD])
        link(store)
        assert not list(store.wordings())
        assert texts(store) == [PHRASE]
        assert store.state().worded == store.state().held
        link(store, "another")
        assert texts(store) == [PHRASE]


def test_nothing_is_done_where_nothing_is_held(place: str) -> None:
    with RecordStore(place, create=True) as store:
        store.put_record((), generation=0, linker="l")
        assert texts(store) == []
        assert store.state().worded == ""
