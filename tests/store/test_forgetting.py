"""A report that is forgotten: nothing of its words is left, and it is not taken again."""

import pytest
from tests.store import made

from readouts.model import Report
from readouts.store import RecordStore

WHY = {"by": "A. Clerk", "reason": "court order 7"}
PAGE = "https://example.org/page"


def put(store: RecordStore, *reports: Report) -> list[str]:
    outcomes = store.put_readings(
        [
            made.entry(made.reading(one, people=[made.person("Ada")], said=[("Ada", one.text)]))
            for one in reports
        ]
    )
    return [str(outcome) for outcome in outcomes]


def test_the_fact_is_kept_and_nothing_else(store: RecordStore) -> None:
    report = made.report("Text.", url=PAGE, published="2021-03-04", publisher="Paper", title="T")
    put(store, report)
    (gone,) = store.forget([report.id], **WHY)
    assert store.report(report.id) is None
    assert store.reading(report.id) is None
    assert list(store.find_statements()) == []
    assert (gone.url, gone.publisher, gone.published) == (PAGE, "Paper", "2021-03-04")
    assert (gone.sha256, gone.by, gone.reason, gone.refused) == (
        report.sha256, "A. Clerk", "court order 7", True,
    )  # fmt: skip
    assert store.forgotten() == [gone] == store.forgotten([report.id])
    assert store.forgotten(["r0"]) == []
    assert str(gone) == f"forgotten on {gone.at[:10]} by A. Clerk: court order 7"
    last = list(store.changes())[-1]
    assert (last.change, last.id, last.by) == ("forgotten", report.id, "A. Clerk")


def test_all_texts_of_a_page_go(store: RecordStore) -> None:
    old, new = made.report("Old.", url=PAGE), made.report("New.", url=PAGE)
    other = made.report("Other.", url="https://example.org/other")
    put(store, old, new, other)
    assert store.pages([new.id]) == sorted([old.id, new.id])
    assert {one.id for one in store.forget([new.id], **WHY)} == {old.id, new.id}
    assert [one.id for one in store.listed()] == [other.id]


@pytest.mark.parametrize(
    ("text", "url", "taken"),
    [
        ("Text.", "https://example.org/reprint", "refused"),
        ("Text, revised.", PAGE, "refused"),
        ("Another text.", "https://example.org/else", "added"),
    ],
)
def test_the_same_text_or_page_is_not_taken_again(
    store: RecordStore, text: str, url: str, taken: str
) -> None:
    report = made.report("Text.", url=PAGE)
    put(store, report)
    store.forget([report.id], **WHY)
    assert put(store, made.report(text, url=url)) == [taken]
    refusal = store.refusal(made.report(text, url=url))
    assert (refusal.id if refusal else None) == (report.id if taken == "refused" else None)


def test_it_is_taken_again_when_that_is_said(store: RecordStore) -> None:
    report = made.report("Text.", url=PAGE)
    put(store, report)
    store.forget([report.id], **WHY)
    store.remember([report.id], by="A. Clerk", reason="order lifted")
    assert put(store, report) == ["added"]
    assert [one.refused for one in store.forgotten()] == [False]
    store.forget([report.id], **WHY)
    assert put(store, report) == ["refused"]
    changes = [one.change for one in store.changes()]
    assert changes == ["added", "forgotten", "remembered", "added", "forgotten"]


def test_a_reprint_that_is_held_may_be_read_again(store: RecordStore) -> None:
    one, reprint = made.report("Text.", url=PAGE), made.report("Text.", url=f"{PAGE}2")
    put(store, one, reprint)
    assert store.sharing([one.id]) == [reprint.id]
    store.forget([one.id], **WHY)
    assert put(store, reprint) == ["reread"]


def test_the_record_is_stale_and_is_linked_anew_as_a_whole(store: RecordStore) -> None:
    report = made.report("Text.")
    put(store, report)
    store.put_record([], generation=1, linker="x")
    store.forget([report.id], **WHY)
    state = store.state()
    assert (state.read, state.linked, state.held) == (2, 1, "")
