"""A judgement is known by its content."""

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.model.nouns import nouns

from readouts.model import (
    Identity,
    Judgement,
    Reader,
    Value,
    is_signed,
    judgement_from_json,
    signed,
    to_json,
)
from readouts.model.judgement import without_words

AT = "2021-08-18T09:30:00.000000Z"
PLAIN = signed(
    Judgement(
        verb="edit",
        by="Ada",
        at=AT,
        report="r1",
        statement="s1",
        spans=((4, 9),),
        quote="𝒢rain",
        field="act",
        old="STATE",
        new="COMMIT",
        reader=Reader(version="1", tables="t", model="m"),
    )
)
OTHERS: dict[str, Any] = {
    "verb": "accept",
    "by": "Bo",
    "at": "2021-08-18T09:30:00.000001Z",
    "reason": "so the text says",
    "report": "r2",
    "text_sha256": "ab",
    "statement": "s2",
    "spans": ((4, 8),),
    "quote": "grain",
    "seen": {"act": "STATE"},
    "field": "polarity",
    "old": None,
    "new": "THANK",
    "accounts": (("r1.c1", "r2.c1"),),
    "people": ((Identity(kind="person", name="Mara Lindqvist"),),),
    "undoes": "j1",
    "reader": None,
    "withheld": True,
}


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_every_value_makes_another_judgement(name: str) -> None:
    assert signed(replace(PLAIN, **{name: OTHERS[name]})).id != PLAIN.id


def test_the_values_above_are_all_there_are() -> None:
    assert {field.name for field in fields(Judgement)} == {*OTHERS, "type", "id"}


def test_an_altered_judgement_is_found_out() -> None:
    assert is_signed(PLAIN)
    assert not is_signed(replace(PLAIN, new="THANK"))
    assert not is_signed(replace(PLAIN, id=""))


@pytest.mark.parametrize(
    ("field", "old", "new", "kept"),
    [
        ("act", "STATE", "COMMIT", ("STATE", "COMMIT")),
        ("content", ((0, 4),), ((0, 5),), (((0, 4),), ((0, 5),))),
        ("speakers", ("Ada",), ("Bo",), (None, None)),
        ("tags", ("a dam",), (), (None, None)),
    ],
)
def test_codes_and_places_are_kept_without_the_words(
    field: Any, old: Value, new: Value, kept: tuple[Value, Value]
) -> None:
    seen = {"act": "STATE", "speakers": ("Ada",), "tags": ("a dam",), "source": ((0, 3),)}
    one = signed(replace(PLAIN, field=field, old=old, new=new, seen=seen, reason="so I say"))
    bare = without_words(one)
    assert (bare.old, bare.new) == kept
    assert (bare.id, bare.by, bare.reason, bare.spans) == (one.id, "Ada", "so I say", ((4, 9),))
    assert bare.seen == {"act": "STATE", "source": ((0, 3),)}
    assert bare.quote is None
    assert is_signed(bare)
    assert without_words(bare) == bare


def test_signing_again_changes_nothing() -> None:
    assert signed(PLAIN) == PLAIN


@given(nouns(Judgement))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_signed_is_still_signed_after_a_journey_through_json(one: Judgement) -> None:
    assert is_signed(judgement_from_json(to_json(signed(one))))
