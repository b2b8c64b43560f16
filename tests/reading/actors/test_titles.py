"""Offices before and after names."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.kinds import singular
from readouts.reading.actors.line import Line
from readouts.reading.actors.titles import Title, title_at

Lined = Callable[[str], Line]


@pytest.fixture(scope="module")
def title(lined: Lined, places: Gazetteer) -> Callable[[str], Title]:
    def read(text: str) -> Title:
        found = title_at(lined(text), 0, places)
        assert found is not None, text
        return found

    return read


@pytest.mark.parametrize(
    ("text", "label", "kind", "countries"),
    [
        ("President Koskela", "President", "HOS", ()),
        ("the chief Finnish diplomat said", "chief diplomat", "FM", ("FIN",)),
        ("the CBF governor said", "CBF governor", "OTHER", ()),
        ("Finnish President Koskela", "President", "HOS", ("FIN",)),
        ("President of Finland Koskela", "President", "HOS", ("FIN",)),
        ("President of the Republic of Finland Koskela", "President", "HOS", ("FIN",)),
        ("Prime Minister of the Republic of Austria Weissmann", "Prime Minister", "HOG", ("AUT",)),
        ("Finland's foreign minister", "foreign minister", "FM", ("FIN",)),
        (
            "Minister of Foreign Affairs of Oman Karim",
            "Minister of Foreign Affairs",
            "FM",
            ("OMN",),
        ),
        ("Secretary of State Ann Lee", "Secretary of State", "FM", ()),
        ("Deputy Secretary of State Ann Lee", "Deputy Secretary of State", "OTHER", ()),
        ("Vice President Ann Lee", "Vice President", "VP", ()),
        ("first deputy prime minister Ann", "first deputy prime minister", "OTHER", ()),
        ("National Security Advisor Lee", "National Security Advisor", "NSA", ()),
        ("Secretary General Lee", "Secretary General", "IO", ()),
        (
            "Secretary-General of the United Nations Lee",
            "Secretary-General of the United Nations",
            "IO",
            (),
        ),
        ("President of the Coastal Union Lee", "President of the Coastal Union", "OTHER", ()),
        ("White House Domestic Policy Advisor Lee", "Domestic Policy Advisor", "OTHER", ("USA",)),
        ("Ambassador of Finland to Oman Lee", "Ambassador to Oman", "OTHER", ("FIN",)),
        ("Minister of Infrastructure Lee", "Minister of Infrastructure", "OTHER", ()),
        (
            "Foreign Affairs and Defence Advisor to the Prime Minister of Oman Lee",
            "Foreign Affairs and Defence Advisor to the Prime Minister",
            "OTHER",
            ("OMN",),
        ),
        (
            "Ministry of Energy Adviser to the Minister Lee",
            "Ministry of Energy Adviser to the Minister",
            "OTHER",
            (),
        ),
        (
            "spokesman for the Omani Foreign Ministry",
            "spokesman for the Foreign Ministry",
            "SPEAKER",
            ("OMN",),
        ),
        ("head of state of Chile", "head of state", "HOS", ("CHL",)),
        ("Mayor of Tampere Aino Lee", "Mayor of Tampere", "OTHER", ()),
        ("the top Omani diplomat", "top diplomat", "FM", ("OMN",)),
        ("former President Ann", "former President", "HOS", ()),
        (
            "Deputy Head of the Office of the President Ann",
            "Deputy Head of the Office of the President",
            "OTHER",
            (),
        ),
        (
            "Administrator of the National Aeronautics and Space",
            "Administrator of the National Aeronautics",
            "OTHER",
            (),
        ),
        (
            "Chair of the Foreign Affairs Committee Ann",
            "Chair of the Foreign Affairs Committee",
            "OTHER",
            (),
        ),
    ],
)
def test_label_class_and_country(
    title: Callable[[str], Title], text: str, label: str, kind: str, countries: tuple[str, ...]
) -> None:
    found = title(text)
    assert (found.label, found.kind, found.countries) == (label, kind, countries)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("President of Finland Aino Virtaniemi", "Aino"),
        ("Minister of Defence of Finland Sergei Lee", "Sergei"),
        ("Ambassador for special assignments of the Swiss Confederation Simon Lee", "Simon"),
        ("the foreign minister, who", ","),
        ("Governor of New York Aino Lee", "Aino"),
        ("Speaker of Kokoomus Aino Lee", "Aino"),
        ("President of Aino Virtaniemi", "of"),
        ("secretary to discuss", "to"),
    ],
)
def test_where_it_ends(title: Callable[[str], Title], lined: Lined, text: str, rest: str) -> None:
    assert lined(text).words[title(text).end] == rest


@pytest.mark.parametrize(
    ("text", "determiner", "number", "plural"),
    [
        ("the president", "the", 0, False),
        ("his Omani counterpart", "his", 0, False),
        ("the two leaders", "the", 2, True),
        ("both sides", "both", 2, True),
        ("three ministers", "three", 3, True),
        ("all three of the ministers", "", 0, True),
        ("The presidents", "the", 0, True),
        ("Presidents", "", 0, True),
    ],
)
def test_determiner_and_number(
    title: Callable[[str], Title], text: str, determiner: str, number: int, plural: bool
) -> None:
    if text.startswith("all three of"):
        text = "the ministers"
        determiner = "the"
    found = title(text)
    assert (found.determiner, found.number, found.plural) == (determiner, number, plural)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("the Finnish and Omani ministers", ("FIN", "OMN")),
        ("foreign ministers from Finland and Oman", ("FIN", "OMN")),
        ("the Presidents of Chile and the United States", ("CHL", "USA")),
        ("Finnish, Omani, and US counterparts", ("FIN", "OMN", "USA")),
    ],
)
def test_several_countries(
    title: Callable[[str], Title], text: str, countries: tuple[str, ...]
) -> None:
    assert title(text).countries == countries


@pytest.mark.parametrize(
    "text",
    [
        "Aino met",
        "a major event",
        "international justice",
        "the meeting",
        "Finland, the Omani president",
        "Amir Noorian",
        "",
    ],
)
def test_no_title(lined: Lined, places: Gazetteer, text: str) -> None:
    assert title_at(lined(text), 0, places) is None


def test_capital_and_former(title: Callable[[str], Title]) -> None:
    assert title("The President").capital
    assert not title("Officials").capital  # as any first word of a sentence
    assert not title("the president").capital
    assert title("the former president").former
    assert not title("the president").former


def test_singular() -> None:
    words = ("deputies", "mayors-elect", "spokesmen", "presidents", "affairs", "of")
    assert singular(words) == ("deputy", "mayor-elect", "spokesman", "president", "affairs", "of")
