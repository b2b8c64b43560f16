"""The table of segment rules, `segment_rules.csv`, compiled.

`where` says what a rule looks at: a whole `line`, a `label` that stands alone before the text
begins, the `head` of the first line of the text, or the `tail` of a line.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, cast, get_args

from readouts.errors import DataError
from readouts.model import SegmentKind

Where = Literal["line", "label", "head", "tail"]
MAX_LINE = 300  # code points; no header, credit or share bar is longer
MAX_HEAD = 160
MAX_TAIL = 320


@dataclass(frozen=True, slots=True)
class SegmentRule:
    """What a stretch that the pattern finds is."""

    kind: SegmentKind
    where: Where
    pattern: re.Pattern[str]


@cache
def segment_rules(where: Where) -> tuple[SegmentRule, ...]:
    """The rules for `where` in the order of the table. Raises DataError for a bad row."""
    text = resources.files(__package__).joinpath("segment_rules.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    found = (_rule(row, number) for number, row in enumerate(rows, 2))
    return tuple(rule for rule in found if rule.where == where)


def _rule(row: dict[str, str], number: int) -> SegmentRule:
    place = f"segment_rules.csv:{number}"
    if row["kind"] not in get_args(SegmentKind) or row["where"] not in get_args(Where):
        raise DataError(f"unknown kind or place {row['kind']}, {row['where']}", where=place)
    # Datelines are told by their capitals; all else may come in any case.
    flags = re.NOFLAG if row["where"] == "head" else re.IGNORECASE
    try:
        pattern = re.compile(row["pattern"], flags)
    except re.error as error:
        raise DataError(f"bad pattern: {error}", where=place) from error
    return SegmentRule(cast(SegmentKind, row["kind"]), cast(Where, row["where"]), pattern)
