"""Nouns of the journal."""

import msgspec
import pytest

from readouts.model import Forgotten, RecordChange, schemas, to_json


def test_what_was_forgotten_says_when_by_whom_and_why() -> None:
    gone = Forgotten(
        id="r1", sha256="0", at="2024-05-01T10:00:00.000Z", by="A. Clerk", reason="order 7"
    )
    assert str(gone) == "forgotten on 2024-05-01 by A. Clerk: order 7"
    assert msgspec.json.decode(to_json(gone), type=Forgotten) == gone


@pytest.mark.parametrize("kind", ["report", "judgement", "something new"])
def test_the_kind_of_a_change_is_open(kind: str) -> None:
    line = RecordChange(number=1, generation=1, at="", kind=kind, change="x", id="r1", title="")
    assert msgspec.json.decode(to_json(line), type=RecordChange) == line
    assert "change" in schemas()
