"""Merging and splitting contacts, joining and parting people, from Python."""

import pytest
from tests.linking.factories import LULA, MACRON, OTHER, REWORDED, Told, on
from tests.store import made

from readouts.errors import RecordError, UsageError
from readouts.library import OpenRecord
from readouts.model import RecordContact, account_id
from readouts.store import RecordStore, growth

DAY = on("2024-10-25")
BERLIN = Told("a", date=DAY, publisher="Bundesregierung").reading()
DELHI = Told("b", date=DAY, publisher="PIB India", said=REWORDED).reading()
LATER = Told("c", date=on("2024-10-27"), publisher="Gazette", said=OTHER).reading()
SPELLED = Told("d", people=(("Lulla", "BRA", ""), MACRON), date=DAY, lead="Rain.").reading()
PARIS = Told("e", people=(LULA, MACRON), date=DAY, said=OTHER, lead="Sun in Paris.").reading()
READINGS = (BERLIN, DELHI, LATER, SPELLED, PARIS)
A, B, C, D, E = (account_id(one.report.id, "c1") for one in READINGS)


@pytest.fixture(params=["all anew", "what is touched"])
def record(
    store: RecordStore, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> OpenRecord:
    """A record of five accounts, small or as good as large; Ada is at work."""
    if request.param != "all anew":
        monkeypatch.setattr(growth, "_FEW", 0)
    monkeypatch.setenv("READOUTS_PERSON", "Ada")
    store.put_readings([made.entry(one) for one in READINGS])
    return OpenRecord(store)


def contacts(record: OpenRecord) -> dict[str, RecordContact]:
    """The contact that holds each account now."""
    found = record.contacts(status=None).contacts
    return {account.id: one for one in found for account in one.accounts}


def together(record: OpenRecord, account: str) -> set[str]:
    """The accounts of the contact that holds this one."""
    return {one.id for one in contacts(record)[account].accounts}


def test_a_merge_says_who_when_and_why_and_can_be_undone(record: OpenRecord) -> None:
    before = record.record()
    done = record.merge(A, C, reason="one call, dated by two time zones")
    assert done.kept
    (merged,) = done.contacts
    assert together(record, C) == {A, B, C} == {one.id for one in merged.accounts}
    day = done.judgement.at[:10]
    assert merged.why[0].endswith(f"merged by Ada on {day}: one call, dated by two time zones")
    record.undo(done.judgement)
    assert record.record() == before


def test_every_id_ever_shown_leads_on(record: OpenRecord) -> None:
    shown = set(contacts(record))
    steps = [lambda: record.merge(A, C), lambda: record.split(C, [A]), lambda: record.merge(D, E)]
    done = [step().judgement for step in steps]
    for back in [None, *reversed(done)]:
        if back:
            record.undo(back)
        known = contacts(record)
        for each in shown:
            assert record.store.contact_of(each) == known[each].id
            assert record.show(each)


def test_a_preview_keeps_nothing(record: OpenRecord) -> None:
    before = record.record()
    done = record.merge(A, C, preview=True)
    assert not done.kept
    assert {account.id for one in done.contacts for account in one.accounts} == {A, B, C}
    assert record.record() == before
    assert not record.judgements()
    record.store.judgements.put([done.judgement])
    assert (
        record.contacts().contacts[0] in done.contacts
        or done.contacts[0] in contacts(record).values()
    )


def test_a_preview_of_a_split_and_a_join_shows_the_contacts_that_change(
    record: OpenRecord,
) -> None:
    parts = record.split(A, B, preview=True).contacts
    assert sorted(len(one.accounts) for one in parts) == [1, 1]
    (one,) = record.join("Lulla", "Q37181", preview=True).contacts
    assert {account.id for account in one.accounts} == {D, E}
    assert together(record, A) == {A, B}


def test_those_who_leave_a_contact_are_named_by_account_or_report(record: OpenRecord) -> None:
    record.split(A, DELHI.report.id, reason="another call")
    assert together(record, A) == {A}
    assert together(record, B) == {B}
    record.merge(B, A)
    assert together(record, A) == {A, B}


def test_a_split_after_a_merge_takes_out_only_what_it_names(record: OpenRecord) -> None:
    record.merge(A, C)
    record.split(A, [B])
    assert together(record, A) == {A, C}


def test_two_people_may_differ_the_latest_stands_and_both_are_shown(record: OpenRecord) -> None:
    record.merge(A, C, by="Ada", reason="one call")
    done = record.split(C, [C], by="Bob", reason="two calls")
    assert together(record, C) == {C}
    (why,) = [told for told in contacts(record)[C].why if "Bob" in told and "apart from" in told]
    assert "split by Bob" in why
    assert "; merged by Ada" in why
    (found,) = record.disagreements()
    assert (found.field, found.statement) == ("contact", ", ".join(sorted([A, B, C])))
    assert [(one.by, one.value) for one in found.opinions] == [("Ada", "merged"), ("Bob", "split")]
    record.undo(done.judgement, by="Bob")
    assert together(record, C) == {A, B, C}
    assert not record.disagreements()


def test_accounts_that_differ_only_in_a_name_match_once_it_is_joined(record: OpenRecord) -> None:
    assert together(record, D) == {D}
    done = record.join("Lulla", "Luiz Inácio Lula da Silva", reason="a misprint")
    assert together(record, D) == {D, E}
    assert contacts(record)[D].participants == ("Q3052772", "Q37181")
    assert len(record.contacts(person="Lulla").contacts) == 1
    record.undo(done.judgement)
    assert together(record, D) == {D}


def test_an_id_of_an_actor_that_was_joined_leads_on(record: OpenRecord) -> None:
    shown = "person:lulla:BRA"
    assert record.contacts(person=shown)
    record.join(shown, "Q37181")
    assert record.contacts(person=shown).contacts == record.contacts(person="Q37181").contacts


def test_an_alias_makes_the_written_form_the_actor(record: OpenRecord) -> None:
    done = record.alias("Lulla", "Q37181")
    assert together(record, D) == {D, E}
    record.undo(done.judgement)
    assert together(record, D) == {D}


def test_who_was_joined_can_be_parted(record: OpenRecord) -> None:
    record.join("Lulla", "Q37181")
    record.part("Q37181", "Lulla", reason="his brother")
    assert together(record, D) == {D}
    assert "person:lulla:BRA" in contacts(record)[D].participants


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (lambda record: record.merge(A, B), "one contact already"),
        (lambda record: record.merge(A), "one contact already"),
        (lambda record: record.split(A, [A, B]), "no account would be left"),
        (lambda record: record.split(A, [C]), "no account of this contact"),
        (lambda record: record.join("Lulla", "Lulla"), "one actor already"),
        (lambda record: record.join("Lulla", "Nobody Here"), "nobody in the record"),
        (lambda record: record.part("Q37181", "Lulla"), "no report has 'Lulla'"),
        (lambda record: record.part("Q37181", "Luiz Inácio Lula da Silva"), "no other name"),
        (lambda record: record.merge(A, C, by=" "), "nobody is named"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(  # type: ignore[no-untyped-def]
    record: OpenRecord, monkeypatch: pytest.MonkeyPatch, deed, words: str
) -> None:
    if "nobody is named" in words:
        monkeypatch.delenv("READOUTS_PERSON")
    with pytest.raises(UsageError, match=words):
        deed(record)
    assert not record.judgements()


def test_an_unknown_id_is_refused(record: OpenRecord) -> None:
    with pytest.raises(RecordError, match="no such id"):
        record.merge(A, "r0000000000000000.c1")


def test_why_two_are_one_is_explained_with_people_as_they_were_joined(record: OpenRecord) -> None:
    record.join("Lulla", "Q37181")
    (found,) = record.explain(D, E)
    assert found.together
    assert found.verdict.alike


# What people complain of in other programs, by the name of the complaint.


def test_entities_cannot_be_merged_or_edited_datashare_2049(record: OpenRecord) -> None:
    record.join("Lulla", "Q37181")
    assert {actor.id for actor in record.record().actors if actor.country == "BRA"} == {
        "Q37181",
        "country:BRA",
    }


def test_merges_cannot_be_undone_datashare_2049(record: OpenRecord) -> None:
    before = record.record()
    done = [record.merge(A, C), record.join("Lulla", "Q37181"), record.split(A, B)]
    for one in done:
        record.undo(one.judgement)
    assert record.record() == before
    assert [one.state for one in record.judgements()].count("undone") == len(done)


def test_the_same_event_worded_differently_is_never_merged_worldmonitor_3195(
    record: OpenRecord,
) -> None:
    assert together(record, A) == {A, B}, "by people, day and means, whatever the words"
    assert together(record, C) == {C}
    record.merge(A, C)
    assert together(record, C) == {A, B, C}
    later = Told("f", date=on("2024-10-27"), publisher="Courier", said=OTHER, lead="Snow.")
    record.store.put_readings([made.entry(later.reading())])
    assert account_id(later.reading().report.id, "c1") in together(record, C)
