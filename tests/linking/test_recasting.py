from tests.linking.factories import MODI, Told, on
from tests.linking.judged import joined, parted

from readouts.linking.casting import Casting
from readouts.linking.decisions import decisions
from readouts.linking.people import Who
from readouts.linking.recasting import recast_reading
from readouts.linking.slim import slim

CHANCELLOR = Who("person", "Q61053", "DEU", "Olaf Scholz")
SPELLED = Who("person", "", "DEU", "Olaph Scholtz")
READING = slim(
    Told(
        "a",
        people=(("Olaph Scholtz", "DEU", ""), MODI, ("Olaf Scholz", "DEU", "Q61053")),
        date=on("2024-10-25"),
        initiator=0,
    ).reading()
)
CAST = decisions([joined(SPELLED, CHANCELLOR)]).cast


def test_a_reading_that_names_nobody_else_stays_as_it_is():
    assert recast_reading(READING, Casting()) is READING
    nobody = decisions([joined(Who("person", "", "", "Nobody"), CHANCELLOR)]).cast
    assert recast_reading(READING, nobody) is READING


def test_everybody_is_whom_people_say_they_are():
    (account,) = recast_reading(READING, CAST).accounts
    assert SPELLED not in account.named
    assert account.initiator == CHANCELLOR
    assert account.participants.count(CHANCELLOR) == 1
    assert CHANCELLOR in account.people
    assert account.statements[0].speakers == (CHANCELLOR,)


def test_what_is_said_and_where_stays():
    (before,), (after,) = READING.accounts, recast_reading(READING, CAST).accounts
    assert [s.pieces for s in after.statements] == [s.pieces for s in before.statements]
    assert (after.id, after.names, after.words) == (before.id, before.names, before.words)


def test_the_forms_of_both_names_are_kept():
    forms = dict(recast_reading(READING, CAST).actors)[CHANCELLOR]
    assert forms == ("Olaf Scholz", "Olaph Scholtz")


def test_who_is_parted_gets_an_id():
    cast = decisions([parted([SPELLED], [CHANCELLOR])]).cast
    people = recast_reading(READING, cast).accounts[0].people
    assert {one.qid for one in people} == {"Q61053", "Q1058", "person:olaph-scholtz:DEU"}
