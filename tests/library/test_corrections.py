"""Correcting a record from Python."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from tests.conftest import NewPlace
from tests.judging.makers import TEXT, WORDS, reading
from tests.store import made

from readouts.errors import RecordError, UsageError
from readouts.library import OpenRecord
from readouts.model import Reader, Reading
from readouts.store import RecordStore

READING = reading()
REPORT = READING.report.id
S1, S2, S3 = (f"{REPORT}/s{n}" for n in (1, 2, 3))
NEWER = Reader(version="2", tables="t", model="m")


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is named by the environment."""
    monkeypatch.delenv("READOUTS_PERSON", raising=False)


@pytest.fixture
def record(store: RecordStore) -> Iterator[OpenRecord]:
    """A record that holds the reading."""
    store.put_readings([made.entry(READING)])
    with OpenRecord(store) as opened:
        yield opened


def put(record: OpenRecord, read: Reading) -> None:
    """A newer reader has read the report."""
    record.store.put_readings([made.entry(read, "k2")])


def test_accept_reject_and_edit_are_shown_found_and_signed(record: OpenRecord) -> None:
    record.accept(S1, by="Ada")
    record.reject(S2, by="Ada", reason="that is no content")
    (edit,) = record.edit(S3, by="Ada", act="commit")
    assert (edit.old, edit.new, edit.by) == ("STATE", "COMMIT", "Ada")
    assert [(each.id, each.act, each.confidence) for each in record.statements()] == [
        (S1, "STATE", 1.0),
        (S3, "COMMIT", 1.0),
    ]


def test_several_fields_are_several_judgements(record: OpenRecord) -> None:
    made_ = record.edit(S1, by="Ada", speakers="Noor Haddad", issues=["taiwan"], act="STATE")
    assert [each.field for each in made_] == ["speakers", "issues"]
    (found,) = record.statements(issue="taiwan")
    assert found.speakers == ("Noor Haddad",)


def test_the_person_of_the_environment_signs(
    record: OpenRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError, match="nobody is named"):
        record.accept(S1)
    assert record.judgements() == ()
    monkeypatch.setenv("READOUTS_PERSON", "Ada")
    assert record.accept(S1).by == "Ada"


def test_the_beginning_of_the_reports_id_will_do(record: OpenRecord) -> None:
    assert record.accept(f"{REPORT[:8]}/s1", by="Ada").report == REPORT


@pytest.mark.parametrize("wrong", ["r0/s1", f"{REPORT}/s9"])
def test_an_unknown_statement_is_an_error(record: OpenRecord, wrong: str) -> None:
    for deed in (record.accept, record.reject):
        with pytest.raises(RecordError, match="no such"):
            deed(wrong, by="Ada")


def test_only_a_statement_is_rejected(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match="reject is of a statement"):
        record.reject(REPORT, by="Ada")


def test_an_edit_that_changes_nothing_is_refused(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match="nothing changes"):
        record.edit(S1, by="Ada", act="STATE")


def test_an_undo_takes_back_ones_own_and_can_be_taken_back(record: OpenRecord) -> None:
    reject = record.reject(S2, by="Ada")
    back = record.undo(reject, by="Ada", reason="I misread it")
    assert record.store.reading(REPORT) == READING
    record.undo(back.id, by="Ada")
    assert [each.state for each in record.judgements()] == ["applies", "undone", "applies"]
    assert [each.id for each in record.statements()] == [S1, S3]


def test_nobody_takes_back_what_a_colleague_said(record: OpenRecord) -> None:
    accept = record.accept(S1, by="Ada")
    with pytest.raises(UsageError, match="Ada has judged this, and Bo cannot"):
        record.undo(accept, by="Bo")
    with pytest.raises(RecordError, match="no such judgement"):
        record.undo("j0", by="Bo")


def test_two_people_differ_the_last_is_shown_and_both_are_named(record: OpenRecord) -> None:
    record.edit(S1, by="Ada", act="COMMIT")
    record.edit(S1, by="Bo", act="AGREE")
    assert next(iter(record.statements())).act == "AGREE"
    (found,) = record.disagreements()
    assert (found.statement, found.field) == (S1, "act")
    assert [(each.by, each.value) for each in found.opinions] == [
        ("Ada", "COMMIT"),
        ("Bo", "AGREE"),
    ]
    figures = {each.field: each for each in record.agreement()}
    assert figures["act"].alpha == pytest.approx(0.0)
    assert figures["statement"].alike == 1.0


def test_history_by_report_statement_and_person(record: OpenRecord) -> None:
    first, second = record.accept(S1, by="Ada"), record.reject(S2, by="Bo")
    assert [each.judgement for each in record.judgements()] == [first, second]
    assert [each.judgement for each in record.judgements(REPORT, by="Bo")] == [second]
    assert [each.judgement for each in record.judgements(S1)] == [first]
    assert record.judgements(S3) == ()


def test_no_stable_link_to_an_annotation_inception_1248(record: OpenRecord) -> None:
    """A judgement's id leads to it for ever, through other judgements and a new reading."""
    accept = record.accept(S1, by="Ada")
    record.edit(S1, by="Bo", act="COMMIT")
    put(record, replace(READING, reader=NEWER, statements=READING.statements[::-1]))
    assert record.store.judgements.one(accept.id) == accept
    found = next(each for each in record.judgements() if each.judgement.id == accept.id)
    assert (found.state, found.statement) == ("applies", S1)
    record.undo(accept.id, by="Ada")
    assert record.store.judgements.one(accept.id) == accept


def test_a_note_never_silently_moves_to_a_look_alike_sentence_hypothesis_client_7571(
    record: OpenRecord,
) -> None:
    """Rejected is the first of two sentences in the same words; a newer reader has the other."""
    record.reject(S1, by="Ada")
    other = replace(READING.statements[2], id="s1")
    put(record, replace(READING, reader=NEWER, statements=(READING.statements[1], other)))
    (found,) = record.judgements()
    assert (found.state, found.statement, found.why) == ("lost", None, "it is not read now")
    assert [each.text for each in record.statements()] == ["for the grain", WORDS]


def test_what_moved_a_little_applies_and_waits_until_somebody_looks(record: OpenRecord) -> None:
    record.edit(S1, by="Ada", act="COMMIT")
    first, *others = READING.statements
    ((start, end),) = first.content
    put(record, replace(READING, statements=(replace(first, content=((start, end + 1),)), *others)))
    (waiting,) = record.judgements()
    assert (waiting.state, waiting.statement) == ("confirm", S1)
    assert next(iter(record.statements())).act == "COMMIT"
    (case, *_) = record.doubtful(by="Ada")
    assert (case.id, case.why) == (S1, "a judgement waits to be confirmed")
    record.accept(S1, by="Ada")
    assert [each.state for each in record.judgements()] == ["applies", "applies"]
    assert S1 not in [each.id for each in record.doubtful(by="Ada")]


def test_of_a_page_with_a_newer_text_they_no_longer_fit(record: OpenRecord) -> None:
    record.accept(S1, by="Ada")
    url = READING.report.url
    put(
        record, made.reading(made.report(f"{TEXT} More.", url=url), said=[("x", WORDS)], contacts=0)
    )
    (found,) = record.judgements()
    assert (found.state, found.why) == ("lost", "its page has a newer text")


def test_clicking_a_suggestion_never_accepts_it_inception_3587(record: OpenRecord) -> None:
    """Whatever is shown, listed or asked for, nothing is judged by it."""
    before = record.store.reading(REPORT)
    for case in [*record.doubtful(by="Ada"), *record.doubtful(by="Ada", second=True)]:
        record.show(case.id)
    record.show(REPORT)
    record.disagreements(), record.agreement()
    assert record.judgements() == ()
    assert record.store.reading(REPORT) == before


@pytest.mark.parametrize("opening", ["🚢🚑 ", "𝒢𝒽 ", "e\u0301\u0301 ", "港口 ", "مرحبا ", ""])
def test_offsets_after_an_emoji_hold_in_what_a_judgement_is_tied_to(
    store: RecordStore, opening: str
) -> None:
    text = f"{opening}Okello said that the 𠮷 port is open."
    read = made.reading(made.report(text), said=[("Okello", "the 𠮷 port is open")], contacts=0)
    with OpenRecord(store) as record:
        record.store.put_readings([made.entry(read)])
        (edit,) = record.edit(f"{read.report.id}/s1", by="Ada", content="𠮷 port")
        assert edit.quote == "the 𠮷 port is open"
        assert [each.text for each in record.statements()] == ["𠮷 port"]
        (judged,) = record.judgements()
        assert judged.state == "applies"


def test_after_a_content_is_edited_others_still_find_the_statement(record: OpenRecord) -> None:
    record.edit(S1, by="Ada", content=[(2, 16)])
    record.accept(S1, by="Bo")
    assert [each.state for each in record.judgements()] == ["applies", "applies"]
    record.undo(record.judgements(by="Ada")[0].judgement, by="Ada")
    assert next(iter(record.statements())).content == ((2, 16),)  # as Bo has accepted it


def test_judgements_leave_and_come_back_with_the_record(
    record: OpenRecord, tmp_path: Path, new_place: NewPlace
) -> None:
    record.edit(S1, by="Ada", act="COMMIT")
    record.undo(record.reject(S2, by="Bo"), by="Bo")
    path = tmp_path / "record.jsonl"
    record.export("record", path)
    with OpenRecord(RecordStore(new_place(), create=True)) as other:
        for _ in range(2):
            with path.open("rb") as stream:
                assert other.import_from(stream).failed == ()
        assert other.store.judgements.all() == record.store.judgements.all()
        assert other.store.reading(REPORT) == record.store.reading(REPORT)
        assert other.store.judgements.machine_reading(REPORT) == READING


def test_a_judgement_that_was_altered_on_the_way_is_refused(
    record: OpenRecord, tmp_path: Path
) -> None:
    record.edit(S1, by="Ada", act="COMMIT")
    path = tmp_path / "record.jsonl"
    record.export("record", path)
    altered = path.read_bytes().replace(b'"new":"COMMIT"', b'"new":"CONDEMN"')
    (error, broken) = record.import_from(BytesIO(altered)).failed
    assert "altered since it was signed" in str(error)
    assert "altered since it was written" in str(broken)
    assert len(record.judgements()) == 1
