"""A record that grows by single reports is the record that is linked all at once."""

from collections.abc import Sequence
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import NewPlace
from tests.linking.factories import LULA, MODI, OTHER, REWORDED, SCHOLZ, Sides, Told, either, on
from tests.store import made

from readouts.linking.memory import Memory
from readouts.linking.slim import slim
from readouts.linking.update import Update, take
from readouts.model import ContactDate, Reading, to_json
from readouts.store import RecordStore, growth

BARE = (("Scholz", "DEU", ""), ("Modi", "IND", ""))
PAGE = "https://example.org/page"
READINGS = tuple(
    told.reading()
    for told in (
        Told("a", date=on("2024-10-25"), publisher="Bundesregierung"),
        Told("b", date=either("2024-10-25", "2024-10-26"), publisher="PIB India", said=REWORDED),
        Told("c", date=ContactDate(weekday="Friday"), publisher="Gazette", url=PAGE),
        Told("d", date=ContactDate(), said=OTHER, people=BARE),
        Told("e", date=on("2024-10-25"), people=(SCHOLZ, LULA)),
        Told("f", date=on("2024-10-26"), publisher="PIB India", said=OTHER),
        Told("g", date=on("2024-10-26"), people=BARE, said=REWORDED, url=PAGE),
        Told("h", date=on("2024-10-25"), people=(MODI, SCHOLZ), mode="video call", part_of="c1"),
    )
)
PLACES = st.integers(0, len(READINGS) - 1)
WORK = partial(take, sides=Sides())


def add(store: RecordStore, readings: Sequence[Reading]) -> None:
    """Keep readings, and bring the record up to date."""
    store.put_readings([made.entry(reading, made.KEY) for reading in readings])
    if not store.grow("l", WORK):
        link_all(store)


def link_all(store: RecordStore) -> None:
    """Link all readings anew."""
    held = Memory(store.decided())
    update = WORK(held, [slim(reading) for reading in store.readings()], [], decided=held.decided)
    store.put_record(update.lines(), generation=store.state().read, linker="l", held=held)


def lines(store: RecordStore) -> list[bytes]:
    """The record as it stands."""
    return [to_json(line) for line in store.record().lines()]


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let records grow however small they are."""
    monkeypatch.setattr(growth, "_FEW", 0)


@pytest.mark.usefixtures("always")
def test_one_by_one_in_any_order_is_the_same_as_all_at_once(new_place: NewPlace, kind: str) -> None:
    @settings(max_examples=8 if kind == "sqlite" else 2, deadline=None)
    @given(st.permutations(range(len(READINGS))), st.lists(PLACES, max_size=2))
    def check(order: list[int], again: list[int]) -> None:
        with (
            RecordStore(new_place(), create=True) as grown,
            RecordStore(new_place(), create=True) as whole,
        ):
            for place in (*order, *again):
                reading = READINGS[place]
                add(grown, [reading])
                whole.put_readings([made.entry(reading, made.KEY)])
            link_all(whole)
            assert lines(grown) == lines(whole)
            for contact in grown.record().contacts:
                for each in (contact.id, *contact.formerly):
                    assert grown.contact_of(each) == contact.id

    check()


@pytest.mark.usefixtures("always")
def test_an_id_that_was_shown_leads_on_while_the_record_grows(store: RecordStore) -> None:
    shown: set[str] = set()
    for reading in READINGS:
        add(store, [reading])
        shown |= {contact.id for contact in store.record().contacts}
    now = {contact.id for contact in store.record().contacts}
    assert {store.contact_of(each) for each in shown} <= now


def test_a_small_record_is_linked_anew(store: RecordStore) -> None:
    add(store, READINGS[:2])
    store.put_readings([made.entry(READINGS[3], made.KEY)])
    assert not store.grow("l", WORK)


@pytest.mark.usefixtures("always")
def test_another_linker_links_anew(store: RecordStore) -> None:
    add(store, READINGS[:2])
    assert store.grow("l", WORK)
    assert not store.grow("other", WORK)


@pytest.mark.usefixtures("always")
def test_what_fails_half_way_leaves_no_trace(store: RecordStore) -> None:
    add(store, READINGS[:3])
    before = store.record().contacts
    store.put_readings([made.entry(READINGS[3], made.KEY)])

    def broken(*given: object, **decided: object) -> Update:
        WORK(*given, **decided)  # type: ignore[arg-type]
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        store.grow("l", broken)
    assert store.record().contacts == before
    assert store.grow("l", WORK)
    assert store.record().contacts != before


def test_a_record_of_an_earlier_version_is_linked_anew_once(place: str) -> None:
    with RecordStore(place, create=True) as store:
        store.put_readings([made.entry(reading, made.KEY) for reading in READINGS])
        store.put_record((), generation=1, linker="l")
        assert not store.grow("l", WORK)
        link_all(store)
        assert store.state().held == "1"


@pytest.mark.usefixtures("always")
def test_an_id_that_led_nowhere_leads_on_once_its_page_tells_of_a_contact_again(
    place: str,
) -> None:
    page = "https://example.org/revised"
    texts = [made.report(f"Text {n}.", url=page, published=f"2024-10-{20 + n}") for n in range(3)]
    people = (made.person("Mara Lindqvist", "XNO"), made.person("Idris Okello", "XSU"))
    readings = [
        made.reading(text, people=people, contacts=n % 2 == 0) for n, text in enumerate(texts)
    ]
    with RecordStore(place, create=True) as store:
        for reading in readings:
            add(store, [reading])
        assert store.contact_of(f"{texts[0].id}.c1") == f"{texts[2].id}.c1"
