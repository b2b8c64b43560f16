from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, MODI, OTHER, REWORDED, SCHOLZ, Sides, Told, either, on
from tests.linking.judged import alias, joined, merged, parted, split

from readouts.linking.decisions import NONE, decisions
from readouts.linking.memory import Memory
from readouts.linking.redeciding import marks, redecided
from readouts.linking.slim import slim
from readouts.linking.update import take
from readouts.model import ContactDate, Judgement

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
        self.decided = NONE

    def decide(self, decided):
        """Link anew what is tied to what people decide otherwise now, and nothing else."""
        found = redecided(marks(self.decided), marks(decided))
        self.decided = decided
        heads = ((report, self.held.reports.head(report)) for report in self.here)
        moved = [report for report, head in heads if found.moves(head.actors)]
        held = [one for one in found.accounts if one.rpartition(".")[0] in self.here]
        return self.take([self.here[report] for report in moved], moved, held)

    def take(self, added=(), removed=(), touched=()):
        update = take(
            self.held, added, removed, sides=Sides(), decided=self.decided, touched=touched
        )
        for report in removed:
            self.here.pop(report, None)
        self.here.update((one.report.id, one) for one in added)
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


def whole(slims, judgements=()):
    kept = Kept()
    kept.decided = decisions(judgements)
    kept.take(slims)
    return kept.lines()


ACCOUNTS = [account.id for one in SLIMS for account in one.accounts]
PEOPLE = sorted({who for one in SLIMS for who, _ in one.actors if who.kind == "person"})
SOME = st.lists(st.sampled_from(ACCOUNTS), min_size=2, max_size=4, unique=True)
TWO = st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=3, unique=True)


@st.composite
def judgements(draw, at_most=5):
    """Some decisions of two people on accounts and people of SLIMS."""
    found = []
    for minute in range(draw(st.integers(1, at_most))):
        how = {"by": draw(st.sampled_from(["Ada", "Bob"])), "minute": minute}
        accounts, people = draw(SOME), draw(TWO)
        cut = draw(st.integers(1, len(accounts) - 1))
        verb = draw(st.sampled_from(["merge", "split", "join", "part", "alias"]))
        if verb == "merge":
            found.append(merged(*accounts, **how))
        elif verb == "split":
            found.append(split(accounts[:cut], accounts[cut:], **how))
        elif verb == "join":
            found.append(joined(*people, **how))
        elif verb == "part":
            found.append(parted(people[:1], people[1:], **how))
        else:
            found.append(alias("Modi", people[0], **how))
    return found


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


@settings(max_examples=25, deadline=None)
@given(judgements(), st.randoms(use_true_random=False))
def test_decisions_hold_whatever_comes_first(made, random):
    """Reports and judgements one by one, in any order: the same as all of them at once."""
    kept, known = Kept(), []
    steps = [*SLIMS, *made]
    random.shuffle(steps)
    for step in steps:
        if isinstance(step, Judgement):
            known.append(step)
            kept.decide(decisions(known))
        else:
            kept.take([step])
    assert kept.lines() == whole(SLIMS, made)


@settings(max_examples=25, deadline=None)
@given(judgements(), st.randoms(use_true_random=False))
def test_what_is_undone_leaves_no_trace(made, random):
    kept = Kept()
    kept.decided = decisions(made)
    kept.take(SLIMS)
    left = list(made)
    random.shuffle(left)
    while left:
        left.pop()
        kept.decide(decisions(left))
        assert kept.lines() == whole(SLIMS, left)
    assert kept.lines() == whole(SLIMS)


@settings(max_examples=40, deadline=None)
@given(judgements(), st.lists(st.sampled_from(SLIMS), max_size=8))
def test_reports_come_and_go_under_decisions(made, steps):
    kept = Kept()
    kept.decided = decisions(made)
    for one in steps:
        if one.report.id in kept.here:
            kept.take([], [one.report.id])
        else:
            kept.take([one])
    assert kept.lines() == whole(list(kept.here.values()), made)


@settings(max_examples=40, deadline=None)
@given(judgements())
def test_the_last_word_on_contacts_is_always_done(made):
    last = next((one for one in reversed(made) if one.accounts), None)
    home = {one.id: id_ for id_, each in whole(SLIMS, made)[1].items() for one in each.accounts}
    for group in last.accounts if last else ():
        assert len({home[account] for account in group}) == 1
    if last and last.verb == "split":
        assert home[last.accounts[0][0]] != home[last.accounts[1][0]]


def test_a_decision_makes_only_the_contacts_anew_that_it_speaks_of():
    kept = Kept()
    kept.take([SLIMS[0], SLIMS[4], SLIMS[5]])
    update = kept.decide(decisions([merged(ACCOUNTS[0], ACCOUNTS[4], minute=0)]))
    (found,) = update.contacts()
    assert {one.id for one in found.accounts} == {ACCOUNTS[0], ACCOUNTS[4]}
    assert found.why[0].endswith("merged by Ada on 2024-03-01")


def test_a_report_that_comes_again_with_other_accounts_leaves_its_contact_whole():
    kept = Kept()
    kept.take(SLIMS[:2])
    (both,) = kept.contacts.values()
    smallest = next(one for one in SLIMS if one.report.id == both.id.rpartition(".")[0])
    (account,) = smallest.accounts
    elsewhere = replace(account, date=on("2019-01-01"))
    kept.take([replace(smallest, accounts=(elsewhere,))], [smallest.report.id])
    assert sorted(len(one.accounts) for one in kept.contacts.values()) == [1, 1]


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
