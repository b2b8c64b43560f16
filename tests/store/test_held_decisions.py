"""What people decide is linked where it matters, and undone without a trace."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import NewPlace
from tests.linking.factories import LULA, MODI, Told, on
from tests.linking.judged import alias, joined, judged, merged, parted, split
from tests.store import made
from tests.store.test_growth import READINGS, WORK, add, lines, link_all

from readouts.linking.people import Who
from readouts.linking.update import Update
from readouts.model import Judgement, account_id
from readouts.store import RecordStore, growth

ACCOUNTS = [account_id(one.report.id, told.id) for one in READINGS for told in one.contacts]
CHANCELLOR = Who("person", "Q61053", "DEU", "Olaf Scholz")
BARE = Who("person", "", "DEU", "Scholz")
PREMIER = Who("person", "Q1058", "IND", "Narendra Modi")
PEOPLE = (CHANCELLOR, BARE, PREMIER, Who("person", "", "IND", "Modi"))
SPELLED = Who("person", "", "BRA", "Lulla")
FAR = Told("z", people=(("Lulla", "BRA", ""), MODI), date=on("2019-02-02"), lead="Rain.").reading()


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let records grow however small they are."""
    monkeypatch.setattr(growth, "_FEW", 0)
    yield


def judge(store: RecordStore, *judgements: Judgement) -> None:
    """Keep judgements, and bring the record up to date by what they touch alone."""
    store.judgements.put(judgements)
    assert store.grow("l", WORK)


def undo(store: RecordStore, judgement: Judgement) -> None:
    """Take a judgement back."""
    judge(store, judged("undo", by=judgement.by, undoes=judgement.id))


def partition(store: RecordStore) -> list[list[str]]:
    """The accounts of each contact."""
    return sorted(sorted(one.id for one in each.accounts) for each in store.record().contacts)


def home(store: RecordStore, account: str) -> list[str]:
    """The accounts of the contact that holds this one."""
    return next(each for each in partition(store) if account in each)


SOME = st.lists(st.sampled_from(ACCOUNTS), min_size=2, max_size=4, unique=True)
TWO = st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=2, unique=True)


@st.composite
def judgements(draw: st.DrawFn) -> list[Judgement]:
    """A few decisions on the accounts and people of READINGS."""
    found = []
    for minute in range(draw(st.integers(1, 3))):
        accounts, people = draw(SOME), draw(TWO)
        found += [
            merged(*accounts, minute=minute),
            split(accounts[:1], accounts[1:], minute=minute),
            joined(*people, minute=minute),
            parted(people[:1], people[1:], minute=minute),
            alias("Modi", people[0], minute=minute),
        ][draw(st.integers(0, 4)) :][:1]
    return found


def check_ids(store: RecordStore, shown: set[str]) -> None:
    """Every id ever shown leads to a contact of today."""
    contacts = store.record().contacts
    shown |= {each for one in contacts for each in (one.id, *one.formerly)}
    assert {store.contact_of(each) for each in shown} <= {one.id for one in contacts}
    for one in contacts:
        assert {store.contact_of(account.id) for account in one.accounts} == {one.id}


def test_decisions_between_reports_are_the_same_as_linking_all_anew(
    new_place: NewPlace, kind: str
) -> None:
    @settings(max_examples=8 if kind == "sqlite" else 2, deadline=None)
    @given(judgements(), st.randoms(use_true_random=False))
    def check(found: list[Judgement], random) -> None:  # type: ignore[no-untyped-def]
        steps, shown = [*READINGS, *found], set[str]()
        random.shuffle(steps)
        with (
            RecordStore(new_place(), create=True) as grown,
            RecordStore(new_place(), create=True) as whole,
        ):
            add(grown, [FAR])
            whole.put_readings([made.entry(FAR, made.KEY)])
            for step in steps:
                if isinstance(step, Judgement):
                    judge(grown, step)
                    whole.judgements.put([step])
                else:
                    add(grown, [step])
                    whole.put_readings([made.entry(step, made.KEY)])
                check_ids(grown, shown)
            link_all(whole)
            assert lines(grown) == lines(whole)
            for step in found:
                undo(grown, step)
                check_ids(grown, shown)
            with RecordStore(new_place(), create=True) as plain:
                add(plain, [FAR])
                for step in steps:
                    if not isinstance(step, Judgement):
                        add(plain, [step])
                assert lines(grown) == lines(plain)

    check()


def test_only_what_a_decision_ties_together_is_linked_anew(store: RecordStore) -> None:
    add(store, [*READINGS, FAR])
    updates: list[Update] = []

    def watched(*given: object, **decided: object) -> Update:
        updates.append(WORK(*given, **decided))  # type: ignore[arg-type]
        return updates[-1]

    lula, far = account_id(READINGS[4].report.id, "c1"), account_id(FAR.report.id, "c1")
    store.judgements.put([merged(lula, far)])
    assert store.grow("l", watched)
    assert set(updates[0].grown.made) == {min(lula, far)}
    assert home(store, far) == sorted([lula, far])


def test_those_a_person_joins_may_match(store: RecordStore) -> None:
    near = Told("y", people=(LULA, MODI), date=on("2019-02-02"), lead="Sun.").reading()
    add(store, [FAR, near])
    one, other = (account_id(each.report.id, "c1") for each in (FAR, near))
    assert home(store, one) == [one]
    lula = Who("person", "Q37181", "BRA", "Luiz Inácio Lula da Silva")
    said = joined(SPELLED, lula)
    judge(store, said)
    assert home(store, one) == sorted([one, other])
    actor = store.actor("Q37181")
    assert actor is not None
    assert "Lulla" in actor.names
    undo(store, said)
    assert home(store, one) == [one]


def test_a_decision_follows_its_page_to_a_new_text(store: RecordStore) -> None:
    page = "https://example.org/a-page"
    old, new = (
        Told("p", people=(LULA, MODI), date=on("2020-01-01"), url=page, tail=tail).reading()
        for tail in ("", " Corrected.")
    )
    add(store, [FAR, old])
    far = account_id(FAR.report.id, "c1")
    judge(store, merged(account_id(old.report.id, "c1"), far))
    add(store, [new])
    assert home(store, far) == sorted([far, account_id(new.report.id, "c1")])


def test_an_account_that_is_nowhere_ties_nothing(store: RecordStore) -> None:
    add(store, [FAR])
    before = lines(store)
    judge(store, merged(account_id(FAR.report.id, "c1"), "r0123456789abcdef.c1"))
    assert lines(store) == before


def test_what_is_supposed_is_not_kept(store: RecordStore) -> None:
    add(store, [*READINGS, FAR])
    before, state = lines(store), store.state()
    lula, far = account_id(READINGS[4].report.id, "c1"), account_id(FAR.report.id, "c1")
    found = store.suppose("l", WORK, [merged(lula, far)])
    assert found is not None
    assert [len(one.accounts) for one in found] == [2]
    assert (lines(store), store.state()) == (before, state)
    assert store.suppose("another", WORK, []) is None


def test_judgements_make_the_record_stale_and_are_taken_in_once(store: RecordStore) -> None:
    add(store, READINGS)
    judge(store, merged(*ACCOUNTS[:2]))
    state = store.state()
    assert state.read == state.linked
    assert store.suppose("l", WORK, []) == ()


def test_nobody_has_decided_anything_in_a_new_record(store: RecordStore) -> None:
    assert not store.decided()
    assert store.identities("Q1") == []
