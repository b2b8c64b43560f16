"""Readings against what people have judged."""

import json
from typing import Any

import pytest
from tests.judging.makers import judged, reading

import score_gold
from readouts.judging.gold import gold, gold_row
from readouts.model import Judgement, Reading, to_json

EDIT = judged("edit", 1, field="act", new="COMMIT")
REJECT = judged("reject", 2, second=1)
WHOLE = judged("accept", None, second=2)


def row(*judgements: Judgement) -> dict[str, Any]:
    found = gold(reading(), judgements)
    assert found
    return dict(json.loads(to_json(gold_row(found))))


def score(read: Reading, *judgements: Judgement) -> dict[str, float]:
    return score_gold.score([json.loads(to_json(read))], [row(*judgements)])


def only(*numbers: int) -> Reading:
    """A reader that finds these statements."""
    from dataclasses import replace

    said = reading().statements
    return replace(reading(), statements=tuple(said[number - 1] for number in numbers))


@pytest.mark.parametrize(
    ("read", "judgements", "precision", "recall"),
    [
        (only(1, 2, 3), (EDIT, REJECT), 0.5, 1.0),  # nobody has judged the third
        (only(1, 3), (EDIT, REJECT), 1.0, 1.0),
        (only(2), (EDIT, REJECT), 0.0, 0.0),
        (only(), (EDIT, REJECT), 0.0, 0.0),
        (only(1, 2, 3), (EDIT, REJECT, WHOLE), 0.5, 1.0),  # the third is open
    ],
)
def test_right_wrong_and_open(
    read: Reading, judgements: tuple[Judgement, ...], precision: float, recall: float
) -> None:
    figures = score(read, *judgements)
    assert (figures["statement_precision"], figures["statement_recall"]) == (precision, recall)


def test_in_a_complete_report_what_finds_nothing_is_wrong() -> None:
    from dataclasses import replace

    stray = replace(reading().statements[0], id="s9", content=((60, 75),))
    more = replace(reading(), statements=(*reading().statements, stray))
    assert score(more, EDIT)["statement_precision"] == 1.0
    assert score(more, EDIT, WHOLE)["statement_precision"] == 0.5


def test_a_field_counts_where_somebody_vouches_for_it() -> None:
    figures = score(reading(), EDIT)
    assert figures["act_accuracy"] == 0.0  # the reader says STATE
    assert figures["speaker_accuracy"] == 0.0  # nobody has judged who says it: nothing of nothing
    accepted = score(reading(), judged("accept", 1))
    assert accepted["speaker_accuracy"] == accepted["issue_f1"] == 1.0


def test_a_disputed_field_counts_for_nothing() -> None:
    both = (EDIT, judged("edit", 1, by="Bo", second=1, field="act", new="STATE"))
    counted = score_gold.count(json.loads(to_json(reading())), row(*both))
    assert counted["act"] == 0
    assert counted["right"] == 1


def test_a_report_that_was_not_read_is_missed() -> None:
    figures = score_gold.score([], [row(EDIT)])
    assert (figures["statements"], figures["statement_recall"]) == (1, 0.0)
