"""The events of one contact."""

from dataclasses import replace
from itertools import permutations

import pytest
from tests.questions.events.making import PUTIN, RAISI, XI, events, reading, said, who

from readouts.model import Actor, Event, Statement

PAIR = (XI, RAISI)
IRAN = Actor(id="iran", kind="country", name="Iran", country="IRN")
ISRAEL = Actor(id="israel", kind="country", name="Israel", country="ISR")
TALKS = [("CHNGOV", "IRNGOV", "DISCUSS"), ("IRNGOV", "CHNGOV", "DISCUSS")]


def told(*statements: object, also: tuple[Actor, ...] = ()) -> list[Event]:
    return events([reading(PAIR, statements, also=also)], PAIR)[2:]  # type: ignore[arg-type]


def test_a_contact_is_an_event_from_each_side_to_each_other() -> None:
    found = events([reading(PAIR)], PAIR)
    assert [who(event) for event in found] == TALKS
    first = found[0]
    assert (first.coding.plover_type, first.coding.plover_mode) == ("CONSULT", "phone")
    assert (first.coding.cameo, first.coding.cameo_root) == ("041", "04")
    assert first.actor.people == ("Xi Jinping",)
    assert first.recipient and first.recipient.people == ("Ebrahim Raisi",)
    assert (first.day, first.earliest, first.latest) == ("2021-08-18",) * 3
    assert first.polarity is None
    assert [text.text for text in first.texts] == ["Xi Jinping called Ebrahim Raisi."]


def test_what_was_discussed_belongs_to_the_contact() -> None:
    topic = said(1, PAIR, "DISCUSS", kind="topic", issues=("afghanistan",))
    found = events([reading(PAIR, [topic])], PAIR)
    assert [who(event) for event in found] == TALKS
    assert all(event.issues == ("afghanistan",) for event in found)
    assert all(event.coding.cameo == "041" for event in found)
    assert found[0].coding.contexts == ("military",)


def test_acts_of_one_side_are_one_event() -> None:
    minister = Actor(id="m", kind="person", name="Wang Yi", country="CHN", office="Minister")
    (event,) = events(
        [reading((*PAIR, minister), [said(1, [XI], "STATE"), said(2, [minister], "STATE")])],
        (*PAIR, minister),
    )[2:]
    assert who(event) == ("CHNGOV", None, "STATE")
    assert event.actor.people == ("Wang Yi", "Xi Jinping")
    assert event.actor.qids == ("Q15031",)
    assert [text.statement for text in event.texts] == ["s1", "s2"]


def test_a_hope_is_no_promise_and_outvotes_none() -> None:
    text = "He hopes that the talks resume soon."
    hope = [said(n, [XI], "COMMIT", cue=((3, 8),), content=((9, 35),)) for n in (1, 2)]
    will = said(3, [XI], "COMMIT", content=((14, 35),))

    def code(*statements: Statement) -> tuple[str | None, str]:
        made = reading(PAIR, statements)
        hoping = replace(made, report=replace(made.report, text=text))
        (event,) = events([hoping], PAIR)[2:]
        return (event.coding.plover_type, event.coding.cameo)

    assert code(*hope) == (None, "013")
    assert code(*hope, will) == ("AGREE", "030")


@pytest.mark.parametrize(
    ("fields", "recipient"),
    [
        ({}, "IRNGOV"),
        ({"addressee": RAISI.id}, "IRNGOV"),
        ({"object": "the Iranian people"}, "IRNGOV"),
        ({"object": "Israel"}, None),
        ({"object": "Israel", "recipient": "israel"}, "ISR"),
        ({"recipient": "iran"}, "IRNGOV"),
        ({"recipient": XI.id}, None),
    ],
)
def test_whom_thanks_reach(fields: dict[str, str], recipient: str | None) -> None:
    (event,) = told(said(1, [XI], "THANK", **fields), also=(IRAN, ISRAEL))
    assert who(event) == ("CHNGOV", recipient, "THANK")


def test_nobody_is_made_up() -> None:
    found = told(said(1, [XI], "OPPOSE", object="certain countries"), said(2, [XI], "CALL_FOR"))
    assert [event.recipient for event in found] == [None, None]


def test_an_agreement_is_between_those_who_agree() -> None:
    found = told(said(1, PAIR, "AGREE"))
    assert [who(event) for event in found] == [
        ("CHNGOV", "IRNGOV", "AGREE"), ("IRNGOV", "CHNGOV", "AGREE"),
    ]  # fmt: skip
    assert who(told(said(1, [XI], "AGREE"))[0]) == ("CHNGOV", "IRNGOV", "AGREE")


def test_of_many_sides_the_one_whose_account_it_is_deals_with_each() -> None:
    three = (*PAIR, PUTIN)
    own = events([reading(three)], three, sides=["CHN"])
    assert [who(event)[:2] for event in own] == [
        ("CHNGOV", "IRNGOV"), ("CHNGOV", "RUSGOV"), ("IRNGOV", "CHNGOV"), ("RUSGOV", "CHNGOV"),
    ]  # fmt: skip
    asked = events([reading(three)], three, initiator=PUTIN.id)
    assert {who(event)[:2] for event in asked} == {
        ("RUSGOV", "CHNGOV"), ("RUSGOV", "IRNGOV"), ("CHNGOV", "RUSGOV"), ("IRNGOV", "RUSGOV"),
    }  # fmt: skip
    anybody = events([reading(three)], three, mode="meeting")
    sides = ("CHNGOV", "IRNGOV", "RUSGOV")
    assert {who(event)[:2] for event in anybody} == set(permutations(sides, 2))
    assert all(event.coding.plover_mode == "multilateral" for event in anybody)


def test_a_message_goes_one_way() -> None:
    (event,) = events([reading(PAIR)], PAIR, mode="message", initiator=RAISI.id)
    assert who(event)[:2] == ("IRNGOV", "CHNGOV")


@pytest.mark.parametrize(
    ("place", "codes"),
    [("Tehran", ["042", "043"]), ("Beijing", ["043", "042"]), ("Moscow", ["044", "044"]),
     ("the hall", ["040", "040"]), (None, ["040", "040"])],
)  # fmt: skip
def test_guest_and_host(place: str | None, codes: list[str]) -> None:
    found = events([reading(PAIR)], PAIR, mode="meeting", place=place)
    assert [event.coding.cameo for event in found] == codes


def test_ten_reprints_are_one_source() -> None:
    one = said(1, [XI], "THANK")
    reprints = [reading(PAIR, [one], name=f"n{number}") for number in range(10)]
    own = reading(PAIR, [one], name="own")
    found = events(
        [own, *reprints], PAIR, sides=["IRN", *[None] * 10], origins=["own", *["wire"] * 10]
    )
    assert len(found) == 3
    for event in found:
        assert (event.origins, event.reports, event.sides) == (2, 11, ("IRN",))
    assert len(found[-1].texts) == 11


def test_the_order_of_accounts_does_not_count_sources_otherwise() -> None:
    one = said(1, [XI], "THANK")
    a, b = (reading(PAIR, [one], name=name) for name in "ab")
    forth, back = (events(each, PAIR) for each in ([a, b], [b, a]))
    assert [who(event) for event in forth] == [who(event) for event in back]
    assert [event.coding for event in forth] == [event.coding for event in back]
    assert [set(event.sources) for event in forth] == [set(event.sources) for event in back]


def test_the_code_and_polarity_are_those_of_most_statements() -> None:
    mixed = [
        said(1, [XI], "CALL_FOR", polarity="favor"),
        said(2, [XI], "CALL_FOR", polarity="against", issues=("sanctions",)),
        said(3, [XI], "CALL_FOR", polarity="against", issues=("sanctions",)),
    ]
    (event,) = told(*mixed)
    assert (event.polarity, event.coding.cameo) == ("against", "1054")
    assert [text.polarity for text in event.texts] == ["favor", "against", "against"]
    (equal,) = told(*mixed[:2])
    assert (equal.polarity, equal.coding.cameo) == ("favor", "020")


def test_flags_hold_of_every_statement() -> None:
    if_, plain = said(1, [XI], "COMMIT", flags=("conditional", "future")), said(2, [XI], "COMMIT")
    assert told(if_)[0].flags == ("conditional", "future")
    assert told(if_, plain)[0].flags == ()


def test_ids_are_unique_and_last() -> None:
    statements = [said(1, [XI], "THANK"), said(2, [RAISI], "THANK"), said(3, PAIR, "AGREE")]
    found = events([reading(PAIR, statements)], PAIR)
    ids = [event.id for event in found]
    assert len(set(ids)) == len(ids) == 6
    assert ids[2] == f"{found[0].contact}:CHNGOV:IRNGOV:THANK"
    fewer = events([reading(PAIR, statements[:1])], PAIR)
    assert {event.id for event in fewer} < set(ids)


def test_a_contact_of_one_side_reaches_nobody() -> None:
    (event,) = events([reading([XI])], [XI], mode="visit")
    assert who(event) == ("CHNGOV", None, "DISCUSS")
