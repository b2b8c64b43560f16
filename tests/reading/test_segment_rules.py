"""The table of segment rules."""

import re
import time

import pytest

from readouts.errors import DataError
from readouts.reading import segment_rules as rules


def test_every_place_has_rules() -> None:
    for where in ("line", "label", "head", "tail"):
        found = rules.segment_rules(where)
        assert found
        assert {rule.where for rule in found} == {where}


def test_only_datelines_mind_capitals() -> None:
    assert not rules.segment_rules("head")[0].pattern.flags & re.IGNORECASE
    assert rules.segment_rules("line")[0].pattern.flags & re.IGNORECASE


@pytest.mark.parametrize(
    "row",
    [
        {"kind": "nonsense", "where": "line", "pattern": "a"},
        {"kind": "body", "where": "nowhere", "pattern": "a"},
        {"kind": "body", "where": "line", "pattern": "("},
    ],
)
def test_a_bad_row_says_where_it_is(row: dict[str, str]) -> None:
    with pytest.raises(DataError, match=r"segment_rules\.csv:7"):
        rules._rule(row, 7)


@pytest.mark.parametrize("where", ["line", "label", "head", "tail"])
@pytest.mark.parametrize(
    "unit", ["a, ", "readout ", "By A ", "(x) ", "share | ", "A-", "- ", "12 "]
)
def test_no_rule_takes_long_on_a_line_of_full_length(where: rules.Where, unit: str) -> None:
    line = (unit * rules.MAX_LINE)[: rules.MAX_LINE] + "?"
    start = time.process_time()
    for rule in rules.segment_rules(where):
        rule.pattern.search(line)
    assert time.process_time() - start < 2
