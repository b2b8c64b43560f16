"""The statements of two readers as one list."""

import pytest
from hypothesis import given
from tests.reading.joining.test_candidates import CONTENTS, proposed, ruled

from readouts.reading.joining.candidates import candidates
from readouts.reading.joining.join import SHARED, choose, join
from readouts.reading.joining.likeness import overlap, size
from readouts.reading.joining.signs import SIGNS, Manner
from readouts.reading.joining.weighing import CLASSES, Scale
from readouts.reading.statements import Draft, find_quotes

QUOTES = find_quotes(())
OWN = Manner(own_readout=True, on_relations=True)
PRESS = Manner(own_readout=False, on_relations=True)
NEWS = Manner(own_readout=False, on_relations=False)


def scale(**constants: float) -> Scale:
    """Weights of 0 but for the constant of each class: `network_alone=2.0`, in any report."""
    return Scale(
        {
            name: (
                constants.get(name.partition("_")[2], -9.0),
                *(0.0 for _ in SIGNS[1:]),
            )
            for name in CLASSES
        }
    )


def test_the_likelier_of_two_that_overlap_is_taken() -> None:
    found = candidates([ruled((0, 100))], [proposed((2, 100))])
    (only,) = choose(found, QUOTES, scale(rules_paired=1.0, network_paired=2.0), OWN)
    assert only.content == ((2, 100),)
    assert only.certainty == pytest.approx(0.8808, abs=1e-4)


def test_in_news_the_network_goes_first() -> None:
    found = candidates([ruled((0, 100))], [proposed((2, 100))])
    weights = scale(rules_paired=2.0, network_paired=1.0)
    assert [draft.content for draft in choose(found, QUOTES, weights, OWN)] == [((0, 100),)]
    assert [draft.content for draft in choose(found, QUOTES, weights, NEWS)] == [((2, 100),)]


def thanked(addressee: tuple[int, int], *, inherits: bool = False) -> Draft:
    """A rule's draft that knows more than spans."""
    return Draft(
        content=((20, 100),), addressee=addressee, act="THANK", joint=True, inherits=inherits
    )


def test_what_only_the_rules_know_is_kept() -> None:
    found = candidates([thanked((5, 9))], [proposed((22, 100))])
    (only,) = choose(found, QUOTES, scale(network_paired=2.0), OWN)
    assert only.content == ((22, 100),)
    assert (only.act, only.addressee, only.joint) == ("THANK", (5, 9), True)


def test_nobody_is_spoken_to_inside_the_content() -> None:
    found = candidates([thanked((30, 34))], [proposed((22, 100))])
    (only,) = choose(found, QUOTES, scale(network_paired=2.0), OWN)
    assert only.addressee is None


def test_who_is_spoken_to_is_taken_out_of_the_content_on_relations() -> None:
    rule = thanked((10, 18))
    found = candidates([rule], [proposed((10, 100))])
    (only,) = choose(found, QUOTES, scale(network_paired=2.0), OWN)
    assert (only.content, only.addressee) == (rule.content, (10, 18))
    (only,) = choose(found, QUOTES, scale(network_paired=2.0), NEWS)
    assert (only.content, only.addressee) == (((10, 100),), None)


def test_a_carried_draft_lends_nothing() -> None:
    found = candidates([thanked((5, 9), inherits=True)], [proposed((22, 100))])
    (only,) = choose(found, QUOTES, scale(network_paired=2.0), OWN)
    assert only.act == "STATE"


def test_what_is_unlikely_is_left_out() -> None:
    found = candidates([ruled((0, 100))], [proposed((200, 300))])
    assert choose(found, QUOTES, scale(rules_alone=1.0), NEWS) == (
        Draft(content=((0, 100),), certainty=pytest.approx(0.7311, abs=1e-4)),
    )


def test_in_the_order_of_the_text() -> None:
    found = candidates([ruled((500, 600)), ruled((0, 100))], [proposed((200, 300))])
    chosen = choose(found, QUOTES, scale(rules_alone=1.0, network_alone=2.0), OWN)
    assert [draft.start for draft in chosen] == [0, 200, 500]


def test_without_candidates() -> None:
    assert join((), (), QUOTES, OWN) == ()


@given(CONTENTS, CONTENTS)
def test_what_is_chosen_hardly_overlaps(
    rules: list[tuple[int, int]], network: list[tuple[int, int]]
) -> None:
    found = candidates([ruled(s) for s in rules], [proposed(s) for s in network])
    even = scale(rules_alone=1.0, rules_paired=1.0, network_alone=1.0, network_paired=1.0)
    chosen = choose(found, QUOTES, even, NEWS)
    assert chosen
    for n, one in enumerate(chosen):
        for other in chosen[n + 1 :]:
            smaller = min(size(one.content), size(other.content))
            assert overlap(one.content, other.content) < SHARED * smaller


@pytest.mark.parametrize("layer", [{"via": (200, 210)}, {"quoting": (200, 210)}])
def test_what_is_passed_on_is_known_to_the_rules_alone(layer: dict[str, tuple[int, int]]) -> None:
    passed = Draft(content=((0, 100),), certainty=0.7, **layer)
    found = candidates([passed], [proposed((2, 100))])
    assert choose(found, QUOTES, scale(network_paired=9.0), PRESS) == (passed,)
    (only,) = choose(found, QUOTES, scale(network_paired=9.0), NEWS)
    assert only.content == ((2, 100),)
    assert (only.via, only.quoting) == (passed.via, passed.quoting)


def test_labels_decide_in_a_governments_transcript() -> None:
    behind = Draft(content=((0, 100),), certainty=0.8, labelled=True)
    found = candidates([behind], [proposed((2, 100))])
    assert choose(found, QUOTES, scale(network_paired=9.0), OWN) == (behind,)
    (only,) = choose(found, QUOTES, scale(network_paired=9.0), NEWS)
    assert only.content == ((2, 100),)
