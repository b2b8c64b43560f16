"""The tutorial's commands: found, run, and their output written below them."""

from pathlib import Path

import pytest

import make_tutorial

PAGE = """Text
```console
$ echo one
old
$ echo two | cat
```
```
$ no command
```
"""


def test_commands_are_those_of_console_blocks() -> None:
    assert make_tutorial.commands(PAGE) == ["echo one", "echo two | cat"]


def test_outputs_replace_what_stood_there() -> None:
    page = make_tutorial.written(PAGE, iter(["1", "2\n3"]))
    assert "$ echo one\n1\n$ echo two | cat\n2\n3\n```\n" in page
    assert "old" not in page
    assert page.endswith("```\n$ no command\n```\n")
    assert make_tutorial.written(page, iter(["1", "2\n3"])) == page


def test_tidy(tmp_path: Path) -> None:
    assert make_tutorial.tidy(f"\n{tmp_path}/a.db: done  \n\n", str(tmp_path)) == "a.db: done"


def test_a_failing_command_ends_it(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="exit 3"):
        make_tutorial.run("exit 3 | cat", str(tmp_path))


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    assert make_tutorial.run("readouts --help | head -n 1", str(tmp_path)).startswith("Usage")
