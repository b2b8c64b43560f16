"""Items of lists of people."""

from collections.abc import Callable

import pytest

from readouts.reading.actors import Cast
from readouts.reading.actors.items import around, opens_item
from readouts.reading.actors.line import Line

Told = Callable[..., Cast]
Lined = Callable[[str], Line]


def people(cast: Cast) -> list[tuple[str, str | None, str | None]]:
    return [(a.name, a.office, a.country) for a in cast.actors if a.kind == "person"]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Ann Lee, CEO, Blue Trust", ("Ann Lee", "CEO, Blue Trust", "FIN")),
        ("Ann Lee, President & CEO, Blue", ("Ann Lee", "President & CEO, Blue", "FIN")),
        ("Ann Lee, Esq. CEO, Blue Trust", ("Ann Lee", "CEO, Blue Trust", "FIN")),
        ("Ann Lee, Head of Work of Zeal", ("Ann Lee", "Head of Work of Zeal", "FIN")),
        ("Ann Lee, (CEO of Nordbank) (Turku)", ("Ann Lee", "CEO of Nordbank", "FIN")),
        ("Ann Lee, (Turku)", ("Ann Lee", None, "FIN")),
        ("Ann Lee, Ambassador of Chile", ("Ann Lee", "Ambassador", "CHL")),
        ("Ann Lee, (Chile)", ("Ann Lee", None, "CHL")),
        ("Orange County Mayor Ann Lee", ("Ann Lee", "Orange County Mayor", "FIN")),
        ("Aino Lee", ("Aino Lee", None, "FIN")),
    ],
)
def test_lists_in_one_line(
    told: Told, item: str, expected: tuple[str, str | None, str | None]
) -> None:
    text = f"Among those present were: - {item} - Bo Diaz, Mayor"
    assert people(told(text, side="FIN")) == [expected, ("Bo Diaz", "Mayor", "FIN")]


@pytest.mark.parametrize(
    ("text", "expected"), [("- Ann", True), ("x - Ann", True), ("x -Ann", False), ("x Ann", False)]
)
def test_where_an_item_starts(lined: Lined, text: str, expected: bool) -> None:
    line = lined(text)
    assert opens_item(line, line.words.index("Ann")) is expected


def test_what_an_item_speaks_of(lined: Lined) -> None:
    line = lined("- Santiago Lee, CEO of Oman Gas - Bo Diaz, Chile")
    assert around(line, 1) == {"OMN"}
