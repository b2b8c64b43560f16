from dataclasses import replace

import pytest
from tests.linking.factories import (
    LULA,
    MODI,
    OTHER,
    REWORDED,
    SCHOLZ,
    TALK,
    Sides,
    Told,
    on,
    roster,
)

from readouts.linking.contact import Shelf, assemble, side_of
from readouts.linking.merging import Group
from readouts.linking.people import Who
from readouts.linking.sources import Sources, by_report
from readouts.model import Origin, Passage

DAY = on("2024-10-25")


def told(key, **what):
    return Told(key, **{"date": DAY, **what}).account()


def put_together(*accounts, origins=(), contact_of=None):
    accounts = tuple(sorted(accounts, key=lambda account: account.id))
    people = roster(
        (one, [one.name])
        for account in accounts
        for one in (*account.participants, *([account.initiator] if account.initiator else ()))
    )
    shelf = Shelf(people, Sources(by_report(origins)), Sides(), (contact_of or {}).get)
    return assemble(Group(accounts, ("because",)), shelf)


def test_ids_last():
    accounts = [told("a"), told("b", said=REWORDED)]
    contact = put_together(*accounts)
    assert contact.id == min(a.id for a in accounts)
    assert contact.formerly == (max(a.id for a in accounts),)
    assert contact.why == ("because",)


def test_sides_come_from_the_publisher_if_the_country_took_part():
    german = told("a", publisher="Bundesregierung")
    french = told("b", publisher="Élysée")
    paper = told("c", publisher="Gazette")
    assert [side_of(x, Sides()) for x in (german, french, paper)] == ["DEU", None, None]
    assert side_of(told("d"), Sides()) is None


def test_the_address_tells_the_side_where_the_name_does_not():
    account = told("a", publisher="Press office", url="PIB India")
    assert side_of(account, Sides()) == "IND"


@pytest.mark.parametrize(
    ("modes", "expected"),
    [
        (("meeting", "visit"), "meeting"),
        (("meeting", "video call"), "video call"),
        (("visit", "visit", "meeting"), "visit"),
        (("other", "message"), "message"),
    ],
)
def test_most_accounts_name_the_mode_else_the_word_that_says_most(modes, expected):
    accounts = [told(f"k{n}", mode=mode) for n, mode in enumerate(modes)]
    assert put_together(*accounts).mode == expected


def test_participants_are_united_and_countries_stand_in_only_for_nobody():
    bare = replace(
        told("b"),
        participants=(Who("country", "", "DEU", "Germany"), Who("country", "", "BRA", "Brazil")),
    )
    assert put_together(told("a"), bare).participants == ("Q1058", "Q61053", "country:BRA")


def test_initiator_and_place_are_what_most_say():
    contact = put_together(
        told("a", initiator=0, place="Berlin"),
        told("b", initiator=1, place="Bonn"),
        told("c", initiator=1, place="Bonn"),
        told("d"),
    )
    assert contact.initiator == MODI[2]
    assert contact.place == "Bonn"
    assert put_together(told("e")).initiator is None


def test_the_date_is_over_all_accounts():
    contact = put_together(told("a"), told("b"))
    assert contact.date.value == "2024-10-25"


def test_reprints_are_not_independent():
    silent = [told(f"k{n}", lead=f"Paper {n}.", said=()) for n in range(3)]
    assert put_together(*silent).independent == 3
    origin = Origin(id="o.x", reports=tuple(a.report for a in silent[:2]))
    assert put_together(*silent, origins=[origin]).independent == 2


def test_statements_are_aligned_and_covered():
    contact = put_together(told("a"), told("b", said=REWORDED))
    assert len(contact.alignments) == 8
    assert [a.covers for a in contact.accounts] == [1.0, 1.0]
    assert all(len(s.versions) == 2 for s in contact.statements)
    assert contact.alignments == tuple(sorted(contact.alignments, key=lambda x: (x.a, x.b)))


def test_many_reprints_are_aligned_with_one_of_them():
    accounts = [told(f"k{n}", said=TALK[:3]) for n in range(10)]
    reports = tuple(sorted(a.report for a in accounts))
    passages = tuple(
        Passage(a=reports[0], b=other, a_span=(0, 5_000), b_span=(0, 5_000))
        for other in reports[1:]
    )
    origin = Origin(id="o.x", reports=reports, passages=passages)
    contact = put_together(*accounts, origins=[origin])
    assert contact.independent == 1
    assert len(contact.alignments) == 9 * 3
    assert all(len(s.versions) == 10 for s in contact.statements)


def test_what_is_told_in_passing_is_not_complete():
    passing = replace(told("b", said=TALK[:1]), share=0.1)
    contact = put_together(told("a"), passing)
    complete = {a.id: a.complete for a in contact.accounts}
    assert complete[passing.id] is False
    assert all(s.missing_in == () for s in contact.statements)


def test_part_of_names_the_contact_that_holds_the_whole():
    part = told("a", part_of="c7")
    found = put_together(part, contact_of={f"{part.report}.c7": "r0.c7"})
    assert found.part_of == "r0.c7"
    assert put_together(part).part_of is None
    assert put_together(part, contact_of={f"{part.report}.c7": part.id}).part_of is None


def test_other_talks_share_no_row():
    contact = put_together(told("a"), told("b", said=OTHER))
    assert sum(len(s.versions) == 2 for s in contact.statements) <= 2
    assert {SCHOLZ[2], LULA[2]} & set(contact.participants) == {SCHOLZ[2]}
