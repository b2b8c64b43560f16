"""Every noun survives JSON, and JSON that is no noun is refused."""

import json
from dataclasses import fields
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fixtures.story import FOLDER as FIXTURES
from tests.model.nouns import CLASSES, LINES, nouns

from readouts import model

READINGS = (FIXTURES / "reading.jsonl").read_bytes().splitlines()
RECORD = (FIXTURES / "record.jsonl").read_bytes().splitlines()
roomy = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@given(data=st.data())
@roomy
def test_round_trip(kind: type, data: st.DataObject) -> None:
    noun = data.draw(nouns(kind))
    line = model.to_json(noun)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=kind) == noun


@given(data=st.data())
@roomy
def test_a_reading_comes_back_from_bytes_and_text(data: st.DataObject) -> None:
    reading = data.draw(nouns(model.Reading))
    line = model.to_json(reading)
    assert model.reading_from_json(line) == model.reading_from_json(line.decode()) == reading


@pytest.mark.parametrize("kind", LINES, ids=lambda kind: kind.__name__)
@given(data=st.data())
@roomy
def test_a_record_line_comes_back_by_its_type(kind: type, data: st.DataObject) -> None:
    noun = data.draw(nouns(kind))
    back = model.record_line_from_json(model.to_json(noun))
    assert type(back) is kind
    assert back == noun


@pytest.mark.parametrize("line", READINGS)
def test_the_fixture_readings_come_back_unchanged(line: bytes) -> None:
    assert json.loads(model.to_json(model.reading_from_json(line))) == json.loads(line)


@pytest.mark.parametrize("line", RECORD)
def test_the_fixture_record_comes_back_unchanged(line: bytes) -> None:
    assert json.loads(model.to_json(model.record_line_from_json(line))) == json.loads(line)


def test_the_contracts_keys_are_there() -> None:
    line = json.loads(READINGS[0])
    assert list(line) == [field.name for field in fields(model.Reading)]
    assert line["statements"][0]["evidence"]["act"].keys() == {"in", "span"}
    [(start, end)] = line["statements"][0]["content"]
    assert line["report"]["text"][start:end].startswith("the medical supplies 🚑 that")
    assert line["report"]["original_sha256"] is None


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b"{}", b'{"report": {}}'])
def test_what_is_no_reading_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        model.reading_from_json(line)


@pytest.mark.parametrize(
    ("key", "value"),
    [("statements", None), ("segments", [{"kind": "aside", "start": 0, "end": 1}])],
)
def test_a_reading_with_a_wrong_value_is_refused(key: str, value: object) -> None:
    line = json.dumps(json.loads(READINGS[0]) | {key: value})
    with pytest.raises(msgspec.ValidationError, match=key):
        model.reading_from_json(line)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ({"type": "rumour"}, "unknown type 'rumour'"),
        ({"id": "r1"}, "missing required field `type`"),
        ({"type": "report"}, "missing required field `id`"),
        ({"type": "contact", "id": "c", "mode": "dream"}, "Invalid enum value"),
    ],
)
def test_what_is_no_record_line_is_refused(line: dict[str, Any], message: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=message):
        model.record_line_from_json(json.dumps(line))


def test_schemas_name_every_output() -> None:
    schemas = model.schemas()
    assert list(schemas) == ["reading", "record", "event", "change", "judgement"]
    assert len(schemas["record"]["oneOf"]) == len(LINES)
    assert {kind.__name__ for kind in LINES} <= set(schemas["record"]["$defs"])
