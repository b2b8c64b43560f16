"""The expressions of readouts and diplomatic news, by the guidelines of TIMEX3.

The sentences are our own. What is expected was written down before the tagger was tuned on news,
so that the share that is right says how it fares on the texts that it is for.
"""

import csv
from pathlib import Path

from readouts.reading.dates import tag

LIST = Path(__file__).with_name("readout_expressions.csv")
RIGHT = 0.95
Row = dict[str, str]


def _rows() -> list[Row]:
    with LIST.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _expected(row: Row) -> list[tuple[str, ...]]:
    columns = (row[name].split(" | ") for name in ("expressions", "types", "values"))
    return [found for found in zip(*columns, strict=True) if found[0]]


def _found(row: Row) -> list[tuple[str, ...]]:
    text = row["sentence"]
    return [(text[d.start : d.end], d.type, d.value) for d in tag(text, row["published"])]


def test_the_list_is_long_enough() -> None:
    assert len(_rows()) >= 110


def test_nearly_every_expression_is_right() -> None:
    rows = _rows()
    wrong = [row for row in rows if _found(row) != _expected(row)]
    for row in wrong:
        print(f"{row['published']} {row['sentence']}\n  {_expected(row)}\n  {_found(row)}")
    assert len(wrong) <= (1 - RIGHT) * len(rows)
