"""Events as JSON."""

import json

import jsonschema
import pytest
from tests.export.made_events import event

from readouts.model import schemas, to_json

SCHEMA = schemas()["event"]


def test_an_event_fits_its_schema() -> None:
    line = json.loads(to_json(event()))
    jsonschema.validate(line, SCHEMA)
    assert line["actor"]["code"] == "CHNGOV"
    assert line["coding"]["cameo"] == "051"
    assert line["texts"][0]["spans"] == [[3, 40]]


def test_an_event_may_lack_recipient_and_day_but_no_actor() -> None:
    bare = json.loads(to_json(event(recipient=None, day=None)))
    jsonschema.validate(bare, SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(bare | {"actor": None}, SCHEMA)
