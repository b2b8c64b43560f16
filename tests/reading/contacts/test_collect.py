"""From mentions to contacts: which of them tell of the same one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.model import Mode, Status
from readouts.reading.contacts.collect import collect
from readouts.reading.contacts.sightings import Sighting
from readouts.reading.contacts.titled import Heading


def seen(
    mode: Mode = "meeting",
    people: str = "ab",
    *,
    status: Status = "held",
    explicit: bool = True,
    adds: bool = False,
    told: bool = False,
    at: int = 0,
    **more: object,
) -> Sighting:
    return Sighting(
        mode=mode, explicit=explicit, status=status, people=tuple(people),
        anchors=((at, at + 9),), word=(at, at + 4), adds=adds,
        told=told, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def shown(*found: Sighting, title: Mode | None = None) -> list[str]:
    return headed(Heading(title), *found)


def headed(heading: Heading, *found: Sighting) -> list[str]:
    contacts = collect(found, heading, opening=(0, 5))
    return [f"{c.mode} {c.status} {''.join(c.people)}" for c in contacts]


@pytest.mark.parametrize(
    ("found", "contacts"),
    [
        ([], []),
        ([seen()], ["meeting held ab"]),
        ([seen(), seen()], ["meeting held ab"]),
        ([seen(), seen(people="ba")], ["meeting held ab"]),
        ([seen(), seen(people="a")], ["meeting held ab"]),
        ([seen(), seen(people="")], ["meeting held ab"]),
        ([seen(), seen(people="abc")], ["meeting held abc"]),
        ([seen(), seen(people="ac")], ["meeting held ab", "meeting held ac"]),
        ([seen(), seen(status="planned")], ["meeting held ab", "meeting planned ab"]),
        ([seen(), seen(status="background")], ["meeting held ab", "meeting background ab"]),
        ([seen(), seen("phone call")], ["meeting held ab", "phone call held ab"]),
        ([seen(), seen("visit")], ["meeting held ab", "visit held ab"]),
        ([seen("phone call"), seen("video call")], ["video call held ab"]),
        ([seen(), seen("video call")], ["video call held ab"]),
        ([seen("phone call", explicit=False), seen()], ["meeting held ab"]),
        ([seen("phone call"), seen(people="c", adds=True)], ["phone call held abc"]),
        ([seen(people="")], []),
        ([seen(people="a")], ["meeting held a"]),
        ([seen(people="a", status="planned")], []),
        ([seen(), seen(people="c")], ["meeting held ab"]),
        ([seen("visit", "a")], ["visit held a"]),
        ([seen(), seen("visit", "c")], ["meeting held ab", "visit background c"]),
        ([seen(), seen("visit", "a")], ["meeting held ab", "visit held a"]),
        ([seen(), seen("visit", "c", status="planned")], ["meeting held ab", "visit planned c"]),
        ([seen(told=True)], ["meeting held ab"]),
        ([seen(), seen(people="bc", told=True)], ["meeting held ab", "meeting background bc"]),
        ([seen(), seen(people="bc", told=True, status="planned")],
         ["meeting held ab", "meeting planned bc"]),
    ],
)  # fmt: skip
def test_which_mentions_are_one_contact(found: list[Sighting], contacts: list[str]) -> None:
    assert shown(*found) == contacts


@pytest.mark.parametrize(
    ("title", "mode"),
    [("video call", "video call"), ("meeting", "meeting"), (None, "phone call")],
)
def test_the_title_settles_what_the_text_leaves_open(title: Mode | None, mode: Mode) -> None:
    assert shown(seen("phone call", explicit=False), title=title) == [f"{mode} held ab"]
    assert shown(seen("phone call"), title=title) == ["phone call held ab"]


def test_a_contact_knows_every_sentence_that_tells_of_it_once() -> None:
    (contact,) = collect([seen(at=0), seen(at=20), seen(at=20), seen(people="", at=40)], Heading())
    assert contact.anchors == ((0, 9), (20, 29), (40, 49))
    assert contact.word == (0, 4)


@given(
    st.lists(
        st.builds(
            seen,
            st.sampled_from(["meeting", "phone call", "video call", "visit"]),
            st.sampled_from(["", "a", "ab", "ba", "bc", "abc"]),
            status=st.sampled_from(["held", "planned", "background"]),
            explicit=st.booleans(),
            adds=st.booleans(),
        ),
        max_size=8,
    )
)
def test_collecting_again_what_was_told_twice_changes_nothing(found: list[Sighting]) -> None:
    once = shown(*found)
    assert shown(*found) == once
    people = {p for one in found for p in one.people}
    assert {p for line in once for p in line.split()[-1] if len(line.split()) > 2} <= people | {
        *"heldplannedbackground"
    }


@given(st.lists(st.sampled_from(["ab", "bc", "abc", "a"]), max_size=6))
def test_nobody_takes_part_twice(groups: list[str]) -> None:
    for contact in collect([seen(people=group) for group in groups], Heading()):
        assert len(set(contact.people)) == len(contact.people)


def test_a_meeting_told_again_stays_one() -> None:
    one = seen()
    assert collect([one] * 5, Heading()) == (replace(one, anchors=((0, 9),)),)


def test_calls_that_are_only_summed_up_make_way_for_those_told_of() -> None:
    summed = seen("phone call", "a", sums_up=True)
    assert shown(summed) == ["phone call held a"]
    assert shown(summed, seen("phone call"), seen("phone call", "ac")) == [
        "phone call held ab",
        "phone call held ac",
    ]


def test_a_meeting_of_nobody_waits_for_those_who_attended() -> None:
    assert shown(seen(people=""), seen("other", "ab", adds=True, at=30)) == ["meeting held ab"]
    assert shown(seen(people=""), seen("other", "ab", adds=True, at=5_000)) == []
    assert shown(seen("other", "ab", adds=True)) == []


def test_a_message_goes_to_those_whom_its_bearer_met() -> None:
    brought = seen("message", "k", at=40, bearer=("a",))
    assert shown(seen(), brought) == ["meeting held ab", "message held kb"]
    assert shown(seen(), seen("message", "kc", bearer=("a",)))[-1] == "message held kc"
    assert shown(brought) == ["message held k"]


@pytest.mark.parametrize(
    ("heading", "found", "contacts"),
    [
        (Heading("meeting", ("a", "b")), [], ["meeting held ab"]),
        (Heading("meeting", ("a",)), [], []),
        (Heading("message", ("a",)), [], ["message held a"]),
        (Heading(None, ("a", "b")), [], []),
        (Heading("meeting", ("a", "b")), [seen(people="a")], ["meeting held ab"]),
        (Heading("meeting", ("a", "b")), [seen(people="cd")],
         ["meeting held ab", "meeting held cd"]),
        (Heading("meeting", ("a", "b")), [seen(status="planned")], ["meeting planned ab"]),
        (Heading("meeting", (), ("x",)), [seen("video call", "a")], ["video call held ax"]),
        (Heading("meeting", (), ("x",)), [seen("phone call", "a")], ["phone call held a"]),
        (Heading("meeting", ("a",), ("x",)), [seen()], ["meeting held abx"]),
    ],
)  # fmt: skip
def test_what_the_heading_adds(
    heading: Heading, found: list[Sighting], contacts: list[str]
) -> None:
    assert headed(heading, *found) == contacts
