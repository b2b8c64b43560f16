"""Talks of Scholz, Modi and others on the climate over some years, in a record."""

from collections.abc import Iterable
from dataclasses import replace

from tests.linking.factories import MACRON, MODI, SCHOLZ, Sides, Told, either, on
from tests.store import made

from readouts.data import load_tables
from readouts.library.linked import linker_name
from readouts.linking.linker import each_once
from readouts.linking.memory import Memory
from readouts.linking.update import take
from readouts.model import Reading
from readouts.store import RecordStore

TWO = (SCHOLZ, MODI)
FIRST = "Germany supports the reasonable demands of the islands 🌊 for a loss and damage fund"
LATER = "Germany supports the legitimate concerns of the islands for a loss and damage fund"
COAL = "the coal mines of Lusatia will close by 2038"
SUN = "the solar alliance grows"
CLIMATE = "climate"

TALKS = (
    Told(
        "first", TWO, ((0, FIRST, "SUPPORT", CLIMATE), (0, COAL, "COMMIT", CLIMATE)),
        date=on("2019-03-01"), publisher="Bundesregierung",
    ),
    Told(
        "second", TWO,
        ((0, LATER, "SUPPORT", CLIMATE), (1, SUN, "STATE", CLIMATE), (0, SUN, "STATE", "energy")),
        date=either("2021-05-02", "2021-05-03"), publisher="Bundesregierung",
    ),
    Told(
        "other", (SCHOLZ, MACRON), ((0, COAL, "COMMIT", CLIMATE),), date=on("2022-01-01"),
        publisher="Élysée",
    ),
)  # fmt: skip


def readings(told: Iterable[Told] = TALKS) -> list[Reading]:
    """Their readings, in which every SUPPORT is in favour."""
    return [_favoured(one.reading()) for one in told]


def _favoured(reading: Reading) -> Reading:
    said = (
        replace(one, polarity="favor" if one.act == "SUPPORT" else "neutral")
        for one in reading.statements
    )
    return replace(reading, statements=tuple(said))


def record(store: RecordStore, read: Iterable[Reading]) -> RecordStore:
    """An empty record, filled with these readings in this order, and linked."""
    read, held = list(read), Memory()
    store.put_readings([made.entry(each, "k") for each in read])
    lines = take(held, each_once(read).values(), sides=Sides()).lines()
    store.put_record(lines, generation=len(read), linker=linker_name(load_tables()), held=held)
    return store
