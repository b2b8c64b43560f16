"""A reading: its closed lists of words, and what is unknown by default."""

import typing

import pytest

from readouts import model


@pytest.mark.parametrize(
    ("words", "some", "count"),
    [
        (model.Act, {"CALL_FOR", "THANK", "DISCUSS"}, 17),
        (model.Mode, {"phone call", "video call", "meeting", "visit", "message", "other"}, 6),
        (model.Status, {"held", "planned", "background"}, 3),
        (model.StatementKind, {"direct", "mixed", "indirect", "carried", "topic"}, 5),
        (model.Polarity, {"favor", "against", "neutral"}, 3),
        (model.ActorKind, {"person", "country", "institution", "group"}, 4),
        (model.DateBasis, {"stated", "resolved", "inferred", "unknown"}, 4),
        (model.TimexType, {"DATE", "TIME", "DURATION", "SET"}, 4),
        (model.SegmentKind, {"title", "dateline", "body", "attribution-note"}, 7),
    ],
)
def test_closed_lists(words: object, some: set[str], count: int) -> None:
    known = typing.get_args(words)
    assert some <= set(known)
    assert len(known) == len(set(known)) == count


def test_an_unknown_date_claims_nothing() -> None:
    date = model.ContactDate()
    assert (date.value, date.earliest, date.latest, date.candidates) == (None, None, None, ())
    assert date.basis == "unknown"


def test_a_statement_claims_no_speaker() -> None:
    statement = model.Statement(id="s1", kind="indirect", content=((0, 4),))
    assert statement.speakers == ()
    assert (statement.party, statement.contact, statement.addressee) == (None, None, None)
    assert statement.confidence == 0.5


def test_evidence_is_not_shared_between_nouns() -> None:
    one, two = (model.Actor(id=i, kind="person", name="Ana") for i in "ab")
    assert one.evidence == {}
    assert one.evidence is not two.evidence
