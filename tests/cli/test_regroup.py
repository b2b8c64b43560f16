"""`readouts review --merge`, `--split`, `--join`, `--part` and `--alias`."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

FIRST = story.record_contact("first")
NORTH = f"{story.report_id('north')}.c1"


@pytest.fixture(autouse=True)
def ada(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ada is at the keyboard."""
    monkeypatch.setenv("READOUTS_PERSON", "Ada")


def others(run: Run) -> list[str]:
    """The ids of the contacts but the first."""
    found = [line["id"] for line in run("find", "contacts").lines()]
    return [each for each in found if each != FIRST.id]


def test_merge_and_undo(run: Run, db: Path) -> None:
    other = others(run)[0]
    ran = run("review", "--merge", FIRST.id, other, "--reason", "one call")
    (line,) = ran.lines()
    assert line["kept"]
    assert line["judgement"]["verb"] == "merge"
    (contact,) = line["contacts"]
    assert contact["why"][0].endswith(": one call")
    assert f"Ada merge: {line['judgement']['id']}" in ran.err
    assert other not in others(run)
    run("review", "--undo", line["judgement"]["id"])
    assert other in others(run)


def test_a_preview_for_people(run: Run, db: Path) -> None:
    other = others(run)[0]
    ran = run("review", "--merge", FIRST.id, other, "--preview", "--format", "table")
    assert "merged by Ada on" in ran.out
    assert "nothing is kept" in ran.err
    assert other in others(run)


def test_several_accounts_leave_a_contact_together(run: Run, db: Path) -> None:
    (line,) = run("review", "--split", FIRST.id, NORTH).lines()
    assert line["judgement"]["accounts"][0] == [NORTH]
    assert len(line["contacts"]) == 2


def test_people(run: Run, db: Path) -> None:
    (named, joined) = run("review", "--alias", "The Envoy", "Idris Okello",
                          "--join", "Idris Okello", "Mara Lindqvist").lines()  # fmt: skip
    assert {named["judgement"]["verb"], joined["judgement"]["verb"]} == {"alias", "join"}
    (parted,) = run("review", "--part", "Idris Okello", "Mara Lindqvist").lines()
    assert len(parted["judgement"]["people"]) == 2
    told = run("review", "--list", "--format", "table").out
    assert "parted" in told
    assert "The Envoy" in told


def test_errors_are_one_line(run: Run, db: Path) -> None:
    ran = run("review", "--merge", FIRST.id, FIRST.id)
    assert ran.code == 2
    assert "this is one contact already" in ran.err
    assert run("review", "--merge", FIRST.id).code == 2
