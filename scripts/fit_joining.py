"""Fits the weights by which rules and network are joined, and writes weights.csv.

usage: fit_joining.py [--data DIR] [--out FILE] [--check]

Logistic regressions, one for each class of candidates, over texts that the network was not trained
on: the readouts marked in scripts/marked and the held out articles of the news corpus. A candidate
is right if its content and the likest gold content share half of the code points of either and its
source is the gold one's. --check prints, for each part left out in turn, how good the joined drafts
are when the weights are fitted on the rest.
"""

import argparse
import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from program import ROOT, SHARED
from readouts import model
from readouts.model import Spans
from readouts.reading.joining.candidates import ALIKE, Candidate, candidates
from readouts.reading.joining.join import choose
from readouts.reading.joining.likeness import content_likeness, overlap
from readouts.reading.joining.signs import SIGNS, signs
from readouts.reading.joining.weighing import CLASSES, Scale, class_of
from readouts.reading.statements import Draft
from training import corpora
from training.gathering import NEWS, READOUTS
from training.readers import Text, ruled
from training.regression import fit

OUT = ROOT / "src/readouts/reading/joining/weights.csv"
FOLDS = 5
READOUT_WEIGHT = 2.0  # of a candidate of a readout beside one of the news


@dataclass(frozen=True, slots=True)
class Judged:
    """The candidates of a text with their signs, whether each is right, and the gold.

    `found`, `values` and `right` are side by side: a candidate, the values of its `SIGNS`, 1.0 if
    it is right. `weight` is what each of them counts.
    """

    text: Text
    found: Sequence[Candidate]
    values: Sequence[Sequence[float]]
    right: Sequence[float]
    gold: Sequence[Draft]
    weight: float


def main() -> int:
    """Fit and write; 0 if all went well."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data", metavar="DIR")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE")
    parser.add_argument("--check", action="store_true", help="cross-validate, write nothing")
    asked = parser.parse_args()
    for name in (NEWS, READOUTS):
        if not (asked.data / name).exists():
            parser.error(f"{asked.data}: no {name}; give the folder with --data")
    news, readouts = list(held_out_news(asked.data)), list(marked_readouts(asked.data))
    if asked.check:
        cross_validate(news, readouts)
        return 0
    write(asked.out, fitted([*news, *readouts]))
    return 0


def held_out_news(data: Path) -> Iterable[Judged]:
    """The articles of the corpus that the network was not trained on."""
    rows = list(corpora.rows(data / NEWS))
    for row in rows[corpora.HELD_OUT]:
        yield judged(row, row["attributions"], ((0, len(row["text"])),), 1.0)


def marked_readouts(data: Path) -> Iterable[Judged]:
    """The readouts of scripts/marked, their texts looked up by hash; one text once."""
    marked = {row["text_sha256"]: row["statements"] for row in corpora.rows(corpora.MARKED)}
    for path in sorted((data / READOUTS).glob("*.jsonl")):
        for row in corpora.rows(path):
            statements = marked.pop(model.text_sha256(row["text"]), None)
            if statements is not None:
                regions = corpora.bodies(row["text"], row.get("title"))
                yield judged(row, statements, regions, READOUT_WEIGHT)


def judged(row: corpora.Row, gold: Iterable[corpora.Row], regions: Spans, weight: float) -> Judged:
    """Both readers over a text, their candidates beside the gold."""
    text = ruled(row, regions)
    found = candidates(text.rules, text.proposals())
    values = [signs(candidate, text.manner, text.quotes) for candidate in found]
    wanted = [_gold(statement) for statement in gold]
    right = [_right(candidate.draft, wanted) for candidate in found]
    return Judged(text, found, values, right, wanted, weight)


def _gold(row: corpora.Row) -> Draft:
    content, cue, source = (corpora.spans(row[role]) for role in ("content", "cue", "source"))
    return Draft(content=content, cue=cue, source=source, inherits=not cue)


def _right(draft: Draft, gold: Sequence[Draft]) -> float:
    """1.0 if the likest of the gold drafts is the same statement of the same speaker, else 0.0."""
    likeness, best = max(
        ((content_likeness(draft, other), n) for n, other in enumerate(gold)), default=(0.0, -1)
    )
    return float(likeness >= ALIKE and same_speaker(draft, gold[best]))


def same_speaker(draft: Draft, gold: Draft) -> bool:
    """True if the sources touch, neither has one, or both go on with the speaker before."""
    if gold.source:
        return bool(overlap(draft.source, gold.source))
    return not draft.source or (gold.inherits and draft.inherits)


def fitted(texts: Sequence[Judged]) -> Scale:
    """The weights for each class of candidates; all 0 for a class of which there is none."""
    return Scale({name: _weights(_rows(texts, name)) for name in CLASSES})


Weighed = tuple[Sequence[float], float, float]  # the signs of a candidate, right, weight


def _rows(texts: Sequence[Judged], name: str) -> list[Weighed]:
    """The candidates of one class."""
    return [
        (values, right, text.weight)
        for text in texts
        for candidate, values, right in zip(text.found, text.values, text.right, strict=True)
        if class_of(candidate, text.text.manner) == name
    ]


def _weights(rows: Sequence[Weighed]) -> tuple[float, ...]:
    if not rows:
        return (0.0,) * len(SIGNS)
    values, right, weight = zip(*rows, strict=True)
    return tuple(fit(values, right, weight).tolist())


def cross_validate(*groups: Sequence[Judged]) -> None:
    """Prints precision, recall and F1 of each group, fitted without the texts that are judged."""
    for number, group in enumerate(groups):
        others = [text for n, other in enumerate(groups) if n != number for text in other]
        counts = [_counts(text, scale) for text, scale in _left_out(group, others)]
        hits, read, wanted = (sum(column) for column in zip(*counts, strict=True))
        figures = (_share(hits, read), _share(hits, wanted), _share(2 * hits, read + wanted))
        print(f"group {number}: " + " ".join(f"{figure:.3f}" for figure in figures))


def _left_out(group: Sequence[Judged], others: Sequence[Judged]) -> Iterator[tuple[Judged, Scale]]:
    """Each text of `group`, with weights that were fitted without its fold."""
    for fold in range(FOLDS):
        kept = [text for n, text in enumerate(group) if n % FOLDS != fold]
        scale = fitted([*others, *kept])
        yield from ((text, scale) for text in group[fold::FOLDS])


def _counts(text: Judged, scale: Scale) -> tuple[float, int, int]:
    """Drafts that are right, drafts, and gold drafts."""
    drafts = choose(text.found, text.text.quotes, scale, text.text.manner)
    return sum(_right(draft, text.gold) for draft in drafts), len(drafts), len(text.gold)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def write(path: Path, scale: Scale) -> None:
    """One row for each sign, a column for each class."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(("sign", *CLASSES))
        for n, sign in enumerate(SIGNS):
            lines.writerow((sign, *(f"{scale.weights[name][n]:.4f}" for name in CLASSES)))


if __name__ == "__main__":
    raise SystemExit(main())
