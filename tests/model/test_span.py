"""Spans count code points, whatever the text is written in."""

import json

import pytest

from readouts import model


@pytest.mark.parametrize("text", ["é", "🙂 said", "习近平主席", "قال الرئيس", "👩‍👩‍👧 family"])
def test_a_span_of_the_whole_text(text: str) -> None:
    segment = model.Segment(kind="body", start=0, end=len(text))
    back = json.loads(model.to_json(segment))
    assert text[back["start"] : back["end"]] == text


def test_spans_are_pairs_in_json() -> None:
    statement = model.Statement(id="s1", kind="indirect", content=((0, 4), (9, 12)))
    assert json.loads(model.to_json(statement))["content"] == [[0, 4], [9, 12]]
