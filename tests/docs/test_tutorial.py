"""What the pages show can be done: every command of the tutorial, and the README's Python."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import make_tutorial

ROOT = make_tutorial.ROOT
COMMANDS = make_tutorial.commands(make_tutorial.PAGE.read_text("utf-8"))


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each command prints now; one that fails ends the run."""
    folder = str(tmp_path_factory.mktemp("tutorial"))
    printed: dict[str, list[str]] = {command: [] for command in COMMANDS}
    for command in COMMANDS:
        printed[command].append(make_tutorial.run(command, folder))
    return printed


def code(page: Path) -> Iterator[str]:
    """The Python of a page."""
    return (
        m[1] for m in re.finditer(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.M | re.S)
    )


@pytest.mark.slow
def test_every_command_prints_something(outputs: dict[str, list[str]]) -> None:
    assert len(COMMANDS) >= 8
    assert [command for command, printed in outputs.items() if not all(printed)] == []


@pytest.mark.slow
def test_adding_again_reads_nothing(outputs: dict[str, list[str]]) -> None:
    first, again = outputs["readouts add src/readouts/sample/texts"]
    assert " 0 unchanged" in first
    assert " 0 added" in again


@pytest.mark.slow
def test_the_compared_contact_has_accounts_that_agree(outputs: dict[str, list[str]]) -> None:
    [shown] = [out[0] for command, out in outputs.items() if " compare " in command]
    assert "reworded" in shown
    assert "not mentioned" in shown


@pytest.mark.parametrize("name", ["README.md", "docs/tutorial.md"])
def test_the_python_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    text = "President Biden spoke by phone on May 3, 2021 with President Xi of China."
    (tmp_path / "news" / "a.txt").write_text(text, "utf-8")
    blocks = list(code(ROOT / name))
    assert blocks
    for block in blocks:
        exec(compile(block, name, "exec"), {})
    assert list(tmp_path.glob("*.db"))
