"""Whether a content holds on a condition, tells what was done, or what is to come."""

import pytest
from tests.reading.telling import told

CALL = (
    "German Chancellor Olaf Scholz spoke by phone with Dutch Prime Minister Mark Rutte on Monday. "
)


def flags(text: str) -> list[str]:
    return list(told(CALL + text, published="2022-05-04").statements[-1].flags)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Scholz said that the trains are late.", []),
        ("Scholz said that Germany has sent vaccines.", ["past"]),
        ("Scholz said that Germany sent vaccines.", ["past"]),
        ("Scholz said that the vaccines were delivered.", ["past"]),
        ("Scholz said that the relations were good.", []),
        ("Scholz says that the relations were good.", ["past"]),
        ("Scholz said that the relations were good last year.", ["past"]),
        ('"The visit was useful," Scholz said.', ["past"]),
        ("Scholz said that trains that were late have been stopped.", ["past"]),
        ("Scholz said that trains that were late are a problem.", []),
        ("Scholz said that Germany will send vaccines.", ["future"]),
        ("Scholz said that Germany would send vaccines.", ["future"]),
        ('"We are going to build trains," Scholz said.', ["future"]),
        ("Scholz said that Germany plans to build trains.", ["future"]),
        ("Scholz pledged to build trains.", ["future"]),
        ("Scholz expressed readiness to build trains.", ["future"]),
        ("Scholz said that trains which will come are welcome.", []),
        ("Scholz said that Germany should build trains.", []),
        ("Scholz called on Peru to build trains.", []),
        ("Scholz said that Germany will help if Peru returns.", ["conditional", "future"]),
        ("Scholz said that Germany helps as long as Peru pays.", ["conditional"]),
        ("Scholz said that the talks depend on Peru.", []),
        ("Scholz said that help depends on progress.", ["conditional"]),
        ("Scholz said that Germany will pay, provided that Peru does.", ["conditional", "future"]),
        ("Scholz said that Peru provided help.", ["past"]),
        ("Scholz said that Germany helps even if Peru does not.", []),
        ("Scholz and Rutte discussed what will come.", []),
    ],
)
def test_flags(text: str, found: list[str]) -> None:
    assert flags(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"The coming month will decide," Scholz told reporters, "and it is hard."', ["future"]),
        ('"The coming month," Scholz told reporters, "will decide everything."', ["future"]),
        ('"We have sent vaccines," Scholz told reporters, "and more will come."', ["past"]),
        ('"We," Scholz told reporters, "need vaccines."', []),
        ('"We," Scholz told reporters, "sent vaccines."', ["past"]),
    ],
)
def test_the_narrators_verb_inside_a_quotation_does_not_count(text: str, found: list[str]) -> None:
    assert flags(text) == found


@pytest.mark.parametrize("odd", ["😀 ", "伊朗 ", "إيران ", "e\u0301 "])
def test_offsets_count_code_points(odd: str) -> None:
    assert flags(odd + "Scholz said that Germany has sent vaccines.") == ["past"]


def test_only_the_first_sentence_counts() -> None:
    assert flags('Scholz said: "We help Peru. We will help Oman."') == []
