"""The tables as one value: what ships, and its lookups."""

from collections import Counter
from dataclasses import replace
from importlib.resources import files

import pytest

from readouts.data import load_tables
from readouts.data.days import first, last
from readouts.data.names import fold
from readouts.data.rows import Spell

SHIPPED = files("readouts.data") / "tables"
TABLES = load_tables()


def test_the_shipped_tables_are_read_once() -> None:
    assert load_tables() is TABLES
    assert load_tables(None) is TABLES


def test_they_hold_what_they_must() -> None:
    assert len(TABLES.spells) > 4500
    assert len(TABLES.countries) == 193 + 11
    assert len(TABLES.institutions) > 150
    assert len(TABLES.publishers) > 180


def test_every_country_of_a_spell_is_known() -> None:
    codes = {country.code for country in TABLES.countries} | {None}
    assert {spell.country for spell in TABLES.spells} <= codes


def test_only_international_bodies_have_no_country() -> None:
    assert all((s.country is None) == (s.office_class == "IO") for s in TABLES.spells)


def test_row_keys_are_unique_over_both_office_tables() -> None:
    assert [row for row, n in Counter(s.row for s in TABLES.spells).items() if n > 1] == []


def test_no_spell_lasts_longer_than_a_reign() -> None:
    for spell in TABLES.spells:
        end = spell.end or spell.last_attested
        assert spell.start is not None
        assert end is None or int(last(end)[:4]) - int(first(spell.start)[:4]) <= 71, spell


@pytest.mark.parametrize("column", ["person", "names", "office"])
def test_no_cell_holds_a_sentence_or_a_cut_word(column: str) -> None:
    for spell in TABLES.spells:
        values = spell.names if column == "names" else (getattr(spell, column),)
        for value in values:
            assert value == " ".join(value.split())
            assert len(value) <= (250 if column == "office" else 60)
            assert column == "office" or not any(c.isdigit() for c in value), spell
            assert value[0].isalpha() or value[0] in "ʻ'’", spell


def test_people_of_one_name_and_office_are_not_listed_twice() -> None:
    spells = Counter((fold(s.person), s.country, s.office, s.start) for s in TABLES.spells)
    assert [key for key, n in spells.items() if n > 1] == []


def test_every_alias_names_somebody() -> None:
    people = {spell.person for spell in TABLES.spells}
    lines = (SHIPPED / "aliases.csv").read_text("utf-8").splitlines()[1:]
    assert [line for line in lines if line.split(",")[0] not in people] == []


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Raeisi", "Ebrahim Raisi"),
        ("Amir Abdollahian", "Hossein Amirabdollahian"),
        ("Araqchi", "Abbas Araghchi"),
        ("Zelensky", "Volodymyr Zelenskyy"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelenskyy"),
        ("Lukashenka", "Alexander Lukashenko"),
        ("Erdogan", "Recep Tayyip Erdoğan"),
        ("Al-Sisi", "Abdel Fattah el-Sisi"),
        ("Abdel Fattah al-Sisi", "Abdel Fattah el-Sisi"),
        ("MBS", "Mohammed bin Salman"),
        ("Muhammad bin Salman", "Mohammed bin Salman"),
        ("Joseph R. Biden, Jr.", "Joe Biden"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Lula", "Luiz Inácio Lula da Silva"),
        ("Suu Kyi", "Aung San Suu Kyi"),
        ("Kishida Fumio", "Fumio Kishida"),
        ("von der Leyen", "Ursula von der Leyen"),
        ("Stoltenberg", "Jens Stoltenberg"),
        ("Grossi", "Rafael Grossi"),
        ("Yermak", "Andriy Yermak"),
        ("Doval", "Ajit Doval"),
        ("Jake Sullivan", "Jake Sullivan"),
        ("Son", "Bùi Thanh Sơn"),
        ("Blinken", "Antony Blinken"),
    ],
)
def test_well_known_people_are_found(name: str, person: str) -> None:
    assert {spell.person for spell in TABLES.people(name)} == {person}


def test_the_name_index_and_people_agree() -> None:
    index = TABLES.name_index()
    assert index["raisi"] == TABLES.people("Raisi")
    assert all(key == fold(key) for key in index)
    assert "" not in index


def test_the_lookups_are_those_of_the_parts() -> None:
    assert TABLES.country("Beijing") == "CHN"
    assert [m.code for m in TABLES.find_countries("Oslo and Rome")] == ["NOR", "ITA"]
    institution, publisher = TABLES.institution("SCO"), TABLES.publisher("en.kremlin.ru")
    assert institution and institution.name == "Shanghai Cooperation Organization"
    assert publisher and publisher.side == "RUS"


def test_tables_are_frozen() -> None:
    with pytest.raises(AttributeError):
        TABLES.digest = "x"  # type: ignore[misc]


def test_the_preferred_name_comes_first() -> None:
    def wrong(spell: Spell) -> bool:
        return spell.names[0] != spell.person

    assert [spell for spell in TABLES.spells if wrong(spell)] == []


def test_they_are_equal_where_their_digest_is() -> None:
    same, other = replace(TABLES, spells=()), replace(TABLES, digest="other")
    assert (same, hash(same)) == (TABLES, hash(TABLES))
    assert other != TABLES
    assert TABLES.digest != TABLES


def test_the_lexicon_is_made_once_of_the_cues() -> None:
    assert TABLES.lexicon is TABLES.lexicon
    assert set(TABLES.lexicon.cues) == {row.cue for row in TABLES.cues}
    assert set(TABLES.lexicon.nouns) == {row.noun for row in TABLES.cue_nouns}
