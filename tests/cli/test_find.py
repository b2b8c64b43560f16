"""`readouts find`."""

import csv
import io
from pathlib import Path

import jsonschema
import pytest
from tests.cli.conftest import Run
from tests.fixtures import story
from tests.store import made

from readouts.model import schemas
from readouts.questions import schemas as answer_schemas
from readouts.store import RecordStore

FIRST, SECOND = story.record_contact("first").id, story.record_contact("second").id


def test_contacts_are_lines_of_the_contract(run: Run, db: str) -> None:
    ran = run("find", "contacts")
    assert ran.code == 0
    assert [line["id"] for line in ran.lines()] == [FIRST, SECOND]
    for line in ran.lines():
        jsonschema.validate(line, schemas()["record"])
        jsonschema.validate(line, answer_schemas()["contact"])


def test_contacts_as_a_table(run: Run, db: str) -> None:
    ran = run("find", "contacts", "--format", "table")
    row = next(line for line in ran.out.splitlines() if FIRST in line)
    assert "2021-03-04" in row
    assert "Mara Lindqvist, Idris Okello" in row
    assert "3 accounts, 2 independent" in row
    assert "\x1b" not in ran.out


def test_contacts_as_csv_into_a_file(run: Run, db: str, tmp_path: Path) -> None:
    target = tmp_path / "contacts.csv"
    ran = run("find", "contacts", "-o", target)
    assert (ran.code, ran.out) == (0, "")
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8"))))
    assert [row["id"] for row in rows] == [FIRST, SECOND]
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--person", "Okello", "--since", "2021-03-05"], [SECOND]),
        (["--between", "Okello", "--between", "Lindqvist", "--until", "2021-03-04"], [FIRST]),
        (["--between", "China"], []),
        (["--status", "any", "--mode", "phone"], [FIRST, SECOND]),
        (["--status", "planned"], []),
    ],
)
def test_filters(run: Run, db: str, options: list[str], expected: list[str]) -> None:
    assert [line["id"] for line in run("find", "contacts", *options).lines()] == expected


@pytest.mark.parametrize(
    ("what", "options"),
    [
        ("contacts", ["--between", "China"]),
        ("statements", ["no such words"]),
        ("reports", ["no such words"]),
    ],
)
def test_nothing_found(run: Run, db: str, what: str, options: list[str]) -> None:
    assert run("find", what, *options).code == 0
    ran = run("find", what, *options, "--fail-empty")
    assert (ran.code, ran.out) == (4, "")


def test_something_found_is_not_empty(run: Run, db: str) -> None:
    for what in ("contacts", "statements", "reports"):
        assert run("find", what, "--fail-empty").code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["contacts", "--person", "Okela"], "did you mean"),
        (["contacts", "--since", "soon"], "'soon' is not a day"),
        (["contacts", "--mode", "smoke"], "one of: phone call"),
        (["statements", "--act", "SHOUT"], "one of: STATE"),
        (["statements", "..."], "no word"),
    ],
)
def test_words_that_stand_for_nothing_are_usage(
    run: Run, db: str, options: list[str], said: str
) -> None:
    ran = run("find", *options)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("readouts: error: ")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_statements_are_lines_with_a_schema(run: Run, db: str) -> None:
    ran = run("find", "statements", "fishing dispute", "--speaker", "Lindqvist")
    assert len(ran.lines()) == 3
    for line in ran.lines():
        jsonschema.validate(line, answer_schemas()["statement"])
        assert line["text"] == "the fishing dispute must be settled by talks"
        assert line["contact"] == FIRST


def test_statements_as_csv_and_table(run: Run, db: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("find", "statements", "--format", "csv").out)))
    assert len(rows) == 14
    assert {"id", "speakers", "text", "content"} <= set(rows[0])
    table = run("find", "statements", "season", "--format", "table").out
    assert "It cannot wait for another season" in table
    assert "CALL_FOR" in table


def test_reports(run: Run, db: str) -> None:
    (line,) = run("find", "reports", "telephone conversation").lines()
    jsonschema.validate(line, answer_schemas()["report"])
    assert line["external_id"] == "south"
    assert "The Almanac" in run("find", "reports", "--format", "table").out
    rows = list(csv.DictReader(io.StringIO(run("find", "reports", "--format", "csv").out)))
    assert len(rows) == 4


def test_contacts_without_any_day_are_mentioned(run: Run, db: str) -> None:
    record = story.record()
    undated = made.dated(record.contacts[0])
    with RecordStore(db) as store:
        state = store.state()
        kept = type(record)(actors=record.actors, contacts=(undated,))
        store.put_record(kept.lines(), generation=state.read, linker=state.linker)
    ran = run("find", "contacts", "--since", "2021")
    assert ran.out == ""
    assert "1 more fit, but no day at all is known" in ran.err
    assert "day not known" in run("find", "contacts", "--format", "table").out


def test_control_characters_of_a_report_do_not_reach_the_terminal(run: Run, db: str) -> None:
    report = made.report("Okello said \x1b[31mred\u202e grain.", source="x.txt", title="\x07")
    reading = made.reading(
        report, people=[made.person("O")], contacts=0, said=[("O", "\x1b[31mred\u202e")]
    )
    with RecordStore(db) as store:
        store.put_readings([made.entry(reading)])
        store.put_record(story.record().lines(), generation=2, linker=store.state().linker)
    out = run("find", "statements", "31mred", "--format", "table").out
    assert "<U+001B>[31mred<U+202E>" in out
    assert "\x1b" not in out
    assert "\x07" not in run("show", report.id, "--format", "table").out


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["statements", "--issue", "sanktions"], 2, "did you mean sanctions"),
        (["statements", "--contact", "nosuchid"], 1, "no such id"),
        (["reports", "--publisher", "nobody"], 0, "nothing found"),
        (["contacts", "--between", "China"], 0, "nothing found"),
    ],
)
def test_nothing_is_never_found_in_silence(
    run: Run, db: str, options: list[str], code: int, said: str
) -> None:
    ran = run("find", *options)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


def test_a_table_of_reports_shows_titles(
    run: Run, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RecordStore(place, create=True) as store:
        report = made.report("One.", url="https://a.org/1", title="A call at noon")
        store.put_readings([made.entry(made.reading(report))])
    assert "A call at noon" in run("find", "reports", "--db", place, "--format", "table").out
