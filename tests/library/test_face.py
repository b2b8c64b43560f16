"""The Python face of a record, with the real reader and linker."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import NewPlace
from tests.library.made import MAKER, Recording

import readouts
from readouts.errors import DataError, RecordError, UsageError
from readouts.library import InputOptions, OpenRecord
from readouts.library.base import several
from readouts.questions import ShownContact
from readouts.store import sqlite

SCHOLZ = (
    "BERLIN, 20 November – Chancellor Olaf Scholz spoke by phone today with President Xi Jinping"
    " of China.\nMr Scholz said that trade between the two countries must be balanced."
)
XI = (
    "On 20 November 2023, President Xi Jinping held a phone conversation with German Chancellor"
    " Olaf Scholz.\nXi Jinping stressed that China is ready to import more German products."
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Two accounts of one call, and a file that is none."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "scholz.txt").write_text(SCHOLZ, encoding="utf-8")
    (folder / "xi.txt").write_text(XI, encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    return folder


@pytest.fixture
def record(place: str) -> Iterator[OpenRecord]:
    """An empty record."""
    with readouts.open(place) as opened:
        yield opened


def options(published: str = "2023-11-20") -> InputOptions:
    """A day of publication for all."""
    from readouts.ingest import Defaults

    return InputOptions(defaults=Defaults(published=published))


def test_add_then_ask(record: OpenRecord, news: Path) -> None:
    result = record.add([news], options=options())
    assert (result.added, len(result.failed)) == (2, 1)
    found = record.contacts(between=("Germany", "CHN"), since="2023-11")
    (contact,) = found.contacts
    assert len(contact.accounts) == 2
    assert set(found.names(contact)) == {"Olaf Scholz", "Xi Jinping"}
    (said,) = record.statements("German products")
    assert said.speakers == ("Xi Jinping",)
    assert said.contact == contact.id
    assert len(record.reports("phone")) == 2
    shown = record.show(contact.formerly[0])
    assert isinstance(shown, ShownContact)
    assert shown.contact == contact
    assert record.compare(contact.id).comparison.rows
    (use,) = record.trace("import German product", by="CHN").uses
    assert use.contact == contact.id
    assert record.wordings() == []
    assert record.record().contacts == (contact,)


def test_positions_and_issues(record: OpenRecord, news: Path) -> None:
    record.add([news], options=options())
    (issue,) = {issue for found in record.statements(party="CHN") for issue in found.issues[:1]}
    course = record.positions("China", issue)
    assert {line.speakers for line in course.lines} == {("Xi Jinping",)}
    matrix = record.issues_by_contact("DEU", towards="CHN")
    assert "trade-investment" in {cell.issue for cell in matrix.cells}
    sides = record.issues_by_side(between=("DEU", "CHN"))
    (contact,) = {line.contact for line in sides.lines}
    assert set(record.issues_by_side(contact=contact).lines) == set(sides.lines)


def test_add_again_changes_nothing(record: OpenRecord, news: Path) -> None:
    record.add([news], options=options())
    before = (record.record(), record.store.state())
    result = record.add([news], options=options())
    assert (result.changed, result.unchanged) == (0, 2)
    assert (record.record(), record.store.state()) == before


def test_failures_are_noted_until_they_are_mended(record: OpenRecord, news: Path) -> None:
    record.add([news], options=options())
    assert list(record.doctor().health.failures) == [str(news / "empty.txt")]
    (news / "empty.txt").write_text("Now there is a text here about a call.", encoding="utf-8")
    assert record.add([news], options=options()).added == 1
    assert record.doctor().health.failures == {}


def test_one_call_of_watch_for_every_input(record: OpenRecord, news: Path) -> None:
    seen: list[object] = []
    record.add([news], watch=seen.append, options=options())
    assert len(seen) == 3


def test_options_that_make_no_sense_change_nothing(record: OpenRecord, news: Path) -> None:
    with pytest.raises(UsageError):
        record.add([news], options=options("soon"))
    assert record.store.state().read == 0


def test_asking_links_what_a_killed_run_has_left(record: OpenRecord, news: Path) -> None:
    record.add([news], options=options())
    expected = record.record()
    record.store.database.execute("UPDATE meta SET value = '0' WHERE key = 'linked'")
    record.store.database.execute("DELETE FROM contacts")
    assert record.record() == expected


def test_a_record_that_may_not_be_written_is_asked_as_it_is(
    tmp_path: Path, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with readouts.open(tmp_path / "record.db") as record:
        record.add([news], options=options())
        record.store.database.execute("UPDATE meta SET value = '0' WHERE key = 'linked'")
    monkeypatch.setattr(sqlite.os, "access", lambda *_: False)
    with readouts.open(tmp_path / "record.db", create=False) as reading:
        assert reading.refresh() is False
        assert len(reading.contacts().contacts) == 1


def test_doctor_and_mend(record: OpenRecord, news: Path) -> None:
    record.__dict__["maker"] = MAKER
    record.add([news], options=options(), executor=Recording())
    del record.__dict__["maker"]
    found = record.doctor()
    assert (found.outdated, found.sound, found.current) == (2, True, False)
    assert record.mend().reread == 2
    found = record.doctor()
    assert (found.outdated, found.stale, found.current) == (0, False, True)
    assert len(record.contacts().contacts) == 1
    assert record.add([news], options=options()).changed == 0


def test_mending_nothing(record: OpenRecord) -> None:
    assert record.mend().changed == 0
    assert record.doctor().current


def test_a_missing_record(tmp_path: Path) -> None:
    with pytest.raises(RecordError):
        readouts.open(tmp_path / "none.db", create=False)
    readouts.open(str(tmp_path / "new.db")).close()
    assert (tmp_path / "new.db").exists()


def test_tables_of_your_own_must_be_sound(tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    with (
        readouts.open(tmp_path / "a.db", data=tmp_path / "tables") as record,
        pytest.raises(DataError),
    ):
        record.contacts()


def test_paths_of_any_kind(record: OpenRecord, news: Path) -> None:
    class Elsewhere(os.PathLike[str]):
        def __fspath__(self) -> str:
            return str(news)

    assert record.add([Elsewhere()], options=options()).added == 2


def test_one_name_alone_is_never_taken_letter_by_letter(record: OpenRecord, news: Path) -> None:
    assert record.add(str(news), options=options()).added == 2
    assert record.add(news, options=options()).unchanged == 2
    assert len(record.contacts(between="Germany", person="Scholz").contacts) == 1
    assert several(["a", "b"]) == ["a", "b"]


def test_a_failure_under_a_url_is_forgotten_after_success(
    record: OpenRecord, tmp_path: Path
) -> None:
    def rows(text: str) -> Path:
        path = tmp_path / "rows.jsonl"
        path.write_text(f'{{"text": "{text}", "url": "https://example.org/1"}}', encoding="utf-8")
        return path

    record.add(rows("boom"), executor=Recording())
    assert list(record.doctor().health.failures) == ["https://example.org/1"]
    record.add(rows("A call."), executor=Recording())
    assert record.doctor().health.failures == {}


def test_events_do_not_depend_on_the_order_of_adding(news: Path, new_place: NewPlace) -> None:
    paths = [news / "scholz.txt", news / "xi.txt"]
    found = []
    for order in (paths, paths[::-1]):
        with readouts.open(new_place()) as opened:
            for path in order:
                opened.add([path], options=options())
            found.append(list(opened.events(between=("CHN", "DEU"))))
    assert found[0] == found[1]
    talks = [event for event in found[0] if event.act == "DISCUSS"]
    assert {event.actor.code for event in talks} == {"CHNGOV", "DEUGOV"}
    assert all((event.origins, event.reports, event.day) == (2, 2, "2023-11-20") for event in talks)
