"""Trains the weights that decide act, polarity and issues, and writes weights.npz.

usage: train_coding.py [--data DIR] [--out FILE] [--check]

Learnt from are the statements of scripts/marked/codings.jsonl (set `train`), coded by hand, in
reports of the development data that are in the public domain or under CC BY 4.0. What the tables
say of a statement is a sign among its words. --check leaves a quarter of the reports out in turn
and prints how good acts, polarities and issues are then.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from program import ROOT, SHARED, reports
from readouts.data import load_tables
from readouts.reading.coding.code import ENOUGH
from readouts.reading.coding.scorer import pack
from training.coding import Example, coded, examples
from training.linear import Fitted, Floats, fit, matrix

OUT = ROOT / "src/readouts/reading/coding/weights.npz"
MARKED = Path(__file__).parent / "marked" / "codings.jsonl"
FOLDS = 4
LEAST = 30  # examples of an issue from which it is learnt
ACTS = (
    "STATE", "SUPPORT", "OPPOSE", "CONDEMN", "CALL_FOR", "COMMIT", "AGREE", "THANK", "CONGRATULATE",
    "CONDOLE", "PRAISE", "CONCERN", "WARN", "DENY", "REJECT", "ASK", "DISCUSS",
)  # fmt: skip
POLARITIES = ("favor", "against", "neutral")
Classes = dict[str, Sequence[str]]
RIDGE = {"acts": 3.0, "polarities": 3.0, "issues": 2.0}


def main() -> int:
    """Train and write; 0 if all went well."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data", metavar="DIR")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE")
    parser.add_argument("--check", action="store_true", help="cross-validate, write nothing")
    asked = parser.parse_args()
    folder = asked.data / "readouts"
    if not folder.is_dir():
        parser.error(f"{asked.data}: no folder `readouts`; give the development data with --data")
    found = examples(coded(MARKED, "train"), reports(sorted(folder.glob("*.jsonl"))))
    print(f"{len(found)} statements")
    if asked.check:
        check(found)
        return 0
    names = classes(found)
    tables = {name: (names[name], f.weights, f.bias) for name, f in train(found, names).items()}
    asked.out.write_bytes(pack(tables))
    return 0


def classes(found: Sequence[Example]) -> Classes:
    """What is decided: the acts, the polarities, and the labels that have examples enough.

    The tables alone decide on the others.
    """
    counts = Counter(label for example in found for label in example.gold["issues"])
    labels = (issue.label for issue in load_tables().issues)
    return {
        "acts": ACTS,
        "polarities": POLARITIES,
        "issues": tuple(label for label in labels if counts[label] >= LEAST),
    }


def train(found: Sequence[Example], names: Classes) -> dict[str, Fitted]:
    """The three sets of classifiers."""
    of_acts = matrix([example.acts for example in found])
    of_issues = matrix([example.issues for example in found])
    right = gold(found, names)
    return {
        name: fit(
            of_issues if name == "issues" else of_acts,
            right[name],
            ridge=RIDGE[name],
            one_of=name != "issues",
        )
        for name in RIDGE
    }


def gold(found: Sequence[Example], names: Classes) -> dict[str, Floats]:
    """What is right: of each set an array (statements, classes) of 0 and 1."""
    named = {
        "acts": [[example.gold["act"]] for example in found],
        "polarities": [[example.gold["polarity"]] for example in found],
        "issues": [example.gold["issues"] for example in found],
    }
    return {name: _table(named[name], labels) for name, labels in names.items()}


def _table(named: Sequence[Sequence[str]], labels: Sequence[str]) -> Floats:
    return np.array([[label in each for label in labels] for each in named], dtype=np.float32)


def check(found: Sequence[Example]) -> None:
    """Print the figures, each report judged by what was learnt from others."""
    fold = np.array([crc32(example.report.encode()) % FOLDS for example in found])
    names = classes(found)
    right = gold(found, names)
    scores = {name: np.zeros_like(table) for name, table in right.items()}
    for n in range(FOLDS):
        learnt = [example for example, of in zip(found, fold, strict=True) if of != n]
        apart = [example for example, of in zip(found, fold, strict=True) if of == n]
        for name, fitted in train(learnt, names).items():
            signs = matrix([e.issues if name == "issues" else e.acts for e in apart])
            scores[name][fold == n] = fitted.scores(signs)
    for name in ("acts", "polarities"):
        share = np.mean(scores[name].argmax(1) == right[name].argmax(1))
        print(f"{name:12}{share:.3f}")
    print(f"{'issues':12}{_f1(_chosen(scores['issues']), right['issues'] > 0):.3f} (F1)")


def _chosen(scores: Floats) -> NDArray[np.bool_]:
    """The issues that score enough; the best one where none does."""
    best = scores == scores.max(axis=1, keepdims=True)
    enough = scores > ENOUGH
    return np.asarray(enough | (best & ~enough.any(axis=1, keepdims=True)))


def _f1(found: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    return float(2 * (found & right).sum() / (found.sum() + right.sum()))


if __name__ == "__main__":
    raise SystemExit(main())
