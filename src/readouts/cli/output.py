"""Standard output or a file: lines of JSON or CSV, or a table for people."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from rich.console import Console

TABULAR = (".csv", ".tsv")  # endings of a file that name its format
PIPED_WIDTH = 120  # of a table that does not go to a terminal, in columns


class ReaderGone(Exception):  # noqa: N818  nothing is wrong: `| head` has seen enough
    """Whoever read our output has closed it."""


def choose(format_: str | None, output: Path | None) -> str:
    """The format asked for, else by the file's ending, else a table on a terminal only."""
    if format_:
        return format_
    if output and output.suffix in TABULAR:
        return output.suffix[1:]
    return "table" if _is_terminal(output) else "jsonl"


def write(lines: Iterable[bytes], output: Path | None) -> None:
    """Write lines as they come; a file takes its name only when it is complete."""
    with opened(output) as stream:
        for line in lines:
            _write(stream, line)


def _write(stream: BinaryIO, line: bytes) -> None:
    try:
        stream.write(line)
        if stream is sys.stdout.buffer:
            stream.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error


@contextmanager
def console(output: Path | None) -> Iterator["Console"]:
    """A console for tables, without colour where it is not a terminal."""
    from rich.console import Console

    class Page(Console):
        """A console that stops where rich would exit by itself."""

        def on_broken_pipe(self) -> None:
            """The reader has gone."""
            raise ReaderGone

    if output is None or str(output) == "-":
        yield Page(width=None if sys.stdout.isatty() else _width(), highlight=False)
        return
    with output.open("w", encoding="utf-8") as stream:
        yield Page(file=stream, width=_width(), highlight=False, no_color=True)


def _width() -> int:
    return shutil.get_terminal_size((PIPED_WIDTH, 24)).columns


def _is_terminal(output: Path | None) -> bool:
    return (output is None or str(output) == "-") and sys.stdout.isatty()


@contextmanager
def opened(output: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that takes its name when it is complete."""
    if output is None or str(output) == "-":
        yield sys.stdout.buffer
        return
    from readouts.export.target import whole_file

    with whole_file(output) as stream:
        yield stream
