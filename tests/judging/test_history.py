"""Who, when, why, and what has become of it."""

from dataclasses import replace

from tests.judging.makers import judged, reading, statement, undo

from readouts.judging.apply import apply
from readouts.judging.history import REVISED, Judged, history
from readouts.model import Judgement, Reading

EDIT = judged("edit", 1, field="act", new="COMMIT", reason="it is a promise")
UNDO = undo(EDIT, second=1)


def states(*judgements: Judgement, of: Reading | None = None) -> list[str]:
    """What has become of each, by time."""
    return [each.state for each in told(*judgements, of=of)]


def told(*judgements: Judgement, of: Reading | None = None) -> tuple[Judged, ...]:
    return history(judgements, apply(of or reading(), judgements)[1])


def test_what_applies_names_its_statement() -> None:
    (found,) = told(EDIT)
    assert (found.judgement, found.state) == (EDIT, "applies")
    assert found.statement == f"{reading().report.id}/s1"


def test_what_was_undone_stays_in_the_list_with_who_undid_it() -> None:
    edit, back = told(UNDO, EDIT)
    assert (edit.state, edit.why) == ("undone", "by Ada, 2021-08-18")
    assert (back.judgement, back.state) == (UNDO, "applies")


def near() -> Reading:
    """A later reading with the statement one character longer."""
    ((start, end),) = statement(1).content
    return replace(reading(), statements=(replace(statement(1), content=((start, end + 1),)),))


def test_what_waits_is_settled_by_a_later_judgement_of_the_statement() -> None:
    assert states(EDIT, of=near()) == ["confirm"]
    confirmed = judged("accept", 1, of=near(), second=9)
    assert states(EDIT, confirmed, of=near()) == ["applies", "applies"]
    before = judged("accept", 1, of=near(), second=0, by="Bo")
    assert sorted(states(judged("reject", 1, second=5), before, of=near())) == [
        "applies",
        "confirm",
    ]


def test_a_page_with_a_newer_text_keeps_none() -> None:
    (found,) = history([EDIT], apply(reading(), [EDIT])[1], revised=True)
    assert (found.state, found.why) == ("lost", REVISED)


def test_each_is_listed_once_by_time() -> None:
    late, early = judged("accept", 2, second=9), judged("accept", 3, second=2)
    assert [each.judgement for each in told(late, early, late)] == [early, late]
