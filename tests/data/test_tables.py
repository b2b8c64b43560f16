"""The tables as one value: what ships, what a user adds, and what a mistake tells."""

import shutil
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from readouts.data import Tables, load_tables
from readouts.data.days import first, last
from readouts.data.names import fold
from readouts.data.rows import Spell
from readouts.data.tables import _digest
from readouts.errors import DataError

SHIPPED = files("readouts.data") / "tables"
TABLES = load_tables()
EXTENSIBLE = (
    "aliases.csv",
    "blocks.csv",
    "countries.csv",
    "institutions.csv",
    "offices.csv",
    "posts.csv",
    "publishers.csv",
    "terms.csv",
    "ties.csv",
)
ALL = {path.name for path in SHIPPED.iterdir() if path.name.endswith(".csv")}
FIXED = sorted(ALL - {*EXTENSIBLE})
SPELL_HEADER = "row,person,names,qid,country,office_class,office,start,end,last_attested\n"


def _with(folder: Path, name: str, text: str) -> Tables:
    (folder / name).write_text(text, encoding="utf-8")
    return load_tables(folder)


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


def test_a_users_rows_are_added_and_override(tmp_path: Path) -> None:
    ours = TABLES.holders("CHN", "HOS", "2021-08-18")[0]
    rows = f"{ours.row},Test Person,Test Person,,CHN,HOS,President,2013-03-14,,2022\n"
    rows += "X1,Other Person,Other Person|O. Person,,FIN,OTHER,Envoy,2020,,2022\n"
    tables = _with(tmp_path, "offices.csv", SPELL_HEADER + rows)
    assert [s.person for s in tables.holders("CHN", "HOS", "2021-08-18")] == ["Test Person"]
    assert [s.row for s in tables.people("O. Person")] == ["X1"]
    assert len(tables.spells) == len(TABLES.spells) + 1
    assert TABLES.people("O. Person") == ()


def test_a_users_aliases_reach_our_people(tmp_path: Path) -> None:
    tables = _with(tmp_path, "aliases.csv", "person,names\nJens Stoltenberg,The Secretary\n")
    assert {s.person for s in tables.people("The Secretary")} == {"Jens Stoltenberg"}


def test_a_users_country_and_publisher(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_text("code,name\nZZZ,Ruritania\n", encoding="utf-8")
    text = "name,domains,kind,side\nRuritanian Court,court.example,government,ZZZ\n"
    tables = _with(tmp_path, "publishers.csv", text)
    assert tables.country("the Ruritania") == "ZZZ"
    publisher = tables.publisher("https://www.court.example/1")
    assert publisher is not None
    assert publisher.side == "ZZZ"


def test_the_digest_tells_tables_apart(tmp_path: Path) -> None:
    one = _with(tmp_path, "blocks.csv", "phrase,why\nFoo,a test\n")
    other = _with(tmp_path, "blocks.csv", "phrase,why\nBar,a test\n")
    assert len({TABLES.digest, one.digest, other.digest}) == 3
    assert load_tables(tmp_path).digest == other.digest
    assert len(TABLES.digest) == 16


def test_every_shipped_table_counts_for_the_digest(tmp_path: Path) -> None:
    shutil.copytree(str(SHIPPED), tmp_path / "tables")
    before = _digest(tmp_path / "tables")
    assert before == TABLES.digest
    for path in sorted((tmp_path / "tables").glob("*.csv")):
        text = path.read_text("utf-8")
        path.write_text(text + "\n", encoding="utf-8")
        assert _digest(tmp_path / "tables") != before, path.name
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", EXTENSIBLE)
def test_each_of_these_tables_can_be_extended(tmp_path: Path, name: str) -> None:
    header = (SHIPPED / name).read_text("utf-8").splitlines()[0]
    assert _with(tmp_path, name, f"{header}\n").digest != TABLES.digest


@pytest.mark.parametrize("name", [*FIXED, "notes.csv", "office.csv", "Offices.CSV"])
def test_any_other_table_is_an_error_and_not_ignored(tmp_path: Path, name: str) -> None:
    (tmp_path / "blocks.csv").write_text("phrase,why\nFoo,a test\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        _with(tmp_path, name, "a,b\n")
    told = str(caught.value)
    assert told.startswith(f"{tmp_path / name}: not a table that can be extended")
    assert told.endswith(", ".join(EXTENSIBLE))


def test_files_of_other_kinds_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine\n", encoding="utf-8")
    assert _with(tmp_path, "blocks.csv", "phrase,why\nFoo,a test\n").blocks[-1].phrase == "Foo"


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_tables_is_an_error(tmp_path: Path, there: bool) -> None:
    if there:
        (tmp_path / "notes.txt").write_text("a,b\n", encoding="utf-8")
    with pytest.raises(DataError, match="no tables in this folder; put there one of aliases"):
        load_tables(tmp_path if there else tmp_path / "none")


def test_a_wrong_row_names_file_and_line(tmp_path: Path) -> None:
    rows = "X1,Test Person,Test Person,,FIN,HOG,Premier,2020-02-30,,\n"
    with pytest.raises(DataError, match=r"offices\.csv, line 2: start '2020-02-30' is no ISO day"):
        _with(tmp_path, "offices.csv", SPELL_HEADER + rows)


def test_a_wrong_class_names_those_that_there_are(tmp_path: Path) -> None:
    rows = "X1,Test Person,Test Person,,FIN,KING,King,2020,,\n"
    with pytest.raises(DataError, match="must be one of HOS, HOG, VP, FM, NSA, IO, OTHER"):
        _with(tmp_path, "offices.csv", SPELL_HEADER + rows)


def test_tables_are_frozen() -> None:
    with pytest.raises(AttributeError):
        TABLES.digest = "x"  # type: ignore[misc]


def test_the_preferred_name_comes_first() -> None:
    def wrong(spell: Spell) -> bool:
        return spell.names[0] != spell.person

    assert [spell for spell in TABLES.spells if wrong(spell)] == []
