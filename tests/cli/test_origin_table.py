"""Families for people and for spreadsheets."""

from pathlib import Path

from readouts.cli.origin_table import COLUMNS, origin_lines, print_families
from readouts.model import Origin, Passage, RecordReport

TEXT = "Grain \x1b[31mmoves\n" + "by rail and by river " * 30


def report(number: int, **known: str) -> RecordReport:
    return RecordReport(id=f"r{number:02}", **known)


def family(count: int, **known: object) -> Origin:
    ids = [f"r{number:02}" for number in range(count)]
    passages = [
        Passage(a="r00", b="r01", a_span=(0, 5), b_span=(0, 5)),
        Passage(a="r00", b="r01", a_span=(0, 400), b_span=(0, 400)),
    ]
    return Origin(
        id="o.r00",
        reports=tuple(ids),
        shares=dict.fromkeys(ids, 0.5),
        passages=tuple(passages),
        evidence=("because",),
        **known,
    )


def drawn(origin: Origin, count: int, out: Path) -> str:
    reports = {one.id: one for one in (report(number) for number in range(count))}
    print_families(reports, dict.fromkeys(reports, TEXT), [origin], out)
    return out.read_text("utf-8")


def test_a_family_with_its_longest_passage(tmp_path: Path) -> None:
    page = drawn(family(2), 3, tmp_path / "page")
    assert "2 reports of one origin" in page
    assert "because" in page
    assert "not shown" in page
    assert "by rail and by river" in page
    assert "\x1b[31m" not in page
    assert "50%" in page
    assert page.rstrip().endswith("1 family of 2 reports; 1 share no source")


def test_many_reports_are_counted(tmp_path: Path) -> None:
    page = drawn(family(25), 25, tmp_path / "page")
    assert "and 5 more" in page
    assert "r19" in page
    assert "r20" not in page


def test_the_source_is_called_as_the_input_did(tmp_path: Path) -> None:
    reports = {"r00": report(0, external_id="wire-7"), "r01": report(1)}
    print_families(
        reports, dict.fromkeys(reports, TEXT), [family(2, source="r00")], out := tmp_path / "a"
    )
    assert "wire-7" in out.read_text("utf-8")
    assert "Xinhua" in drawn(family(2, source="Xinhua"), 2, tmp_path / "b")


def test_lines() -> None:
    reports = {"r01": report(1, url="https://example.org"), "r00": report(0)}
    head, *rows = b"".join(origin_lines(reports, [family(2)], "csv")).decode().splitlines()
    assert head == ",".join(COLUMNS)
    assert rows == ["o.r00,r00,,,,,0.5,", "o.r00,r01,,https://example.org,,,0.5,"]
    assert [line[:17] for line in origin_lines(reports, [family(2)], "jsonl")] == [
        b'{"type":"report",',
        b'{"type":"report",',
        b'{"type":"origin",',
    ]
