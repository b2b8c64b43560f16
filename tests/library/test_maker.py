"""What makes readings now."""

from dataclasses import replace

import pytest
from tests.store.made import report

import readouts
from readouts.data import load_tables
from readouts.library.maker import Maker, current_maker
from readouts.model import Report

MAKER = Maker(version="1", tables="t", model="m")
ONE = report("A text.", url="https://example.org/1")


@pytest.mark.parametrize("change", [{"version": "2"}, {"tables": "u"}, {"model": "n"}])
def test_another_maker_has_another_key(change: dict[str, str]) -> None:
    assert replace(MAKER, **change).key(ONE) != MAKER.key(ONE)


@pytest.mark.parametrize(
    "other",
    [
        replace(ONE, title="A title"),
        replace(ONE, published="2021-08-18"),
        replace(ONE, publisher="Somebody"),
        replace(ONE, language="fr"),
        report("Another text.", url="https://example.org/1"),
    ],
)
def test_whatever_is_read_is_in_the_key(other: Report) -> None:
    assert MAKER.key(other) != MAKER.key(ONE)


def test_where_a_text_lay_is_not() -> None:
    assert MAKER.key(replace(ONE, source="elsewhere.txt")) == MAKER.key(ONE)


def test_this_installation_says_who_it_is_in_its_readings() -> None:
    maker = current_maker(load_tables())
    made_by = readouts.read("Nothing much.").reader
    assert (made_by.version, made_by.tables, made_by.model) == (
        maker.version,
        maker.tables,
        maker.model,
    )
