"""From what a user names to reports."""

import io
from pathlib import Path

import pytest

from readouts.errors import InputError, UsageError
from readouts.ingest import Defaults
from readouts.library import InputOptions, taken
from readouts.model import Report


def take(*inputs: object, options: InputOptions | None = None) -> list[Report | InputError]:
    """What these inputs give."""
    return list(taken([str(each) for each in inputs], options or InputOptions()))


def test_reports_and_errors_in_order(tmp_path: Path) -> None:
    good, empty = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text("Okello called Lindqvist on Thursday.", encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    first, second, third = take(good, empty, tmp_path / "c.txt")
    assert isinstance(first, Report)
    assert isinstance(second, InputError)
    assert isinstance(third, InputError)
    assert third.where == str(tmp_path / "c.txt")


def test_options_reach_the_reports(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"body": "Okello called."}\n', encoding="utf-8")
    defaults = Defaults(published="2021-08-18", publisher="The Almanac", lang="en")
    (report,) = take(path, options=InputOptions(mapping={"text": "body"}, defaults=defaults))
    assert isinstance(report, Report)
    assert (report.text, report.published) == ("Okello called.", "2021-08-18")
    assert (report.publisher, report.language) == ("The Almanac", "en")


def test_the_limit_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("word " * 100, encoding="utf-8")
    (outcome,) = take(path, options=InputOptions(limit_bytes=50))
    assert isinstance(outcome, InputError)


def test_what_is_odd_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "Okello called.", "published": "soon"}\n', encoding="utf-8")
    notes: list[tuple[str, str]] = []
    (report,) = taken([str(path)], InputOptions(), lambda *note: notes.append(note))
    assert isinstance(report, Report)
    assert report.published is None
    ((where, what),) = notes
    assert str(path) in where
    assert "soon" in what


def test_standard_input() -> None:
    (report,) = taken(["-"], InputOptions(form="text"), stdin=io.BytesIO(b"Okello called."))
    assert isinstance(report, Report)
    assert (report.text, report.page) == ("Okello called.", None)


@pytest.mark.parametrize(
    "options",
    [
        InputOptions(form="papyrus"),
        InputOptions(limit_bytes=0),
        InputOptions(defaults=Defaults(published="soon")),
    ],
)
def test_options_that_make_no_sense(options: InputOptions) -> None:
    with pytest.raises(UsageError):
        taken(["a.txt"], options)
