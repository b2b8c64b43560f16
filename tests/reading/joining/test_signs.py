"""What speaks for and against a candidate."""

import pytest
from tests.reading.joining.test_candidates import proposal_of, proposed, ruled

from readouts.model import Spans
from readouts.reading.joining.candidates import Candidate, candidates
from readouts.reading.joining.signs import SIGNS, Manner, signs
from readouts.reading.parse import parse
from readouts.reading.statements import Draft, find_quotes

QUOTES = find_quotes(())
PRESS = Manner(own_readout=False, on_relations=True)


def of(candidate: Candidate, manner: Manner = PRESS) -> dict[str, float]:
    return dict(zip(SIGNS, signs(candidate, manner, QUOTES), strict=True))


def test_a_rule_alone() -> None:
    (rule,) = candidates([Draft(content=((0, 50),), source=((60, 63),), certainty=0.8)], [])
    found = of(rule)
    assert found["one"] == 1.0
    assert found["rule"] == 0.8
    assert found["source"] == 1.0
    assert found["sure of content"] == found["same source"] == 0.0


def test_a_proposal_alone() -> None:
    (network,) = candidates([], [proposed((0, 50))])
    found = of(network)
    assert found["rule"] == 0.0
    assert found["sure of content"] == pytest.approx(0.549, abs=1e-3)


def test_a_pair() -> None:
    rule, network = candidates([ruled((0, 50))], [proposed((0, 50))])
    assert of(rule)["same source"] == 1.0
    assert of(rule)["sure of cue"] == of(network)["sure of cue"] > 0


def test_manner() -> None:
    (rule,) = candidates([ruled((0, 50))], [])
    assert of(rule, Manner(own_readout=True, on_relations=True))["own readout"] == 1.0
    assert of(rule)["own readout"] == 0.0


def test_a_further_cue_in_the_content() -> None:
    both = Draft(content=((20, 100),), cue=((10, 19),), source=((0, 9),))
    second = Draft(content=((70, 100),), cue=((60, 69),), source=((0, 9),))
    rule, *_ = candidates([both], [proposal_of(second)])
    assert of(rule)["swallows"] == 1.0


def test_what_is_carried_may_hold_a_cue_that_the_other_reader_sees() -> None:
    carried = Draft(content=((0, 100),), inherits=True)
    position = Draft(content=((20, 100),), cue=((10, 19),))
    rule, *_ = candidates([carried], [proposal_of(position)])
    assert rule.swallows and of(rule)["swallows"] == 0.0


@pytest.mark.parametrize(
    ("source", "cue", "scattered"),
    [
        (((12, 30),), ((31, 58),), False),  # "Trains, the minister said on Monday, are late"
        ((), (), True),
        (((200, 210),), ((211, 215),), True),
    ],
)
def test_pieces_with_more_than_a_cue_between(source: Spans, cue: Spans, scattered: bool) -> None:
    draft = Draft(content=((0, 10), (60, 90)), source=source, cue=cue)
    (rule,) = candidates([draft], [])
    assert of(rule)["scattered"] == scattered


def test_certainty_at_its_ends_is_finite() -> None:
    (network,) = candidates([], [proposed((0, 5))])
    assert network.proposal is not None
    assert all(abs(value) < 10 for value in signs(network, PRESS, QUOTES))


def test_quoted() -> None:
    text = "He said: “We are ready to talk.”"
    quotes = find_quotes(parse(text).paragraphs)
    (rule,) = candidates([ruled((10, 30))], [])
    assert dict(zip(SIGNS, signs(rule, PRESS, quotes), strict=True))["quoted"] == 1.0
