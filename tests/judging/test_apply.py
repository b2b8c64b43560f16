"""The corrected reading: what people said is in force, what the reader said stays where it was."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.judging.makers import judged, many, reading, statement, undo

from readouts.judging.apply import apply
from readouts.model import Judgement, Reader, in_table, reading_from_json, to_json


def test_where_nothing_applies_the_reading_comes_back_as_it_is() -> None:
    assert apply(reading(), []) == (reading(), ())
    lost = judged("reject", 1, text_sha256="0")
    corrected, fits = apply(reading(), [lost])
    assert corrected == reading()
    assert [each.state for each in fits] == ["lost"]


def test_a_rejected_statement_is_left_out_and_no_other() -> None:
    corrected, _ = apply(reading(), [judged("reject", 1)])
    assert corrected.statements == (statement(2), statement(3))


def test_an_accepted_statement_is_sure_and_says_who_says_so() -> None:
    accept = judged("accept", 1)
    corrected, _ = apply(reading(), [accept])
    first = corrected.statements[0]
    assert first.confidence == 1.0
    assert first.evidence == {"judgement": in_table("judgements", accept.id)}
    assert replace(first, confidence=0.5, evidence={}) == statement(1)


def test_an_edited_field_is_replaced_with_the_judgement_as_evidence() -> None:
    edit = judged("edit", 2, field="act", new="THANK", old="STATE")
    corrected, _ = apply(reading(), [edit])
    second = corrected.statements[1]
    assert (second.act, second.confidence) == ("THANK", 1.0)
    row = in_table("judgements", edit.id)
    assert second.evidence == {"act": row, "judgement": row}
    assert corrected.statements[::2] == reading().statements[::2]


def test_another_speaker_brings_the_party_along() -> None:
    edit = judged("edit", 1, field="speakers", new=("Idris Okello",))
    corrected, _ = apply(reading(), [edit])
    assert corrected.statements[0].speakers == ("Idris Okello",)
    assert corrected.statements[0].party == "KEN"


def test_a_new_name_becomes_an_actor_without_a_country() -> None:
    corrected, _ = apply(reading(), [judged("edit", 1, field="speakers", new=("Noor Haddad",))])
    added = corrected.actors[-1]
    assert (added.name, added.country, added.kind) == ("Noor Haddad", None, "person")
    assert corrected.statements[0].speakers == (added.id,)
    assert corrected.statements[0].party is None


def test_a_party_that_was_judged_after_the_speaker_stands() -> None:
    speaker = judged("edit", 1, field="speakers", new=("Noor Haddad",))
    party = judged("edit", 1, field="party", new="KEN", second=1)
    assert apply(reading(), [party, speaker])[0].statements[0].party == "KEN"
    earlier = judged("edit", 1, field="party", new="SWE", second=0)
    later = judged("edit", 1, field="speakers", new=("Idris Okello",), second=1)
    assert apply(reading(), [earlier, later])[0].statements[0].party == "KEN"


def test_after_a_new_reading_what_was_accepted_is_in_force_not_what_the_reader_says_now() -> None:
    accept = judged("accept", 2, seeing={"act": "THANK"})
    newer = Reader(version="2", tables="t", model="m")
    other = replace(reading(), reader=newer, statements=(replace(statement(2), id="s1"),))
    corrected, (fit,) = apply(other, [accept])
    assert (fit.state, fit.statement) == ("applies", "s1")
    assert corrected.statements[0].act == "THANK"


def test_what_waits_to_be_confirmed_applies_but_is_not_sure() -> None:
    ((start, end),) = statement(1).content
    other = replace(reading(), statements=(replace(statement(1), content=((start, end + 1),)),))
    corrected, (fit,) = apply(other, [judged("edit", 1, field="act", new="COMMIT")])
    assert fit.state == "confirm"
    assert (corrected.statements[0].act, corrected.statements[0].confidence) == ("COMMIT", 0.5)


def test_an_edit_after_a_rejection_brings_the_statement_back() -> None:
    reject, edit = judged("reject", 1), judged("edit", 1, by="Bo", second=1, field="act", new="ASK")
    assert apply(reading(), [edit, reject])[0].statements[0].act == "ASK"
    assert len(apply(reading(), [edit, judged("reject", 1, second=2)])[0].statements) == 2


@given(many(), st.integers())
def test_any_order_of_arrival_gives_the_same_reading(found: list[Judgement], seed: int) -> None:
    shuffled = random.Random(seed).sample(found, len(found))
    assert apply(reading(), shuffled) == apply(reading(), found)


@given(many())
def test_undoing_all_brings_back_the_readers_own(found: list[Judgement]) -> None:
    stood = [each for each in found if each.verb != "undo"]
    back = [undo(each, second=500) for each in stood]
    assert apply(reading(), [*stood, *back]) == (reading(), ())


@given(many())
def test_saying_it_twice_changes_nothing(found: list[Judgement]) -> None:
    assert apply(reading(), [*found, *found]) == apply(reading(), found)


@given(many())
def test_nothing_that_was_not_judged_changes(found: list[Judgement]) -> None:
    corrected, _ = apply(reading(), found)
    touched = {each.statement for each in found}
    kept = [each for each in reading().statements if each.id not in touched]
    assert [each for each in corrected.statements if each.id not in touched] == kept
    assert corrected.actors[:2] == reading().actors
    assert corrected.report == reading().report


@given(many())
def test_a_corrected_reading_is_a_reading(found: list[Judgement]) -> None:
    corrected, _ = apply(reading(), found)
    assert reading_from_json(to_json(corrected)) == corrected
