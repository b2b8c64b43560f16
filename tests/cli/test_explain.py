"""`readouts explain`."""

import jsonschema
import msgspec
import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

from readouts.questions.explain import Explained

FIRST = story.record_contact("first")
NORTH, SOUTH = story.report_id("north"), story.report_id("south")


def test_two_accounts(run: Run, db: str) -> None:
    (line,) = run("explain", f"{NORTH}.c1", f"{SOUTH}.c1").lines()
    jsonschema.validate(line, msgspec.json.schema(Explained))
    assert line["together"]
    assert [check["what"] for check in line["verdict"]["checks"]][:2] == ["people", "countries"]


def test_for_people(run: Run, db: str) -> None:
    out = run("explain", NORTH, SOUTH, "--format", "table").out
    assert "One contact" in out
    assert "A says" in out
    assert "2 of 4 statements told alike" in out


def test_what_comes_near(run: Run, db: str) -> None:
    out = run("explain", FIRST.id, "--format", "table").out
    assert "No other contact comes near to it." in out


@pytest.mark.parametrize(
    ("ids", "words"),
    [(("r00", NORTH), "no account in the record"), ((NORTH, NORTH), "this is one account")],
)
def test_errors_are_one_line(run: Run, db: str, ids: tuple[str, str], words: str) -> None:
    ran = run("explain", *ids)
    assert ran.code == 1
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1
