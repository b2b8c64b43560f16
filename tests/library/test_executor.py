"""Reading in this process: one odd report is an error line, not the end."""

import pytest
from tests.library.made import read
from tests.store.made import reading, report

from readouts.errors import DataError, InputError
from readouts.library.executor import READER_ERRORS, InProcess, attempt, place_of, unread
from readouts.model import Report


def test_outcomes_come_in_order() -> None:
    reports = [report(text, source=f"{text}.txt") for text in ("a", "boom", "c")]
    first, failed, last = InProcess(lambda data: read).read_all(reports, None)
    assert (first, last) == (reading(reports[0]), reading(reports[2]))
    assert isinstance(failed, InputError)
    assert failed.where == "boom.txt"


def test_the_reader_is_made_only_when_a_report_comes() -> None:
    def never(data: object) -> object:
        raise AssertionError

    assert list(InProcess(never).read_all([], None)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", READER_ERRORS)
def test_faults_of_the_reader_name_the_report(kind: type[Exception]) -> None:
    def fail(each: Report) -> None:
        raise kind("odd")

    outcome = attempt(fail, report("A text.", url="https://example.org/1"))  # type: ignore[arg-type]
    assert isinstance(outcome, InputError)
    assert str(outcome).startswith("https://example.org/1: ")
    assert "odd" in str(outcome)


def test_an_error_without_words_is_named() -> None:
    def fail(each: Report) -> None:
        raise AssertionError

    assert "AssertionError" in str(attempt(fail, report("A text.")))  # type: ignore[arg-type]


def test_ctrl_c_is_no_fault_of_the_report() -> None:
    with pytest.raises(KeyboardInterrupt):
        attempt(read, report("stop"))


def test_unsound_tables_end_the_run() -> None:
    def unsound(data: object) -> object:
        raise DataError("bad row")

    with pytest.raises(DataError):
        list(InProcess(unsound).read_all([report("a")], None))  # type: ignore[arg-type]


def test_a_report_from_nowhere_is_named_by_its_id() -> None:
    one = report("A text.")
    assert unread(one, "why").where == one.id


def test_the_place_of_a_failure() -> None:
    assert place_of(report("A.", url="https://a.org/1", source="x.jsonl")) == "https://a.org/1"
    assert place_of(report("A.", source="x.jsonl")) == "x.jsonl"
    assert place_of(bare := report("A.")) == bare.id
