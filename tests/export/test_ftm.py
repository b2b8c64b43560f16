"""Entities of FollowTheMoney, held against the schema that its package ships."""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any

import pytest
from tests.export import made_record

from readouts.export.ftm import entities, entity_id, web
from readouts.library import OpenRecord

yaml = pytest.importorskip("yaml")
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@cache
def schemata() -> Mapping[str, dict[str, Any]]:
    """Every schema by its name, as the package's files say."""
    try:
        shipped = files("followthemoney") or []
    except PackageNotFoundError:
        pytest.skip("followthemoney is not installed")
    found: dict[str, dict[str, Any]] = {}
    for each in shipped:
        if each.parent.name == "schema" and each.suffix == ".yaml":
            found |= yaml.safe_load(each.read_text("utf-8"))
    return found


def lineage(name: str) -> set[str]:
    """A schema and all that it extends."""
    parents = schemata()[name].get("extends", [])
    return {name}.union(*(lineage(parent) for parent in parents))


def properties(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for each in lineage(name):
        found |= schemata()[each].get("properties", {})
    return found


def required(name: str) -> set[str]:
    return {each for one in lineage(name) for each in schemata()[one].get("required", [])}


def check_value(value: str, about: dict[str, Any], schema_of: Mapping[str, str]) -> None:
    """A value of a property, by the property's type."""
    kind = about.get("type", "string")
    assert isinstance(value, str)
    assert value
    if kind == "date":
        assert DAY.fullmatch(value)
    elif kind == "country":
        assert re.fullmatch("[a-z]{2}", value)
    elif kind == "url":
        assert value.startswith(("http://", "https://"))
    elif kind == "entity":
        assert about.get("range", "Thing") in lineage(schema_of[value])
    elif about.get("format") == "wikidata":
        assert re.fullmatch(r"Q\d+", value)


@pytest.fixture(params=["talks", "hostile"])
def lines(request: pytest.FixtureRequest, tmp_path: Path) -> list[dict[str, Any]]:
    record: OpenRecord = request.getfixturevalue(request.param)
    path = tmp_path / "record.ftm"
    count = record.export("record", path)
    found = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert len(found) == count
    return found


def test_every_entity_fits_the_schema(lines: list[dict[str, Any]]) -> None:
    schema_of = {line["id"]: line["schema"] for line in lines}
    assert len(schema_of) == len(lines)
    for line in lines:
        assert not schemata()[line["schema"]].get("abstract")
        known = properties(line["schema"])
        assert required(line["schema"]) <= set(line["properties"]), line
        for name, values in line["properties"].items():
            assert values
            for value in values:
                check_value(value, known[name], schema_of)


def test_what_becomes_what(talks: OpenRecord) -> None:
    found = list(entities(made_record.what(talks)))
    held = talks.record()
    count = {name: sum(each["schema"] == name for each in found) for name in schemata()}
    assert count["Article"] == len(held.reports)
    assert count["Event"] == len(held.contacts)
    assert count["Note"] == talks.doctor().health.counts["statements"]
    assert count["Person"] + count["PublicBody"] == len(held.actors)
    assert count["Mention"] > count["Article"]


def test_ids_are_the_same_in_every_export(talks: OpenRecord) -> None:
    what = made_record.what(talks)
    assert list(entities(what)) == list(entities(what))
    assert entity_id("actor", "Q1") == entity_id("actor", "Q1") != entity_id("report", "Q1")
    assert entity_id("actor", "Q1") == "readouts-4d410b81e3cc6ecb7ffc18f20a594a5b85c9292c"


def test_only_web_addresses() -> None:
    assert web("https://a.example") == "https://a.example"
    assert web("ftp://a.example") is None
    assert web(None) is None
