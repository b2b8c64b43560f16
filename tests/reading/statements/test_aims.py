"""Which name in a stretch of words an act is aimed at."""

import pytest

from readouts.reading.statements import aims
from readouts.reading.statements.named import Item


def items(text: str) -> list[Item]:
    """Words; "Peru" and "Oman" are names, with "'s" in the genitive, "Peruvian" an adjective."""
    found = []
    for n, word in enumerate(text.split()):
        name = word.removesuffix("'s")
        known = {"Peru": "peru", "Oman": "oman", "Peruvian": "peru"}.get(name)
        adjective = name == "Peruvian"
        owns = adjective or (known is not None and word != name)
        found.append(Item("" if known else word.lower(), (n, n + 1), known, owns, adjective))
    return found


def nobody(item: Item) -> bool:
    return False


def oman(item: Item) -> bool:
    return item.actor == "oman"


def who(item: Item | None) -> str | None:
    return item.actor if item else None


@pytest.mark.parametrize(
    ("text", "against", "name"),
    [
        ("for Peru", False, "peru"),
        ("Peru's efforts", False, "peru"),
        ("lasting efforts of Peru", False, "peru"),
        ("peace in Peru", False, None),
        ("talks will help Peru", False, None),
        ("Peruvian aggression", True, "peru"),
        ("Peruvian aggression", False, None),
        ("attack of Peru", False, "peru"),
        ("invasion of Peru", True, None),
        ("Oman's efforts with Peru", False, None),
        ("", False, None),
    ],
)
def test_aim(text: str, against: bool, name: str | None) -> None:
    assert who(aims.aim(items(text), oman, against=against)) == name


@pytest.mark.parametrize(
    ("text", "end"), [("Peru's strong support for Oman", 3), ("Peru's efforts", 0), ("", 0)]
)
def test_what_is_given_ends_behind_its_noun(text: str, end: int) -> None:
    assert aims.given(items(text)) == end


@pytest.mark.parametrize(
    ("text", "whole", "name"),
    [
        ("for Peru to return", False, "peru"),
        ("Peru to return", False, "peru"),
        ("Peru leave", True, "peru"),
        ("Peru leave", False, None),
        ("peace with Peru", False, None),
        ("Oman to return", False, None),
        ("", True, None),
    ],
)
def test_asked(text: str, whole: bool, name: str | None) -> None:
    assert who(aims.asked(items(text), oman, whole=whole)) == name


@pytest.mark.parametrize(
    ("text", "modal", "name"),
    [
        ("Peru", True, "peru"),
        ("Peru", False, None),
        ("people of Peru", True, "peru"),
        ("sovereignty of Peru", True, None),
        ("Peru's sovereignty", True, None),
        ("Peruvian sanctions", True, "peru"),
        ("Oman and Peru", True, None),
        ("Oman", True, None),
        ("", True, None),
    ],
)
def test_obliged(text: str, modal: bool, name: str | None) -> None:
    assert who(aims.obliged(items(text), oman, modal=modal)) == name


def test_behind_a_word() -> None:
    assert who(aims.behind(items("killing by Oman by Peru"), oman, frozenset({"by"}))) == "peru"
    assert aims.behind(items("killing in Peru"), nobody, frozenset({"by"})) is None


@pytest.mark.parametrize(
    ("sign", "text", "name"),
    [
        ("ready", "cooperate with Peru", "peru"),
        ("commitment to", "Peru", "peru"),
        ("will", "help Peru", "peru"),
        ("will", "support Peru's reforms", "peru"),
        ("will", "trade with Peru's neighbours", None),
        ("will", "help people of Peru", "peru"),
        ("will", "help Peruvian people", "peru"),
        ("will", "help Peruvian films", None),
        ("will", "speak in Peru", None),
        ("will", "act if Oman agrees with Peru", None),
        ("will", "work with Oman and for Peru", "peru"),
        ("", "Peru", None),
    ],
)
def test_served(sign: str, text: str, name: str | None) -> None:
    assert who(aims.served(items(sign), items(text), oman)) == name


def test_a_list_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        aims.listed("nothing")
