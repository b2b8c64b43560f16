"""Runs of words that look like a person's name."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import run_at

Lined = Callable[[str], Line]


def name(row: Line, i: int = 0, *, titled: bool = False) -> str | None:
    run = run_at(row, i, titled=titled)
    return " ".join(row.words[run.start : run.end]) if run else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aino Virtaniemi said", "Aino Virtaniemi"),
        ("Aino", "Aino"),
        ("Rashid bin Said Al Mansoori of", "Rashid bin Said Al Mansoori"),
        ("Ludwig van der Berg met", "Ludwig van der Berg"),
        ("Abdel el-Sayed met", "Abdel el-Sayed"),
        ("Eero J. Koskela, Jr. met", "Eero J. Koskela , Jr."),
        ("Eero Koskela Jr met", "Eero Koskela Jr"),
        ("Hassan II met", "Hassan II"),
        ("Anna May said", "Anna May"),
        ("Anna May 5", "Anna"),
        ("Hadi Amir Noorian said", "Hadi Amir Noorian"),
        ("Amir Noorian said", "Amir Noorian"),
        ("Aino Virtaniemi Foreign", "Aino Virtaniemi"),
        ("Ann Lee Lee Ann", "Ann Lee"),
        ("Abdullah Abdullah", "Abdullah Abdullah"),
        ("Ann Bo Cy Di Eva Flo Gus Hal Ida", "Ann Bo Cy Di Eva Flo Gus"),
        ("said Aino", None),
        ("Monday Aino", None),
        ("the Aino", None),
        ("van der", None),
        ("", None),
    ],
)
def test_names(lined: Lined, text: str, expected: str | None) -> None:
    assert name(lined(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Koskela said", "Koskela"),
        ("Mr Koskela said", "Koskela"),
        ("Dr. Anna Ruiz Vega", "Anna Ruiz Vega"),
        ("His Majesty Hassan II", "Hassan II"),
        ("Her Excellency Aino Virtaniemi", "Aino Virtaniemi"),
        ("Ayatollah Seyyed Hadi Noorian", "Hadi Noorian"),
        ("Mr. bin Salim", "bin Salim"),
    ],
)
def test_honorifics_lead_to_a_name(lined: Lined, text: str, expected: str) -> None:
    run = run_at(lined(text), 0, titled=False)
    assert run is not None
    assert run.honorific
    assert name(lined(text)) == expected


@pytest.mark.parametrize(
    ("text", "untitled", "titled"),
    [
        ("Israel Levi said", None, "Israel Levi"),
        ("NIINISTO said", None, "NIINISTO"),
        ("bin Salim said", None, "bin Salim"),
        ("Israel said", None, None),
    ],
)
def test_more_counts_as_a_name_after_a_title(
    lined: Lined, text: str, untitled: str | None, titled: str | None
) -> None:
    assert name(lined(text)) == untitled
    assert name(lined(text), titled=True) == titled


def test_he_is_no_honorific_of_a_sentence(lined: Lined) -> None:
    assert run_at(lined("He Koskela"), 0, titled=False) is None
