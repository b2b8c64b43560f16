"""The governments of a page."""

from readouts.data import Tables
from readouts.pages.sides import NOBODY, Side, Sides


def test_three_sides_have_a_look_and_the_others_are_grey(tables: Tables) -> None:
    sides = Sides(["CHN", "CHN", "IRN", "RUS", "DEU"], tables)
    assert [sides.of(code).slot for code in ("CHN", "IRN", "RUS", "DEU", "FRA")] == [1, 2, 3, 0, 0]
    assert sides.of("IRN") == Side("IRN", "Iran", 2)


def test_a_code_that_no_table_knows_is_its_name(tables: Tables) -> None:
    assert Sides(["XNO"], tables).of("XNO") == Side("XNO", "XNO", 1)


def test_several_sides_are_nobodys(tables: Tables) -> None:
    sides = Sides(["CHN", "IRN"], tables)
    assert sides.among(["CHN", "CHN"]).code == "CHN"
    assert sides.among(["CHN", "IRN"]) == sides.among([]) == sides.among([None]) == NOBODY
    assert sides.among(["CHN", None]) == sides.of(None) == NOBODY
