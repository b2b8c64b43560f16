"""Counts are of statements, intervals of reports."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.scripts.evaluation.made import MISSED, OUTCOMES, RIGHT, TOO_MANY, many

from evaluation.comparing import EXTRA, NOTHING, WRONG_ACTOR
from evaluation.counts import (
    LEAST_REPORTS,
    SHARES,
    by_report,
    causes,
    counted,
    draws,
    kind_accuracy,
    middle,
    shares,
)


def test_all_kinds() -> None:
    row = counted(OUTCOMES)
    numbers = [row[key] for key in ("reports", "gold", "read", "found", "right")]
    assert numbers == [2, 3, 3, 2, 1]
    assert row["precision"] == row["recall"] == row["f1"] == pytest.approx(1 / 3, abs=1e-4)
    assert row["speakers"] == 0.5


def test_a_kind_is_the_golds_for_recall_and_the_read_ones_for_precision() -> None:
    indirect, carried = (counted(OUTCOMES, kind.__eq__) for kind in ("indirect", "carried"))
    assert (indirect["gold"], indirect["recall"]) == (1, 1.0)
    assert (indirect["read"], indirect["precision"]) == (2, 0.5)
    assert (carried["gold"], carried["read"], carried["recall"]) == (2, 0, 0.0)
    assert carried["precision"] is None


def test_nothing_of_nothing() -> None:
    row = counted([])
    assert (row["reports"], row["gold"]) == (0, 0)
    assert all(row[key] is row[f"{key}_interval"] is None for key in SHARES)
    assert counted([MISSED, TOO_MANY])["f1"] == 0.0


def test_few_reports_have_no_interval() -> None:
    assert counted(many(LEAST_REPORTS - 1))["f1_interval"] is None
    assert counted(many(LEAST_REPORTS))["f1_interval"] is not None


def test_reports_that_are_alike_have_a_narrow_interval() -> None:
    row = counted(many(8))
    assert row["f1_interval"] == [row["f1"], row["f1"]]


def test_reports_that_differ_have_a_wide_one() -> None:
    mixed = [
        type(RIGHT)(f"r{n}", "p", "direct", "direct", None if n % 2 else WRONG_ACTOR, 0.5)
        for n in range(10)
    ]
    low, high = counted(mixed)["f1_interval"]
    assert low < 0.5 < high
    assert counted(mixed) == counted(mixed)


@given(st.integers(1, 9))
def test_each_draw_has_as_many_reports(reports: int) -> None:
    drawn = draws(by_report(many(reports), lambda _: True))
    assert set(drawn[:, 0]) == {3.0 * reports}
    assert (drawn == draws(by_report(many(reports), lambda _: True))).all()


@given(st.lists(st.tuples(*[st.integers(0, 9)] * 5), min_size=1, max_size=4))
def test_f1_lies_between_precision_and_recall(rows: list[tuple[int, ...]]) -> None:
    bounded = np.array([[g, r, f, min(g, a), min(r, b)] for g, r, f, a, b in rows], dtype=float)
    found = shares(bounded)
    for f1, p, r in zip(found["f1"], found["precision"], found["recall"], strict=True):
        assert np.isnan(f1) or min(p, r) - 1e-9 <= f1 <= max(p, r) + 1e-9


def test_the_middle() -> None:
    assert middle(np.array([np.nan, np.nan])) is None
    assert middle(np.array([0.0, np.nan, 1.0])) == [0.025, 0.975]


def test_kind_accuracy() -> None:
    assert kind_accuracy(OUTCOMES) == 0.5
    assert kind_accuracy([MISSED]) is None


def test_causes_by_kind() -> None:
    expected = {WRONG_ACTOR: {"carried": 2}, NOTHING: {"carried": 2}, EXTRA: {"direct": 2}}
    assert causes(many(2)) == expected
