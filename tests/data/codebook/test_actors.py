"""Codes of countries, bodies and roles."""

import csv
from importlib.resources import files

import pytest

from readouts.data import load_tables
from readouts.data.codebook import load_actor_codes

CODES = load_actor_codes()
TABLES = load_tables()
NOT_IN_COW = {"COK", "ESH", "FRO", "GRL", "HKG", "MAC", "NIU", "PSE", "VAT"}
OFFICES = {"Secretary-General", "European Commissioner"}


def rows(name: str) -> list[dict[str, str]]:
    text = (files("readouts.data.codebook") / f"{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


@pytest.mark.parametrize(
    ("iso", "cameo", "cow"),
    [("CHN", "CHN", 710), ("USA", "USA", 2), ("ROU", "ROM", 360), ("TLS", "TMP", 860),
     ("DEU", "DEU", 255), ("VNM", "VNM", 816), ("PSE", "PSE", None)],
)  # fmt: skip
def test_countries(iso: str, cameo: str, cow: int | None) -> None:
    codes = CODES.country(iso)
    assert (codes.cameo, codes.cow) == (cameo, cow)


def test_every_country_of_ours_has_codes() -> None:
    ours = {country.code for country in TABLES.countries}
    assert {row["code"] for row in rows("countries")} == ours
    assert {row["code"] for row in rows("countries") if not row["cow"]} == NOT_IN_COW
    numbers = [row["cow"] for row in rows("countries") if row["cow"]]
    assert len(set(numbers)) == len(numbers) == 195


def test_a_country_that_the_table_lacks_keeps_its_code() -> None:
    assert (CODES.country("XNO").cameo, CODES.country("XNO").cow) == ("XNO", None)


def test_bodies_are_institutions_that_reading_knows() -> None:
    known = {institution.name for institution in TABLES.institutions} | OFFICES
    unknown = {row["name"] for row in rows("bodies")} - known
    assert unknown == {"High Representative for the Common Foreign and Security Policy"}


def test_a_code_is_made_of_its_parts() -> None:
    for row in rows("bodies"):
        parts = [row["country"], row["group"], *row["roles"].split("|")]
        assert len(row["code"]) % 3 == 0
        assert all(part in row["code"] for part in parts if part), row


def test_an_organ_is_coded_as_the_body_that_it_belongs_to() -> None:
    organ = CODES.body("European Commission")
    assert organ is not None
    assert CODES.whole(organ) == "European Union"
    group = CODES.body("Hamas")
    assert group is not None
    assert CODES.whole(group) == "Hamas"
    assert CODES.body("BRICS") is None


@pytest.mark.parametrize(
    ("office", "role"),
    [(None, "GOV"), ("President", "GOV"), ("Minister of the Armed Forces", "GOV"),
     ("Speaker of the House of Representatives", "LEG"), ("President of the Senate", "LEG"),
     ("Chairman of the Joint Chiefs of Staff", "MIL"), ("Leader of the Opposition", "OPP"),
     ("Chief Justice", "JUD"), ("Director of the Central Intelligence Agency", "SPY"),
     ("Secretary of State", "GOV"), ("Senatorial envoy", "GOV")],
)  # fmt: skip
def test_roles(office: str | None, role: str) -> None:
    assert CODES.role(office) == role
