"""What a judgement claims, and whose claim is shown."""

from hypothesis import given
from hypothesis import strategies as st
from tests.judging.makers import judged, many, undo

from readouts.judging.claims import NO, STANDS, YES, by_person, claims, latest, rejected
from readouts.model import Judgement


def test_who_accepts_accepts_all_that_was_seen() -> None:
    found = claims(judged("accept", 2))
    assert found[STANDS] == YES
    assert found["speakers"] == ("Idris Okello",)
    assert found["act"] == "STATE"


def test_who_edits_takes_it_for_a_statement_and_claims_that_field_only() -> None:
    edit = judged("edit", field="act", new="COMMIT")
    assert claims(edit) == {STANDS: YES, "act": "COMMIT"}


def test_who_rejects_claims_that_it_is_none() -> None:
    assert claims(judged("reject")) == {STANDS: NO}


def test_the_rest_is_about_no_statement() -> None:
    assert claims(undo(judged("accept"), second=1)) == {}
    assert claims(judged("merge", None)) == {}


def test_the_last_word_on_a_field_is_shown() -> None:
    first = judged("edit", field="act", new="COMMIT", by="Ada", second=1)
    last = judged("edit", field="act", new="AGREE", by="Bo", second=2)
    assert latest([last, first])["act"] == ("AGREE", last)
    assert latest([last, first])[STANDS].judgement == last


def test_at_the_same_moment_the_id_decides() -> None:
    pair = [judged("edit", field="act", new=act) for act in ("COMMIT", "AGREE")]
    assert latest(pair) == latest(reversed(pair))


def test_each_person_has_a_say() -> None:
    found = by_person([judged("reject", by="Bo", second=2), judged("accept", by="Ada")])
    assert list(found) == ["Ada", "Bo"]
    assert rejected(found["Bo"])
    assert not rejected(found["Ada"])


def test_who_rejects_in_the_end_claims_nothing_else() -> None:
    found = by_person([judged("accept"), judged("reject", second=1)])
    assert set(found["Ada"]) == {STANDS}
    again = by_person([judged("reject"), judged("edit", second=1, field="act", new="ASK")])
    assert set(again["Ada"]) == {STANDS, "act"}


@given(many(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(found: list[Judgement], dice: object) -> None:
    shuffled = list(found)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert latest(shuffled) == latest(found)
    assert by_person(shuffled) == by_person(found)
