"""Fits the weights by which text reuse tells copies from look-alikes, and writes weights.csv.

usage: fit_reuse.py [--data DIR] [--seed N] [--out FILE]

A logistic regression over the pairs of texts that meet, in sets of near duplicates made from real
reports by ../shared/tools/make_near_duplicates.py. Those are all edited, so plain copies are added:
reprints, excerpts, and texts that hold two whole ones. Two different parts of real reports count
as of different sources, though a few of them are not.
"""

import argparse
import csv
import json
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from program import ROOT, SHARED
from readouts.linking.reuse.codes import codes_of
from readouts.linking.reuse.kinship import SIGNS, Signs, signs
from readouts.linking.reuse.meeting import meetings
from readouts.linking.reuse.pile import Flags, Numbers, Pile
from readouts.linking.reuse.stretches import stretches
from readouts.linking.reuse.texts import Text
from readouts.text.footprints import footprints
from training.regression import fit

OUT = ROOT / "src/readouts/linking/reuse/weights.csv"
SETS = (("--bases", "2500"), ("--rows", "10000"))
PLAIN = 0.25  # of the originals get a plain copy, too
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Copy:
    """A text, the number of the text it comes from, and of another that it holds as well."""

    id: str
    origin: int
    text: str
    other: int = -1


def main() -> int:
    """Fit and write; 0 if all went well."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data", metavar="DIR")
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE")
    asked = parser.parse_args()
    made = [judged(near_duplicates(asked.data, asked.seed, size)) for size in SETS]
    found = np.concatenate([part for part, _ in made])
    right = np.concatenate([part for _, part in made])
    write(asked.out, fitted(found, right))
    print(f"{len(found)} pairs, {right.mean():.0%} of one source")
    return 0


def near_duplicates(data: Path, seed: int, size: Sequence[str]) -> list[Copy]:
    """A set of that size, with plain copies."""
    maker, sources = data.parent / "tools" / "make_near_duplicates.py", data / "readouts"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "set.jsonl"
        texts = map(str, sorted(sources.glob("*.jsonl")))
        command = [sys.executable, str(maker), "--seed", str(seed), *size, str(out), *texts]
        subprocess.run(command, check=True, capture_output=True)
        rows = [json.loads(line) for line in out.open(encoding="utf-8")]
    originals = [Copy(row["id"], row["gold"], row["text"]) for row in rows if row["level"] == 0]
    edited = [Copy(row["id"], row["gold"], row["text"]) for row in rows if row["level"] != 0]
    return [*originals, *edited, *plain(originals, random.Random(seed))]


def plain(originals: Sequence[Copy], rng: random.Random) -> Iterator[Copy]:
    """Plain copies of some of the texts."""
    for copy in originals:
        if rng.random() > PLAIN:
            continue
        key, sentences = f"{copy.id}.copy", SENTENCE.split(copy.text)
        match rng.choice(("reprint", "excerpt", "excerpt", "both")):
            case "reprint":
                yield Copy(key, copy.origin, f"By our correspondent\n{copy.text}\nShare")
            case "excerpt":
                count = max(2, int(len(sentences) * rng.uniform(0.35, 0.9)))
                some = sentences[:count] if rng.random() < 0.5 else sentences[-count:]
                yield Copy(key, copy.origin, " ".join(some))
            case _:
                other = rng.choice(originals)
                yield Copy(key, copy.origin, f"{copy.text}\n\n{other.text}", other.origin)


def judged(made: Iterable[Copy]) -> tuple[Signs, Flags]:
    """The signs of each pair that meets, and whether it has one source.

    A copy that holds two whole texts is not paired with the second.
    """
    made = sorted(made, key=lambda copy: copy.id)
    known = [Text(one) for one in footprints((copy.id, copy.text) for copy in made)]
    first, second = meetings(*codes_of(known))
    origin: Numbers = np.array([copy.origin for copy in made])
    other: Numbers = np.array([copy.other for copy in made])
    right = origin[first] == origin[second]
    clear = right | ((other[first] != origin[second]) & (origin[first] != other[second]))
    first, second = first[clear], second[clear]
    pile = Pile([text.footprint for text in known])
    return signs(pile, first, second, stretches(pile, first, second)), right[clear]


def fitted(found: Signs, right: Flags) -> list[float]:
    """The weights of the signs and the bias; the signs are scaled, so that the ridge is fair."""
    middle, scale = found.mean(axis=0), found.std(axis=0)
    rows = np.hstack([np.ones((len(found), 1)), (found - middle) / scale])
    bias, *weights = fit(rows.tolist(), right.tolist(), [1.0] * len(rows))
    back = np.array(weights) / scale
    return [*back.tolist(), float(bias - back @ middle)]


def write(path: Path, weights: Sequence[float]) -> None:
    """Write the weights of the SIGNS and the bias."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(("sign", "weight"))
        rows.writerows(
            (name, f"{value:.2f}") for name, value in zip((*SIGNS, "bias"), weights, strict=True)
        )


if __name__ == "__main__":
    raise SystemExit(main())
