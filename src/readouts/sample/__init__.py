"""The sample that ships: short reports in the project's own words, and their gold.

README.md in this folder says what they are and are not. `readouts demo` and the tests use them.
"""

from importlib.resources import files
from pathlib import Path

from readouts.errors import DataError

__all__ = ["alignment_gold", "folder", "gold", "inputs", "pairs"]


def folder() -> Path:
    """The folder that holds `texts/` and the gold, in a checkout or an installed wheel.

    Raises DataError where the package was imported from inside an archive.
    """
    place = files(__name__)
    if not isinstance(place, Path):
        raise DataError(
            "the sample is inside an archive",
            where=str(place),
            hint="install the wheel instead of importing from it",
        )
    return place


def inputs() -> list[str]:
    """Paths of the files to add, sorted by name: .html, .jsonl, .md and .txt."""
    return [str(path) for path in sorted((folder() / "texts").iterdir()) if path.is_file()]


def gold() -> Path:
    """Statements and contacts by hand; spans are code points, half open."""
    return folder() / "gold.json"


def alignment_gold() -> Path:
    """Which statements of two reports are the same: {"contacts", "documents", "alignments"}."""
    return folder() / "alignment_gold.json"


def pairs() -> Path:
    """The reports of each contact: a line each of {"contact", "docs"}."""
    return folder() / "pairs.jsonl"
