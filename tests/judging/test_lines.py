"""What is told of judgements is of its schema."""

import json

import jsonschema
from tests.judging.makers import judged, reading, undo

from readouts.judging.apply import apply
from readouts.judging.differing import agreement, differences, opinions
from readouts.judging.history import history
from readouts.judging.lines import review_schema
from readouts.model import to_json

EDIT = judged("edit", 1, field="content", old=((0, 1),), new=((2, 16),), reason="too short")
OTHER = judged("edit", 1, by="Bo", second=1, field="content", new=((2, 15),))
UNDO = undo(judged("reject", 2, second=2), second=3)


def test_every_line_is_of_the_schema() -> None:
    _, fits = apply(reading(), [EDIT, OTHER])
    held = opinions(fits)
    lines = [
        *history([EDIT, OTHER, UNDO], fits),
        *differences("r1/s1", held["s1"]),
        *agreement(held.values()),
    ]
    assert {line.type for line in lines} == {"judged", "difference", "agreement"}
    for line in lines:
        jsonschema.validate(json.loads(to_json(line)), review_schema())
