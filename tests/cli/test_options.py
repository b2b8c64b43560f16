"""Options that several commands share."""

from pathlib import Path

import click
import pytest
from tests.cli.conftest import Run

from readouts.cli.app import app
from readouts.cli.options import inputs_from
from readouts.ingest import LIMIT_BYTES

GIVEN = {
    "mapping": {"text": "body"},
    "published": "2021-08-18",
    "publisher": None,
    "language": "en",
    "form": None,
    "limit": None,
}


def every_command(group: click.Group = app) -> list[click.Command]:
    """All commands, subcommands too."""
    out: list[click.Command] = []
    for command in group.commands.values():
        out += every_command(command) if isinstance(command, click.Group) else [command]
    return out


def test_inputs() -> None:
    options = inputs_from(GIVEN)
    assert options.mapping == {"text": "body"}
    assert (options.defaults.published, options.defaults.lang) == ("2021-08-18", "en")
    assert options.limit_bytes == LIMIT_BYTES
    assert inputs_from(GIVEN | {"limit": 0.5}).limit_bytes == 500_000


@pytest.mark.parametrize("command", every_command(), ids=lambda each: str(each.name))
def test_every_option_says_what_it_does(command: click.Command) -> None:
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert all(option.help for option in options)
    assert any("--debug" in option.opts for option in options)


@pytest.mark.parametrize("command", every_command(), ids=lambda each: str(each.name))
def test_what_a_user_must_not_guess_is_the_same_everywhere(command: click.Command) -> None:
    names = {name for each in command.params for name in each.opts}
    if "--db" in names and command.name != "demo":
        (option,) = [each for each in command.params if "--db" in each.opts]
        assert option.envvar == "READOUTS_DB"
    if "--data" in names:
        (option,) = [each for each in command.params if "--data" in each.opts]
        assert option.envvar == "READOUTS_DATA"
    if command.name != "dossier":  # which is HTML, and nothing else
        assert ("--format" in names) == ("--output" in names)


def test_a_folder_of_tables_must_exist(run: Run, db: str, tmp_path: Path) -> None:
    ran = run("find", "contacts", "--data", tmp_path / "none")
    assert ran.code == 2


def test_tables_of_your_own_must_be_sound(run: Run, db: str, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    ran = run("find", "contacts", "--data", tmp_path / "tables")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("readouts: error: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_a_table_file_where_there_is_no_table(
    run: Run, db: str, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"x.{ending}"
    ran = run("show", "okello", "-o", target)
    assert ran.code == 2
    assert f"no {ending.upper()} of this" in ran.err
    assert not target.exists()
    assert run("show", "okello", "-o", target, "--format", "jsonl").code == 0
