from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import LULA, OTHER, REWORDED, SCHOLZ, Sides, Told, either, on
from tests.linking.judged import judged, merged

from readouts import linking
from readouts.linking.decisions import decisions
from readouts.linking.linker import link, link_lines
from readouts.model import ContactDate, Reader, record_line_from_json, to_json

FOREST = ((0, "rangers along the Amazon deserve boats and radios", "SUPPORT", "climate"),)
READINGS = tuple(
    told.reading()
    for told in (
        Told("a", date=on("2024-10-25"), publisher="Bundesregierung"),
        Told("b", date=either("2024-10-25", "2024-10-26"), publisher="PIB India", said=REWORDED),
        Told("c", date=ContactDate(weekday="Friday"), lead="A reprint.", publisher="Gazette"),
        Told("d", date=ContactDate(weekday="Friday"), said=OTHER, publisher="Courier"),
        Told("e", date=on("2024-10-25"), people=(SCHOLZ, LULA), said=FOREST),
        Told("f", date=on("2024-12-01"), status="planned", said=()),
    )
)
RECORD = link(READINGS, Sides())


def holding(record, key):
    (report,) = (r.id for r in record.reports if r.external_id == key)
    (contact,) = (c for c in record.contacts if any(a.report == report for a in c.accounts))
    return {r.external_id for r in record.reports for a in contact.accounts if a.report == r.id}


def test_accounts_of_one_contact_are_put_together():
    assert holding(RECORD, "a") == {"a", "b", "c"}
    assert holding(RECORD, "d") == {"d"}
    assert holding(RECORD, "e") == {"e"}
    assert holding(RECORD, "f") == {"f"}


def test_sides_origins_and_independence():
    contact = next(c for c in RECORD.contacts if len(c.accounts) == 3)
    assert {a.side for a in contact.accounts} == {"DEU", "IND", None}
    assert contact.independent == 2
    (origin,) = RECORD.origins
    assert len(origin.reports) == 2


def test_every_account_stands_in_one_contact():
    ids = [a.id for c in RECORD.contacts for a in c.accounts]
    assert len(ids) == len(set(ids)) == len(READINGS)
    for contact in RECORD.contacts:
        assert {contact.id, *contact.formerly} == {a.id for a in contact.accounts}


def test_references_resolve():
    actors = {actor.id for actor in RECORD.actors}
    statements = {(r.report.id, s.id) for r in READINGS for s in r.statements}
    for contact in RECORD.contacts:
        assert set(contact.participants) <= actors
        for found in contact.alignments:
            assert {found.a, found.b} <= statements
        for shared in contact.statements:
            assert set(shared.speakers) <= actors
            assert set(shared.versions) <= statements


def test_changes_point_at_words_of_the_reports():
    texts = {r.report.id: r.report.text for r in READINGS}
    for contact in RECORD.contacts:
        for found in contact.alignments:
            for change in found.changes:
                left, right = texts[found.a[0]], texts[found.b[0]]
                assert left[slice(*change.a)].lower() != right[slice(*change.b)].lower()


def test_all_lists_are_sorted():
    assert [c.id for c in RECORD.contacts] == sorted(c.id for c in RECORD.contacts)
    assert [a.id for a in RECORD.actors] == sorted(a.id for a in RECORD.actors)
    assert [r.id for r in RECORD.reports] == sorted(r.id for r in RECORD.reports)
    assert [o.id for o in RECORD.origins] == sorted(o.id for o in RECORD.origins)


def test_the_record_goes_through_json():
    for line in RECORD.lines():
        assert record_line_from_json(to_json(line)) == line


@settings(max_examples=30, deadline=None)
@given(st.permutations(READINGS))
def test_the_order_of_readings_does_not_matter(order):
    assert link(order, Sides()) == RECORD


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(READINGS), max_size=4))
def test_a_reading_that_comes_twice_counts_once(again):
    assert link([*READINGS, *again], Sides()) == RECORD


@settings(max_examples=20, deadline=None)
@given(st.sets(st.integers(0, len(READINGS) - 1), min_size=1))
def test_ids_of_a_part_resolve_in_the_whole(chosen):
    part = link([READINGS[i] for i in chosen], Sides())
    resolves = {i for contact in RECORD.contacts for i in (contact.id, *contact.formerly)}
    assert {contact.id for contact in part.contacts} <= resolves


def test_of_two_readings_of_one_report_the_same_is_taken():
    again = replace(READINGS[0], reader=Reader(version="2", tables="t", model="m"))
    here, there = link([READINGS[0], again], Sides()), link([again, READINGS[0]], Sides())
    assert here == there
    assert len(here.reports) == 1


def test_two_texts_of_one_page_are_one_witness():
    page = "https://example.org/call"
    first = Told("a", url=page, date=on("2024-10-25"))
    second = Told("b", url=page, date=on("2024-10-25"), said=REWORDED)
    record = link([first.reading(), second.reading()], Sides())
    (contact,) = record.contacts
    assert len(contact.accounts) == 2
    assert len(record.origins) == 1


def test_what_people_decided_is_an_input_like_any_other():
    accounts = [f"{one.report.id}.c1" for one in READINGS[:2]]
    plain = link(READINGS, Sides())
    decided = decisions([merged(*accounts), judged("accept", report=READINGS[0].report.id)])
    found = link(READINGS, Sides(), decided)
    assert any({one.id for one in each.accounts} >= set(accounts) for each in found.contacts)
    assert list(link_lines(READINGS, Sides(), decided)) == list(found.lines())
    assert link(READINGS, Sides(), decisions([])) == plain


def test_nothing_gives_an_empty_record():
    assert link([], Sides()).lines() == ()


def test_the_tables_that_ship_are_the_default():
    record = link(READINGS[:1])
    assert len(record.contacts) == 1


@pytest.mark.parametrize("name", linking.__all__)
def test_the_face_of_the_package(name):
    assert getattr(linking, name).__doc__
