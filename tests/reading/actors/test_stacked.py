"""A name behind two offices."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.line import Line
from readouts.reading.actors.stacked import stacked
from readouts.reading.actors.titles import title_at

Lined = Callable[[str], Line]


@pytest.mark.parametrize(
    ("text", "second", "name"),
    [
        ("State Councilor and Foreign Minister Ida Voss left.", "Foreign Minister", "Ida Voss"),
        ("Deputy Premier and Trade Minister Ann Lee left.", "Trade Minister", "Ann Lee"),
        ("Deputy Premier – Envoy to the North Ann Lee left.", "Envoy to the North", "Ann Lee"),
        ("Governor of Turku – Kupit – Court Chair Ann Lee left.", "Court Chair", "Ann Lee"),
        ("Deputy Speaker – Oman Court Secretary Ann Lee left.", "Court Secretary", "Ann Lee"),
        ("his Omani counterpart Prince Karim Darwazeh left", "Prince", "Karim Darwazeh"),
    ],
)  # fmt: skip
def test_two_offices_of_one(
    lined: Lined, places: Gazetteer, text: str, second: str, name: str
) -> None:
    line = lined(text)
    first = title_at(line, 0, places)
    assert first is not None
    found = stacked(line, first, places)
    assert found is not None
    title, run = found
    assert title.label == second
    assert line.joined(run.start, run.end) == name


@pytest.mark.parametrize(
    "text",
    [
        "the President and Foreign Minister Liisa Harju left",
        "the president left",
        "president and Foreign Minister Liisa Harju left",
        "Presidents and Foreign Minister Liisa Harju left",
        "State Councillor and Foreign Ministers Ann Lee and Bo Diaz left",
        "State Councillor and Omani Foreign Minister Karim Darwazeh left",
        "State Councillor and Foreign Minister left",
        "President. Minister. Ann Lee left",
        "President",
    ],
)
def test_two_persons_or_no_name(lined: Lined, places: Gazetteer, text: str) -> None:
    line = lined(text)
    first = title_at(line, 0, places)
    assert first is not None
    assert stacked(line, first, places) is None
