"""The contacts of whole reports: who, how, when, at whose initiative, and how each is shown."""

import pytest
from hypothesis import given, settings
from tests.reading.telling import UNUSUAL, met, told

from readouts.model import Mode
from readouts.reading.contacts.titled import title_mode

BOTH = "Justin Trudeau + Jacinda Ardern"


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Justin Trudeau spoke by phone with Jacinda Ardern.", [f"phone call, held: {BOTH}"]),
        ("Justin Trudeau met Jacinda Ardern in Ottawa.", [f"meeting, held: {BOTH}"]),
        ("Justin Trudeau met Jacinda Ardern via video link.", [f"video call, held: {BOTH}"]),
        ("Justin Trudeau hosted Jacinda Ardern in Ottawa.", [f"meeting, held: {BOTH}"]),
        ("Justin Trudeau called his New Zealand counterpart Jacinda Ardern on Monday.",
         [f"phone call, held: {BOTH}"]),
        ("Justin Trudeau sent a message to Jacinda Ardern.", [f"message, held: {BOTH}"]),
        ("Justin Trudeau will visit New Zealand to see Jacinda Ardern.",
         [f"visit, planned: {BOTH}"]),
        ("Justin Trudeau met separately with Jacinda Ardern and Anthony Albanese.",
         [f"meeting, held: {BOTH}", "meeting, held: Justin Trudeau + Anthony Albanese"]),
        ("Justin Trudeau met Jacinda Ardern. The meeting was attended by Mélanie Joly.",
         [f"meeting, held: {BOTH} + Mélanie Joly"]),
        ("Justin Trudeau met Jacinda Ardern. He also talked to Anthony Albanese by phone.",
         [f"meeting, held: {BOTH}", "phone call, held: Justin Trudeau + Anthony Albanese"]),
        ("Justin Trudeau met Jacinda Ardern. They had met in London last year.",
         [f"meeting, held: {BOTH}", f"meeting, background: {BOTH}"]),
        ("Justin Trudeau met Jacinda Ardern. They agreed to meet again.",
         [f"meeting, held: {BOTH}", f"meeting, planned: {BOTH}"]),
        ("Justin Trudeau held a meeting on fish. Taking part in the meeting were Jacinda Ardern "
         "and Mélanie Joly.", [f"meeting, held: {BOTH} + Mélanie Joly"]),
        ("Justin Trudeau and Jacinda Ardern spoke today about fish.",
         [f"phone call, held: {BOTH}"]),
        ("Justin Trudeau called the tax a mistake.", []),
        ("Justin Trudeau called for calm.", []),
        ("Nothing happened.", []),
        ("", []),
    ],
)  # fmt: skip
def test_contacts(text: str, contacts: list[str]) -> None:
    assert met(text) == contacts


@pytest.mark.parametrize(
    ("title", "mode"),
    [
        ("Phone call with the Prime Minister", "phone call"),
        ("Trudeau spoke with Ardern", "phone call"),
        ("Telephone conversation", "phone call"),
        ("Readout of a Call with Ardern", "phone call"),
        ("Trudeau calls for calm", None),
        ("Video conference of leaders", "video call"),
        ("Virtual summit", "video call"),
        ("Online meeting of ministers", "video call"),
        ("Trudeau meets Ardern", "meeting"),
        ("Talks in Ottawa", "meeting"),
        ("Trudeau received Ardern", "meeting"),
        ("A day in Ottawa", None),
        ("", None),
        (None, None),
    ],
)
def test_the_means_in_a_title(title: str | None, mode: Mode | None) -> None:
    assert title_mode(title) == mode


def test_the_title_tells_by_what_means_they_spoke() -> None:
    text = "Justin Trudeau spoke with Jacinda Ardern."
    assert met(text, title="A video call with Wellington") == [f"video call, held: {BOTH}"]
    assert met(text, title="A day in May") == [f"phone call, held: {BOTH}"]


def test_a_title_in_the_text_counts_too() -> None:
    text = (
        "Virtual Summit With New Zealand\n\nJustin Trudeau spoke with Jacinda Ardern on Monday. "
        "Trudeau said that ships are needed."
    )
    assert met(text)[0] == f"video call, held: {BOTH}"


def test_the_day_of_a_contact() -> None:
    text = "Justin Trudeau met Jacinda Ardern in Ottawa on Tuesday."
    (contact,) = told(text, published="2022-05-05").contacts
    assert contact.date.value == "2022-05-03"
    assert contact.date.basis == "resolved"
    (contact,) = told(text).contacts
    assert (contact.date.value, contact.date.weekday) == (None, "Tuesday")


def test_a_day_beside_the_sentence_of_the_contact_counts() -> None:
    text = "Justin Trudeau met Jacinda Ardern. The meeting took place on 4 May 2022."
    assert told(text).contacts[0].date.value == "2022-05-04"


def test_a_planned_contact_is_not_dated_before_publication() -> None:
    text = "Justin Trudeau will meet Jacinda Ardern in Ottawa."
    (contact,) = told(text, published="2022-05-05").contacts
    assert contact.date.value is None
    assert (contact.date.earliest or "9") >= "2022-05-05"


def test_who_asked_for_it_may_stand_in_a_later_sentence() -> None:
    text = (
        "Justin Trudeau spoke with Jacinda Ardern. "
        "The call took place at the initiative of the New Zealand side."
    )
    reading = told(text)
    (contact,) = reading.contacts
    names = {actor.id: actor.name for actor in reading.actors}
    assert names[contact.initiator or ""] == "Jacinda Ardern"
    assert shown(text, "initiator") == "at the initiative of the New Zealand side"


def shown(text: str, field: str) -> str | None:
    """The words that show a field of the first contact."""
    evidence = told(text).contacts[0].evidence.get(field)
    return text[slice(*evidence.span)] if evidence is not None and evidence.span else None


def test_evidence() -> None:
    text = "🙂 It rained.\nJustin Trudeau spoke by phone with Jacinda Ardern."
    assert shown(text, "mode") == "spoke"
    assert shown(text, "participants") == "Justin Trudeau spoke by phone with Jacinda Ardern."
    assert shown(text, "initiator") is None


def test_ids_count_from_one() -> None:
    text = "Justin Trudeau met Jacinda Ardern. He also talked to Anthony Albanese by phone."
    assert [contact.id for contact in told(text).contacts] == ["c1", "c2"]


@given(UNUSUAL)
@settings(max_examples=25, deadline=None)
def test_evidence_lies_inside_any_text(text: str) -> None:
    text = f"Justin Trudeau met Jacinda Ardern.{text}"
    reading = told(text)
    people = {actor.id for actor in reading.actors}
    for contact in reading.contacts:
        spans = [e.span for e in contact.evidence.values() if e.span]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert set(contact.participants) <= people
        assert len(set(contact.participants)) == len(contact.participants)
