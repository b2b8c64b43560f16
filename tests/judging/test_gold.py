"""What people have judged, as gold."""

from dataclasses import replace

from tests.judging.makers import TEXT, judged, reading, statement, undo

from readouts.judging.fields import FIELDS
from readouts.judging.gold import Gold, gold, gold_row
from readouts.model import Judgement

COMMIT = judged("edit", 1, field="act", new="COMMIT")


def of(*judgements: Judgement) -> Gold:
    found = gold(reading(), judgements)
    assert found
    return found


def ids(found: Gold) -> tuple[list[str], list[str]]:
    """The ids of what is right, and of what is wrong."""
    return [each.id for each in found.statements], [each.id for each in found.rejected]


def test_a_report_that_nobody_judged_has_none() -> None:
    assert gold(reading(), []) is None
    assert gold(reading(), [COMMIT, undo(COMMIT, second=1)]) is None


def test_what_is_accepted_or_edited_is_right_what_is_rejected_wrong() -> None:
    found = of(COMMIT, judged("reject", 2, second=1))
    assert ids(found) == (["s1"], ["s2"])
    assert not found.complete


def test_only_what_somebody_vouched_for_is_marked_as_judged() -> None:
    assert of(COMMIT).statements[0].judged == ("statement", "act")
    assert of(COMMIT).statements[0].values["act"] == "COMMIT"
    assert of(judged("accept", 2)).statements[0].judged == ("statement", *FIELDS)


def test_where_people_differ_is_said() -> None:
    found = of(COMMIT, judged("edit", 1, by="Bo", second=1, field="act", new="AGREE"))
    assert found.statements[0].disputed == ("act",)
    assert found.statements[0].values["act"] == "AGREE"
    assert found.statements[0].by == ("Ada", "Bo")


def test_of_a_complete_report_the_others_are_open_not_wrong() -> None:
    found = of(COMMIT, judged("accept", None, second=1), judged("reject", 2, second=2))
    assert found.complete
    assert ids(found) == (["s1", "s3"], ["s2"])
    assert [each.optional for each in found.statements] == [False, True]


def test_what_waits_to_be_confirmed_is_no_gold() -> None:
    ((start, end),) = statement(1).content
    newer = replace(reading(), statements=(replace(statement(1), content=((start, end + 1),)),))
    assert gold(newer, [COMMIT]) is None


def test_a_row_is_a_report_to_read_again_with_what_was_judged() -> None:
    row = gold_row(of(COMMIT, judged("reject", 2, second=1)))
    assert (row["text"], row["text_sha256"]) == (TEXT, reading().report.sha256)
    (right,), (wrong,) = row["statements"], row["rejected"]
    assert (right["speakers"], right["act"]) == (("Mara Lindqvist",), "COMMIT")
    assert [TEXT[start:end] for start, end in wrong["content"]] == ["for the grain"]
