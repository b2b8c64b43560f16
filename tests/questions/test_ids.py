"""The beginning of an id."""

import pytest
from tests.fixtures import story

from readouts.errors import RecordError
from readouts.questions import ShownReport, show, show_contact
from readouts.questions.ids import completed, contact_id, suggestion
from readouts.store import RecordStore

FIRST = story.record_contact("first")
HOME = FIRST.id.partition(".")[0]


def test_a_report_goes_before_its_own_contacts(source: RecordStore) -> None:
    assert source.beginning(HOME[:8]) == [HOME, FIRST.id]
    assert completed(source, HOME[:8]) == HOME
    assert isinstance(show(source, HOME[:8]), ShownReport)


def test_what_begins_several_or_is_too_short(source: RecordStore) -> None:
    assert completed(source, "r") is None
    assert completed(source, "zzzzz") is None


def test_two_reports_rival(source: RecordStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "beginning", lambda *_: ["r11112222", "r11112222.c1", "r11113333"])
    assert completed(source, "r1111") is None


def test_a_contact_by_its_beginning(source: RecordStore) -> None:
    assert contact_id(source, FIRST.id) == FIRST.id
    assert contact_id(source, FIRST.formerly[0]) == FIRST.id
    assert contact_id(source, FIRST.id[:8]) == FIRST.id
    shown = show_contact(source, FIRST.id[:8])
    assert (shown.contact, shown.asked) == (FIRST, FIRST.id)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (HOME, f"this is no contact; did you mean {FIRST.id}"),
        ("okello", "this is no contact; list them"),
        ("okella", "no such id; did you mean okello"),
        ("q", "no such id; list ids"),
    ],
)
def test_what_is_no_contact(source: RecordStore, asked: str, said: str) -> None:
    with pytest.raises(RecordError, match=said):
        contact_id(source, asked)


def test_a_suggestion(source: RecordStore) -> None:
    assert suggestion(source, "lindqvisd") == "did you mean lindqvist?"
