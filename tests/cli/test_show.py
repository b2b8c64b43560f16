"""`readouts show`."""

from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Run
from tests.fixtures import story

from readouts.model import schemas
from readouts.questions import schemas as answer_schemas

FIRST = story.record_contact("first")
NORTH = story.report_id("north")


def test_json_is_of_the_contract(run: Run, db: str) -> None:
    (contact,) = run("show", FIRST.id).lines()
    jsonschema.validate(contact, schemas()["record"])
    (reading,) = run("show", NORTH).lines()
    jsonschema.validate(reading, schemas()["reading"])
    (statement,) = run("show", f"{NORTH}/s1").lines()
    jsonschema.validate(statement, answer_schemas()["statement"])
    actor, *contacts = run("show", "okello").lines()
    jsonschema.validate(actor, schemas()["record"])
    assert len(contacts) == 2


def test_a_contact_says_when_and_how_that_is_known(run: Run, db: str) -> None:
    out = run("show", FIRST.id, "--format", "table").out
    assert "Mara Lindqvist, Idris Okello" in out
    assert "because “today”, published on 2021-03-04" in out
    assert "asked for by   Idris Okello" in out
    assert "Government of Sundara, XSU's own account, 2021-03-05" in out
    assert "The Almanac, no side's own account" in out


def test_an_older_id_says_what_holds_it_now(run: Run, db: str) -> None:
    former = FIRST.formerly[0]
    out = run("show", former, "--format", "table").out
    assert f"{FIRST.id} (now holds {former})" in out


def test_a_report_shows_who_said_what(run: Run, db: str) -> None:
    out = run("show", NORTH, "--format", "table").out
    assert "Office of the President of Norvania" in out
    assert "the medical supplies 🚑" in out
    assert "contact c1" in out


def test_a_statement_shows_where_it_stands(run: Run, db: str) -> None:
    out = run("show", f"{NORTH}/s2", "--format", "table").out
    start, end = story.reading("north").statements[1].content[0]
    assert "“the fishing dispute must be settled by talks”" in out
    assert f"characters {start} to {end}" in out


def test_an_actor_shows_its_contacts(run: Run, db: str) -> None:
    out = run("show", "okello", "--format", "table").out
    assert "Idris Okello" in out
    assert FIRST.id in out


@pytest.mark.parametrize(
    ("asked", "said"),
    [("okella", "did you mean okello?"), (f"{NORTH[:8]}xx", f"did you mean {NORTH}")],
)
def test_an_unknown_id_gets_a_suggestion(run: Run, db: str, asked: str, said: str) -> None:
    ran = run("show", asked)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err


def test_into_a_file(run: Run, db: str, tmp_path: Path) -> None:
    target = tmp_path / "contact.txt"
    run("show", FIRST.id, "--format", "table", "-o", target)
    assert "Mara Lindqvist" in target.read_text("utf-8")
