"""The published schemas are those of the nouns, and they hold what they should."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.fixtures.story import FOLDER as FIXTURES

import make_schema

LINES = [
    (name, json.loads(line))
    for name in ("reading", "record")
    for line in (FIXTURES / f"{name}.jsonl").read_text("utf-8").splitlines()
]


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((make_schema.FOLDER / f"{name}.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("name", sorted(make_schema.pages()))
def test_no_drift(name: str) -> None:
    committed = (make_schema.FOLDER / name).read_text("utf-8")
    assert committed == make_schema.pages()[name], "run `make docs`"


@pytest.mark.parametrize(("name", "line"), LINES)
def test_the_fixtures_are_valid(name: str, line: dict[str, Any]) -> None:
    validator(name).validate(line)


@pytest.mark.parametrize(
    ("key", "value"),
    [("report", None), ("statements", None), ("statements", [{"id": "s1"}]), ("segments", [{}])],
)
def test_a_wrong_reading_is_refused(key: str, value: object) -> None:
    line = dict(LINES[0][1]) | {key: value}
    with pytest.raises(jsonschema.ValidationError):
        validator("reading").validate(line)


def test_an_unknown_type_of_line_is_refused() -> None:
    with pytest.raises(jsonschema.ValidationError):
        validator("record").validate({"type": "rumour", "id": "x"})


def test_main_writes_where_it_is_told(tmp_path: Path) -> None:
    make_schema.main([str(tmp_path / "schema")])
    written = {path.name: path.read_text("utf-8") for path in (tmp_path / "schema").iterdir()}
    assert written == make_schema.pages()
