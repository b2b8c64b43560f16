"""Names whose place shows people."""

from collections.abc import Callable

import pytest

from readouts.reading.actors import Cast

Told = Callable[..., Cast]


def names(cast: Cast) -> list[str]:
    return [actor.name for actor in cast.actors if actor.kind == "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She congratulated Zora Lee and Cy Grant on it.", ["Zora Lee", "Cy Grant"]),
        ("She had a conversation with Zora Lee.", ["Zora Lee"]),
        ("She had a call with 12-year-old Zora Lee.", ["Zora Lee"]),
        ("She spoke to Zora Lee.", ["Zora Lee"]),
        ("She met Zora Lee, mayor of Turku.", ["Zora Lee"]),
        ("She was content with Zora Lee.", []),
        ("She met the Zora Lee.", []),
        ("She met with U S.", []),
        ("She met Zora.", []),
    ],
)  # fmt: skip
def test_objects_of_contact(told: Told, text: str, expected: list[str]) -> None:
    assert names(told(text)) == expected


def test_in_titles_only_with_a_given_name(told: Told) -> None:
    text = "They talked about it."
    assert names(told(text, title="Telephone conversation with Aino Lee")) == ["Aino Lee"]
    assert names(told(text, title="Talks with Trendy Fashion")) == []


def test_whom_a_government_met_is_of_its_country(told: Told) -> None:
    cast = told("President Aino Virtaniemi of Finland met Zora Lee.", side="FIN")
    assert {actor.country for actor in cast.actors if actor.kind == "person"} == {"FIN"}
