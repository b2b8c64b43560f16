"""Judging at the keyboard."""

import io
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Ran, Run


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
    before, after = (press(*keys).out for keys in (("a", "q"), ["n"] * 50))
    judged = next(line for line in before.splitlines() if line.startswith("1  ")).split()[1]
    assert judged not in after
    assert judged in press(*["n"] * 50, options=("--by", "Bo")).out


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
