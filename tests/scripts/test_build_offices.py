"""The office table is made by rules: one person one id, one spell, one holder; and repeatably."""

from dataclasses import replace
from pathlib import Path

import pytest

import build_offices as build
from office_rows import Raw
from readouts.data.offices import checked
from readouts.data.reader import read_table
from readouts.data.rows import Spell

RAW = Raw(
    name="Aino Virta", aliases="", country_iso3="FIN", office_class="HOG", office="Prime Minister",
    start="2018-03-01", end="2020-05-04", wikidata_qid="Q1", last_seen="", source="list-2023",
)  # fmt: skip


def raw(**changes: str) -> Raw:
    return replace(RAW, **changes)


def _spans(rows: list[Raw]) -> list[tuple[str, str, str]]:
    return [(row.name, row.start, row.end) for row in rows]


def test_a_row_without_id_gets_that_of_the_same_name() -> None:
    rows = [RAW, raw(name="Aino Maria Virta", wikidata_qid="", start="2022-01-01")]
    found = list(build.identified(rows))
    assert found[1].wikidata_qid == "Q1"
    assert (found[1].name, found[1].aliases) == ("Aino Virta", "Aino Maria Virta")


def test_an_equal_name_is_better_than_a_like_one() -> None:
    other = raw(name="Aino Maria Virta", wikidata_qid="Q2")
    unknown = raw(name="Aino Virta", wikidata_qid="", start="2022")
    assert list(build.identified([other, RAW, unknown]))[2].wikidata_qid == "Q1"


@pytest.mark.parametrize("changes", [{"name": "Eero Koski"}, {"country_iso3": "SWE"}])
def test_another_person_stays_without_id(changes: dict[str, str]) -> None:
    unknown = raw(wikidata_qid="", **changes)
    assert list(build.identified([RAW, unknown]))[1] == unknown


def test_a_shared_monarch_keeps_one_id() -> None:
    king = raw(name="Charles III", country_iso3="GBR", wikidata_qid="Q9")
    abroad = raw(name="Charles III", country_iso3="AUS", wikidata_qid="")
    assert list(build.identified([king, abroad]))[1].wikidata_qid == "Q9"


def test_the_name_most_rows_use_is_preferred() -> None:
    rows = [RAW, raw(name="A. Virta"), raw(name="A. Virta")]
    assert build.most_used_names(rows) == {"Q1": "A. Virta"}


@pytest.mark.parametrize(
    ("second", "spans"),
    [
        # Overlapping, touching, apart.
        (raw(start="2019-01-01", end="2022-01-01"), [("Aino Virta", "2018-03-01", "2022-01-01")]),
        (raw(start="2020-05-04", end="2022-01-01"), [("Aino Virta", "2018-03-01", "2022-01-01")]),
        (raw(start="2021-05-04", end="2022-01-01"),
         [("Aino Virta", "2018-03-01", "2020-05-04"), ("Aino Virta", "2021-05-04", "2022-01-01")]),
    ],
)  # fmt: skip
def test_spells_of_one_person_that_meet_become_one(
    second: Raw, spans: list[tuple[str, str, str]]
) -> None:
    assert _spans(list(build.merged([second, RAW]))) == spans


def test_an_open_spell_goes_on_unless_somebody_came_between() -> None:
    open_, later = raw(end="", last_seen="2023-01"), raw(start="2024-07-01", end="")
    between = raw(name="Eero Koski", wikidata_qid="Q2", start="2023-06-01", end="2024-07-01")
    assert len(list(build.merged([open_, later]))) == 1
    assert len(list(build.merged([open_, later, between]))) == 3


def test_a_joined_spell_keeps_the_latest_sight_and_all_names() -> None:
    rows = [
        raw(aliases="A. Virta", last_seen="2019-01"),
        raw(start="2019-01-01", last_seen="2020-02", aliases="Ms Virta"),
    ]
    (row,) = build.merged(rows)
    assert (row.last_seen, row.aliases) == ("2020-02", "A. Virta|Ms Virta")


NEXT = raw(name="Eero Koski", wikidata_qid="Q2", start="2020-04-01", end="2022-01-01")


@pytest.mark.parametrize(
    ("following", "end"),
    [
        (NEXT, "2020-04-01"),
        (replace(NEXT, start="2020-06-01"), "2020-05-04"),
        (replace(NEXT, end="2020-04-20"), "2020-05-04"),
        (replace(NEXT, start="2020"), "2020-05-04"),
        (replace(NEXT, country_iso3="SWE"), "2020-05-04"),
    ],
)
def test_a_spell_ends_where_the_next_holders_starts(following: Raw, end: str) -> None:
    assert next(iter(build.trimmed([RAW, following]))).end == end


@pytest.mark.parametrize(
    "changes", [{"office_class": "VP"}, {"country_iso3": "SMR", "office_class": "HOS"}]
)
def test_shared_offices_are_not_trimmed(changes: dict[str, str]) -> None:
    rows = [raw(**changes), replace(NEXT, **changes)]
    assert [row.end for row in build.trimmed(rows)] == [row.end for row in rows]


def test_rows_get_keys_that_tell_them_apart() -> None:
    spells = build.numbered([RAW, NEXT, replace(NEXT, start="2018-03-01", end="")])
    assert [s.row for s in spells] == [
        "FIN-HOG-2018-03-01", "FIN-HOG-2020-04-01", "FIN-HOG-2018-03-01-2",
    ]  # fmt: skip
    assert spells[2].end is None
    assert all(checked(spell) is None for spell in spells)


def test_overlaps_that_are_left_are_told() -> None:
    spells = build.numbered([RAW, NEXT])
    ((country, office_class, first, second),) = build.overlaps(spells)
    assert (country, office_class) == ("FIN", "HOG")
    assert first.startswith("Aino Virta")
    assert second.startswith("Eero Koski")


@pytest.mark.parametrize("end", ["2020", "2020-03-31", "2020-04-01"])
def test_partial_dates_and_changeovers_are_no_overlap(end: str) -> None:
    assert list(build.overlaps(build.numbered([raw(end=end), NEXT]))) == []


def test_foreign_monarchs_come_after_the_others() -> None:
    home = raw(name="Charles III", country_iso3="GBR")
    abroad = raw(name="Charles III", country_iso3="AUS")
    assert sorted([abroad, home, RAW], key=build.order) == [RAW, home, abroad]


def test_from_file_to_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, corrections, out = (tmp_path / name for name in ("raw.csv", "fix.csv", "out.csv"))
    columns = list(RAW.__dataclass_fields__)
    lines = [columns, *([getattr(row, name) for name in columns] for row in (RAW, NEXT))]
    source.write_text("\n".join(",".join(line) for line in lines), encoding="utf-8")
    corrections.write_text("country,office_class,name,start,drop\n", encoding="utf-8")
    build.main([str(source), str(corrections), str(out)])
    assert [spell.end for spell in read_table(out, Spell)] == ["2020-04-01", "2022-01-01"]
    assert capsys.readouterr().err == ""


def test_the_shipped_table_is_what_the_script_makes(shared_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "offices.csv"
    source = shared_data / "offices" / "officeholders.csv"
    build.main([str(source), str(build.HERE / "office_corrections.csv"), str(out)])
    assert out.read_bytes() == (build.TABLES / "offices.csv").read_bytes()


def test_every_correction_says_why() -> None:
    corrections = build.read_dicts(build.HERE / "office_corrections.csv")
    assert len(corrections) > 200
    assert [line for line in corrections if not line["why"]] == []
