"""The weights of text reuse: what is right, what is fitted, what is written."""

import csv
import random
from pathlib import Path

import numpy as np
from tests.linking.factories import article, rewritten

from fit_reuse import Copy, fitted, judged, plain, write
from readouts.linking.reuse.kinship import SIGNS

WIRE = ". ".join(article(n, 15) for n in range(12))


def test_pairs_of_one_source_are_right() -> None:
    other = article(50, 20)
    found, right = judged(
        [
            Copy("c", 2, f"{other} {article(103, 150)} {article(104, 30)}"),
            Copy("a", 1, f"{WIRE} {article(104, 30)}"),
            Copy("b", 1, rewritten(WIRE, 0.1, 1)),
        ]
    )
    assert found.shape == (len(right), len(SIGNS))
    assert sorted(right.tolist()) == [False, True]


def test_a_copy_that_holds_two_texts_is_not_paired_with_the_second() -> None:
    made = [
        Copy("a", 1, WIRE),
        Copy("b", 2, article(109)),
        Copy("c", 1, f"{WIRE} {article(109)}", 2),
    ]
    _, right = judged(made)
    assert right.tolist() == [True]


def test_plain_copies_hold_words_of_their_source_only_or_of_two() -> None:
    originals = [
        Copy(f"r{n}", n, ". ".join(article(10 * n + k, 15) for k in range(8))) for n in range(60)
    ]
    made = list(plain(originals, random.Random(3)))
    assert 5 < len(made) < 30
    assert {copy.other >= 0 for copy in made} == {True, False}
    for copy in made:
        source = set(originals[copy.origin].text.split())
        if copy.other < 0:
            assert len(set(copy.text.split()) - source) <= 6


def test_the_fit_tells_signs_apart() -> None:
    rng = np.random.default_rng(1)
    signs = rng.random((500, len(SIGNS)))
    right = signs[:, 0] + 0.1 * rng.random(500) > 0.5
    *weights, bias = fitted(signs, right)
    assert weights[0] == max(weights) > 5
    assert bias < 0


def test_weights_are_written_by_name(tmp_path: Path) -> None:
    write(tmp_path / "weights.csv", [*map(float, range(len(SIGNS))), -1.5])
    with (tmp_path / "weights.csv").open(encoding="utf-8") as lines:
        rows = {row["sign"]: row["weight"] for row in csv.DictReader(lines)}
    assert list(rows) == [*SIGNS, "bias"]
    assert (rows[SIGNS[1]], rows["bias"]) == ("1.00", "-1.50")
