from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, MODI, OTHER, REWORDED, SCHOLZ, Sides, Told, either, on

from readouts.linking.memory import Memory
from readouts.linking.slim import slim
from readouts.linking.update import take
from readouts.model import ContactDate

BARE = (("Scholz", "DEU", ""), ("Modi", "IND", ""))
SLIMS = tuple(
    slim(told.reading())
    for told in (
        Told("a", date=on("2024-10-25"), publisher="Bundesregierung"),
        Told("b", date=either("2024-10-25", "2024-10-26"), publisher="PIB India", said=REWORDED),
        Told("c", date=ContactDate(weekday="Friday"), lead="A reprint.", publisher="Gazette"),
        Told("d", date=ContactDate(), said=OTHER, people=BARE),
        Told("e", date=on("2024-10-25"), people=(SCHOLZ, LULA)),
        Told("f", date=on("2024-10-26"), publisher="PIB India", said=OTHER),
        Told("g", date=on("2024-10-26"), people=BARE, said=REWORDED),
        Told("h", date=on("2024-10-25"), people=(MODI, SCHOLZ), mode="video call", part_of="c1"),
    )
)


class Kept:
    """The lines of a record that is kept up to date."""

    def __init__(self):
        self.held, self.actors, self.contacts, self.here = Memory(), {}, {}, {}

    def take(self, added=(), removed=()):
        update = take(self.held, added, removed, sides=Sides())
        assert not update.recast.gone & {actor.id for actor in update.actors}
        for gone in update.recast.gone:
            del self.actors[gone]
        for gone in update.grown.dissolved:
            del self.contacts[gone]
        self.actors.update((actor.id, actor) for actor in update.actors)
        self.contacts.update((contact.id, contact) for contact in update.contacts())
        return update

    def lines(self):
        return self.actors, self.contacts


def whole(slims):
    kept = Kept()
    kept.take(slims)
    return kept.lines()


@settings(max_examples=40, deadline=None)
@given(st.permutations(SLIMS), st.data())
def test_one_by_one_in_any_order_is_the_same_as_all_at_once(order, data):
    kept = Kept()
    while order:
        size = data.draw(st.integers(1, len(order)))
        kept.take(order[:size])
        order = order[size:]
    assert kept.lines() == whole(SLIMS)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.sampled_from(SLIMS)), max_size=14))
def test_what_comes_and_goes_leaves_no_trace(steps):
    kept, here = Kept(), {}
    for adding, one in steps:
        report = one.report.id
        if adding and report not in here:
            here[report] = one
            kept.take([one])
        elif not adding and report in here:
            del here[report]
            kept.take([], [report])
    assert kept.lines() == whole(list(here.values()))


def test_a_report_that_is_read_anew_is_replaced():
    kept = Kept()
    kept.take(SLIMS)
    again = SLIMS[0]
    kept.take([again], [again.report.id])
    assert kept.lines() == whole(SLIMS)


def test_only_what_is_tied_to_a_new_report_is_made_anew():
    kept = Kept()
    kept.take(SLIMS[:-1])
    said = ((0, "peace in the Andes needs patience and roads", "STATE", "other"),)
    told = Told("z", (SCHOLZ, LULA), said, date=on("2019-01-01"), lead="It rained in Bogotá.")
    far = slim(told.reading())
    update = kept.take([far])
    assert [contact.id for contact in update.contacts()] == [f"{far.report.id}.c1"]
    assert not update.grown.dissolved
