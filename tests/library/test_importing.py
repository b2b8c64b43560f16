"""Taking back what was exported."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import NewPlace
from tests.export import made_record
from tests.library.made import MAKER
from tests.store import made

import readouts
from readouts.library import OpenRecord
from readouts.library.importing import Importing, batches
from readouts.model import Reading, to_json
from readouts.model.transfer import Failure, FormerId
from readouts.store import Entry, RecordStore


def exported(record: OpenRecord, folder: Path) -> bytes:
    path = folder / "out.jsonl"
    record.export("record", path)
    return path.read_bytes()


def imported(path: Path, data: bytes) -> OpenRecord:
    record = readouts.open(path)
    record.import_from(io.BytesIO(data))
    return record


@pytest.fixture
def talks(tmp_path: Path) -> OpenRecord:
    return made_record.open_talks(tmp_path)


def test_the_round_trip_gives_the_same_bytes_and_the_same_record(
    talks: OpenRecord, tmp_path: Path
) -> None:
    data = exported(talks, tmp_path)
    copy = imported(tmp_path / "copy.db", data)
    assert exported(copy, tmp_path) == data
    assert copy.record() == talks.record()
    assert [str(row) for row in copy.rows("statements")] == [
        str(row) for row in talks.rows("statements")
    ]
    assert copy.doctor().sound


@pytest.mark.parametrize("hostile", [True, False])
def test_between_databases(tmp_path: Path, new_place: NewPlace, hostile: bool) -> None:
    readings = (
        [made_record.hostile()] if hostile else [each.reading() for each in made_record.told()]
    )
    with made_record.open_readings(tmp_path / "a.db", readings) as record:
        data = exported(record, tmp_path)
        tables = {
            name: {str(row) for row in record.rows(name)}
            for name in ("statements", "actors", "uses")
        }
    with readouts.open(new_place()) as copy:
        assert copy.import_from(io.BytesIO(data)).failed == ()
        assert exported(copy, tmp_path) == data
        assert tables == {name: {str(row) for row in copy.rows(name)} for name in tables}


def test_importing_again_changes_nothing(talks: OpenRecord, tmp_path: Path) -> None:
    data = exported(talks, tmp_path)
    state = talks.store.state()
    result = talks.import_from(io.BytesIO(data))
    assert (result.added, result.replaced, result.unchanged) == (0, 0, 32)
    assert talks.store.state() == state
    assert exported(talks, tmp_path) == data


def test_a_run_that_was_cut_off_is_taken_up_again(talks: OpenRecord, tmp_path: Path) -> None:
    data = exported(talks, tmp_path)
    copy = imported(tmp_path / "copy.db", data[: len(data) // 3])
    assert 0 < copy.doctor().health.counts["reports"] < 32
    result = copy.import_from(io.BytesIO(data))
    assert result.failed == ()
    assert result.added + result.unchanged == 32
    assert exported(copy, tmp_path) == data


def test_into_a_record_that_has_something_already(talks: OpenRecord, tmp_path: Path) -> None:
    data = exported(talks, tmp_path)
    own = made_record.many(2, 3)
    with made_record.open_readings(tmp_path / "own.db", own) as record:
        result = record.import_from(io.BytesIO(data))
        assert (result.added, result.unchanged) == (32, 0)
        assert len(record.record().contacts) == 30
        assert record.doctor().health.counts["reports"] == 34
        back = record.import_from(io.BytesIO(exported(record, tmp_path)))
        assert (back.added, back.replaced, back.unchanged) == (0, 0, 34)


def test_ids_that_were_shown_once_lead_to_the_same_contact(tmp_path: Path) -> None:
    url = "https://example.org/1"
    old, new = (
        made.reading(
            made.report(text, url=url, published=day), people=[made.person("Anna Berg", "NOR")]
        )
        for text, day in (("The first text.", "2021-01-01"), ("The second text.", "2021-01-02"))
    )
    with made_record.open_readings(tmp_path / "a.db", [old]) as record:
        (before,) = record.record().contacts
        record.store.put_readings([made.entry(new, "k9")])
        (after,) = record.record().contacts
        assert before.id != after.id
        assert record.store.contact_of(before.id) == after.id
        data = exported(record, tmp_path)
    assert FormerId(id=before.id, contact=after.id).id.encode() in data
    with imported(tmp_path / "copy.db", data) as copy:
        assert copy.store.contact_of(before.id) == after.id
        assert copy.store.was_shown(before.id)
        assert exported(copy, tmp_path) == data
        assert copy.store.revisions(new.report.id) == [old.report.id, new.report.id]


def test_readings_are_kept_as_they_are_whoever_made_them(tmp_path: Path) -> None:
    reading = made.reading(made.report("A text."))
    with imported(tmp_path / "a.db", to_json(reading)) as record:
        assert record.store.reading(reading.report.id) == reading
        (made_by,) = record.doctor().health.readers
        assert (made_by.version, made_by.tables, made_by.model) == ("1", "t", "m")
        assert record.doctor().outdated == 1


def test_inputs_that_failed_are_known_in_the_copy(talks: OpenRecord, tmp_path: Path) -> None:
    talks.store.note_failures([], {"a.txt": "empty", "b.txt": "no text"})
    data = exported(talks, tmp_path)
    with imported(tmp_path / "copy.db", data) as copy:
        assert copy.doctor().health.failures == {"a.txt": "empty", "b.txt": "no text"}
        assert exported(copy, tmp_path) == data


def test_what_people_judged_comes_along(talks: OpenRecord, tmp_path: Path) -> None:
    first, second, *_ = (str(row["id"]) for row in talks.rows("statements"))
    talks.accept(first, by="Ann")
    talks.edit(second, act="WARN", by="Ben", reason="it 警告s 🌊")
    talks.undo(talks.accept(second, by="Ann").id, by="Ann")
    talks.merge(
        *(str(row["id"]) for _, row in zip("ab", talks.rows("contacts"), strict=False)), by="Ann"
    )
    talks.alias("Kanzler 奥拉夫", "Q61053", by="Ann")
    data = exported(talks, tmp_path)
    with imported(tmp_path / "copy.db", data) as copy:
        assert copy.store.judgements.all() == talks.store.judgements.all()
        acts = {row["id"]: row["act"] for row in copy.rows("statements")}
        assert acts[second] == "WARN"
        assert copy.record() == talks.record()
        assert len(list(copy.rows("contacts"))) == 29
        assert exported(copy, tmp_path) == data
        assert copy.import_from(io.BytesIO(data)).failed == ()
        assert exported(copy, tmp_path) == data


def test_a_judgement_that_was_altered_is_not_taken(talks: OpenRecord, tmp_path: Path) -> None:
    talks.accept(str(next(talks.rows("statements"))["id"]), by="Ann")
    data = exported(talks, tmp_path).replace(b'"by":"Ann"', b'"by":"Eve"')
    with readouts.open(tmp_path / "copy.db") as copy:
        failed = copy.import_from(io.BytesIO(data)).failed
        assert "this judgement was altered since it was signed" in str(failed[0])
        assert "the file has been altered" in str(failed[1])
        assert copy.store.judgements.all() == []


def test_what_was_forgotten_is_refused_by_the_copy_too(talks: OpenRecord, tmp_path: Path) -> None:
    before = exported(talks, tmp_path)
    one = next(talks.store.readings()).report
    talks.forget([one.id], reason="asked by its author", by="an editor")
    data = exported(talks, tmp_path)
    assert one.text not in data.decode("utf-8")
    with imported(tmp_path / "copy.db", data) as copy:
        assert exported(copy, tmp_path) == data
        result = copy.import_from(io.BytesIO(before))
        assert [error.what[:16] for error in result.failed] == ["not taken again:"]
        assert copy.store.report(one.id) is None
        assert exported(copy, tmp_path) == data


def _importing(store: RecordStore) -> Importing:
    return Importing(store, MAKER, lambda: None, lambda _: None)


def _entry(reading: Reading, key: str) -> Entry:
    return Entry(reading.report, reading, key)


def _current(reading: Reading) -> Entry:
    return Entry(reading.report, reading, MAKER.key(reading.report))


def test_a_reading_of_the_present_reader_goes_before_any_other(store: RecordStore) -> None:
    old = made.reading(made.report("A text."))
    new = replace(old, warnings=("read anew",))
    assert _importing(store).run([_entry(old, "k1")]).added == 1
    assert _importing(store).run([_current(new)]).replaced == 1
    assert _importing(store).run([_entry(old, "k1")]).unchanged == 1
    assert store.entry(old.report.id) == _current(new)


def test_of_two_old_readings_the_fuller_report_stays(store: RecordStore) -> None:
    bare = made.reading(made.report("A text.", url="https://a.example"))
    full = replace(bare, report=replace(bare.report, title="A title", source="b.txt"))
    for order in ([bare, full, bare], [full, bare, full]):
        for reading in order:
            _importing(store).run([_entry(reading, "k1")])
        kept = store.entry(bare.report.id)
        assert kept
        assert kept.reading == full


def test_a_batch_is_all_or_nothing(store: RecordStore, monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [_entry(each, "k") for each in made_record.many(60, 1)]
    seen: list[object] = []

    def watch(item: object) -> None:
        seen.append(item)
        if len(seen) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Importing(store, MAKER, lambda: None, watch).run(readings)
    assert len(list(store.readings())) == 50
    result = _importing(store).run(readings)
    assert (result.added, result.unchanged) == (10, 50)


def test_the_lines_may_come_in_any_order(store: RecordStore) -> None:
    one, two = (_entry(each, "k") for each in made_record.many(2, 1))
    items = [Failure(place="a", error="b"), one, FormerId(id="x.c1"), two]
    result = _importing(store).run(items)
    assert (result.added, result.failed) == (2, ())
    assert store.was_shown("x.c1")


def test_batches() -> None:
    assert [len(each) for each in batches(range(120))] == [50, 50, 20]
    assert list(batches([])) == []


WORDS = st.lists(
    st.sampled_from(
        ["🌊", "中国", "السلام", "e\u0301", "a\x00b", "=1", "\r\n", "\u2028", '"', "x y"]
    ),
    min_size=1,
    max_size=5,
    unique=True,
)


@settings(max_examples=12, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3, unique_by=tuple))
def test_any_words_survive_the_round_trip(
    tmp_path_factory: pytest.TempPathFactory, reports: Sequence[Sequence[str]]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    readings = [made_record.hostile(words) for words in reports]
    with made_record.open_readings(folder / "a.db", readings) as record:
        data = exported(record, folder)
    with imported(folder / "b.db", data) as copy:
        assert exported(copy, folder) == data
