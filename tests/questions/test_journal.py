"""What is new or different: since when, on whom and what, and in which words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import Told, on
from tests.questions import talks
from tests.store import made

from readouts.data import load_tables
from readouts.errors import UsageError
from readouts.library.linked import linker_name, relink
from readouts.model import Reading, RecordChange
from readouts.questions.journal import Changes, asked, changes
from readouts.store import RecordStore, journal

TABLES = load_tables()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RecordStore]:
    """A record of the talks."""
    with talks.record(tmp_path / "talks.db", talks.readings()) as opened:
        yield opened


def find(store: RecordStore, **given: object) -> list[RecordChange]:
    return list(changes(store, TABLES, **given).lines)  # type: ignore[arg-type]


def kinds(lines: Sequence[RecordChange]) -> list[str]:
    return [f"{line.kind} {line.change}" for line in lines]


def test_all_that_has_happened(store: RecordStore) -> None:
    found = changes(store, TABLES)
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
    store: RecordStore, since: str | int | None, until: str | None, count: int
) -> None:
    assert len(find(store, since=since, until=until)) == count


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


def test_filters_look_at_the_record_as_it_is_now(store: RecordStore) -> None:
    india = find(store, between=["IND"])
    assert kinds(india) == ["report added"] * 2 + ["contact added"] * 2
    france = find(store, between=["Germany", "France"])
    assert kinds(france) == ["report added", "contact added"]
    assert find(store, between=["IND", "FRA"]) == []


def test_an_issue_and_its_statements(store: RecordStore) -> None:
    found = find(store, issue="energy")
    assert kinds(found) == ["report added", "statement added", "contact added"]
    said = found[1]
    assert said.issues == ("energy",)
    assert said.title == f"Olaf Scholz, STATE: {talks.SUN}"
    assert said.contact == found[2].id
    everything = find(store, statements=True)
    assert len([line for line in everything if line.kind == "statement"]) == 6
    assert find(store, issue="energy", between=["FRA"]) == []


def test_the_words_that_changed_in_a_new_text(store: RecordStore) -> None:
    old = made.report("The two sides agree on trade.", url="https://example.org/1")
    new = made.report("The two sides agree on fair trade 🌊.", url="https://example.org/1")
    for report in (old, new):
        store.put_readings([made.entry(made.reading(report, contacts=0))])
    line = find(store)[-1]
    assert (line.change, line.was, line.id) == ("revised", old.id, new.id)
    assert [(each.field, each.gone, each.new) for each in line.fields] == [("text", (), ("fair",))]


def test_names_stand_for_digests(store: RecordStore) -> None:
    (contact,) = store.find_contacts(countries=["FRA"])
    other = replace(contact, participants=contact.participants[:1], place="Paris")
    lines = [*store.actors(), *(each for each in store.find_contacts() if each.id != contact.id)]
    store.put_record([*lines, other], generation=9, linker="x")
    (line,) = find(store, since=2)
    fields = {each.field: (each.gone, each.new) for each in line.fields}
    gone = store.actor(contact.participants[1])
    assert fields["participants"] == ((gone.name if gone else None,), ())
    assert fields["place"] == ((), ("Paris",))


def test_what_was_forgotten_has_its_address_and_no_words(store: RecordStore) -> None:
    report = made.report("Xyzzy.", url="https://example.org/x", publisher="Paper", title="Xyzzy")
    store.put_readings([made.entry(made.reading(report, contacts=0))])
    store.forget([report.id], by="A", reason="asked")
    added, forgotten = find(store)[-2:]
    assert (added.change, forgotten.change) == ("added", "forgotten")
    assert added.title == forgotten.title == "https://example.org/x"
    assert (forgotten.by, forgotten.reason, forgotten.publisher) == ("A", "asked", "Paper")


def test_a_kind_that_is_not_known_here_is_told_as_it_is(store: RecordStore) -> None:
    (contact,) = store.find_contacts(countries=["FRA"])
    note = journal.Note(kind="judgement", change="accepted", id=contact.id, by="Ada")
    with store.database.transaction():
        journal.write(store.database, [note])
    (line,) = find(store, since=2, between=["FRA"])
    assert (line.kind, line.change, line.by, line.contact) == (
        "judgement", "accepted", "Ada", contact.id,
    )  # fmt: skip


def test_the_journal_of_an_older_record(store: RecordStore) -> None:
    store.database.execute("UPDATE meta SET value = '2024-05-01 10:00:00' WHERE key = 'journal'")
    at = "2024-05-01T10:00:00.000Z"
    assert changes(store, TABLES).begins == at
    assert changes(store, TABLES, since="2024-04").begins == at
    assert changes(store, TABLES, since="2024-06").begins is None
    assert changes(store, TABLES, since=1).begins is None


def linked(path: Path, readings: Sequence[Sequence[Reading]]) -> tuple[RecordStore, Changes]:
    """A record to which these were added, batch by batch, each linked; what happened."""
    store = RecordStore(path, create=True)
    for batch in readings:
        store.put_readings([made.entry(each) for each in batch])
        relink(store, TABLES, linker_name(TABLES))
    return store, changes(store, TABLES)


def test_another_order_gives_the_same_record_and_its_own_journal(tmp_path: Path) -> None:
    said = ((0, "the coal mines will close", "COMMIT", "climate"),)
    told = [
        Told(name, talks.TWO, said, date=on("2019-03-01"), publisher=name).reading()
        for name in ("a", "b", "c")
    ]
    one, forth = linked(tmp_path / "1.db", [[each] for each in told])
    other, back = linked(tmp_path / "2.db", [[each] for each in reversed(told)])
    with one, other:
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
