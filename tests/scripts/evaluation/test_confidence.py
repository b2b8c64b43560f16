"""Calibration figures on confidences whose truth is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.scripts.evaluation.made import MISSED

from evaluation.comparing import WRONG_ACTOR, Outcome
from evaluation.confidence import (
    BINS,
    errors_in_least_sure,
    in_bins,
    judged,
    reliability,
    wilson,
)


def outcomes(*rows: tuple[float, bool]) -> list[Outcome]:
    return [
        Outcome("r", "p", "direct", "direct", None if right else WRONG_ACTOR, sure)
        for sure, right in rows
    ]


def test_calibrated() -> None:
    found = reliability(outcomes(*[(0.75, n < 3) for n in range(4)]))
    assert found is not None
    assert found["ece"] == 0
    assert found["brier"] == pytest.approx(0.1875)
    [one] = found["bins"]
    assert (one["from"], one["to"], one["n"], one["confidence"], one["right"]) == (
        0.7, 0.8, 4, 0.75, 0.75,
    )  # fmt: skip


def test_too_sure() -> None:
    found = reliability(outcomes((1.0, False), (1.0, True)))
    assert found is not None
    assert (found["ece"], found["brier"]) == (0.5, 0.5)


def test_missed_statements_have_no_confidence() -> None:
    assert judged([MISSED]) == []
    assert reliability([MISSED]) is None


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_bounds(rows: list[tuple[float, bool]]) -> None:
    found = reliability(outcomes(*rows))
    assert found is not None
    assert sum(one["n"] for one in found["bins"]) == found["n"] == len(rows)
    assert len(found["bins"]) <= BINS
    assert 0 <= found["ece"] <= 1
    assert 0 <= found["brier"] <= 1
    assert all(one["from"] - 1e-4 <= one["confidence"] <= one["to"] + 1e-4 for one in found["bins"])
    share = found["errors_in_least_sure"]
    assert share is None or -1e-9 <= share <= 1


def test_bins() -> None:
    parts = in_bins([(0.0, True), (0.1, True), (0.99, True), (1.0, True)])
    assert [len(part) for part in parts] == [1, 1, *[0] * 7, 2]


@pytest.mark.parametrize(("hits", "n"), [(0, 1), (1, 1), (5, 10), (99, 100)])
def test_wilson_holds_the_share(hits: int, n: int) -> None:
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n <= high <= 1
    assert high - low < 1


def test_wilson_narrows() -> None:
    few, many = (wilson(n // 2, n) for n in (10, 1000))
    assert many[1] - many[0] < few[1] - few[0]


def test_errors_in_the_least_sure_fifth() -> None:
    sorted_well = [(n / 10, n > 1) for n in range(10)]
    assert errors_in_least_sure(sorted_well) == 1.0
    assert errors_in_least_sure([(n / 10, n < 8) for n in range(10)]) == 0.0
    assert errors_in_least_sure([(0.5, n % 2 == 0) for n in range(10)]) == 0.2
    assert errors_in_least_sure([(0.5, True)]) is None
