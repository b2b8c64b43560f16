"""Fits the weights by which statements of two governments are paired, and writes sign_weights.csv.

usage: fit_alignment.py [--data DIR] [--invented FILE] [--out FILE] [--check]

Two logistic regressions over the pairs of statements of accounts that were not copied from one
another: those that tell the same, where the speakers may be the same, and those that answer each
other, where they differ. Learnt from are the hand-aligned contacts of the development data, those
of scripts/marked, and, with --invented, contacts with their texts in the same form: for the
weights that ship, 44 that we made up, two accounts each in the manner of two governments. They
put words into the mouths of real people, and so stay out of the repository. --check leaves each
contact out in turn (of the invented ones an eighth at a time) and prints how good alignments and
answers are then.
"""

import argparse
import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from program import ROOT, SHARED
from readouts.linking.answering import answers
from readouts.linking.pairing import Scores, leads, paired_by_sense
from readouts.linking.scene import Scene, scene
from readouts.linking.signs import BESIDE, SIGNS, Scale, odds, signs
from readouts.model import StatementRef, text_sha256
from training.accounts import Ends, Marked, marked
from training.corpora import rows as lines
from training.regression import fit

OUT = ROOT / "src/readouts/linking/sign_weights.csv"
MARKED = Path(__file__).parent / "marked"
FOLDS = 8
USED = {
    "same": frozenset(SIGNS) - {"thanks", "praise", "request"},
    "answer": frozenset(
        ("one", "words", "word", "issue", "concept", "thanks", "praise", "request")
    ),
}


@dataclass(frozen=True, slots=True)
class Example:
    """Two statements: the values of their signs, and whether they tell the same or answer."""

    values: tuple[float, ...]
    differ: bool  # the speakers
    ends: Ends


@dataclass(frozen=True, slots=True)
class Part:
    """Two accounts with their pairs of statements; `part` is where they are from."""

    part: str
    marks: Marked
    within: Scene
    examples: tuple[Example, ...]


def main() -> int:
    """Fit and write, or check; 0 if all went well."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data", metavar="DIR")
    parser.add_argument("--invented", type=Path, metavar="FILE", help="contacts with their texts")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE")
    parser.add_argument("--check", action="store_true", help="cross-validate, write nothing")
    asked = parser.parse_args()
    if not (asked.data / "gold").is_dir():
        parser.error(f"{asked.data}: no gold; give the folder with --data")
    parts = [part for part in load(asked.data, asked.invented) if not part.within.one_text]
    if asked.check:
        check(parts)
    else:
        write(fitted(parts), asked.out)
    return 0


def load(data: Path, invented: Path | None = None) -> Iterator[Part]:
    """Every two accounts that were marked."""
    files = {
        "gold": data / "gold/alignment_gold.json",
        "marked": MARKED / "alignments.json",
    }
    if invented is not None:
        files["invented"] = invented
    sources = sorted((data / "readouts").glob("*.jsonl"))
    texts = {text_sha256(row["text"]): row for path in sources for row in lines(path)}
    for name, path in files.items():
        for marks in marked(path, texts):
            within = scene(marks.a, marks.b)
            yield Part(name, marks, within, tuple(_examples(marks, within)))


def _examples(marks: Marked, within: Scene) -> Iterator[Example]:
    for one, other, voice in within.meetings:
        refs = frozenset((one.ref, other.ref))
        if refs <= marks.known and refs not in marks.doubtful:
            yield Example(signs(one, other, voice, within), voice is None, refs)


def fitted(parts: Sequence[Part]) -> Scale:
    """The weights for both ties; a sign that is not used for one weighs nothing there."""
    same = [(e.values, e.ends in p.marks.same) for p in parts for e in p.examples if not e.differ]
    answer = [(e.values, e.ends in p.marks.answers) for p in parts for e in p.examples if e.differ]
    alone = _weights(same, USED["same"])
    beside = [row for part in parts for row in _beside(part, alone)]
    return Scale(
        same=alone,
        beside=_weights(beside, BESIDE, BESIDE),
        answer=_weights(answer, USED["answer"]),
    )


def _beside(part: Part, alone: Sequence[float]) -> Iterator[tuple[tuple[float, ...], bool]]:
    """The signs of each pair beside its rivals, and whether it tells the same."""
    scores: Scores = {_two(e.ends): odds(alone, e.values) for e in part.examples if not e.differ}
    for ends, lead in leads(scores).items():
        yield (1.0, scores[ends], lead), frozenset(ends) in part.marks.same


def _two(ends: Ends) -> tuple[StatementRef, StatementRef]:
    one, other = sorted(ends)
    return one, other


def _weights(
    examples: Sequence[tuple[tuple[float, ...], bool]],
    used: Collection[str],
    names: Sequence[str] = SIGNS,
) -> tuple[float, ...]:
    """The regression over signs of one spread each, so that the ridge holds all back alike."""
    mask = np.array([float(name in used) for name in names])
    values = np.array([row for row, _ in examples]) * mask
    spread = values.std(axis=0)
    spread[spread == 0] = 1.0  # the constant, and signs that are not used
    right = [float(is_so) for _, is_so in examples]
    beta = fit((values / spread).tolist(), right, [1.0] * len(right)) / spread
    return tuple(round(float(weight), 4) for weight in beta)


def check(parts: Sequence[Part]) -> None:
    """Prints how good what is found in each contact is, with weights of the others."""
    invented = sorted({p.marks.contact for p in parts if p.part == "invented"})
    folds = [{c} for c in sorted({p.marks.contact for p in parts} - set(invented))]
    folds += [set(invented[n::FOLDS]) for n in range(FOLDS)]
    scales = {
        contact: scale
        for fold in folds
        for scale in [fitted([p for p in parts if p.marks.contact not in fold])]
        for contact in fold
    }
    for name in ("gold", "marked", "invented"):
        own = [p for p in parts if p.part == name]
        print(name, "same", _counts(own, scales, answer=False))
        print(name, "answers", _counts(own, scales, answer=True))


def _counts(parts: Sequence[Part], scales: dict[str, Scale], *, answer: bool) -> str:
    right = found = wanted = lost = 0
    for part in parts:
        marks, within = part.marks, part.within
        scale = scales[marks.contact]
        if answer:
            pairs = {frozenset((x.a, x.b)) for x in answers(within, scale=scale)}
        else:
            pairs = {frozenset((x.a.ref, x.b.ref)) for x in paired_by_sense(within, scale)}
        told = {pair for pair in pairs if pair <= marks.known}
        gold = marks.answers if answer else marks.same
        right, found, wanted = right + len(told & gold), found + len(told), wanted + len(gold)
        lost += 0 if answer else marks.lost
    f1 = 2 * right / (found + wanted) if found + wanted else 0.0
    return f"{right} right, {found} found, {wanted} marked (and {lost} not read), F1 {f1:.3f}"


def write(scale: Scale, path: Path) -> None:
    """Write the weights as a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        columns = [
            dict(zip(names, weights, strict=True))
            for names, weights in (
                (SIGNS, scale.same),
                (BESIDE, scale.beside),
                (SIGNS, scale.answer),
            )
        ]
        out.writerow(("sign", "same", "beside", "answer"))
        for sign in dict.fromkeys((*SIGNS, *BESIDE)):
            out.writerow((sign, *(column.get(sign, 0.0) for column in columns)))


if __name__ == "__main__":
    raise SystemExit(main())
