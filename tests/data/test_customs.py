"""The word lists behind the customs are folded words, and name countries that the tables have."""

from readouts.data import customs, load_tables
from readouts.data.names import fold

CODES = {country.code for country in load_tables().countries}


def test_countries_are_known() -> None:
    lists = (customs.FAMILY_FIRST, customs.GIVEN_ALONE, customs.NO_FAMILY_NAME)
    for codes in (*lists, customs.TWO_FAMILY_NAMES):
        assert codes
        assert codes <= CODES


def test_a_country_has_one_custom() -> None:
    assert not customs.FAMILY_FIRST & customs.GIVEN_ALONE
    assert not customs.NO_FAMILY_NAME & (customs.FAMILY_FIRST | customs.TWO_FAMILY_NAMES)


def test_words_are_folded() -> None:
    for words in (customs.PARTICLES, customs.SUFFIXES, customs.CHINESE_AND_KOREAN_FAMILIES):
        assert words == {fold(word) for word in words}


def test_usual_words_are_there() -> None:
    assert {"von", "bin", "al", "da"} <= customs.PARTICLES
    assert {"xi", "li", "kim", "tsai", "lee"} <= customs.CHINESE_AND_KOREAN_FAMILIES
    assert "jr" in customs.SUFFIXES
