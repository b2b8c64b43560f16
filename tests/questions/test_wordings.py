"""Which fixed phrases does the record hold?"""

from dataclasses import replace

import pytest
from tests.fixtures import story

from readouts.data import Tables
from readouts.model import Wording
from readouts.questions.wordings import wordings
from readouts.store import RecordStore

ONE = story.record().wordings[0]
BETTER = replace(ONE, text="better", score=9.0)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, True),
        ({"by": "Lindqvist"}, True),
        ({"by": "Okello"}, False),
        ({"towards": "Okello"}, True),
        ({"towards": "Lindqvist"}, False),
        ({"since": "2021-03-04", "until": "2021"}, True),
        ({"since": "2021-04"}, False),
        ({"by": "France"}, False),
    ],
)
def test_filters(source: RecordStore, tables: Tables, filters: dict[str, str], found: bool) -> None:
    assert [one.text for one in wordings(source, tables, **filters)] == [ONE.text] * found


def test_the_best_come_first(source: RecordStore, tables: Tables) -> None:
    record = replace(story.record(), wordings=(ONE, BETTER, Wording(text="of nobody")))
    source.put_record(record.lines(), generation=1, linker="l")
    assert [one.text for one in wordings(source, tables)] == ["better", ONE.text]
