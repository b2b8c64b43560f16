"""How likely a candidate is right."""

import math
from dataclasses import replace

import pytest
from tests.reading.joining.test_candidates import proposed, ruled

from readouts.reading.joining.candidates import Candidate, candidates
from readouts.reading.joining.signs import SIGNS, Manner, signs
from readouts.reading.joining.weighing import CLASSES, Scale, class_of, load
from readouts.reading.statements import find_quotes


def four() -> dict[str, Candidate]:
    """One candidate of each class."""
    alone_rule, alone_network = candidates([ruled((0, 9))], [proposed((50, 59))])
    paired_rule, paired_network = candidates([ruled((0, 9))], [proposed((0, 9))])
    return {
        "rules_alone": alone_rule,
        "network_alone": alone_network,
        "rules_paired": paired_rule,
        "network_paired": paired_network,
    }


NEWS = Manner(own_readout=False, on_relations=False)
MANNERS = {
    "news": (NEWS,),
    "relations": (
        Manner(own_readout=True, on_relations=False),
        Manner(own_readout=False, on_relations=True),
    ),
}


@pytest.mark.parametrize("register", MANNERS)
def test_classes(register: str) -> None:
    for manner in MANNERS[register]:
        for name, candidate in four().items():
            assert class_of(candidate, manner) == f"{register}_{name}"
            assert f"{register}_{name}" in CLASSES


def test_the_logistic_of_the_weighted_sum() -> None:
    weights = dict.fromkeys(CLASSES, (0.5, 2.0))
    weight = Scale(weights).weigh(four()["rules_alone"], NEWS, (1.0, -1.0))
    assert weight == pytest.approx(1 / (1 + math.exp(1.5)))


def test_huge_sums_stay_probabilities() -> None:
    scale = Scale(dict.fromkeys(CLASSES, (1000000.0,)))
    for sign in (1.0, -1.0):
        assert 0.0 <= scale.weigh(four()["rules_alone"], NEWS, (sign,)) <= 1.0


def test_the_weights_that_ship_are_complete() -> None:
    scale = load()
    assert set(scale.weights) == set(CLASSES)
    assert all(len(weights) == len(SIGNS) for weights in scale.weights.values())


@pytest.mark.parametrize("register", MANNERS)
def test_what_is_hardly_likely_is_dropped(register: str) -> None:
    for manner in MANNERS[register]:
        for candidate in four().values():
            assert load().keeps(candidate, 0.5, manner)
            assert not load().keeps(candidate, 0.15, manner)


def test_what_is_carried_is_kept_sooner_on_relations() -> None:
    carried = replace(ruled((0, 9)), inherits=True)
    pair, _ = candidates([carried], [proposed((0, 9))])
    assert load().keeps(pair, 0.3, MANNERS["relations"][0])
    assert not load().keeps(pair, 0.3, NEWS)


@pytest.mark.parametrize("register", MANNERS)
def test_what_both_found_weighs_more_than_what_the_rules_alone_did(register: str) -> None:
    """A property of the weights that ship."""
    manner, quotes = MANNERS[register][0], find_quotes(())
    weights = {
        name: load().weigh(candidate, manner, signs(candidate, manner, quotes))
        for name, candidate in four().items()
    }
    assert weights["rules_paired"] > weights["rules_alone"]
