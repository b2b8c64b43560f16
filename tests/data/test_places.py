"""Countries in text: the longest phrase, in the table's case, in linear time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.data.places import Mention, Places
from readouts.data.rows import Block, Country

PLACES = Places(load_tables().countries, load_tables().blocks)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("China", "CHN"), ("the People's Republic of China", "CHN"), ("Chinese", "CHN"),
        ("Beijing", "CHN"), ("PRC", "CHN"), ("Republic of China", "TWN"),
        ("the Islamic Republic of Iran", "IRN"), ("The Islamic Republic", "IRN"),
        ("Iranian", "IRN"), ("Tehran", "IRN"), ("TEHRAN", "IRN"),
        ("U.S.", "USA"), ("US", "USA"), ("American", "USA"), ("the United States", "USA"),
        ("White House", "USA"), ("the White House", "USA"), ("the United States'", "USA"),
        ("Kremlin", "RUS"), ("Russian Federation", "RUS"), ("Russia's", "RUS"),
        ("Republic of Korea", "KOR"), ("ROK", "KOR"), ("South Korean", "KOR"), ("Seoul", "KOR"),
        ("DPRK", "PRK"), ("Democratic People's Republic of Korea", "PRK"), ("Pyongyang", "PRK"),
        ("Holland", "NLD"), ("Dutch", "NLD"), ("The Hague", "NLD"),
        ("Türkiye", "TUR"), ("Turkey", "TUR"), ("Turkish", "TUR"), ("Ankara", "TUR"),
        ("Downing Street", "GBR"), ("10 Downing Street", "GBR"), ("UK", "GBR"), ("British", "GBR"),
        ("Czechia", "CZE"), ("Côte d'Ivoire", "CIV"), ("Kyiv", "UKR"), ("Kiev", "UKR"),
        ("UAE", "ARE"), ("Emirati", "ARE"), ("Holy See", "VAT"), ("Kosovo", "XKX"),
        ("Palestinian", "PSE"), ("Taiwan", "TWN"), ("Burma", "MMR"), ("Swaziland", "SWZ"),
        ("DR Congo", "COD"), ("Republic of the Congo", "COG"), ("Timor-Leste", "TLS"),
        ("São Tomé and Príncipe", "STP"), ("Bosnia and Herzegovina", "BIH"),
        ("United\nStates", "USA"),
    ],
)  # fmt: skip
def test_a_phrase_names_a_country(phrase: str, code: str) -> None:
    assert PLACES.country(phrase) == code


@pytest.mark.parametrize(
    "phrase",
    ["turkey", "us", "Us", "china", "polish", "iran", "", "the", "Latin American", "Korean",
     "Congo", "South China Sea", "Minsk agreements", "Washington Post", "President of Russia",
     "Chinas"],
)  # fmt: skip
def test_other_phrases_do_not(phrase: str) -> None:
    assert PLACES.country(phrase) is None


def _found(text: str) -> list[tuple[str, str, str]]:
    return [(text[slice(*m.span)], m.code, m.how) for m in PLACES.find(text)]


def test_each_kind_is_told() -> None:
    text = "Moscow and the Chinese side met; the Kremlin and Iran's envoy agreed."
    assert _found(text) == [
        ("Moscow", "RUS", "capital"),
        ("Chinese", "CHN", "adjective"),
        ("Kremlin", "RUS", "metonym"),
        ("Iran", "IRN", "name"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Guinea-Bissau, Guinea and Papua New Guinea", ["GNB", "GIN", "PNG"]),
        ("South Sudan and Sudan", ["SSD", "SDN"]),
        ("the Democratic Republic of the Congo", ["COD"]),
        ("U.S.-led talks, U.S.-Chinese ties", ["USA", "USA", "CHN"]),
        ("Russian–Turkish", ["RUS", "TUR"]),
        ("TEHRAN -- IRAN", ["IRN", "IRN"]),
        ("Let us eat turkey in a chinese bowl", []),
        ("Romania, not Oman; Nigeria, not Niger", ["ROU", "OMN", "NGA", "NER"]),
        ("the South China Sea and Latin American states", []),
        ("Indian Ocean, Indian navy", ["IND"]),
        ("UKraine USA's USB", ["USA"]),
        ("the United   States", ["USA"]),
        ("😀 France 😀", ["FRA"]),
        ("中国China法国", []),
    ],
)
def test_the_longest_phrase_at_each_place(text: str, found: list[str]) -> None:
    assert [code for _, code, _ in _found(text)] == found


def test_spans_count_code_points() -> None:
    (mention,) = PLACES.find("e\u0301 😀 Iran")
    assert mention == Mention((5, 9), "IRN", "name")


@given(
    st.lists(st.sampled_from(["Iran", "the", "U.S.", "\n", " ", "😀", "South", "Korea", "x", "."]))
)
def test_spans_are_in_order_apart_and_name_the_country(words: list[str]) -> None:
    text = " ".join(words)
    end = 0
    for span, code, _ in PLACES.find(text):
        assert end <= span[0] < span[1] <= len(text)
        assert PLACES.country(text[slice(*span)]) == code
        end = span[1]


@pytest.mark.parametrize("line", ["United " * 60_000, "United" + " " * 400_000, "U." * 200_000])
def test_a_long_line_does_not_hang(line: str) -> None:
    started = time.process_time()
    assert PLACES.find(line) == ()
    assert time.process_time() - started < 5


def _country(code: str, name: str, *names: str) -> Country:
    return Country(code=code, name=name, names=names, adjectives=(), capitals=(), metonyms=())


def test_a_name_wins_over_a_later_country_and_a_block_over_all() -> None:
    rows = (_country("AAA", "Foo", "Foo Land"), _country("BBB", "Bar", "Foo", "-"))
    places = Places(rows, (Block(phrase="Foo Bar", why="a band"),))
    assert [m.code for m in places.find("Foo, Foo Bar, Bar, Foo Land")] == ["AAA", "BBB", "AAA"]
    assert places.country("Foo") == "AAA"
