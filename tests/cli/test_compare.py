"""`readouts compare`."""

import jsonschema
import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

from readouts.questions.compare import schema

FIRST = story.record_contact("first")
NORTH, SOUTH = story.report_id("north"), story.report_id("south")


def test_lines_have_a_schema(run: Run, db: str) -> None:
    head, *rows = run("compare", FIRST.id).lines()
    for line in (head, *rows):
        jsonschema.validate(line, schema())
    assert head["contact"] == FIRST.id
    assert len(head["columns"]) == 3
    assert len(rows) == len(FIRST.statements)


def test_the_base_comes_first(run: Run, db: str) -> None:
    base = f"{SOUTH}.c1"
    head, *rows = run("compare", FIRST.formerly[0], "--base", base).lines()
    assert head["columns"][0]["id"] == base
    assert rows[0]["cells"][0]["statement"][0] == SOUTH


def test_side_by_side(run: Run, db: str) -> None:
    out = run("compare", FIRST.id, "--format", "table").out
    assert "Mara Lindqvist, Idris Okello" in out
    assert "because “today”, published on 2021-03-04" in out
    assert "Government of Sundara [XSU]" in out
    assert "(not mentioned)" in out
    assert "≈ reworded" in out
    assert "= same words" in out
    assert "‹" in out
    assert "›" in out


def test_accounts_stand_under_each_other_where_the_page_is_narrow(
    run: Run, db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = run("compare", FIRST.id, "--format", "table").out
    assert "A " in out
    assert "C " in out
    assert max(len(line) for line in out.splitlines()) <= 60


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["okello"], "this is no contact"),
        (["r0"], "no such id"),
        ([FIRST.id, "--base", "r0.c1"], "not an account of this contact; one of: "),
    ],
)
def test_what_cannot_be_compared(run: Run, db: str, arguments: list[str], said: str) -> None:
    ran = run("compare", *arguments)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err


def test_letters() -> None:
    from readouts.cli.side_by_side import letter

    assert [letter(number) for number in (0, 25, 26, 52)] == ["A", "Z", "A1", "A2"]
