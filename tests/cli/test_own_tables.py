"""A user's own tables, from reading to asking: an issue that the program does not ship."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

CALL = (
    "BERLIN, 20 November 2023 – Chancellor Olaf Scholz spoke by phone with President Xi Jinping.\n"
    "Mr Scholz said that trade through the Northern Sea Route must be safe."
)


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A folder with an issue that does not ship."""
    folder = tmp_path / "tables"
    folder.mkdir()
    rows = "label,context,aliases\narctic,territory,Arctic*|Northern Sea Route\n"
    (folder / "issues.csv").write_text(rows, encoding="utf-8")
    return folder


@pytest.fixture
def record(
    run: Run, place: str, tmp_path: Path, tables: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A record that was read with them, and is the one that commands use."""
    news = tmp_path / "call.txt"
    news.write_text(CALL, encoding="utf-8")
    monkeypatch.setenv("READOUTS_DB", place)
    assert run("add", news, "--data", tables).code == 0
    return place


def test_find_knows_the_users_label(run: Run, record: str, tables: Path) -> None:
    (found,) = run("find", "statements", "--issue", "Arctic", "--data", tables).lines()
    assert "arctic" in found["issues"]
    near = run("find", "statements", "--issue", "artic", "--data", tables)
    assert (near.code, "did you mean arctic" in near.err) == (2, True)


def test_a_tag_is_found_shown_and_traced(run: Run, record: str, tables: Path) -> None:
    (tables.parent / "dam.txt").write_text(
        CALL.replace("trade", "aid").replace("Northern Sea Route", "Blue Ridge Canal")
    )
    assert run("add", tables.parent / "dam.txt", "--data", tables).code == 0
    (found,) = run("find", "statements", "--issue", "blue ridge canal", "--data", tables).lines()
    assert found["tags"] == ["Blue Ridge Canal"]
    shown = run("show", found["id"], "--format", "table", "--data", tables).out
    assert "Blue Ridge Canal" in shown.partition("tags")[2]
    (use,) = run("trace", "--issue", "Blue Ridge Canal", "--data", tables).lines()
    assert use["id"] == found["id"]


def test_trace_knows_it_by_option_and_by_its_label(run: Run, record: str, tables: Path) -> None:
    by_label = run("trace", "arctic", "--data", tables)
    assert "arctic is an issue" in by_label.err
    assert by_label.lines() == run("trace", "--issue", "arctic", "--data", tables).lines()
    (use,) = by_label.lines()
    assert "Northern Sea Route" in use["words"]


def test_the_doctor_says_with_which_tables(run: Run, record: str, tables: Path) -> None:
    (own,) = run("doctor", "--data", tables).lines()
    (ours,) = run("doctor").lines()
    (made,) = own["health"]["readers"]
    assert made["tables"] == own["maker"]["tables"] != ours["maker"]["tables"]
    assert (own["outdated"], ours["outdated"]) == (0, 1)


def test_a_changed_table_is_mended(run: Run, record: str, tables: Path) -> None:
    rows = "label,context,aliases\nsea-lanes,territory,Northern Sea Route\n"
    (tables / "issues.csv").write_text(rows, encoding="utf-8")
    assert "1 read again" in run("doctor", "--mend", "--data", tables).err
    (found,) = run("find", "statements", "--issue", "sea-lanes", "--data", tables).lines()
    assert "sea-lanes" in found["issues"] and "arctic" not in found["issues"]


def test_a_wrong_row_is_one_line(run: Run, record: str, tables: Path) -> None:
    rows = "label,aliases\nartic,Arctic*\n"
    (tables / "issue_words.csv").write_text(rows, encoding="utf-8")
    ran = run("find", "statements", "--issue", "arctic", "--data", tables)
    assert ran.code == 1
    where = tables / "issue_words.csv"
    assert ran.err == (
        f"readouts: error: {where}, line 2: issues.csv has no 'artic'; "
        "correct the row or remove it\n"
    )
