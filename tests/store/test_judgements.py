"""Judgements are added, never changed; the record shows what follows from them."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from tests.judging.makers import TEXT, judged, reading, undo
from tests.store import made

from readouts.errors import RecordError
from readouts.model import Judgement, Reader, Reading
from readouts.model.judgement import without_words
from readouts.store import RecordStore

READING = reading()
REPORT = READING.report.id
COMMIT = judged("edit", 1, field="act", new="COMMIT", old="STATE", by="Ada")
REJECT = judged("reject", 2, by="Bo", second=1)
UNDO = undo(REJECT, second=2, by="Bo")


@pytest.fixture
def kept(store: RecordStore) -> RecordStore:
    """A record that holds the reading."""
    store.put_readings([made.entry(READING)])
    return store


def found(store: RecordStore, **filters: str) -> list[str]:
    """The ids of the statements that are found."""
    return [statement for _, statement, _ in store.find_statements(**filters)]


def test_the_record_shows_and_finds_what_is_corrected_and_keeps_what_the_reader_said(
    kept: RecordStore,
) -> None:
    assert kept.judgements.put([COMMIT, REJECT]) == [COMMIT, REJECT]
    shown = kept.reading(REPORT)
    assert shown and [(each.id, each.act) for each in shown.statements] == [
        ("s1", "COMMIT"),
        ("s3", "STATE"),
    ]
    assert list(kept.readings()) == [shown]
    assert kept.judgements.machine_reading(REPORT) == READING
    assert found(kept, act="COMMIT") == ["s1"]
    assert found(kept, phrase="grain") == []


def test_an_undo_brings_back_what_was_there(kept: RecordStore) -> None:
    kept.judgements.put([REJECT])
    kept.judgements.put([UNDO])
    assert kept.reading(REPORT) == READING
    assert found(kept, phrase="grain") == ["s2"]
    kept.judgements.put([undo(UNDO, second=3)])
    assert found(kept, phrase="grain") == []


def test_nothing_is_lost_by_an_undo_or_a_second_opinion(kept: RecordStore) -> None:
    for each in (COMMIT, REJECT, UNDO):
        kept.judgements.put([each])
    assert kept.judgements.all() == kept.judgements.on(REPORT) == [COMMIT, REJECT, UNDO]
    assert [each for each in kept.judgements.all() if each.by == "Bo"] == [REJECT, UNDO]
    assert kept.judgements.one(COMMIT.id) == COMMIT
    assert kept.judgements.one("j0") is None
    assert kept.judgements.reports() == [REPORT]
    assert kept.judgements.elsewhere() == []


def test_the_same_judgement_is_taken_once(kept: RecordStore) -> None:
    assert kept.judgements.put([COMMIT, COMMIT]) == [COMMIT]
    before = kept.state()
    assert kept.judgements.put([COMMIT]) == []
    assert kept.state() == before


def test_what_was_altered_since_is_refused_with_all_that_came_along(kept: RecordStore) -> None:
    with pytest.raises(RecordError, match="altered since it was signed"):
        kept.judgements.put([REJECT, replace(COMMIT, by="Bo")])
    assert kept.judgements.all() == []
    assert kept.reading(REPORT) == READING


def test_the_record_is_to_be_linked_again(kept: RecordStore) -> None:
    kept.put_record(made.one_contact([READING]).lines(), generation=1, linker="x")
    assert kept.state().read == kept.state().linked
    kept.judgements.put([COMMIT])
    assert kept.state().read == kept.state().linked + 1


def test_judgements_may_come_before_the_report(store: RecordStore) -> None:
    store.judgements.put([COMMIT])
    assert store.reading(REPORT) is None
    store.put_readings([made.entry(READING)])
    shown = store.reading(REPORT)
    assert shown and shown.statements[0].act == "COMMIT"


@pytest.mark.parametrize("order", [*itertools.permutations([COMMIT, REJECT, UNDO])])
def test_any_order_gives_the_same_record(store: RecordStore, order: tuple[Judgement, ...]) -> None:
    store.judgements.put(order[:1])
    store.put_readings([made.entry(READING)])
    for each in order[1:]:
        store.judgements.put([each])
    shown = store.reading(REPORT)
    assert shown and [each.act for each in shown.statements] == ["COMMIT", "STATE", "STATE"]


def test_a_newer_reading_keeps_what_still_fits(kept: RecordStore) -> None:
    kept.judgements.put([COMMIT, REJECT])
    newer = Reader(version="2", tables="t", model="m")
    first, second, third = READING.statements
    ((start, end),) = second.content
    read = replace(
        READING,
        reader=newer,
        statements=(
            replace(first, id="s4"),
            replace(second, content=((start, end - 4),)),
            third,
        ),
    )
    kept.put_readings([made.entry(read, "k2")])
    shown = kept.reading(REPORT)
    assert shown and [(each.id, each.act) for each in shown.statements] == [
        ("s4", "COMMIT"),
        ("s2", "STATE"),
        ("s3", "STATE"),
    ]
    assert kept.judgements.machine_reading(REPORT) == read


def test_a_revision_of_the_page_is_not_touched(kept: RecordStore) -> None:
    kept.judgements.put([REJECT])
    url = READING.report.url
    later = made.reading(made.report(f"{TEXT} And so on.", url=url), said=[("x", "for the grain")])
    kept.put_readings([made.entry(later)])
    assert kept.reading(later.report.id) == later
    assert list(kept.readings()) == [later]


def test_the_least_sure_come_first_and_what_is_accepted_last(kept: RecordStore) -> None:
    assert [each for _, each in kept.judgements.by_doubt()] == ["s1", "s2", "s3"]
    kept.judgements.put([judged("accept", 1)])
    assert list(kept.judgements.by_doubt()) == [(REPORT, "s2"), (REPORT, "s3"), (REPORT, "s1")]


def test_reindexing_finds_what_is_corrected(kept: RecordStore) -> None:
    kept.judgements.put([COMMIT, REJECT])
    kept.reindex()
    assert found(kept, act="COMMIT") == ["s1"]
    assert found(kept) == ["s1", "s3"]


def test_judgements_on_accounts_mark_their_reports(kept: RecordStore) -> None:
    kept.put_record(made.one_contact([READING]).lines(), generation=1, linker="x")
    merge = judged("merge", None, report=None, accounts=((f"{REPORT}.c1", "r2.c1"),))
    kept.judgements.put([merge])
    kept.put_record([], generation=kept.state().read, linker="x")
    kept.judgements.put([undo(merge, second=1)])
    assert kept.state().read > kept.state().linked
    assert kept.reading(REPORT) == READING


def test_the_table_is_only_ever_added_to(tmp_path: Path) -> None:
    """A database that refuses to change or take out a judgement is never asked to."""
    with RecordStore(tmp_path / "r.db", create=True) as store:
        for deed in ("UPDATE", "DELETE"):
            store.database.execute(
                f"CREATE TRIGGER no_{deed} BEFORE {deed} ON judgements"
                " BEGIN SELECT RAISE(ABORT, 'judgements are only added'); END"
            )
        store.put_readings([made.entry(READING)])
        for each in (COMMIT, REJECT, UNDO, COMMIT):
            store.judgements.put([each])
        store.put_readings([made.entry(_shorter(READING), "k2")])
        store.reindex()
        assert store.judgements.all() == [COMMIT, REJECT, UNDO]
        with pytest.raises(RecordError, match="only added"):
            store.database.execute("DELETE FROM judgements")


def _shorter(of: Reading) -> Reading:
    return replace(of, statements=of.statements[:1])


def test_the_journal_says_who_judged_what_without_words_of_a_report(kept: RecordStore) -> None:
    speaker = judged("edit", 1, field="speakers", old=("Mara Lindqvist",), new=("Noor Haddad",))
    kept.judgements.put([COMMIT, REJECT, UNDO, speaker])
    found = [each for each in kept.changes() if each.kind == "judgement"]
    assert [(each.change, each.id, each.by) for each in found] == [
        ("edited", f"{REPORT}/s1", "Ada"),
        ("rejected", f"{REPORT}/s2", "Bo"),
        ("undone", REJECT.id, "Bo"),
        ("edited", f"{REPORT}/s1", "Ada"),
    ]
    assert [each.new for each in found[0].fields] == [(COMMIT.id,), ("COMMIT",)]
    assert "Noor" not in str(found)


def test_reading_again_what_was_corrected_is_no_change(kept: RecordStore) -> None:
    kept.judgements.put([COMMIT])
    kept.put_readings([made.entry(READING, "k2")])
    assert [each.change for each in kept.changes() if each.kind == "report"] == ["added"]


def test_what_is_forgotten_is_gone_but_for_its_judgements(kept: RecordStore) -> None:
    kept.judgements.put([COMMIT])
    kept.forget([REPORT], by="Ada", reason="a court says so")
    assert kept.reading(REPORT) is None
    assert kept.judgements.machine_reading(REPORT) is None
    assert kept.judgements.all() == [without_words(COMMIT)]
    kept.remember([REPORT], by="Ada", reason="the court thought again")
    kept.put_readings([made.entry(READING)])
    assert kept.reading(REPORT) == READING  # without its words nothing is taken for corrected
