"""`readouts pledges`."""

import csv
import io

import pytest
from tests.cli.conftest import Run
from tests.questions import talks
from tests.questions.test_pledges import TOLD

from readouts.store import RecordStore


@pytest.fixture
def port(place: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A record with a pledge told twice."""
    with RecordStore(place, create=True) as store:
        talks.record(store, talks.readings(TOLD))
    monkeypatch.setenv("READOUTS_DB", place)
    return place


def test_pledges_are_lines_of_json(run: Run, port: str) -> None:
    (line,) = run("pledges", "--by", "Germany").lines()
    assert (line["type"], line["times"]) == ("pledge", 2)
    assert [use["first_day"] for use in line["uses"]] == ["2021-03-01", "2022-04-02"]


def test_csv_has_a_line_a_pledge(run: Run, port: str) -> None:
    (row,) = csv.DictReader(io.StringIO(run("pledges", "--by", "DEU", "--format", "csv").out))
    assert row["condition"] == "if India helps"
    assert len(row["places"].split("; ")) == 2
    assert row["publishers"] == "Bundesregierung"


def test_a_table_says_who_what_and_where(run: Run, port: str) -> None:
    out = run("pledges", "--by", "DEU", "--format", "table").out
    assert "1, 1 of them made more than once" in out
    assert "2021-03-01  Olaf Scholz [DEU] to Narendra Modi" in out
    assert "condition: if India helps" in out
    assert "2022-04-02: “is ready to build the hydrogen terminal" in out


def test_nothing_found(run: Run, port: str) -> None:
    ran = run("pledges", "--by", "FRA")
    assert (ran.code, ran.out, ran.err) == (0, "", "nothing found\n")
    assert run("pledges", "--by", "FRA", "--fail-empty").code == 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--by", "Atlantis"), "nobody in the record is called"),
        (("--issue", "enrgy"), "did you mean energy"),
        (("--since", "x"), "write 2021"),
    ],
)
def test_errors_are_one_line_with_what_to_do(
    run: Run, port: str, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("pledges", *arguments)
    assert ran.code == 2
    assert said in ran.err
