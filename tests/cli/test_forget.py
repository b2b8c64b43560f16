"""`readouts forget`."""

import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

SIGNED = ("--by", "A. Clerk", "--reason", "order 7")
REPORT = story.report_id(list(story.REPORTS)[-1])


def test_it_asks_and_nobody_is_there(run: Run, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = run("forget", REPORT, *SIGNED)
    assert ran.code == 2
    assert "say --yes" in ran.err
    assert run("show", REPORT).code == 0


@pytest.mark.parametrize(("answer", "code"), [("n", 130), ("y", 0)])
def test_it_asks(
    run: Run, db: str, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda text: answer)
    assert run("forget", REPORT, *SIGNED).code == code
    assert run("show", REPORT).code == (1 if code == 0 else 0)


def test_it_forgets_and_says_what(run: Run, db: str) -> None:
    ran = run("forget", REPORT[:10], *SIGNED, "--yes")
    assert (ran.code, ran.out) == (0, "")
    assert f"{REPORT}: forgotten on " in ran.err
    assert "by A. Clerk: order 7" in ran.err
    assert "1 forgotten, the record linked without them" in ran.err
    shown = run("show", f"{REPORT}/s1")
    assert shown.code == 1
    assert "forgotten on" in shown.err
    (line,) = (one for one in run("changes").lines() if one["change"] == "forgotten")
    assert (line["id"], line["reason"]) == (REPORT, "order 7")


def test_reprints_are_named(run: Run, db: str) -> None:
    reports = {
        key: story.report_id(key) for key, told in story.REPORTS.items() if "reprints" in told
    }
    (copy,) = reports.values()
    original = story.report_id(story.STORY["reports"][next(iter(reports))]["reprints"])
    ran = run("forget", original, *SIGNED, "--yes")
    assert f"not forgotten by this: {copy}" in ran.err


def test_remember(run: Run, db: str) -> None:
    assert run("forget", REPORT, *SIGNED, "--remember").code == 1
    run("forget", REPORT, *SIGNED, "--yes")
    ran = run("forget", REPORT, *SIGNED, "--remember")
    assert (ran.code, ran.err) == (0, f"{REPORT}: taken again when added\n")


def test_by_and_reason_are_asked_for(run: Run, db: str) -> None:
    assert run("forget", REPORT, "--by", "A").code == 2
    assert run("forget", REPORT, "--reason", "x").code == 2
    assert run("forget", "r000", *SIGNED, "--yes").code == 1
