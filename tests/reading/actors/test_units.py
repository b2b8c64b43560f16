"""A mention before anybody knows who it is."""

from dataclasses import replace

import pytest

from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

TITLE = Title(0, 1, 0, ("president",), "President", "HOS", ("FIN",))
UNIT = Unit(kind="person", span=(0, 14), head=(10, 14), name="Aino", line=0)


def test_without_titles() -> None:
    assert UNIT.title is None
    assert UNIT.countries == ()


def test_countries_of_all_titles_each_once() -> None:
    other = replace(TITLE, countries=("OMN", "FIN"))
    unit = replace(UNIT, titles=(TITLE, other))
    assert unit.title == TITLE
    assert unit.countries == ("FIN", "OMN")


def test_a_mention_is_frozen() -> None:
    with pytest.raises(AttributeError):
        UNIT.name = "Eero"  # type: ignore[misc]
