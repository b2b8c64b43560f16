"""docs/accuracy.md and its picture out of docs/accuracy.json: the same numbers, the same page."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

from evaluation import advice, picture, tables
from evaluation.comparing import CAUSES
from evaluation.records import KEPT, Accuracy, as_text
from evaluation.words import SET_NAMES, capital, in_order, listed

TEMPLATE = Path(__file__).with_name("page.md")
MEANINGS = {
    "nothing found": "no read statement has any of its words",
    "content cut or merged": "its words are in a statement that has too few or too many others",
    "another cue taken": "its words are in the statement of another cue",
    "wrong source span": "the words are right, but other words are taken for the source",
    "right source span, wrong actor": "source and words are right, but not who that is",
    "extra statement": "a statement where there is none",
    "extra piece of a statement": "a second statement out of the words of one",
}


def files(accuracy: Accuracy, folder: Path = KEPT.parent) -> dict[Path, str]:
    """What is written: the measurements, the page and the picture."""
    return {
        folder / "accuracy.json": as_text(accuracy),
        folder / "accuracy.md": page(accuracy),
        folder / "pictures" / "reliability.svg": picture.draw(accuracy),
    }


def page(accuracy: Accuracy) -> str:
    """The page."""
    slots = {
        "in_short": advice.in_short(accuracy),
        "by_set": tables.by_set(accuracy),
        "by_publisher": tables.by_part(accuracy, "publishers", "publisher"),
        "by_kind": tables.by_part(accuracy, "kinds", "kind"),
        "carried": tables.carried(accuracy),
        "confidence": confidence(accuracy),
        "causes": causes(accuracy),
        "examples": examples(accuracy["examples"]),
        "verdicts": advice.verdicts(accuracy),
        "warnings": advice.warnings(accuracy),
        "use": f"{advice.USE:.2f}",
        "check": f"{advice.CHECK:.2f}",
    }
    return Template(TEMPLATE.read_text("utf-8")).substitute(slots)


def confidence(accuracy: Accuracy) -> str:
    """A sentence and the bins for each of the large sets."""
    sets = [(n, one) for n, one in in_order(accuracy) if n in advice.LARGE]
    return "\n\n".join(
        f"{advice.calibration(name, one)}\n\n{tables.reliability(one['confidence'])}"
        for name, one in sets
        if one["confidence"]
    )


def causes(accuracy: Accuracy) -> str:
    """A table of causes for each of the large sets."""
    sets = [(n, one) for n, one in in_order(accuracy) if n in advice.LARGE]
    return "\n\n".join(
        f"{capital(SET_NAMES[name])}:\n\n{tables.causes(one)}"
        for name, one in sets
        if one["causes"]
    )


def examples(shown: Sequence[Mapping[str, Any]]) -> str:
    """Each cause in words, and the first example that shows it."""
    return "\n\n".join(section(cause, shown) for cause in CAUSES)


def section(cause: str, shown: Sequence[Mapping[str, Any]]) -> str:
    """One cause."""
    head = f"**{capital(cause)}**: {MEANINGS[cause]}."
    for one in shown:
        if one["cause"] == cause and cause in one["causes"]:
            parts = [head, f"> {one['text']}", f"* right: {told(one['right'])}"]
            return "\n\n".join(parts) + f"\n* the program: {told(one['read'])}"
    return f"{head} No example of it is at hand."


def told(statements: Sequence[Mapping[str, Any]]) -> str:
    """Statements in a line."""
    return "; ".join(map(one_told, statements)) if statements else "nothing"


def one_told(statement: Mapping[str, Any]) -> str:
    """A statement: who, and what."""
    return f"{listed(statement['speakers']) or 'nobody named'}: “{statement['content']}”"
