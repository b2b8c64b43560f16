"""A whole record as lines."""

from dataclasses import replace
from pathlib import Path

from tests.export import made_record
from tests.store import made

from readouts.linking.people import who
from readouts.model.transfer import Failure, FormerId, KeptReading, TransferHead
from readouts.store import Entry, RecordStore

ONE = made.reading(made.report("One.", url="https://a.example"), people=[made.person("Anna Berg")])


def test_the_lines_of_an_empty_record(store: RecordStore) -> None:
    assert list(store.transfer_lines()) == []
    counts = dict.fromkeys(
        (
            "reading",
            "judgement",
            "actor",
            "contact",
            "origin",
            "wording",
            "former id",
            "failure",
            "forgotten",
        ),
        0,
    )
    assert store.transfer_head("1.2") == TransferHead(version="1.2", linker="", counts=counts)


def test_what_the_reader_found_out_is_kept_apart_from_what_was_given(store: RecordStore) -> None:
    found = replace(ONE, report=replace(ONE.report, language="en", published="2021-01-02"))
    store.put_readings([Entry(ONE.report, found, "k")])
    given = {"language": None, "published": None}
    (line,) = store.transfer_lines()
    assert line == KeptReading(key="k", given=given, reading=found)
    assert store.entry(ONE.report.id) == Entry(ONE.report, found, "k")
    assert store.entry("r0") is None


def test_the_head_counts_what_follows(tmp_path: Path) -> None:
    with made_record.open_talks(tmp_path) as talks:
        talks.reword()
        talks.store.note_failures([], {"a.txt": "empty"})
        lines = list(talks.store.transfer_lines())
        counts = talks.store.transfer_head("1").counts
    assert sum(counts.values()) == len(lines)
    assert counts["reading"] == sum(isinstance(line, KeptReading) for line in lines) == 32
    assert lines[-1] == Failure(place="a.txt", error="empty")


def test_former_ids_lead_to_what_holds_them_now(store: RecordStore) -> None:
    store.put_readings([made.entry(ONE, "k")])
    store.put_record(made.one_contact([ONE]).lines(), generation=1, linker="l")
    account = f"{ONE.report.id}.c1"
    store.put_former_ids(
        [
            FormerId(id="r1.c1", contact=account),
            FormerId(id="r2.c1", contact="unknown"),
            FormerId(id="r3.c1"),
            FormerId(id=account, contact=None),
        ]
    )
    assert store.contact_of("r1.c1") == account
    assert store.was_shown("r2.c1")
    assert store.contact_of("r2.c1") is store.contact_of("r3.c1") is None
    assert store.contact_of(account) == account
    store.put_former_ids([FormerId(id="r1.c1"), FormerId(id="r2.c1", contact=account)])
    assert (store.contact_of("r1.c1"), store.contact_of("r2.c1")) == (account, account)
    former = [line for line in store.transfer_lines() if isinstance(line, FormerId)]
    assert [line.id for line in former] == ["r1.c1", "r2.c1", "r3.c1"]


def test_who_an_actor_of_a_reading_is(tmp_path: Path) -> None:
    with made_record.open_talks(tmp_path) as talks:
        talks.reword()
        reading = next(talks.store.readings())
        assert {talks.store.called(who(actor)) for actor in reading.actors} == {
            "Q61053", "Q1058", "country:DEU", "country:IND",
        }  # fmt: skip
        assert talks.store.called(who(made.person("Nobody"))) is None
