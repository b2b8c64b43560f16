"""`readouts add`."""

import io
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from readouts.cli.add import _silent
from readouts.store import RecordStore
from readouts.store.places import masked

CALL = (
    "BERLIN, 20 November – Chancellor Olaf Scholz spoke by phone today with President Xi Jinping.\n"
    "Mr Scholz said that trade must be balanced."
)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with one report."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "call.txt").write_text(CALL, encoding="utf-8")
    return folder


@pytest.fixture
def target(place: str) -> str:
    """A record with nothing in it."""
    return place


def test_add_then_again(run: Run, news: Path, target: str) -> None:
    ran = run("add", news, "--db", target, "--published", "2023-11-20")
    assert (ran.code, ran.out) == (0, "")
    counts = "1 added, 0 unchanged, 0 revised, 0 read again, 0 failed"
    assert ran.err == f"{masked(target)}: {counts}\n"
    ran = run("add", news, "--db", target, "--published", "2023-11-20")
    assert "0 added, 1 unchanged" in ran.err
    (contact,) = run("find", "contacts", "--db", target).lines()
    assert contact["date"]["value"] == "2023-11-20"


def test_some_inputs_fail_and_each_is_named(run: Run, news: Path, target: str) -> None:
    (news / "empty.txt").write_text("", encoding="utf-8")
    ran = run("add", news, news / "none.txt", "--db", target)
    assert ran.code == 3
    errors = [line for line in ran.err.splitlines() if line.startswith("readouts: error: ")]
    assert len(errors) == 2
    assert str(news / "empty.txt") in errors[0]
    assert str(news / "none.txt") in errors[1]
    assert "1 added" in ran.err
    assert "2 failed" in ran.err


def test_a_revision_is_counted(run: Run, news: Path, target: str) -> None:
    run("add", news, "--db", target)
    (news / "call.txt").write_text(CALL + " They agreed to meet.", encoding="utf-8")
    assert "1 revised" in run("add", news, "--db", target).err


def test_standard_input(run: Run, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(
        io.BytesIO(b'{"body": "Scholz called Xi.", "link": "https://a.org/1"}')
    )
    monkeypatch.setattr("sys.stdin", stream)
    ran = run(
        "add", "-", "--form", "jsonl", "--map", "text=body", "--map", "url=link", "--db", target
    )
    assert "1 added" in ran.err
    with RecordStore(target) as store:
        assert store.listed()[0].url == "https://a.org/1"


def test_what_is_odd_is_noted_and_no_failure(run: Run, tmp_path: Path, target: str) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Scholz called Xi.", "published": "soon"}\n', encoding="utf-8")
    ran = run("add", rows, "--db", target)
    assert ran.code == 0
    assert "readouts: note: " in ran.err
    assert "soon" in ran.err


@pytest.mark.parametrize(
    "options",
    [
        ["--map", "text"],
        ["--map", "=x"],
        ["--limit", "0"],
        ["--jobs", "0"],
        ["--published", "soon"],
    ],
)
def test_options_that_make_no_sense(run: Run, news: Path, target: str, options: list[str]) -> None:
    ran = run("add", news, "--db", target, *options)
    assert (ran.code, ran.out) == (2, "")


def test_too_large(run: Run, news: Path, target: str) -> None:
    assert run("add", news, "--db", target, "--limit", "0.00001").code == 3


def test_into_a_folder_that_does_not_exist(run: Run, news: Path, tmp_path: Path) -> None:
    ran = run("add", news, "--db", tmp_path / "no" / "new.db")
    assert ran.code == 1
    assert "its folder does not exist" in ran.err


def test_the_environment_names_the_record(
    run: Run, news: Path, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READOUTS_DB", target)
    assert f"{masked(target)}: 1 added" in run("add", news).err


def test_reports_in_other_languages_are_counted(run: Run, news: Path, target: str) -> None:
    (news / "other.txt").write_text("习近平同朔尔茨通电话。双方同意加强合作。", encoding="utf-8")
    one = "1 report in another language: no statements (zh 1)"
    assert run("add", news, "--db", target).err.splitlines()[-1] == one
    assert _silent({"zh": 1, "es": 1}).startswith("2 reports in other languages: no statements (zh")
