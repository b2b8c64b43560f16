"""`readouts review`: judging at the keyboard, by options, and what is told of it."""

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


def test_looking_judges_nothing_clicking_a_suggestion_accepts_it_inception_3587(
    press, run: Run, db: Path
) -> None:  # type: ignore[no-untyped-def]
    ran = press("n", "n", "p", "w", "?", "", "x", " ", "q")
    assert ran.code == 0
    assert "0 statements judged by Ada" in ran.err
    assert verbs(run) == []


def test_going_through_all_of_it_judges_nothing(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    ran = press(*["n"] * 50)
    assert "nothing more to judge" in ran.out
    assert verbs(run) == []


def test_accept_reject_undo_and_what_comes_next(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    ran = press("a", "r", "u", "w", "q")
    assert "your judgement is taken back" in ran.out
    assert "Ada rejected" in ran.out
    assert "1 statement judged by Ada" in ran.err
    assert verbs(run) == ["accept", "reject", "undo"]


def test_a_session_goes_on_where_it_was_left(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    def shown(ran: Ran) -> str:
        return next(line for line in ran.out.splitlines() if line.startswith("1  "))

    before = shown(press("a", "q"))
    assert shown(press("q")) != before
    assert len(press(*"nnnnnnnnn").out) < len(press(*"nnnnnnnnn", options=("--by", "Bo")).out)


def test_an_edit_asks_for_fields_and_a_reason(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    ran = press("e", "colour", "red", "act", "sing", "act", "warn", "", "it threatens", "q")
    assert "no field 'colour'" in ran.out
    assert "there is no act 'sing'" in ran.out
    (line,) = run("review", "--list").lines()
    judgement = line["judgement"]
    assert (judgement["field"], judgement["new"]) == ("act", "WARN")
    assert judgement["reason"] == "it threatens"


def test_an_edit_of_nothing_changes_nothing(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    assert "nothing changed" in press("e", "", "q").out
    assert "nothing was judged in this session" in press("u", "q").out
    assert verbs(run) == []


def test_a_capital_letter_gives_a_reason(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    press("R", "no content", "q")
    (line,) = run("review", "--list").lines()
    assert line["judgement"]["reason"] == "no content"


def test_a_statement_by_its_id_and_the_marks_do_not_depend_on_colour(
    press, run: Run, db: Path
) -> None:  # type: ignore[no-untyped-def]
    one = first(run)
    ran = press("q", options=(one["id"],))
    assert f"‹{one['text']}›" in " ".join(ran.out.split())
    assert "\x1b" not in ran.out


def test_filters_and_limit(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    ran = press("n", "n", options=("--limit", 1))
    assert "nothing more to judge" in ran.out
    assert press(options=("--speaker", "Nobody At All")).code == 2


def test_a_second_opinion_does_not_show_the_first(press, run: Run, db: Path) -> None:  # type: ignore[no-untyped-def]
    one = first(run)
    run("review", "--edit", one["id"], "--set", "act=WARN")
    ran = press("a", options=("--second", "--by", "Bo"))
    assert "WARN" not in ran.out
    assert "Ada" not in ran.out
    (line,) = run("review", "--differences").lines()
    assert [each["by"] for each in line["opinions"]] == ["Ada", "Bo"]


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
    assert run("export", "gold", "--fail-empty").code == 4
    run("review", "--accept", first(run)["id"])
    ran = run("export", "gold", "-o", tmp_path / "gold.jsonl")
    assert (ran.code, ran.out) == (0, "")
    assert "wrote 1 report" in ran.err
    assert len((tmp_path / "gold.jsonl").read_text("utf-8").splitlines()) == 1
