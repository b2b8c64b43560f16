"""The reference is what the program says of itself, and nothing is left without a word."""

import re

import click
import pytest

import make_reference
from make_reference import commands
from readouts.cli.app import app

ROOT = make_reference.PAGE.parents[1]
COMMANDS = dict(commands(app, "readouts"))
PAGES = "".join(
    (ROOT / name).read_text("utf-8") for name in ("docs/tutorial.md", "docs/how-to.md", "README.md")
)


def test_no_drift() -> None:
    assert make_reference.PAGE.read_text("utf-8") == make_reference.page(), "run `make docs`"


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_and_option_says_what_it_does(path: str) -> None:
    command = COMMANDS[path]
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{path} {parameter.opts}"


@pytest.mark.parametrize("path", [path for path in COMMANDS if path.count(" ") == 1])
def test_every_command_is_used_in_a_page_written_by_hand(path: str) -> None:
    assert path in PAGES


def test_every_command_used_in_a_page_exists() -> None:
    used = set(re.findall(r"^(?:\$ )?(readouts [a-z-]+)", PAGES, re.MULTILINE))
    assert used <= set(COMMANDS)


def test_the_page_names_every_command() -> None:
    page = make_reference.page()
    assert all(f"# {path}\n" in page for path in COMMANDS)


def test_a_section() -> None:
    @click.command()
    @click.argument("file")
    @click.option("--fast", is_flag=True, help="Be quick | about it.")
    def dig(file: str, fast: bool) -> None:
        """Dig.

        \b
        one  two
        """

    section = make_reference.command_section("readouts dig", dig)
    assert section.startswith("### readouts dig\n\nDig.\n\n```\none  two\n```\n\n```\nreadouts dig")
    assert "FILE" in section
    assert "| `--fast` | Be quick \\| about it. |" in section
