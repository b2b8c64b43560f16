"""What the journal says of reports that are put."""

from dataclasses import replace

from tests.store import made

from readouts.model import Reader, Reading
from readouts.store import RecordStore

URL = "https://example.org/1"
ADA = made.person("Ada")


def reading(text: str, *said: str, **given: str) -> Reading:
    report = replace(made.report(text, url=URL), **given)  # type: ignore[arg-type]
    return made.reading(report, people=[ADA], said=[("Ada", words) for words in said])


def put(store: RecordStore, one: Reading) -> list[tuple[str, str | None]]:
    """Put a reading; what is noted of it."""
    _, before = store.journal()
    store.put_readings([made.entry(one)])
    return [(entry.change, entry.was) for entry in store.changes(after=before)]


def test_added_then_the_same_again_is_no_news(store: RecordStore) -> None:
    one = reading("We agree 🌊.", "We agree 🌊")
    assert put(store, one) == [("added", None)]
    assert put(store, one) == []
    assert put(store, replace(one, reader=Reader(version="2", tables="u", model="n"))) == []
    assert put(store, replace(one, report=replace(one.report, fetched="2024-05-01"))) == []


def test_revised(store: RecordStore) -> None:
    first, second = reading("One text."), reading("Another text.")
    put(store, first)
    assert put(store, second) == [("revised", first.report.id)]


def test_read_again_with_other_statements(store: RecordStore) -> None:
    put(store, reading("We agree. We go.", "We agree"))
    put(store, reading("We agree. We go.", "We go", "We agree"))
    (entry,) = store.changes(after=1)
    assert [(one.field, one.new) for one in entry.fields] == [("statements", ("s1",))]


def test_read_again_with_another_title(store: RecordStore) -> None:
    put(store, reading("We agree."))
    put(store, reading("We agree.", title="A unique title"))
    (entry,) = store.changes(after=1)
    assert [(one.field, one.gone, one.new) for one in entry.fields] == [("title", (), ())]


def test_read_again_with_other_contacts(store: RecordStore) -> None:
    put(store, reading("We agree."))
    one = reading("We agree.")
    put(store, replace(one, contacts=()))
    (entry,) = store.changes(after=1)
    assert [change.field for change in entry.fields] == ["reading"]
