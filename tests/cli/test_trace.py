"""`readouts trace`."""

import csv
import io
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

PHRASE = "fishing dispute"


def test_uses_are_lines_of_json(run: Run, db: str) -> None:
    ran = run("trace", PHRASE)
    assert ran.code == 0
    (line,) = ran.lines()
    assert line["type"] == "use"
    assert line["words"] == PHRASE
    assert line["contact"] == story.record_contact("first").id


def test_a_table_shows_years_and_marks_the_words(run: Run, db: str) -> None:
    ran = run("trace", PHRASE, "--format", "table")
    assert "1 use in 1 contact" in ran.out
    assert "2021  ██" in ran.out
    assert f"the ‹{PHRASE}› must be settled by talks" in ran.out
    assert "2021-03-04  Mara Lindqvist" in ran.out
    assert "\x1b" not in ran.out


def test_csv(run: Run, db: str, tmp_path: Path) -> None:
    target = tmp_path / "uses.csv"
    assert run("trace", PHRASE, "-o", target).code == 0
    (row,) = csv.DictReader(io.StringIO(target.read_text("utf-8")))
    assert (row["words"], row["speakers"]) == (PHRASE, "Mara Lindqvist")


def test_an_issue_by_option_or_by_its_label(run: Run, db: str) -> None:
    by_option = run("trace", "--issue", "food-security")
    by_label = run("trace", "food-security")
    assert by_option.out == by_label.out
    assert "is an issue" in by_label.err
    assert len(by_option.lines()) == 2
    assert run("trace", "--word", "food-security").out == ""


def test_wordings_are_listed(run: Run, db: str) -> None:
    (line,) = run("trace").lines()
    assert line["text"] == story.record().wordings[0].text
    table = run("trace", "--format", "table").out
    assert "2021█2021" in table
    (row,) = csv.DictReader(io.StringIO(run("trace", "--format", "csv").out))
    assert (row["contacts"], row["by_year"]) == ("1", "2021: 1")
    assert run("trace", "--by", "Okello", "--limit", "3").out == ""


def test_nothing_found(run: Run, db: str) -> None:
    ran = run("trace", "xylophone")
    assert (ran.code, ran.out, ran.err) == (0, "", "nothing found\n")
    assert run("trace", "xylophone", "--fail-empty").code == 4
    assert "never" in run("trace", "xylophone", "--format", "table").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("!",), "there is no word in '!'"),
        (("salt", "--issue", "energy"), "not both"),
        (("--issue", "enrgy"), "did you mean energy"),
        (("salt", "--by", "Nobody"), "nobody in the record is called"),
        (("salt", "--since", "x"), "write 2021"),
    ],
)
def test_errors_are_one_line_with_what_to_do(
    run: Run, db: str, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("trace", *arguments)
    assert ran.code == 2
    assert said in ran.err
