"""From a line to its mentions."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.actors.gazetteer import Gazetteer, gazetteer
from readouts.reading.actors.line import line
from readouts.reading.actors.scan import scan
from readouts.reading.actors.units import Unit

Scanned = Callable[[str], tuple[Unit, ...]]


def shown(units: tuple[Unit, ...], *kinds: str) -> list[tuple[str, str]]:
    return [(unit.kind, unit.name) for unit in units if not kinds or unit.kind in kinds]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finnish President Aino Virtaniemi met Eero.", ["Aino Virtaniemi", "Eero"]),
        ("He met his Omani counterpart, Karim Darwazeh.", ["Karim Darwazeh"]),
        ("Senators Ann Lee, Bo Diaz and Cy Grant came.", ["Ann Lee", "Bo Diaz", "Cy Grant"]),
        ("They met King Hassan II of Oman.", ["Hassan II"]),
        ("Mr. Koskela and Dr. Lee left.", ["Koskela", "Lee"]),
        ("The Joint Harbour Plan of Action failed.", []),
        ("Foreign Minister Israel Levi spoke.", ["Israel Levi"]),
        ("State Councilor and Foreign Minister Liisa Harju spoke.", ["Liisa Harju"]),
        ("She met her Omani counterpart Sheikh Karim Darwazeh.", ["Karim Darwazeh"]),
        ("CBF Governor Ann Lee spoke.", ["Ann Lee"]),
        ("He toured several countries, Ann Lee among them.", ["Ann Lee"]),
    ],
)
def test_persons(scanned: Scanned, text: str, expected: list[str]) -> None:
    assert [name for _, name in shown(scanned(text), "person")] == expected


def test_a_list_of_countries_is_no_office_of_who_follows(scanned: Scanned) -> None:
    lee = next(u for u in scanned("It included several countries, Ann Lee, the envoy, said.")
               if u.name == "Ann Lee")  # fmt: skip
    assert all(title.kind != "COUNTRIES" for title in lee.titles)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The U.S. government agreed.", "country", "United States"),
        ("The Helsinki authorities agreed.", "country", "Finland"),
        ("The Cabinet of Ministers agreed.", "institution", "Cabinet of Ministers"),
    ],
)
def test_governments(scanned: Scanned, text: str, kind: str, name: str) -> None:
    unit = scanned(text)[0]
    assert (unit.kind, unit.name) == (kind, name)
    assert unit.subject


def test_a_name_after_a_body_is_a_person(scanned: Scanned) -> None:
    units = scanned("The Finnish Parliament Aino Virtaniemi said no.")
    assert ("person", "Aino Virtaniemi") in shown(units)


def test_an_apposition_belongs_to_the_person(scanned: Scanned) -> None:
    text = "Liisa Harju, the foreign minister of Finland, spoke."
    unit = scanned(text)[0]
    assert (unit.name, unit.strong, unit.countries) == ("Liisa Harju", True, ("FIN",))
    assert text[slice(*unit.span)] == "Liisa Harju, the foreign minister of Finland"
    assert text[slice(*unit.head)] == "Liisa Harju"


def test_an_office_after_a_comma_that_is_a_subject_is_no_apposition(scanned: Scanned) -> None:
    units = scanned("In a call with Liisa Harju, the president said no.")
    assert shown(units) == [("person", "Liisa Harju"), ("role", "president")]
    assert units[0].titles == ()


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The Omani side agreed.", "country", "Oman"),
        ("Finland's government agreed.", "country", "Finland"),
        ("Oman agreed.", "country", "Oman"),
        ("The White House said no.", "institution", "White House"),
        ("The United Nations said no.", "institution", "United Nations"),
        ("The Finnish Foreign Ministry said no.", "institution", "Finnish Foreign Ministry"),
        ("The Ministry of Foreign Affairs said no.", "institution", "Ministry of Foreign Affairs"),
        ("Harbour Rights Watch said no.", "institution", "Harbour Rights Watch"),
        ("The two leaders spoke.", "group", "leaders"),
        ("They spoke.", "pronoun", "They"),
        ("The two spoke.", "pronoun", "two"),
        ("The deputy minister spoke.", "role", "minister"),
    ],
)
def test_first_mention(scanned: Scanned, text: str, kind: str, name: str) -> None:
    assert shown(scanned(text))[0] == (kind, name)


@pytest.mark.parametrize(
    "text", ["It was a Finnish winter.", "A rights group spoke.", "A Finnish military group spoke."]
)
def test_no_body_or_country_in_an_adjective_or_an_indefinite_body(
    scanned: Scanned, text: str
) -> None:
    assert shown(scanned(text), "country", "institution", "person") == []


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        ("Finland agreed.", True),
        ("She thanked Finland.", True),
        ("She lives in Finland.", False),
        ("Helsinki agreed.", True),
        ("She lives in Helsinki.", False),
    ],
)
def test_a_country_acts_or_is_a_place(scanned: Scanned, text: str, strong: bool) -> None:
    assert [unit.strong for unit in scanned(text) if unit.kind == "country"] == [strong]


def test_both_and_two_before_a_noun_are_no_pronouns(scanned: Scanned) -> None:
    assert shown(scanned("Both sides and the two friendly towns agreed."), "pronoun") == []


def test_labels_of_transcripts(scanned: Scanned) -> None:
    unit = scanned("PRESIDENT VIRTANIEMI: Good morning.")[0]
    assert (unit.name, unit.label, unit.subject) == ("VIRTANIEMI", True, True)


def test_what_stands_around(scanned: Scanned) -> None:
    first, second = scanned("She saw Karim Darwazeh's aide and Liisa Harju.")[1:3], None
    unit = next(u for u in scanned("She saw Karim Darwazeh's house.") if u.kind == "person")
    assert unit.possessive
    assert unit.before == "saw"
    assert not unit.subject
    assert first
    assert second is None


def test_subject_and_speech(scanned: Scanned) -> None:
    (said,) = (u for u in scanned("Harju said that it rained.") if u.kind == "person")
    (ate,) = (u for u in scanned("Harju ate an apple.") if u.kind == "person")
    assert (said.subject, said.speaks) == (True, True)
    assert (ate.subject, ate.speaks) == (True, False)


def test_an_acronym_in_brackets_is_an_alias(scanned: Scanned) -> None:
    units = scanned("The Northern Rights Council (NRC) met. NRC agreed.")
    assert units[0].alias == "NRC"
    assert ("institution", "NRC") in shown(units)


def test_items_of_a_list_are_persons(scanned: Scanned) -> None:
    units = scanned("- Zyx Qwert, Blue River Trust")
    assert units[0].name == "Zyx Qwert"
    assert units[0].strong


def test_a_title_is_read_without_a_parse(places: Gazetteer) -> None:
    row = line("President Virtaniemi’s Call with Oman", 0, -1, places, in_title=True)
    units = scan(row, places, None)
    assert shown(units) == [("person", "Virtaniemi"), ("country", "Oman")]
    assert all(unit.in_title and not unit.subject for unit in units)


def test_an_empty_line_has_no_mentions(places: Gazetteer) -> None:
    assert scan(line("", 0, 0, places), places, None) == ()


WORDS = st.sampled_from(
    [
        "President",
        "the",
        "of",
        "Finland",
        "Finnish",
        "and",
        ",",
        "Aino",
        "Virtaniemi",
        "Ministry",
        "Foreign",
        "two",
        "leaders",
        "both",
        "his",
        "counterpart",
        "Mr.",
        "bin",
        "Al",
        "(",
        ")",
        ":",
        "-",
        ".",
        "'s",
        "😀",
        "芬兰",
        "NATO",
        "to",
        "for",
        "Department",
        "May",
        "Amir",
        "II",
        "Jr.",
    ]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_mentions_are_in_order_and_inside_the_text(text: str) -> None:
    places = gazetteer(load_tables())
    start = end = 0
    for unit in scan(line(text, 0, 0, places), places, None):
        assert 0 <= unit.span[0] < unit.span[1] <= len(text)
        assert unit.head[0] < unit.head[1] <= len(text)
        around = unit.span[0] <= start and unit.span[1] > end  # "NATO" in "NATO Department"
        shared = text[unit.span[0] : end].lower() in ("the", "both", "his")
        assert unit.span[0] >= end or around or shared
        start, end = unit.span[0], max(end, unit.head[1])
