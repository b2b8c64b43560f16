"""From what was read to the actors of the output contract."""

import csv
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files

import pytest

from readouts.data import Tables
from readouts.model import Actor, in_table, in_text, in_title
from readouts.reading.actors import Cast, find_actors
from readouts.reading.actors.build import table_of
from readouts.reading.parse import parse

Told = Callable[..., Cast]


def actor(cast: Cast, name: str) -> Actor:
    return next(found for found in cast.actors if found.name == name)


def test_a_person_of_the_table(told: Told) -> None:
    text = "Finnish President Virtaniemi spoke. The president left."
    found = actor(told(text), "Aino Virtaniemi")
    assert (found.id, found.kind, found.qid) == ("a1", "person", "QAinoVirtaniemi")
    assert (found.office, found.country) == ("President", "FIN")
    assert [text[a:b] for a, b in found.mentions] == ["Virtaniemi", "The president"]
    assert found.evidence["name"] == in_text(18, 28)
    assert found.evidence["office"] == in_text(0, 28)
    assert (
        found.evidence["qid"]
        == found.evidence["country"]
        == in_table("offices", "FIN-HOS-2019-01-01")
    )


def test_a_person_of_the_text_alone(told: Told) -> None:
    found = actor(told("Finland's Interior Minister Ann Lee spoke."), "Ann Lee")
    assert (found.office, found.country, found.qid) == ("Interior Minister", "FIN", None)


def test_the_office_in_the_text_counts_where_it_is_another(told: Told) -> None:
    found = actor(told("Party chairwoman Aino Virtaniemi spoke."), "Aino Virtaniemi")
    assert found.office == "Party chairwoman"
    assert found.country == "FIN"


def test_a_former_office_is_given_as_one(told: Told) -> None:
    found = actor(told("Former Chilean President Tomás Quiroga spoke."), "Tomás Quiroga")
    assert (found.office, found.country) == ("Former President", "CHL")


def test_a_leader_has_no_better_office(told: Told) -> None:
    assert actor(told("Opposition leader Ann Lee spoke."), "Ann Lee").office == "Opposition leader"


def test_names_in_the_title_are_evidence_there(told: Told) -> None:
    found = actor(told("It rained.", title="President Virtaniemi’s Call"), "Aino Virtaniemi")
    assert found.mentions == ()
    assert found.evidence["name"] == in_title(10, 20)
    assert found.evidence["office"] == in_title(0, 20)


def test_a_person_whom_only_the_table_names(told: Told) -> None:
    found = actor(told("The Omani foreign minister spoke."), "Karim Darwazeh")
    row = in_table("offices", "OMN-FM-2019-01-01")
    assert found.evidence == dict.fromkeys(("name", "qid", "country", "office"), row)


def test_a_row_is_cited_by_the_table_that_holds_it() -> None:
    folder = files("readouts.data") / "tables"
    for table in ("offices", "posts"):
        rows = csv.DictReader((folder / f"{table}.csv").read_text("utf-8").splitlines())
        assert {table_of(row["row"]) for row in rows} == {table}
    assert table_of("a row of a user's own") == "offices"


@pytest.mark.parametrize(
    "text",
    [
        "Former Chilean President Tomás Quiroga spoke.",
        "Mayor Ann Lee spoke.",
        "Ann Lee told reporters that it rained.",
        "Finland's Interior Minister Ann Lee met the Omani foreign minister.",
        "The Northern Rights Council thanked Secretary-General Peter Oduya.",
    ],
)
def test_evidence_is_for_fields_that_have_a_value(told: Told, text: str) -> None:
    for found in told(text).actors:
        assert all(getattr(found, key) is not None for key in found.evidence)


def test_a_person_without_an_id_is_cited_by_name(tables: Tables) -> None:
    known = tuple(replace(spell, qid=None) for spell in tables.spells)
    text = "The Omani foreign minister spoke."
    (found,) = find_actors(parse(text), None, "2023-06-01", replace(tables, spells=known)).actors
    assert found.evidence["name"] == in_table("offices", "OMN-FM-2019-01-01")
    assert "qid" not in found.evidence


def test_the_country_is_cited_from_the_title(told: Told) -> None:
    found = actor(told("Finland's Interior Minister Ann Lee spoke."), "Ann Lee")
    assert found.evidence["country"] == in_text(0, 35)


def test_countries_and_institutions(told: Told) -> None:
    cast = told("Finland thanked the United Nations. The Northern Rights Council agreed.")
    finland, body, council = cast.actors
    assert (finland.kind, finland.name, finland.country) == ("country", "Finland", "FIN")
    assert finland.evidence["name"] == in_table("countries", "FIN")
    assert (body.kind, body.qid) == ("institution", "Q1065")
    assert (council.name, council.evidence) == ("Northern Rights Council", {})


def test_ids_follow_the_order_of_the_text(told: Told) -> None:
    cast = told("Oman agreed. Mayor Ann Lee agreed. Finland agreed.")
    assert [(found.id, found.name) for found in cast.actors] == [
        ("a1", "Oman"),
        ("a2", "Ann Lee"),
        ("a3", "Finland"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Trade Minister and Foreign Minister Liisa Harju of Finland spoke.", "Liisa Harju",
         "Trade Minister and Foreign Minister"),
        ("Trade Minister – Foreign Minister Liisa Harju of Finland spoke.", "Liisa Harju",
         "Trade Minister – Foreign Minister"),
        ("Chairman Koskela and Ann Lee of Finland spoke.", "Eero Koskela", "Prime Minister"),
        ("Reps. Lee and Diaz spoke.", "Lee", "Representative"),
        ("Sen. Ann Lee spoke.", "Ann Lee", "Senator"),
        ("Aide to the Vice President Ann Lee spoke.", "Ann Lee", "Aide to the Vice President"),
        ("Mr Lee [Nordbank CEO] spoke.", "Lee", "Nordbank CEO"),
        ("Ann Lee, Minister of Trade and Bo Diaz, Mayor, left.", "Ann Lee", "Minister of Trade"),
        ("Head of the UN Office in Oman Bo Li left.", "Bo Li", "Head of the UN Office in Oman"),
        ("Minister of State at the Foreign Office of Oman Ann Lee spoke.", "Ann Lee",
         "Minister of State at the Foreign Office"),
        ("Chairman of the Board of NEC Metals Aino Lee spoke.", "Aino Lee",
         "Chairman of the Board of NEC Metals"),
    ],
)  # fmt: skip
def test_offices_as_the_text_has_them(told: Told, text: str, name: str, office: str) -> None:
    assert actor(told(text), name).office == office


def test_this_country_is_the_one_named_before(told: Told) -> None:
    text = "In Chile she met State Secretary of the Ministry of Trade of this country Ann Lee."
    found = actor(told(text, side="FIN"), "Ann Lee")
    assert (found.office, found.country) == ("State Secretary of the Ministry of Trade", "CHL")


def test_a_lone_name_inside_a_longer_one(told: Told) -> None:
    text = "Union Commission Chairperson Ann Faro Haram spoke."
    cast = told(text, title="Call with Union Commission Chairperson Faro")
    assert [a.name for a in cast.actors if a.kind == "person"] == ["Ann Faro Haram"]
