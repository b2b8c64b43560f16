"""The figures of a network on articles with gold."""

import json
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from program import SHARED
from readouts.reading.attribution.find import Attributor
from training.corpora import rows
from training.readers import manner_of

_SCORER = SHARED / "tools/score_attribution.py"
_SHOWN = ("full", "attr", "tok", "exact")


def full_of(attributor: Attributor, articles: Path, *, told_apart: bool) -> str:
    """Precision, recall and F1 of the network by itself, spans as it gives them, in one line.

    With `told_apart` it is told which articles are on relations between states.
    """
    if not (articles.is_file() and _SCORER.is_file()):
        return f"not scored: no {articles.name} or no scorer"
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.jsonl"
        with found.open("w", encoding="utf-8") as lines:
            for name, text, relations in _articles(articles):
                row = _found(attributor, name, text, told_apart and relations)
                lines.write(json.dumps(row) + "\n")
        command = [sys.executable, str(_SCORER), str(articles), str(found), "--json"]
        figures = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return ", ".join(
        f"{name} " + "/".join(f"{figures[name][x]:.3f}" for x in "PRF") for name in _SHOWN
    )


@cache
def _articles(path: Path) -> list[tuple[str, str, bool]]:
    """Id and text of each article, and whether it is on relations between states."""
    return [(row["id"], row["text"], manner_of(row).name == "relations") for row in rows(path)]


def _found(attributor: Attributor, name: str, text: str, relations: bool) -> dict[str, object]:
    attributions = attributor.find(text, ((0, len(text)),), relations=relations)
    return {
        "id": name,
        "attributions": [
            {"source": a.source, "cue": a.cue, "content": a.content} for a in attributions
        ],
    }
