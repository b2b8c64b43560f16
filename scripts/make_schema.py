"""Write the JSON Schema of the outputs to docs/schema: reading.json, record.json, event.json.

usage: make_schema.py [FOLDER]
"""

import json
import sys
from pathlib import Path

from readouts import model

FOLDER = Path(__file__).parents[1] / "docs" / "schema"
DRAFT = "https://json-schema.org/draft/2020-12/schema"
TITLES = {
    "reading": "A line of `readouts read --format jsonl`",
    "record": "A line of `readouts link --format jsonl`",
    "event": "A line of `readouts export events --format jsonl`",
}


def pages() -> dict[str, str]:
    """Each schema's file name and text, keys sorted, so that a change shows as a change."""
    return {
        f"{name}.json": _text({"$schema": DRAFT, "title": TITLES[name], **schema})
        for name, schema in model.schemas().items()
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
