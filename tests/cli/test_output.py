"""Where output goes and in which form."""

import os
import sys
from pathlib import Path

import pytest

from readouts.cli import output
from readouts.cli.output import ReaderGone, choose, console, write


@pytest.mark.parametrize(
    ("terminal", "format_", "target", "expected"),
    [
        (True, None, None, "table"),
        (False, None, None, "jsonl"),
        (True, "csv", None, "csv"),
        (True, None, Path("-"), "table"),
        (True, None, Path("a.jsonl"), "jsonl"),
        (True, None, Path("a.csv"), "csv"),
        (True, None, Path("a.tsv"), "tsv"),
        (False, "table", Path("a.csv"), "table"),
    ],
)
def test_the_format(
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
    format_: str | None,
    target: Path | None,
    expected: str,
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    assert choose(format_, target) == expected


def test_lines_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write([b"a\n", "中\n".encode()], None)
    write([b"b\n"], Path("-"))
    assert capfdbinary.readouterr().out == "a\n中\nb\n".encode()


def test_a_file_that_is_not_finished_does_not_take_its_name(tmp_path: Path) -> None:
    target = tmp_path / "a.jsonl"

    def broken() -> object:
        yield b"one\n"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        write(broken(), target)  # type: ignore[arg-type]
    assert not target.exists()


def test_a_device_is_written_as_it_is() -> None:
    write([b"a\n"], Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_a_reader_that_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed:
        def write(self, line: bytes) -> None:
            raise BrokenPipeError

    class Stdout:
        buffer = Closed()

    monkeypatch.setattr(sys, "stdout", Stdout())
    with pytest.raises(ReaderGone):
        write([b"a\n"], None)


def test_a_console_whose_reader_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    with console(None) as page, pytest.raises(ReaderGone):
        page.on_broken_pipe()


def test_a_page_in_a_file_has_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    target = tmp_path / "page.txt"
    with console(target) as page:
        page.print("[bold red]words[/]")
        assert page.width == 50
    assert target.read_text("utf-8") == "words\n"


def test_a_piped_page_has_a_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    with console(None) as page:
        assert page.width >= min(80, output.PIPED_WIDTH)
