"""`readouts review`: judging by options, and what is told of it."""

import io
import json
import sys
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Ran, Run

import make_schema
from readouts.model import schemas


@pytest.fixture(autouse=True)
def ada(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ada is at the keyboard."""
    monkeypatch.setenv("READOUTS_PERSON", "Ada")


@pytest.fixture
def press(run: Run, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Run `readouts review` with a line for each key: `press("n", "q")`."""

    def pressed(*keys: str, options: tuple[object, ...] = ()) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{key}\n" for key in keys)))
        return run("review", *options)

    return pressed


def verbs(run: Run) -> list[str]:
    """What has been judged so far."""
    return [line["judgement"]["verb"] for line in run("review", "--list").lines()]


def first(run: Run) -> dict[str, str]:
    """A statement of the record."""
    return run("find", "statements").lines()[0]


def test_by_options(run: Run, db: Path) -> None:
    one, other = (line["id"] for line in run("find", "statements").lines()[:2])
    made = run("review", "--accept", one, "--reject", other, "--reason", "so it says")
    accept, reject = made.lines()
    for line in (accept, reject):
        jsonschema.validate(line, schemas()["judgement"])
        assert (line["by"], line["reason"]) == ("Ada", "so it says")
    assert "Ada accepted: " in made.err
    (undo,) = run("review", "--undo", reject["id"]).lines()
    assert undo["undoes"] == reject["id"]
    assert run("review", "--undo", accept["id"], "--by", "Bo").code == 2


def test_an_edit_by_options_is_found_by_what_it_says(run: Run, db: Path) -> None:
    one = first(run)["id"]
    made = run(
        "review",
        "--edit",
        one,
        "--set",
        "act=WARN",
        "--set",
        "speakers=Noor Haddad; Mara Lindqvist",
    )
    assert [line["field"] for line in made.lines()] == ["act", "speakers"]
    (found,) = run("find", "statements", "--act", "WARN").lines()
    assert (found["id"], found["speakers"]) == (one, ["Noor Haddad", "Mara Lindqvist"])


@pytest.mark.parametrize(
    "options",
    [
        ("--edit", "r0/s1"),
        ("--set", "act=WARN", "--accept", "r0/s1"),
        ("--accept", "r0/s1"),
        ("--undo", "j0"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, db: Path, options: tuple[str, ...]) -> None:
    ran = run("review", *options)
    assert ran.code in (1, 2)
    assert ran.err.startswith("readouts: error: ")
    assert verbs(run) == []


def test_nobody_judges_unnamed(run: Run, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READOUTS_PERSON")
    for options in ((), ("--accept", first(run)["id"])):
        ran = run("review", *options)
        assert ran.code == 2
        assert "READOUTS_PERSON" in ran.err


def test_lists_are_of_the_schema_and_tables_say_it_in_words(run: Run, db: Path) -> None:
    one = first(run)["id"]
    run("review", "--edit", one, "--set", "act=WARN")
    run("review", "--accept", one, "--by", "Bo")
    run("review", "--edit", one, "--set", "act=THANK", "--by", "Bo")
    schema = json.loads(make_schema.pages()["review.json"])
    for option in ("--list", "--differences", "--agreement"):
        lines = run("review", option).lines()
        assert lines
        for line in lines:
            jsonschema.validate(line, schema)
    assert "edited act from" in run("review", "--list", "--format", "table").out
    assert "Bo: THANK" in run("review", "--differences", "--format", "table").out
    assert "Ada, Bo" in run("review", "--agreement", "--format", "table").out


def test_the_list_by_id_and_person(run: Run, db: Path) -> None:
    one, other = (line["id"] for line in run("find", "statements").lines()[:2])
    run("review", "--accept", one)
    run("review", "--accept", other, "--by", "Bo")
    assert len(run("review", "--list").lines()) == 2
    assert [line["statement"] for line in run("review", "--list", one).lines()] == [one]
    assert [line["statement"] for line in run("review", "--list", "--by", "Bo").lines()] == [other]
    assert run("review", "--list", "--by", "Cy", "--fail-empty").code == 4


def test_gold_is_exported_and_counted(run: Run, db: Path, tmp_path: Path) -> None:
    run("review", "--accept", first(run)["id"])
    ran = run("export", "gold", "-o", tmp_path / "gold.jsonl")
    assert (ran.code, ran.out) == (0, "")
    assert "wrote 1 report" in ran.err
    assert len((tmp_path / "gold.jsonl").read_text("utf-8").splitlines()) == 1
