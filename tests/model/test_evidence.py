"""Where a value comes from."""

import json

import msgspec
import pytest

from readouts import model


@pytest.mark.parametrize(
    ("evidence", "line"),
    [
        (model.in_text(3, 9), {"in": "text", "span": [3, 9]}),
        (model.in_title(0, 4), {"in": "title", "span": [0, 4]}),
        (model.in_table("offices", "FRA-HOS-7"), {"table": "offices", "row": "FRA-HOS-7"}),
    ],
)
def test_json_has_only_what_is_given(evidence: model.Evidence, line: dict[str, object]) -> None:
    assert json.loads(model.to_json(evidence)) == line
    assert msgspec.convert(line, model.Evidence) == evidence


def test_it_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        model.in_text(0, 1).table = "offices"  # type: ignore[misc]


def test_fields_are_given_by_name() -> None:
    with pytest.raises(TypeError):
        model.Evidence("text", (0, 1))  # type: ignore[misc]


def test_only_text_and_title_hold_spans() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"in": "footnote", "span": [0, 1]}, model.Evidence)
