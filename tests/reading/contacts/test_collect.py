"""From mentions to contacts: which of them tell of the same one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.telling import cast_of

from readouts.model import Mode, Status
from readouts.reading.contacts.collect import Sighting, collect, sightings
from readouts.reading.parse import parse


def seen(
    mode: Mode = "meeting",
    people: str = "ab",
    *,
    status: Status = "held",
    explicit: bool = True,
    adds: bool = False,
    told: bool = False,
    at: int = 0,
) -> Sighting:
    return Sighting(
        mode=mode, explicit=explicit, status=status, people=tuple(people),
        anchors=((at, at + 9),), word=(at, at + 4), adds=adds,
        told=told,
    )  # fmt: skip


def shown(*found: Sighting, title: Mode | None = None) -> list[str]:
    return [f"{c.mode} {c.status} {''.join(c.people)}" for c in collect(found, title)]


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
    (contact,) = collect([seen(at=0), seen(at=20), seen(at=20), seen(people="", at=40)], None)
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
    for contact in collect([seen(people=group) for group in groups], None):
        assert len(set(contact.people)) == len(contact.people)


def test_a_meeting_told_again_stays_one() -> None:
    one = seen()
    assert collect([one] * 5, None) == (replace(one, anchors=((0, 9),)),)


def told(text: str) -> list[str]:
    """A line for each mention."""
    cast = cast_of(text)
    return [
        f"{s.mode} {s.status} {'+'.join(cast.get(i).name.split()[-1] for i in s.people)}"
        for s in sightings(parse(text).paragraphs, cast, ())
    ]


def test_mentions_in_a_text() -> None:
    text = "Olaf Scholz met Mark Rutte. The meeting was attended by Annalena Baerbock."
    assert told(text) == ["meeting held Scholz+Rutte", "meeting held Baerbock"]


def test_a_mention_knows_whether_a_statement_tells_of_it() -> None:
    text = "Olaf Scholz said that he met Mark Rutte."
    cast, paragraphs = cast_of(text), parse(text).paragraphs
    assert [s.told for s in sightings(paragraphs, cast, ())] == [False]
    start = text.index("he met")
    assert [s.told for s in sightings(paragraphs, cast, ((start, len(text)),))] == [True]
    assert [s.told for s in sightings(paragraphs, cast, ((0, start),))] == [False]


@pytest.mark.parametrize("word", ["separate", "respective"])
def test_separate_talks_are_as_many_as_the_partners(word: str) -> None:
    text = f"Olaf Scholz held {word} meetings with Mark Rutte and Mario Draghi."
    assert told(text) == ["meeting held Scholz+Rutte", "meeting held Scholz+Draghi"]


def test_another_use_of_a_word_is_no_mention() -> None:
    assert told("Olaf Scholz called the tax a mistake.") == []
