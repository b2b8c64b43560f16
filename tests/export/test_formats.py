"""What can be written out, and that all of it is."""

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.export import made_record

from readouts.errors import UsageError
from readouts.export.formats import FORMATS, KINDS, Format, format_for, formats, kinds
from readouts.library import OpenRecord


def _csv(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.DictReader(stream))


def _lines(path: Path) -> int:
    return len(path.read_bytes().splitlines())


def _parquet(path: Path) -> int:
    parquet = pytest.importorskip("pyarrow.parquet")
    return int(parquet.ParquetFile(path).metadata.num_rows)


def _annotations(path: Path) -> int:
    graph = json.loads(path.read_bytes())["@graph"]
    return sum(node["type"] == "Annotation" for node in graph)


def _graph(path: Path) -> int:
    name = "{http://graphml.graphdrawing.org/xmlns}"
    root = ElementTree.parse(path).getroot()
    marked = [n for n in root.iter(f"{name}data") if n.get("key") == "node.kind"]
    contacts = sum(n.text == "contact" for n in marked)
    return contacts or sum(1 for _ in root.iter(f"{name}edge"))


COUNT: dict[str, Callable[[Path], int]] = {
    "csv": _csv, "jsonl": _lines, "parquet": _parquet, "jsonld": _annotations,
    "graphml": _graph, "ftm": _lines,
}  # fmt: skip


def _said(format_: Format, path: Path) -> int:
    """How many rows a file has by its own reader."""
    found = COUNT[format_.name](path)
    return found - 2 if (format_.kind, format_.name) == ("record", "jsonl") else found


COUNTED = [each for each in FORMATS if each.name in COUNT]


def test_an_export_gives_873_of_53892_rows_mediacloud_dashboard_214(tmp_path: Path) -> None:
    reports, statements = 50, 70
    many = made_record.many(reports, statements)
    with made_record.open_readings(tmp_path / "many.db", many) as record:
        for each in COUNTED:
            path = tmp_path / f"{each.kind}.{each.name}"
            count = record.export(each.kind, path, format=each.name)
            assert _said(each, path) == count, (each.kind, each.name)
            if each.kind == "statements":
                assert count == reports * statements
            if each.kind == "reports":
                assert count == reports


def test_every_row_of_a_record_with_contacts_is_written(talks: OpenRecord, tmp_path: Path) -> None:
    held = talks.record()
    expected = {
        "reports": len(held.reports),
        "contacts": len(held.contacts),
        "accounts": sum(len(contact.accounts) for contact in held.contacts),
        "actors": len(held.actors),
        "origins": len(held.origins),
        "alignments": sum(len(contact.alignments) for contact in held.contacts),
        "wordings": len(held.wordings),
        "uses": sum(len(wording.uses) for wording in held.wordings),
        "statements": talks.doctor().health.counts["statements"],
        "events": len(list(talks.events())),
    }
    assert min(expected.values()) > 0
    for each in COUNTED:
        path = tmp_path / f"{each.kind}.{each.name}"
        count = talks.export(each.kind, path, format=each.name)
        assert _said(each, path) == count
        if each.kind in expected and (each.kind, each.name) != ("actors", "graphml"):
            assert count == expected[each.kind], each


def test_the_format_follows_from_the_name_then_the_ending_then_the_table() -> None:
    assert format_for("statements", "jsonld", Path("a.csv")).name == "jsonld"
    assert format_for("statements", None, Path("a.PARQUET")).name == "parquet"
    assert format_for("events", None, Path("2021.export.CSV")).name == "csv"
    assert format_for("events", None, Path("events")).name == "jsonl"
    assert format_for("events", None, None).name == "jsonl"
    assert format_for("contacts", None, Path("a.txt")).name == "csv"


@pytest.mark.parametrize(
    ("kind", "name", "path", "words"),
    [
        ("people", None, None, "there is no export of 'people'; one of: events, reports,"),
        ("origins", "graphml", None, "there is no graphml of origins; one of: csv, jsonl, parquet"),
        ("record", None, "a.csv", "there is no CSV of record; one of: jsonl, ftm"),
    ],
)
def test_what_there_is_not_is_said_with_what_there_is(
    kind: str, name: str | None, path: str | None, words: str
) -> None:
    with pytest.raises(UsageError) as raised:
        format_for(kind, name, Path(path) if path else None)
    assert words in str(raised.value)


def test_each_line_of_the_table_is_reached_by_what_a_user_says() -> None:
    assert set(kinds()) == set(KINDS)
    for kind in kinds():
        names = [each.name for each in formats(kind)]
        assert len(names) == len(set(names))
        assert [format_for(kind, name) for name in names] == list(formats(kind))


def test_what_fails_on_the_way_leaves_what_was_there(talks: OpenRecord, tmp_path: Path) -> None:
    path = tmp_path / "statements.csv"
    path.write_text("what was there", encoding="utf-8")
    talks.reword()
    with sqlite3.connect(tmp_path / "talks.db") as connection:
        connection.execute("UPDATE readings SET json = 'no json' WHERE serial = 3")
    with pytest.raises(ValueError, match="malformed"):
        talks.export("statements", path)
    assert path.read_text(encoding="utf-8") == "what was there"
    assert not list(tmp_path.glob("*.part"))


def test_an_export_is_of_one_moment(talks: OpenRecord, tmp_path: Path) -> None:
    before = talks.doctor().health.counts["statements"]
    with talks.store.snapshot():
        assert len(list(talks.store.readings())) == 32
        with made_record.open_readings(tmp_path / "talks.db", made_record.many(1, 5)):
            assert len(list(talks.store.readings())) == 32
    assert talks.export("statements", tmp_path / "a.csv") == before + 5
