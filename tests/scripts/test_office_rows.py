"""Each line of the raw list: taken or not, and cleaned by itself."""

from dataclasses import replace

import pytest

import office_rows as rows
from office_rows import Raw

RAW = Raw(
    name="Aino Virta", aliases="", country_iso3="FIN", office_class="HOG", office="Prime Minister",
    start="2018-03-01", end="2020-05-04", wikidata_qid="Q1", last_seen="", source="list-2023",
)  # fmt: skip


def raw(**changes: str) -> Raw:
    return replace(RAW, **changes)


@pytest.mark.parametrize(
    ("row", "until"),
    [
        (RAW, "2020-05-04"),
        (raw(end="", last_seen="2023-01"), "2023-01-31"),
        (raw(end="2020"), "2020-12-31"),
        (raw(end=""), "2018-03-01"),
    ],
)
def test_until_is_the_last_day_known(row: Raw, until: str) -> None:
    assert row.until == until


def test_facts_need_an_id_or_the_factbook() -> None:
    assert rows.sourced(RAW)
    assert rows.sourced(raw(wikidata_qid="", source="factbook"))
    assert not rows.sourced(raw(wikidata_qid=""))


@pytest.mark.parametrize(
    ("country", "office", "kept"),
    [
        ("GBR", "Cabinet Secretary for Culture and External Affairs", False),
        ("GBR", "Secretary of State for Foreign and Commonwealth Affairs", True),
        ("ESP", "Secretary of State for Foreign Affairs", False),
        ("USA", "Secretary of State", True),
        ("NLD", "State Secretary for Foreign Affairs", False),
        ("KAZ", "State Counsellor", False),
        ("MMR", "State Counsellor", True),
    ],
)
def test_ministers_of_parts_and_deputies_are_left_out(
    country: str, office: str, kept: bool
) -> None:
    assert rows.national(raw(country_iso3=country, office=office)) is kept


@pytest.mark.parametrize(
    ("name", "office", "kept"),
    [
        ("Aino Virta", "Prime Minister", True),
        ("no Virta", "Prime Minister", False),
        ("Aino Virta", "and", False),
        ("Aino Virta who was also the Chair of the Council", "Prime Minister", False),
    ],
)
def test_cut_names_are_left_out(name: str, office: str, kept: bool) -> None:
    assert rows.legible(raw(name=name, office=office, wikidata_qid="")) is kept
    assert rows.legible(raw(name=name, office=office))


def test_a_spell_that_ends_before_it_starts_is_left_out() -> None:
    assert rows.ordered(RAW)
    assert rows.ordered(raw(end=""))
    assert rows.ordered(raw(start="2018-03", end="2018"))
    assert not rows.ordered(raw(end="2017-12-31"))


def _fix(**changes: str) -> dict[str, str]:
    columns = ("drop", *(f"set_{name}" for name in rows.CORRECTED), "why")
    key = {"country": "FIN", "office_class": "HOG", "name": "Aino Virta", "start": "2018-03-01"}
    return dict.fromkeys(columns, "") | key | changes


def test_a_correction_sets_empties_or_drops() -> None:
    fix = _fix(set_end="-", set_last_seen="2024-01", set_office="Premier")
    (row,) = rows.corrected([RAW], [fix])
    assert (row.end, row.last_seen, row.office) == ("", "2024-01", "Premier")
    assert rows.CHECKED in row.source
    assert list(rows.corrected([RAW], [_fix(drop="x")])) == []


def test_other_rows_stay_as_they_are() -> None:
    assert list(rows.corrected([RAW, raw(start="2011")], [_fix()]))[1] == raw(start="2011")


def test_a_correction_that_fits_no_row_stops_the_build() -> None:
    with pytest.raises(SystemExit, match="Aino Virta"):
        list(rows.corrected([], [_fix()]))


@pytest.mark.parametrize(
    ("seen", "source", "end"),
    [
        ("2023-01", "end-inferred+list", ""),
        ("2020-01", "end-inferred+list", "2020-05-04"),
        ("2019-11", "end-inferred+list", "2020-05-04"),
        ("2018-06", "end-inferred+list+checked", "2020-05-04"),
        ("2018-06", "list", "2020-05-04"),
        ("", "end-inferred+list", "2020-05-04"),
    ],
)
def test_an_end_inferred_long_after_the_last_sight_is_unknown(
    seen: str, source: str, end: str
) -> None:
    end_given = "2024-05-04" if seen == "2023-01" else "2020-05-04"
    assert rows.doubted(raw(last_seen=seen, source=source, end=end_given)).end == end


@pytest.mark.parametrize(
    ("name", "tidied"),
    [
        ("LI Qiang", "LI Qiang"),
        ("Netumbo Nandi-NDAITWAH", "Netumbo Nandi-Ndaitwah"),
        ("Bart DE Wever", "Bart De Wever"),
        ("Charles Iii", "Charles III"),
        ("Albert Ii, Prince of Monaco", "Albert II"),
        ("Felipe VI of Spain", "Felipe VI"),
        ("Frederik X of Denmark", "Frederik X"),
        ("Archbishop Pietro Parolin", "Pietro Parolin"),
        ("Sr. Gen. Min Aung Hlaing", "Min Aung Hlaing"),
        ("Ms. Farzian Zainal", "Farzian Zainal"),
        ("John Magufuli, Dr", "John Magufuli"),
        ("Leung Chun-ying [c.y. Leung]", "Leung Chun-ying"),
        ("JD Vance", "JD Vance"),
        ("Xi Jinping", "Xi Jinping"),
    ],
)
def test_names_lose_titles_and_capitals(name: str, tidied: str) -> None:
    assert rows.tidy(name) == tidied


@pytest.mark.parametrize(
    ("alias", "same"),
    [
        ("Aino Maria Virta", True),
        ("A. Wirta", True),
        ("Aino Virta", False),
        ("Eero Koski", False),
        ("Aino Virta resigned on Monday", False),
        ("Aino Virta since 2018", False),
        ("the Aino Virta of the old council there", False),
    ],
)
def test_an_alias_must_be_like_the_name(alias: str, same: bool) -> None:
    assert rows.akin(alias, "Aino Virta") is same


@pytest.mark.parametrize(
    ("country", "office", "cleaned", "office_class"),
    [
        ("FIN", "HOG", "Prime Minister", "HOG"),
        ("FIN", "Deputy PremierMinister of Trade", "Deputy Premier; Minister of Trade", "HOG"),
        ("AUS", "Governor General", "Governor-General", "OTHER"),
        ("IRN", "Supreme Leader", "Supreme Leader", "OTHER"),
        ("AFG", "Supreme Leader", "Supreme Leader", "HOG"),
    ],
)  # fmt: skip
def test_offices_are_spelled_out_and_classed(
    country: str, office: str, cleaned: str, office_class: str
) -> None:
    row = rows.clean(raw(country_iso3=country, office=office))
    assert (row.office, row.office_class) == (cleaned, office_class)


def test_foreign_aliases_are_dropped_in_cleaning() -> None:
    assert rows.clean(raw(aliases="Aino M. Virta|Eero Koski")).aliases == "Aino M. Virta"
