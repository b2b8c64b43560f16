"""Who signs, and when."""

import re

import pytest
from tests.judging.makers import reading, statement

from readouts.errors import UsageError
from readouts.judging.apply import apply
from readouts.library.signing import made, now, on_report, on_statement, person
from readouts.model import is_signed


def test_who_is_named_signs_else_the_person_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("READOUTS_PERSON", "  Ada\n Okoro ")
    assert person(None) == person("") == "Ada Okoro"
    assert person("Bo") == "Bo"


@pytest.mark.parametrize("value", [None, "", "  "])
def test_nobody_signs_unnamed(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    monkeypatch.delenv("READOUTS_PERSON", raising=False)
    if value is not None:
        monkeypatch.setenv("READOUTS_PERSON", value)
    with pytest.raises(UsageError, match=r"nobody is named.*READOUTS_PERSON"):
        person(value)


def test_the_moment_is_utc_to_the_microsecond_and_sorts_as_text() -> None:
    moments = [now() for _ in range(5)]
    assert moments == sorted(moments)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", each) for each in moments)


def test_a_judgement_is_signed_and_holds_what_finds_the_statement_again() -> None:
    judged = made(
        "accept", "Ada", " as\nit says ", **on_statement(reading(), statement(2), reading())
    )
    assert is_signed(judged)
    assert (judged.by, judged.reason) == ("Ada", "as it says")
    assert judged.quote == "for the grain"
    assert judged.spans == statement(2).content
    assert judged.text_sha256 == reading().report.sha256


def test_what_was_seen_is_what_was_shown_the_anchor_is_the_readers() -> None:
    machine = reading()
    edit = made(
        "edit", "Ada", None, **on_statement(machine, statement(2), machine),
        field="content", new=((2, 16),),
    )  # fmt: skip
    shown, _ = apply(machine, [edit])
    about = on_statement(machine, statement(2), shown)
    assert about["spans"] == statement(2).content
    assert about["seen"]["content"] == ((2, 16),)


def test_a_report_is_judged_as_one_reader_read_it() -> None:
    assert set(on_report(reading())) == {"report", "text_sha256", "reader"}
