"""Run the commands of docs/tutorial.md and write what they print below them.

usage: make_tutorial.py

In blocks marked `console` a line that begins with `$ ` is a command; the lines after it, up to the
next command, are its output and written anew. Commands run in the repository's root, in order, with
a new record in a temporary folder. The script stops at a command that fails.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "tutorial.md"
WIDTH = 100
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
PROMPT = "$ "
READER_GONE = 141  # `| head` has seen enough


def commands(page: str) -> list[str]:
    """The commands, in order."""
    lines = [line for block in BLOCK.findall(page) for line in block.splitlines()]
    return [line.removeprefix(PROMPT) for line in lines if line.startswith(PROMPT)]


def run(command: str, folder: str) -> str:
    """What a command prints, talk included. Raises RuntimeError where it fails."""
    environment = {
        **os.environ,
        "READOUTS_DB": str(Path(folder) / "sample.db"),
        "COLUMNS": str(WIDTH),
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
    }
    as_on_a_terminal = (
        command if "|" in command or " add " in command else f"{command} --format table"
    )
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", as_on_a_terminal],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode not in (0, READER_GONE):
        raise RuntimeError(f"{command}: exit {done.returncode}\n{done.stdout}")
    return tidy(done.stdout, folder)


def tidy(output: str, folder: str) -> str:
    """Output without the temporary folder, trailing blanks and empty lines at its edges."""
    plain = output.replace(f"{folder}{os.sep}", "")
    return "\n".join(line.rstrip() for line in plain.splitlines()).strip("\n")


def written(page: str, outputs: Iterator[str]) -> str:
    """The page with these outputs below its commands."""

    def _block(found: re.Match[str]) -> str:
        asked = [line for line in found.group().splitlines() if line.startswith(PROMPT)]
        return "".join(f"{command}\n{next(outputs)}\n" for command in asked)

    return BLOCK.sub(_block, page)


def main() -> None:
    """Write the page anew."""
    page = PAGE.read_text("utf-8")
    with TemporaryDirectory() as folder:
        outputs = [run(command, folder) for command in commands(page)]
    PAGE.write_text(written(page, iter(outputs)), "utf-8")


if __name__ == "__main__":
    main()
