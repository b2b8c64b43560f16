"""Whom an act is done to or of whom it is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.telling import told

from readouts.model import Reading, Statement

CALL = (
    "German Chancellor Olaf Scholz spoke by phone with Dutch Prime Minister Mark Rutte on Monday. "
)


def reached(text: str) -> tuple[str | None, str | None, Statement, Reading]:
    """The recipient's name and the object of the last statement of a call's report."""
    reading = told(CALL + text, published="2022-05-04")
    statement = reading.statements[-1]
    name = next((a.name for a in reading.actors if a.id == statement.recipient), None)
    return name, statement.object, statement, reading


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Scholz called on Peru to withdraw its troops.", "Peru", None),
        ("Scholz urged the Peruvian side to return to the talks.", "Peru", None),
        ("Scholz condemned Peru's attack.", "Peru", "Peru"),
        ("Scholz condemned Peruvian aggression.", "Peru", "Peruvian"),
        ("Scholz condemned the killing of children by Peru.", "Peru", "Peru"),
        ("Scholz praised the efforts of Oman.", "Oman", "Oman"),
        ("Scholz voiced support for Peru's territorial integrity.", "Peru", "Peru"),
        ("Scholz expressed solidarity with the people of Peru.", "Peru", "Peru"),
        ("Scholz said that Germany supports Peru.", "Peru", "Peru"),
        ("Scholz said that Peru is a reliable partner.", "Peru", "Peru"),
        ("Scholz said that Germany urges Lima to lift the ban.", "Peru", "Lima"),
        ("Scholz said that Peru should return to the agreement.", "Peru", "Peru"),
        ("Scholz said that the people of Peru must have a say.", "Peru", "Peru"),
        ("Scholz said that the Peruvian sanctions on Oman must be lifted.", "Peru", "Peruvian"),
        ("Scholz stressed the need for Peru to return to the talks.", "Peru", "Peru"),
        ("Scholz said that Germany is ready to supply vaccines to Peru.", "Peru", "Peru"),
        ("Scholz reaffirmed the commitment to support Peru's reforms.", "Peru", "Peru"),
        ("Scholz warned Peru against an attack.", "Peru", None),
        ("Scholz thanked Rutte for the vaccines.", "Mark Rutte", None),
        ("Scholz congratulated him on the anniversary.", "Mark Rutte", None),
        ("Scholz praised him for the vaccines.", "Mark Rutte", None),
        ('"We thank you for your help," Scholz said.', "Mark Rutte", None),
        ("Scholz expressed gratitude for Peru's support.", "Peru", "Peru"),
    ],
)
def test_who_is_named_for_an_act_is_its_recipient(text: str, name: str, found: str | None) -> None:
    assert reached(text)[:2] == (name, found)


@pytest.mark.parametrize(
    "text",
    [
        "Scholz said that Germany opposes foreign interference in Peru's affairs.",
        "Scholz condemned the attack on Peru.",
        "Scholz condemned the occupation of Peru.",
        "Scholz voiced concern over the situation in Peru.",
        "Scholz expressed support for peace in Peru.",
        "Scholz said that Germany opposes certain countries using the matter.",
        "Scholz said that Germany opposes outside powers in the region.",
        "Scholz said that third parties should stay away.",
        "Scholz said that both sides should support each other.",
        "Scholz said that Germany will do more.",
        "Scholz said that Germany supports Germany's industry.",
        "Scholz said that Peru's sovereignty must be respected.",
        "Scholz praised the resistance to Peruvian aggression.",
        "Scholz and Rutte agreed to help Peru.",
        "Scholz and Rutte discussed Peru.",
    ],
)
def test_who_is_named_otherwise_or_not_at_all_is_none(text: str) -> None:
    name, _, statement, _ = reached(text)
    assert name is None
    assert "recipient" not in statement.evidence


def test_a_country_that_only_suffers_becomes_an_actor() -> None:
    _, _, statement, reading = reached("Scholz voiced support for Peru's territorial integrity.")
    (peru,) = [actor for actor in reading.actors if actor.id == statement.recipient]
    assert (peru.kind, peru.country) == ("country", "PER")
    assert [reading.report.text[slice(*span)] for span in peru.mentions] == ["Peru"]
    assert all(
        a.country != "PER" for a in reached("Scholz said that peace in Peru is near.")[3].actors
    )


@given(st.sampled_from(["😀", "伊朗", "إيران", "e\u0301"]))
def test_evidence_counts_code_points(odd: str) -> None:
    _, _, statement, reading = reached(f"{odd} Scholz praised the efforts of Oman.")
    span = statement.evidence["recipient"].span
    assert span is not None
    assert reading.report.text[slice(*span)] == "Oman"
