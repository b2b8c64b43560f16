"""The generated parts of the docs: written anew, or compared with what was measured."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from docs_table import markdown, put_in
from evaluation.examples import Shown, load_examples, shown
from evaluation.measuring import measure
from evaluation.page import files
from evaluation.records import Accuracy, changed, load_accuracy, merged
from evaluation.sets import SETS, values
from program import BUILD, ROOT, SHARED

Figures = Mapping[str, float]
METHOD = ROOT / "docs" / "method.md"


def measurements(table: Mapping[str, Figures], work: Path = BUILD / "evaluate") -> Accuracy:
    """What was measured in this run: the scorers' figures, and the sets among their parts."""
    figures = {part: {k: round(v, 4) for k, v in row.items()} for part, row in table.items()}
    sets = {name: measure(name, work / name, SHARED / "data") for name in table if name in SETS}
    if "statements" in sets:
        sets["statements"]["values"] = values(work / "statements", SHARED / "data")
    return {"figures": figures, "sets": sets, "examples": list(map(shown, load_examples()))}


def rows_of(table: Mapping[str, Figures]) -> list[tuple[str, str, str]]:
    """A line for each figure: part, name, value."""
    return [
        (part, key, f"{value:.3f}") for part, row in table.items() for key, value in row.items()
    ]


def write_docs(new: Accuracy) -> list[str]:
    """Write what depends on the measurements; gives the parts that are left as they were."""
    kept = load_accuracy()
    accuracy = merged(kept, new)
    for path, text in files(accuracy).items():
        path.write_text(text, "utf-8")
    table = markdown(("Part", "Figure", "Value"), rows_of(accuracy["figures"]))
    put_in(METHOD, "accuracy", table)
    return [part for part in accuracy["figures"] if part not in new["figures"]]


def drift(new: Accuracy) -> list[str]:
    """What the docs show otherwise than it was measured now."""
    return changed(load_accuracy(), new)


def example_lines(examples: Iterable[Shown]) -> list[str]:
    """Each example, whether it still shows its error, and what the program makes of it."""
    return [
        f"{'wrong' if one['cause'] in one['causes'] else 'FIXED':6}{one['cause']:32}{one['text']}\n"
        + "".join(f"{'':6}{', '.join(s['speakers']) or '-'}: {s['content']}\n" for s in one["read"])
        for one in examples
    ]
