"""CSL-JSON, held against the shape of its published schema (csl-data.json, 1.0.2)."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from tests.export.made_citations import CALL, HOSTILE, report, texts

from readouts.export.cited import plain
from readouts.export.csl import csl_lines
from readouts.model import Citation

PART = {"type": ["integer", "string", "number"]}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array", "minItems": 1, "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": PART},
        },
        "circa": {"type": ["string", "number", "boolean"]},
        "literal": {"type": "string"},
    },
    "additionalProperties": False,
}  # fmt: skip
NAMES = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
        "additionalProperties": False,
    },
}
STRINGS = (
    "title", "publisher", "event-place", "language", "URL", "abstract", "note",
)  # fmt: skip
SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "properties": {
            "type": {"enum": ["article-newspaper", "document", "event", "speech", "webpage"]},
            "id": {"type": ["string", "number"]},
            "author": NAMES,
            **dict.fromkeys(("issued", "event-date", "accessed"), DATE),
            **{name: {"type": "string"} for name in STRINGS},
        },
        "additionalProperties": False,
    },
}


def items(*citations: Citation) -> list[dict[str, Any]]:
    found = json.loads(b"".join(csl_lines(citations)))
    jsonschema.validate(found, SHAPE)
    return found


def test_nothing_is_an_empty_array() -> None:
    assert items() == []


def test_an_item_a_line() -> None:
    lines = list(csl_lines([report(), CALL]))
    assert len(lines) == 3
    assert all(line.count(b"\n") == 1 for line in lines[:2])


@pytest.mark.parametrize(
    ("citation", "kind"),
    [
        (report(press=True), "article-newspaper"),
        (report(url="https://a.org"), "webpage"),
        (report(), "document"),
        (CALL, "event"),
    ],
)
def test_types(citation: Citation, kind: str) -> None:
    assert items(citation)[0]["type"] == kind


@pytest.mark.parametrize(
    ("day", "parts"),
    [("2021-08-18", [2021, 8, 18]), ("2021-08", [2021, 8]), ("2021", [2021])],
)
def test_a_date_as_far_as_it_is_known(day: str, parts: list[int]) -> None:
    assert items(report(first_day=day, last_day=day))[0]["issued"] == {"date-parts": [parts]}


def test_no_date_and_an_estimated_one() -> None:
    assert "issued" not in items(report())[0]
    estimated = items(report(first_day="2021", last_day="2021", circa=True))[0]
    assert estimated["issued"] == {"date-parts": [[2021]], "circa": True}


def test_the_days_of_a_contact_are_those_of_the_event() -> None:
    (found,) = items(CALL)
    assert found["event-date"] == {"date-parts": [[2021, 8, 17], [2021, 8, 18]]}
    assert found["event-place"] == "Lisbon"


def test_the_rest_of_a_report() -> None:
    (found,) = items(report(publisher="P, Q", accessed="2024-01-02", language="ar", quote="q"))
    assert found["author"] == [{"literal": "P, Q"}]
    assert found["accessed"] == {"date-parts": [[2024, 1, 2]]}
    assert (found["language"], found["abstract"], found["id"]) == ("ar", "q", "r1")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_text(text: str) -> None:
    assert items(report(text, publisher=text))[0]["title"] == plain(text)


@given(texts)
def test_any_text_fits_the_shape(text: str) -> None:
    items(report(text, quote=text, notes=(text,), publisher=text))
