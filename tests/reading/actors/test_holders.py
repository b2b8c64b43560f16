"""Names with their offices."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.units import Unit

Scanned = Callable[[str], tuple[Unit, ...]]


def offices(units: tuple[Unit, ...]) -> dict[str, list[str]]:
    return {u.name: [t.label for t in u.titles] for u in units if u.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("He met Ann Lee, secretary general of the Blue Harbour group.", "Ann Lee",
         "secretary general of the Blue Harbour group"),
        ("He met Ann Lee, State Secretary for Trade to the Prime Minister of Finland.", "Ann Lee",
         "State Secretary for Trade to the Prime Minister"),
        ("He met Ann Lee, Permanent Secretary at the Omani Ministry of Trade.", "Ann Lee",
         "Permanent Secretary at the Ministry of Trade"),
        ("Ann Lee, the Leader's representative, spoke.", "Ann Lee", "Leader's representative"),
        ("The Prime Minister's Military Secretary Maj.-Gen. Ann Lee spoke.", "Ann Lee",
         "Prime Minister's Military Secretary"),
        ("Adviser to the President of Oman on Foreign Affairs Ann Lee spoke.", "Ann Lee",
         "Adviser to the President on Foreign Affairs"),
        ("Fleet Commander General Ann Lee spoke.", "Ann Lee", "Fleet Commander"),
        ("Minister of State at the Trade Ministry Ann Lee spoke.", "Ann Lee",
         "Minister of State at the Trade Ministry"),
        ("Ann Lee, Deputy Mayor and Senior Adviser, spoke.", "Ann Lee",
         "Deputy Mayor and Senior Adviser"),
        ("Deputy Premier and Minister for Trade and Industry Ann Lee spoke.", "Ann Lee",
         "Deputy Premier and Minister for Trade and Industry"),
        ("Special Envoy for Oman Ann Lee spoke.", "Ann Lee", "Special Envoy for Oman"),
    ],
)  # fmt: skip
def test_the_office_as_the_text_has_it(scanned: Scanned, text: str, name: str, label: str) -> None:
    assert offices(scanned(text))[name][0] == label


def test_somebody_else_inside_an_office_keeps_his_own(scanned: Scanned) -> None:
    found = offices(scanned("He met Bo Diaz, Chief of Staff for Coastal Union President Ann Lee."))
    assert found["Bo Diaz"] == ["Chief of Staff for Coastal Union President"]
    assert found["Ann Lee"] == ["Coastal Union President"]


def test_examples_of_officials(scanned: Scanned) -> None:
    units = scanned("Omani officials including Ann Lee, Bo Diaz and Cy Grant hosted a dinner.")
    people = [unit for unit in units if unit.kind == "person"]
    assert [unit.name for unit in people] == ["Ann Lee", "Bo Diaz", "Cy Grant"]
    assert all(unit.countries == ("OMN",) for unit in people)
