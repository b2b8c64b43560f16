"""Write docs/notebook.ipynb: a record of the sample, asked from Python, with what it answers.

usage: make_notebook.py

The cells stand in scripts/notebook_cells.py, text after `# %% [markdown]`, code after `# %%`. They
run in order, in a folder of their own, with a new record. The outputs are kept without what differs
from run to run: counts of runs, and what the kernel says to its terminal.
"""

import re
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbclient import NotebookClient

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "notebook.ipynb"
CELLS = Path(__file__).with_name("notebook_cells.py")
FORMAT: Any = import_module("nbformat")  # has no types
LIMIT = 120  # seconds that a cell may take
_MARK = re.compile(r"^# %%( \[markdown\])?\n", re.MULTILINE)


def cells(source: str) -> list[tuple[str, str]]:
    """`("markdown" | "code", source)` of each cell."""
    _, *pieces = _MARK.split(source)
    pairs = zip(pieces[::2], pieces[1::2], strict=True)
    return [_text(body) if mark else ("code", body.strip()) for mark, body in pairs]


def _text(body: str) -> tuple[str, str]:
    return "markdown", re.sub(r"^# ?", "", body.strip(), flags=re.MULTILINE)


def notebook(source: str) -> Any:
    """The notebook, not run."""
    made = FORMAT.v4.new_notebook(metadata={
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    })  # fmt: skip
    for number, (kind, text) in enumerate(cells(source), 1):
        new = FORMAT.v4.new_code_cell if kind == "code" else FORMAT.v4.new_markdown_cell
        made.cells.append(new(text, id=f"cell-{number}"))
    return made


def run(source: str) -> Any:
    """The notebook with its outputs. Raises CellExecutionError where a cell fails."""
    made = notebook(source)
    with TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        NotebookClient(made, timeout=LIMIT, kernel_name="python3", resources=resources).execute()
    for cell in made.cells:
        _tidy(cell)
    made.metadata.language_info = {"name": "python"}
    return made


def _tidy(cell: Any) -> None:
    """Take out what differs between two runs."""
    cell.metadata = {}
    if cell.cell_type != "code":
        return
    cell.execution_count = None
    cell.outputs = [one for one in cell.outputs if one.get("name") != "stderr"]
    for output in cell.outputs:
        if "execution_count" in output:
            output.execution_count = None


def written(made: Any) -> str:
    """The file."""
    return f"{FORMAT.writes(made, version=4)}\n"


def main() -> None:
    """Write it anew."""
    PAGE.write_text(written(run(CELLS.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    main()
