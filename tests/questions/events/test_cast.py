"""Who is who in one contact."""

from tests.questions.events.making import CODER, RAISI, XI, reading
from tests.store import made

from readouts.model import Account, Actor, ContactDate, RecordActor, RecordContact
from readouts.questions.events.cast import Cast, Named

ENVOY = RecordActor(id="Q1", name="Ann Envoy", qid="Q1", kind="person", country="MRT")
IRAN = Actor(id="iran", kind="country", name="Iran", country="IRN")


def cast(*people: Actor, listed: tuple[RecordActor, ...] = ()) -> Cast:
    told = reading(people)
    actors = {
        a.id: RecordActor(id=a.id, name=a.name, qid=a.qid, kind=a.kind, country=a.country)
        for a in people
    } | {each.id: each for each in listed}
    contact = RecordContact(
        id="r.c1", mode="meeting", status="held", date=ContactDate(), independent=1,
        participants=tuple(actors), accounts=(Account(id="r.c1", report="r", contact="c1"),),
    )  # fmt: skip
    return Cast(contact, [told], actors.get, CODER)


def test_people_stand_on_their_sides() -> None:
    here = cast(XI, RAISI)
    assert [side.id for side in here.sides] == ["CHNGOV", "IRNGOV"]
    assert here.of_record(XI.id) == Named(CODER.government("CHN"), "Xi Jinping", "Q15031")
    assert here.others(here.sides[0]) == (here.sides[1],)


def test_nobody_is_found_for_an_unknown_id() -> None:
    here = cast(XI, RAISI)
    assert here.of_record("nobody") is None
    assert here.of_record(None) is None
    assert here.of_reading(reading([XI]), "nobody") is None


def test_a_country_at_the_table_acts_through_its_government() -> None:
    assert cast(XI, IRAN).sides[1].id == "IRNGOV"
    named = cast(XI, RAISI).of_reading(reading([IRAN]), "iran")
    assert named and named.side.id == "IRNGOV"
    far = cast(XI).of_reading(reading([IRAN]), "iran")
    assert far and (far.side.id, far.side.roles) == ("IRN", ())


def test_the_account_says_for_whom_a_person_acts_here() -> None:
    read = Actor(id="a9", kind="person", name="Ann Envoy", qid="Q1", office="UN Special Envoy")
    here = cast(XI, read, listed=(ENVOY,))
    assert [side.id for side in here.sides] == ["CHNGOV", "IGOUNO"]
    named = here.of_record("Q1")
    assert named and (named.side.id, named.office) == ("IGOUNO", "UN Special Envoy")


def test_two_people_of_one_country_are_no_two_sides() -> None:
    speaker = made.person("Mr Speaker", "CHN")
    here = cast(XI, speaker)
    assert len(here.sides) == 1
    legislature = CODER.side("institution", "National People's Congress", "CHN", None)
    assert here.others(legislature) == ()
