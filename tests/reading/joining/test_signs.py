"""What speaks for and against a candidate."""

import pytest
from tests.reading.joining.test_candidates import proposed, ruled

from readouts.reading.joining.candidates import Candidate, candidates
from readouts.reading.joining.signs import SIGNS, Manner, signs
from readouts.reading.parse import parse
from readouts.reading.statements import Draft, find_quotes

QUOTES = find_quotes(())
PRESS = Manner(own_readout=False, on_relations=True, agreement=0.5)


def of(candidate: Candidate, manner: Manner = PRESS) -> dict[str, float]:
    return dict(zip(SIGNS, signs(candidate, manner, QUOTES), strict=True))


def test_a_rule_alone() -> None:
    (rule,) = candidates([Draft(content=((0, 50),), source=((60, 63),), certainty=0.8)], [])
    found = of(rule)
    assert found["one"] == 1.0
    assert found["rule"] == 0.8
    assert found["source"] == 1.0
    assert found["sure of content"] == found["likeness"] == found["same source"] == 0.0


def test_a_proposal_alone() -> None:
    (network,) = candidates([], [proposed((0, 50))])
    found = of(network)
    assert found["rule"] == 0.0
    assert found["sure of content"] == pytest.approx(0.549, abs=1e-3)


def test_a_pair() -> None:
    rule, network = candidates([ruled((0, 50))], [proposed((0, 50))])
    assert of(rule)["likeness"] == of(network)["likeness"] == 1.0
    assert of(rule)["same source"] == 1.0
    assert of(rule)["sure of cue"] == of(network)["sure of cue"] > 0


def test_manner() -> None:
    (rule,) = candidates([ruled((0, 50))], [])
    own = of(rule, Manner(own_readout=True, on_relations=True, agreement=0.9))
    assert own["own readout"] == 1.0 and own["agreement"] == 0.9
    assert of(rule)["own readout"] == 0.0 and of(rule)["agreement"] == 0.5


def test_touched_but_not_paired() -> None:
    rule, _ = candidates([ruled((0, 100))], [proposed((90, 200))])
    assert of(rule)["touched"] == 1.0


def test_certainty_at_its_ends_is_finite() -> None:
    (network,) = candidates([], [proposed((0, 5))])
    assert network.proposal is not None
    assert all(abs(value) < 10 for value in signs(network, PRESS, QUOTES))


def test_quoted() -> None:
    text = "He said: “We are ready to talk.”"
    quotes = find_quotes(parse(text).paragraphs)
    (rule,) = candidates([ruled((10, 30))], [])
    assert dict(zip(SIGNS, signs(rule, PRESS, quotes), strict=True))["quoted"] == 1.0
