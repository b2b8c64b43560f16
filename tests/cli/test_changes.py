"""`readouts changes`."""

import csv
import io
from pathlib import Path

import feedparser
import jsonschema
from tests.cli.conftest import Run

from readouts.model import schemas
from readouts.store import RecordStore


def test_lines(run: Run, climate: str) -> None:
    ran = run("changes")
    assert ran.code == 0
    assert [(line["kind"], line["generation"]) for line in ran.lines()] == (
        [("report", 1)] * 3 + [("contact", 2)] * 3
    )
    for line in ran.lines():
        jsonschema.validate(line, schemas()["change"])
    assert ran.err == "up to g2; what comes after it: readouts changes --since g2\n"


def test_a_table(run: Run, climate: str) -> None:
    ran = run("changes", "--since", "g1", "--between", "FRA", "--format", "table")
    (line,) = (each for each in ran.out.splitlines() if "contact added" in each)
    assert "2022-01-01  phone call: " in line
    assert "Macron" in line
    assert "UTC  g2" in ran.out


def test_a_feed_by_the_ending_of_the_file(run: Run, climate: str, tmp_path: Path) -> None:
    for ending, version in (("atom", "atom10"), ("rss", "rss20")):
        target = tmp_path / f"changes.{ending}"
        assert run("changes", "-o", target).code == 0
        found = feedparser.parse(target.read_bytes())
        assert (found.bozo, found.version, len(found.entries)) == (False, version, 6)
    ran = run("changes", "--format", "atom", "--link", "https://example.org/feed.atom")
    links = feedparser.parse(ran.out.encode()).feed.links
    assert [each.href for each in links] == ["https://example.org/feed.atom"]


def test_csv(run: Run, climate: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("changes", "--format", "csv").out)))
    assert [row["kind"] for row in rows] == ["report"] * 3 + ["contact"] * 3


def test_nothing_new(run: Run, climate: str) -> None:
    ran = run("changes", "--since", "g2", "--fail-empty")
    assert (ran.code, ran.out) == (4, "")
    assert ran.err.startswith("nothing found\n")
    assert run("changes", "--since", "tomorrow").code == 2


def test_an_older_record_says_where_its_journal_begins(run: Run, climate: str) -> None:
    with RecordStore(climate) as store:
        store.database.execute(
            "UPDATE meta SET value = '2024-05-01 10:00:00' WHERE key = 'journal'"
        )
    ran = run("changes", "--since", "2020")
    assert "the journal of this record begins on 2024-05-01T10:00:00.000Z" in ran.err
