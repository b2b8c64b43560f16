"""The entry point: every error a user can act on is one line, every end has its exit code.

0 done, 1 error, 2 usage, 3 some inputs failed (each named), 4 nothing found with --fail-empty,
130 stopped by Ctrl-C, 141 the reader of the output has gone.
"""

import os
import sys
from io import TextIOWrapper
from types import TracebackType

import click

from readouts.cli.app import app
from readouts.cli.output import ReaderGone
from readouts.cli.talk import complain
from readouts.errors import ReadoutsError, UsageError

ERROR, USAGE, INTERRUPTED, BROKEN_PIPE = 1, 2, 130, 141


def main() -> None:
    """Run the command of this process's arguments and exit."""
    if "--debug" not in sys.argv:
        sys.excepthook = _one_line
    if isinstance(sys.stdout, TextIOWrapper):  # JSON Lines go to its buffer, always as UTF-8
        sys.stdout.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run a command; its exit code."""
    try:
        result = app.main(arguments, prog_name="readouts", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except (BrokenPipeError, ReaderGone):
        return _reader_gone()
    except (KeyboardInterrupt, click.Abort):
        complain("stopped", "what was done so far is kept")
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (ReadoutsError, OSError) as error:
        if "--debug" in arguments:
            raise
        complain("error", _in_words(error))
        return USAGE if isinstance(error, UsageError) else ERROR


def _in_words(error: ReadoutsError | OSError) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def _reader_gone() -> int:
    """Whoever read our output has closed it (`| head`): stop without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _one_line(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of the program itself: say so, and how to see where it is."""
    complain("internal error", f"{kind.__name__}: {error}; run it again with --debug and report it")
