"""What every question of the command line has in common."""

import click
import pytest
from click.testing import CliRunner

from readouts.cli.asking import EMPTY, end, question_options


@click.command()
@question_options("jsonl", "table")
@click.pass_context
def ask(ctx: click.Context, fail_empty: bool, **given: object) -> None:
    """A question that finds nothing."""
    end(ctx, True, fail_empty)


@pytest.mark.parametrize(("arguments", "code"), [([], 0), (["--fail-empty"], EMPTY)])
def test_nothing_found(arguments: list[str], code: int) -> None:
    ran = CliRunner().invoke(ask, arguments)
    assert (ran.exit_code, ran.stderr) == (code, "nothing found\n")


def test_something_found() -> None:
    with click.Context(ask) as ctx:
        end(ctx, False, True)


def test_options_in_the_order_of_all_commands() -> None:
    named = [parameter.name for parameter in ask.params]
    assert named == ["db", "data", "fail_empty", "format_", "output", "debug"]
