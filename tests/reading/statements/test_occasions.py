"""In which contact a statement was made."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Actor, ActorKind, Contact, Status
from readouts.reading.actors import Cast
from readouts.reading.contacts import Found
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.occasions import Occasions


def actor(name: str, country: str | None, kind: ActorKind = "person") -> Actor:
    return Actor(id=name, kind=kind, name=name, country=country)


ACTORS = (
    actor("scholz", "DEU"),
    actor("rutte", "NLD"),
    actor("macron", "FRA"),
    actor("germany", "DEU", "country"),
    actor("un", None, "institution"),
    actor("ann", None),
)
CAST = Cast(ACTORS, (), (), {}, "")


def contact(name: str, at: int, people: Sequence[str], status: Status = "held") -> Found:
    made = Contact(id=name, mode="meeting", status=status, participants=tuple(people))
    return Found(contact=made, anchors=((at, at + 10),))


FIRST = contact("c1", 0, ["scholz", "rutte"])
PLANNED = contact("c2", 50, ["scholz", "ann"], "planned")
SECOND = contact("c3", 100, ["rutte", "macron"])
THIRD = contact("c4", 200, ["scholz", "macron"])
OCCASIONS = Occasions([FIRST, PLANNED, SECOND, THIRD], CAST)


def draft(at: int) -> Draft:
    return Draft(content=((at, at + 5),))


@pytest.mark.parametrize(
    ("at", "expected"), [(0, FIRST), (60, FIRST), (96, SECOND), (150, SECOND), (500, THIRD)]
)
def test_the_contact_that_is_being_told_of(at: int, expected: Found) -> None:
    assert OCCASIONS.told_at(draft(at)) is expected


@pytest.mark.parametrize(
    ("at", "speakers", "expected"),
    [
        (10, ["scholz"], FIRST),
        (150, ["rutte"], SECOND),
        (150, ["scholz"], FIRST),
        (10, ["macron"], SECOND),
        (250, ["rutte"], SECOND),
        (250, ["germany"], THIRD),
        (150, ["germany"], FIRST),
        (150, ["scholz", "macron"], SECOND),
        (150, [], SECOND),
        (150, ["ann"], None),
        (150, ["un"], None),
    ],
)
def test_the_last_contact_of_the_speakers_else_the_next(
    at: int, speakers: list[str], expected: Found | None
) -> None:
    assert OCCASIONS.of(draft(at), tuple(speakers)) is expected


def test_before_the_first_contact_it_is_the_first() -> None:
    late = Occasions([contact("c1", 100, ["scholz"]), contact("c2", 200, ["rutte"])], CAST)
    assert late.told_at(draft(5)) is late.of(draft(5), ("scholz",))
    found = late.of(draft(5), ("rutte",))
    assert found is not None
    assert found.contact.id == "c2"


def test_without_contacts_there_is_none() -> None:
    for occasions in (Occasions([], CAST), Occasions([PLANNED], CAST)):
        assert occasions.told_at(draft(5)) is None
        assert occasions.of(draft(5), ("scholz",)) is None
        assert occasions.of(draft(5), ()) is None


def test_the_governments_that_take_part() -> None:
    assert OCCASIONS.countries(FIRST) == {"DEU", "NLD"}
    assert OCCASIONS.countries(PLANNED) == {"DEU"}
    assert OCCASIONS.countries(None) == frozenset()


@given(
    st.lists(st.sets(st.sampled_from([a.id for a in ACTORS[:3]]), min_size=1), max_size=8),
    st.integers(0, 100),
    st.sampled_from(["scholz", "rutte", "macron", "germany", "ann"]),
)
def test_it_is_the_same_as_looking_at_each_contact(
    people: list[set[str]], at: int, speaker: str
) -> None:
    """The definition, said plainly: back from where the draft stands, then on from the first."""
    found = [contact(f"c{i}", 10 * i, sorted(who)) for i, who in enumerate(people)]
    before = [f for f in found if f.anchors[0][0] <= at + 5]
    stands_for = {"scholz"} if speaker == "germany" else {speaker}
    order = [*reversed(before), *found]
    expected = next((f for f in order if stands_for & set(f.contact.participants)), None)
    assert Occasions(found, CAST).of(draft(at), (speaker,)) is expected
