"""`readouts positions`."""

import csv
import io

import pytest
from tests.cli.conftest import Run
from tests.questions import talks

CLIMATE = ("positions", "--party", "DEU", "--issue", "climate")


@pytest.fixture
def contact(climate: str, run: Run) -> str:
    """The id of the contact of 2021."""
    (found,) = run("find", "contacts", "--since", "2021-05", "--until", "2021-05").lines()
    return str(found["id"])


def test_positions_are_lines_of_json(run: Run, climate: str) -> None:
    ran = run(*CLIMATE)
    assert (ran.code, ran.err) == (0, "")
    assert [line["news"] for line in ran.lines()] == [
        "first", "first", "reworded", "no longer said", "same",
    ]  # fmt: skip


def test_csv_has_the_changed_words_as_columns(run: Run, climate: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run(*CLIMATE, "--format", "csv").out)))
    assert (rows[2]["dropped"], rows[2]["added"]) == ("reasonable demands", "legitimate concerns")
    assert (rows[2]["days"], rows[2]["towards"]) == ("2021-05-02; 2021-05-03", "Narendra Modi")


def test_a_table_marks_what_changed(run: Run, climate: str) -> None:
    ran = run(*CLIMATE, "--format", "table")
    assert "supports the [−reasonable demands] [+legitimate concerns] of the islands" in ran.out
    assert "2021-05-02 or 03  phone call: " in ran.out
    assert "4 statements in 3 contacts" in ran.out


def test_without_an_issue_issues_by_contacts(run: Run, climate: str) -> None:
    lines = run("positions", "--party", "Germany").lines()
    assert {line["type"] for line in lines} == {"cell"}
    assert [line["statements"] for line in lines] == [2, 1, 1, 1]
    table = run("positions", "--party", "DEU", "--format", "table").out
    assert "spoke in 3 contacts" in table
    assert "2 +1" in table


def test_issues_by_sides(run: Run, climate: str, contact: str) -> None:
    both = run("positions", "--between", "DEU", "IND")
    one = run("positions", "--contact", contact)
    assert set(one.out.splitlines()) < set(both.out.splitlines())
    table = run("positions", "--contact", contact, "--format", "table").out
    assert "DEU alone" in table
    assert "no account held" in table
    rows = list(
        csv.DictReader(io.StringIO(run("positions", "--contact", contact, "--format", "csv").out))
    )
    assert {(row["issue"], row["side"]) for row in rows if row["alone"] == "True"} == {
        ("energy", "DEU")
    }


@pytest.mark.parametrize(
    "asked",
    [
        ("--party", "FRA", "--issue", "climate"),
        ("--party", "FRA"),
        ("--between", "FRA", "IND"),
    ],
)
def test_nothing_found(run: Run, climate: str, asked: tuple[str, ...]) -> None:
    ran = run("positions", *asked)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith("nothing found; held: 3, 1 by FRA itself")
    assert run("positions", *asked, "--fail-empty").code == 4
    assert run("positions", *asked, "--format", "table").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--party, --between or --contact"),
        (("--party", "DEU", "--contact", "x"), "one of the three"),
        (("--issue", "climate"), "one of the three"),
        (("--between", "DEU", "IND", "--issue", "climate"), "go with --party"),
        (("--between", "DEU", "DEU"), "name two countries"),
        (("--party", "Atlantis"), "names no country"),
        (("--party", "DEU", "--issue", "climat"), "did you mean climate"),
        (("--party", "DEU", "--since", "x"), "write 2021"),
    ],
)
def test_errors_are_one_line_with_what_to_do(
    run: Run, climate: str, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("positions", *arguments)
    assert ran.code == 2
    assert said in ran.err


def test_the_words_are_those_of_the_talks(run: Run, climate: str) -> None:
    assert {line["words"] for line in run(*CLIMATE).lines()} == {
        talks.FIRST, talks.LATER, talks.COAL,
    }  # fmt: skip
