"""Countries, their sides and institutions; and what is no person."""

from collections.abc import Callable

import pytest

from readouts.reading.actors import Cast
from readouts.reading.actors.units import Unit

Scanned = Callable[[str], tuple[Unit, ...]]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The Omani side agreed.", "country", "Oman"),
        ("Muscat's government left.", "country", "Oman"),
        ("The Omani Ministry of Trade agreed.", "institution", "Omani Ministry of Trade"),
        ("The UN agreed.", "institution", "United Nations"),
    ],
)
def test_bodies_and_sides(scanned: Scanned, text: str, kind: str, name: str) -> None:
    assert (kind, name) in [(unit.kind, unit.name) for unit in scanned(text)]


@pytest.mark.parametrize(
    "text",
    [
        "They came from Santa Qwerta, Port Zyx and Lee Falls, TX.",
        "He prayed at the shrine of Imam Zyx.",
        "He passed Imam Zyx Mosque in St. Zyx.",
        "They met in Zyx County.",
    ],
)
def test_places_are_no_persons(told: Callable[..., Cast], text: str) -> None:
    assert [actor.name for actor in told(text).actors if actor.kind == "person"] == []


def test_a_verb_before_a_name_is_no_part_of_it(scanned: Scanned) -> None:
    units = scanned("Describing Qwertson as a friend, the minister smiled.")
    assert "Describing Qwertson" not in [unit.name for unit in units]
