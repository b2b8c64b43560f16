"""From which capital a report is written."""

import pytest

from readouts.reading.actors.dateline import written_in
from readouts.reading.actors.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("HELSINKI – It rained.", "FIN"),
        ("Helsinki (HW) - It rained.", "FIN"),
        ("MUSCAT, 5 May – It rained.", "OMN"),
        ("By our reporter\nMUSCAT — It rained.", "OMN"),
        ("Oman – It rained.", None),
        ("It rained in HELSINKI – again.", None),
        ("HELSINKI rained.", None),
        ("", None),
    ],
)
def test_only_a_capital_before_a_dash_counts(
    places: Gazetteer, text: str, country: str | None
) -> None:
    assert written_in(text, places) == country
