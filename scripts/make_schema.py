"""Write the JSON Schema of every output to docs/schema.

usage: make_schema.py [FOLDER]
"""

import json
import sys
from pathlib import Path

import msgspec

from readouts import model
from readouts.judging.lines import review_schema
from readouts.library.regrouping import Outcome
from readouts.questions import holdings, pledges, positions

FOLDER = Path(__file__).parents[1] / "docs" / "schema"
DRAFT = "https://json-schema.org/draft/2020-12/schema"
TITLES = {
    "reading": "A line of `readouts read --format jsonl`",
    "record": "A line of `readouts link --format jsonl`",
    "positions": "A line of `readouts positions --format jsonl`",
    "pledges": "A line of `readouts pledges --format jsonl`",
    "event": "A line of `readouts export events --format jsonl`",
    "change": "A line of `readouts changes --format jsonl`",
    "holding": "A line of `readouts holdings --format jsonl`",
    "judgement": "A judgement, as `readouts review` prints what it has taken down",
    "review": "A line of `readouts review --list`, `--differences` or `--agreement`",
    "outcome": "A line of `readouts review --merge`, `--split`, `--join`, `--part` or `--alias`",
}


def pages() -> dict[str, str]:
    """Each schema's file name and text, keys sorted, so that a change shows as a change."""
    answers = {
        "positions": positions.schema(),
        "pledges": pledges.schema(),
        "holding": holdings.schema(),
        "review": review_schema(),
        "outcome": msgspec.json.schema(Outcome),
    }
    return {
        f"{name}.json": _text({"$schema": DRAFT, "title": TITLES[name], **schema})
        for name, schema in {**model.schemas(), **answers}.items()
    }


def _text(schema: object) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def main(arguments: list[str]) -> None:
    """Write every page."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
