"""Both names are shown where people differ, and how far they agree."""

import pytest
from tests.judging.makers import at, judged, reading

from readouts.judging.apply import apply
from readouts.judging.differing import (
    Agreement,
    Difference,
    Opinion,
    agreement,
    differences,
    opinions,
)
from readouts.model import Judgement


def held(*judgements: Judgement) -> dict[str, object]:
    """The opinions on the reading."""
    return dict(opinions(apply(reading(), judgements)[1]))


def differ(statement: str, *judgements: Judgement) -> tuple[Difference, ...]:
    return differences(f"r1/{statement}", opinions(apply(reading(), judgements)[1])[statement])


ADA = judged("edit", 1, by="Ada", second=1, field="act", new="COMMIT")
BO = judged("edit", 1, by="Bo", second=2, field="act", new="AGREE")


def test_two_people_differ_on_one_field_and_the_last_is_shown_last() -> None:
    assert differ("s1", BO, ADA) == (
        Difference(
            statement="r1/s1",
            field="act",
            opinions=(
                Opinion(by="Ada", at=at(1), value="COMMIT", judgement=ADA.id),
                Opinion(by="Bo", at=at(2), value="AGREE", judgement=BO.id),
            ),
        ),
    )


def test_whether_it_is_a_statement_at_all() -> None:
    (found,) = differ("s1", judged("accept", 1), judged("reject", 1, by="Bo", second=1))
    assert (found.field, [each.value for each in found.opinions]) == ("statement", ["yes", "no"])


def test_who_has_come_round_differs_no_more() -> None:
    again = judged("edit", 1, by="Ada", second=3, field="act", new="AGREE")
    assert differ("s1", ADA, BO, again) == ()


def test_one_person_does_not_differ_from_themselves() -> None:
    assert differ("s1", ADA, judged("edit", 1, second=2, field="act", new="AGREE")) == ()


def test_the_order_of_labels_is_no_difference() -> None:
    one = judged("edit", 1, field="issues", new=("taiwan", "sanctions"))
    other = judged("edit", 1, by="Bo", field="issues", new=("sanctions", "taiwan"), second=1)
    assert differ("s1", one, other) == ()


def test_figures_by_field() -> None:
    both = [judged("accept", n, by=by) for n in (1, 2, 3) for by in ("Ada", "Bo")]
    other = judged("edit", 3, by="Bo", second=5, field="act", new="WARN")
    said = opinions(apply(reading(), [*both, other])[1])
    found = {each.field: each for each in agreement(said.values())}
    assert found["statement"] == Agreement(
        field="statement", alpha=None, alike=1.0, units=3, pairs=3, people=("Ada", "Bo")
    )
    act = found["act"]  # STATE STATE, STATE STATE, STATE WARN: 1 - 5 * 2 / (5 + 5)
    assert (act.units, act.pairs, act.alike) == (3, 3, pytest.approx(2 / 3))
    assert act.alpha == pytest.approx(0.0)
    assert found["content"].alpha == 1.0


def test_what_one_person_alone_has_judged_is_no_pair() -> None:
    assert agreement([opinions(apply(reading(), [ADA])[1])["s1"]]) == ()


def test_what_is_lost_counts_for_nothing() -> None:
    assert held(judged("accept", 1, text_sha256="0")) == {}
