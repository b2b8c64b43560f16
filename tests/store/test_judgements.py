"""Judgements are added, never changed; the record shows what follows from them."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tests.judging.makers import TEXT, judged, reading, undo
from tests.store import made

from readouts.errors import RecordError
from readouts.model import Judgement, Reader, Reading
from readouts.store import SqliteStore

READING = reading()
REPORT = READING.report.id
COMMIT = judged("edit", 1, field="act", new="COMMIT", old="STATE", by="Ada")
REJECT = judged("reject", 2, by="Bo", second=1)
UNDO = undo(REJECT, second=2, by="Bo")


@pytest.fixture
def kept(store: SqliteStore) -> SqliteStore:
    """A record that holds the reading."""
    store.put_readings([made.entry(READING)])
    return store


def found(store: SqliteStore, **filters: str) -> list[str]:
    """The ids of the statements that are found."""
    return [statement for _, statement, _ in store.find_statements(**filters)]


def test_the_record_shows_and_finds_what_is_corrected_and_keeps_what_the_reader_said(
    kept: SqliteStore,
) -> None:
    assert kept.put_judgements([COMMIT, REJECT]) == [COMMIT, REJECT]
    shown = kept.reading(REPORT)
    assert shown and [(each.id, each.act) for each in shown.statements] == [
        ("s1", "COMMIT"),
        ("s3", "STATE"),
    ]
    assert list(kept.readings()) == [shown]
    assert kept.machine_reading(REPORT) == READING
    assert found(kept, act="COMMIT") == ["s1"]
    assert found(kept, phrase="grain") == []


def test_an_undo_brings_back_what_was_there(kept: SqliteStore) -> None:
    kept.put_judgements([REJECT])
    kept.put_judgements([UNDO])
    assert kept.reading(REPORT) == READING
    assert found(kept, phrase="grain") == ["s2"]
    kept.put_judgements([undo(UNDO, second=3)])
    assert found(kept, phrase="grain") == []


def test_nothing_is_lost_by_an_undo_or_a_second_opinion(kept: SqliteStore) -> None:
    for each in (COMMIT, REJECT, UNDO):
        kept.put_judgements([each])
    assert kept.judgements() == kept.judgements_on(REPORT) == [COMMIT, REJECT, UNDO]
    assert kept.judgements("Bo") == [REJECT, UNDO]
    assert kept.judgement(COMMIT.id) == COMMIT
    assert kept.judgement("j0") is None
    assert kept.judged_reports() == kept.judged_reports("Ada") == [REPORT]
    assert kept.judged_reports("Cy") == []


def test_the_same_judgement_is_taken_once(kept: SqliteStore) -> None:
    assert kept.put_judgements([COMMIT, COMMIT]) == [COMMIT]
    before = kept.state()
    assert kept.put_judgements([COMMIT]) == []
    assert kept.state() == before


def test_what_was_altered_since_is_refused_with_all_that_came_along(kept: SqliteStore) -> None:
    with pytest.raises(RecordError, match="altered since it was signed"):
        kept.put_judgements([REJECT, replace(COMMIT, by="Bo")])
    assert kept.judgements() == []
    assert kept.reading(REPORT) == READING


def test_the_record_is_to_be_linked_again(kept: SqliteStore) -> None:
    kept.put_record(made.one_contact([READING]).lines(), generation=1, linker="x")
    assert kept.state().read == kept.state().linked
    kept.put_judgements([COMMIT])
    assert kept.state().read == kept.state().linked + 1


def test_judgements_may_come_before_the_report(store: SqliteStore) -> None:
    store.put_judgements([COMMIT])
    assert store.reading(REPORT) is None
    store.put_readings([made.entry(READING)])
    shown = store.reading(REPORT)
    assert shown and shown.statements[0].act == "COMMIT"


@pytest.mark.parametrize("order", [*itertools.permutations([COMMIT, REJECT, UNDO])])
def test_any_order_gives_the_same_record(store: SqliteStore, order: tuple[Judgement, ...]) -> None:
    store.put_judgements(order[:1])
    store.put_readings([made.entry(READING)])
    for each in order[1:]:
        store.put_judgements([each])
    shown = store.reading(REPORT)
    assert shown and [each.act for each in shown.statements] == ["COMMIT", "STATE", "STATE"]


def test_a_newer_reading_keeps_what_still_fits(kept: SqliteStore) -> None:
    kept.put_judgements([COMMIT, REJECT])
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
    assert kept.machine_reading(REPORT) == read


def test_a_revision_of_the_page_is_not_touched(kept: SqliteStore) -> None:
    kept.put_judgements([REJECT])
    url = READING.report.url
    later = made.reading(made.report(f"{TEXT} And so on.", url=url), said=[("x", "for the grain")])
    kept.put_readings([made.entry(later)])
    assert kept.reading(later.report.id) == later
    assert list(kept.readings()) == [later]


def test_the_least_sure_come_first_and_what_is_accepted_last(kept: SqliteStore) -> None:
    assert [each for _, each in kept.by_doubt()] == ["s1", "s2", "s3"]
    kept.put_judgements([judged("accept", 1)])
    assert list(kept.by_doubt()) == [(REPORT, "s2"), (REPORT, "s3"), (REPORT, "s1")]


def test_reindexing_finds_what_is_corrected(kept: SqliteStore) -> None:
    kept.put_judgements([COMMIT, REJECT])
    kept.reindex()
    assert found(kept, act="COMMIT") == ["s1"]
    assert found(kept) == ["s1", "s3"]


def test_judgements_on_accounts_mark_their_reports(kept: SqliteStore) -> None:
    kept.put_record(made.one_contact([READING]).lines(), generation=1, linker="x")
    merge = judged("merge", None, report=None, accounts=((f"{REPORT}.c1", "r2.c1"),))
    kept.put_judgements([merge])
    kept.put_record([], generation=kept.state().read, linker="x")
    kept.put_judgements([undo(merge, second=1)])
    assert kept.state().read > kept.state().linked
    assert kept.reading(REPORT) == READING


def test_the_table_is_only_ever_added_to(tmp_path: Path) -> None:
    """Every statement sent to the database, for all that can be done with judgements."""
    sent: list[str] = []
    with SqliteStore(tmp_path / "r.db", create=True) as store:
        store._connection.set_trace_callback(sent.append)
        _live(store, [lambda: store.put_judgements([COMMIT]), lambda: store.put_judgements([UNDO])])
        store._connection.set_trace_callback(None)
    on_table = [each for each in sent if "judgements" in each.split("WHERE")[0]]
    allowed = ("INSERT INTO judgements", "SELECT")
    assert any(each.startswith("INSERT") for each in on_table)
    assert not [each for each in on_table if not each.startswith(allowed)]


def _live(store: SqliteStore, deeds: list[Callable[[], object]]) -> None:
    store.put_readings([made.entry(READING)])
    for each in deeds:
        each()
    store.put_readings([made.entry(_shorter(READING), "k2")])
    store.reindex()


def _shorter(of: Reading) -> Reading:
    return replace(of, statements=of.statements[:1])
