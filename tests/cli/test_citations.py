"""`readouts export citations`."""

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy
from tests.cli.conftest import Run
from tests.fixtures import story


def test_all_reports_as_bibtex(run: Run, db: Path) -> None:
    ran = run("export", "citations")
    assert ran.code == 0
    found = bibtexparser.parse_string(ran.out).entries
    assert len(found) == len(story.REPORTS)
    assert ran.err == f"{len(found)} references\n"


@pytest.mark.parametrize(("ending", "mark"), [("bib", "@misc"), ("ris", "TY  - "), ("json", "[")])
def test_the_ending_names_the_format(
    run: Run, db: Path, tmp_path: Path, ending: str, mark: str
) -> None:
    target = tmp_path / f"out.{ending}"
    assert run("export", "citations", "-o", target).code == 0
    assert target.read_text("utf-8").startswith(mark)


def test_a_contact_and_a_statement_by_their_ids(run: Run, db: Path) -> None:
    contact = story.record_contact("first").id
    ran = run("export", "citations", contact, "--format", "ris")
    assert ran.out.startswith("TY  - GEN")
    assert len(rispy.loads(ran.out)) == 1 + len(story.record_contact("first").accounts)
    report, statement = story.record_contact("first").statements[0].versions[0]
    (item,) = json.loads(run("export", "citations", f"{report}/{statement}", "--format", "csl").out)
    assert item["abstract"]


def test_filters_of_find(run: Run, db: Path) -> None:
    ran = run("export", "citations", "--of", "contacts", "--status", "any", "--format", "csl")
    assert "event" in {item["type"] for item in json.loads(ran.out)}
    ran = run("export", "citations", "--speaker", "Okello")
    assert (ran.code, ran.out) == (2, "")
    assert "no report is found by its speaker" in ran.err


def test_nothing_found(run: Run, db: Path) -> None:
    ran = run("export", "citations", "--since", "2050", "--fail-empty")
    assert (ran.code, ran.out, ran.err) == (4, "", "nothing found\n")
