"""What is new or different: since when, on whom and what, and in which words."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import NewStore
from tests.linking.factories import Told, on
from tests.questions import talks
from tests.store import made

from readouts.data import load_tables
from readouts.errors import UsageError
from readouts.library.linked import linker_name, relink
from readouts.model import Reading, RecordChange
from readouts.questions.journal import Changes, asked, changes
from readouts.store import RecordStore

TABLES = load_tables()


def find(store: RecordStore, **given: object) -> list[RecordChange]:
    return list(changes(store, TABLES, **given).lines)  # type: ignore[arg-type]


def kinds(lines: Sequence[RecordChange]) -> list[str]:
    return [f"{line.kind} {line.change}" for line in lines]


def test_all_that_has_happened(talked: RecordStore) -> None:
    found = changes(talked, TABLES)
    assert kinds(found.lines) == ["report added"] * 3 + ["contact added"] * 3
    assert [line.generation for line in found.lines] == [1, 1, 1, 2, 2, 2]
    assert (found.last, found.begins) == (2, None)
    contact = found.lines[-1]
    assert contact.contact == contact.id
    assert contact.title.startswith("phone call: ")
    assert contact.first_day
    report = found.lines[0]
    assert (report.contact, report.publisher) == (None, "Bundesregierung")
    assert report.statements == 2
    assert "climate" in report.issues


@pytest.mark.parametrize(
    ("since", "until", "count"),
    [(1, None, 3), ("g2", None, 0), (None, "g1", 3), ("2000", None, 6), (None, "1999-12", 0)],
)
def test_since_and_until(
    talked: RecordStore, since: str | int | None, until: str | None, count: int
) -> None:
    assert len(find(talked, since=since, until=until)) == count


def test_days_times_and_zones() -> None:
    span = asked("2021-02", "2021-02")
    assert (span["since"], span["until"]) == (
        "2021-02-01T00:00:00.000Z", "2021-02-28T23:59:59.999Z",
    )  # fmt: skip
    assert asked("2021-08-18T10:00+02:00", None)["since"] == "2021-08-18T08:00:00.000Z"
    assert asked("2021-08-18T10:00", "g7")["since"] == "2021-08-18T10:00:00.000Z"
    assert asked(None, "g7")["up_to"] == 7


@pytest.mark.parametrize("word", ["yesterday", "2021-13", "41", "g", ""])
def test_what_is_no_time(word: str) -> None:
    with pytest.raises(UsageError, match="neither a time nor a generation"):
        asked(word, None)


@given(st.datetimes(), st.datetimes())
def test_times_keep_their_order(one: object, other: object) -> None:
    first, second = (str(asked(str(each), None)["since"]) for each in (one, other))
    assert (str(one)[:23] <= str(other)[:23]) == (first <= second) or first == second


def test_filters_look_at_the_record_as_it_is_now(talked: RecordStore) -> None:
    india = find(talked, between=["IND"])
    assert kinds(india) == ["report added"] * 2 + ["contact added"] * 2
    france = find(talked, between=["Germany", "France"])
    assert kinds(france) == ["report added", "contact added"]
    assert find(talked, between=["IND", "FRA"]) == []


def test_an_issue_and_its_statements(talked: RecordStore) -> None:
    found = find(talked, issue="energy")
    assert kinds(found) == ["report added", "statement added", "contact added"]
    said = found[1]
    assert said.issues == ("energy",)
    assert said.title == f"Olaf Scholz, STATE: {talks.SUN}"
    assert said.contact == found[2].id
    everything = find(talked, statements=True)
    assert len([line for line in everything if line.kind == "statement"]) == 6
    assert find(talked, issue="energy", between=["FRA"]) == []


def test_the_journal_of_an_older_record(talked: RecordStore) -> None:
    talked.database.execute("UPDATE meta SET value = '2024-05-01 10:00:00' WHERE key = 'journal'")
    at = "2024-05-01T10:00:00.000Z"
    assert changes(talked, TABLES).begins == at
    assert changes(talked, TABLES, since="2024-04").begins == at
    assert changes(talked, TABLES, since="2024-06").begins is None
    assert changes(talked, TABLES, since=1).begins is None


def linked(store: RecordStore, readings: Sequence[Sequence[Reading]]) -> Changes:
    """Add these to a record, batch by batch, each linked; what happened."""
    for batch in readings:
        store.put_readings([made.entry(each) for each in batch])
        relink(store, TABLES, linker_name(TABLES))
    return changes(store, TABLES)


def test_another_order_gives_the_same_record_and_its_own_journal(new_store: NewStore) -> None:
    said = ((0, "the coal mines will close", "COMMIT", "climate"),)
    told = [
        Told(name, talks.TWO, said, date=on("2019-03-01"), publisher=name).reading()
        for name in ("a", "b", "c")
    ]
    one, other = new_store(), new_store()
    forth = linked(one, [[each] for each in told])
    back = linked(other, [[each] for each in reversed(told)])
    assert one.record() == other.record()
    assert len(one.record().contacts) == 1
    assert {line.id for line in forth.lines if line.kind == "report"} == {
        line.id for line in back.lines if line.kind == "report"
    }
    assert forth.record != back.record
    assert [line.change for line in forth.lines if line.kind == "contact"] == [
        "added", "changed", "changed",
    ]  # fmt: skip
    relink(one, TABLES, "another linker")
    assert changes(one, TABLES).last == forth.last  # the same lines again are no news
