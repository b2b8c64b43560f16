"""Draw docs/pictures/compare.svg: what `readouts compare` shows for a contact of the sample.

usage: make_picture.py [PICTURE]

The output is real: the sample is added to a new record, and the command is run on the contact of
two accounts that have the most statements in common.
"""

import io
import os
import re
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

import readouts
from readouts.model import RecordContact

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "pictures" / "compare.svg"
SAMPLE = "src/readouts/sample/texts"
WIDTH = 120
LINES = 46  # what fits a screen; a last line says that there is more
FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # they are fetched from a foreign host


def in_common(contact: RecordContact) -> tuple[int, str]:
    """How many statements its two accounts share; contacts with more accounts come last."""
    return (len(contact.alignments) if len(contact.accounts) == 2 else -1, contact.id)


def compare(db: Path) -> tuple[str, str]:
    """The command as a person would type it, and its coloured output."""
    # Ids depend on paths as they are given: relative ones are the same on every machine.
    with chdir(ROOT), readouts.open(db) as record:
        record.add([SAMPLE])
        chosen = max(record.record().contacts, key=in_common)
    command = ["compare", chosen.id, "--format", "table", "--db", str(db)]
    environment = {
        **os.environ,
        "FORCE_COLOR": "1",
        "COLUMNS": str(WIDTH),
        "TERM": "xterm-256color",
    }
    done = subprocess.run(
        [sys.executable, "-c", "from readouts.cli import main; main()", *command],
        check=True, capture_output=True, env=environment,
    )  # fmt: skip
    return f"readouts compare {chosen.id}", done.stdout.decode()


def draw(title: str, output: str) -> str:
    """The output as SVG, with the reader's own fixed-width font."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    lines = output.splitlines()
    shown = lines if len(lines) <= LINES else [*lines[:LINES], "..."]
    console.print(Text.from_ansi("\n".join(shown)))
    drawn = FONT.sub("", console.export_svg(title=title, unique_id="compare"))
    return drawn.replace("Fira Code", "ui-monospace, Menlo, Consolas")


def main(arguments: list[str]) -> None:
    """Write the picture."""
    picture = Path(arguments[0]) if arguments else PICTURE
    picture.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        picture.write_text(draw(*compare(Path(folder) / "record.db")), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
