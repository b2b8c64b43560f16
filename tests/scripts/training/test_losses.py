"""The loss is the sum of its parts."""

import numpy as np
import pytest
from tests.scripts.training.made import at, said, windows
from tests.scripts.training.needed import torch
from tests.scripts.training.nets import network, number
from torch.nn import functional

from readouts.reading.attribution.pointers import REACH
from training.batches import padded
from training.examples import Attribution, Example
from training.losses import SYNTAX_WEIGHT, content_places, cue_places, loss
from training.syntax import CLASSES

TEXT = "Ban said the river rose and warned that bridges may fall."
FIRST = said(TEXT, "Ban", "said", "the river rose")
SECOND = said(TEXT, "Ban", "warned", "bridges may fall")


def example(*found: Attribution, text: str = TEXT) -> Example:
    return windows(text, *found)[0]


def part(scores: torch.Tensor, gold: list[int]) -> float:
    return number(functional.cross_entropy(scores, torch.tensor(gold) + 1, reduction="sum"))


def chain_only(net: torch.nn.Module, one: Example) -> float:
    batch = padded([one])
    _, upper = net.states(batch.inputs, batch.lengths)
    return number(net.chain.loss(net.emit(upper), batch.tags, batch.mask)[0])


def total(net: torch.nn.Module, *several: Example) -> float:
    """The loss, not by token."""
    return number(loss(net, padded(several))) * sum(len(one.tags) for one in several)


def test_without_gold_only_the_chain_counts() -> None:
    net, one = network().eval(), example()
    assert total(net, one) == pytest.approx(chain_only(net, one), abs=1e-3)


def test_pointers_count_for_each_cue_and_content() -> None:
    net, one = network().eval(), example(FIRST, SECOND)
    batch = padded([one])
    states = net.states(batch.inputs, batch.lengths)[1][0]
    first, last = net.pointers.sources(states, *cue_places(one.cues, len(one.tags)))
    governors = net.pointers.governors(states, *content_places(one.contents, one.cues))
    expected = chain_only(net, one) + part(governors, one.governors)
    expected += part(first, [0, 0]) + part(last, [0, 0])
    assert total(net, one) == pytest.approx(expected, abs=1e-3)


def test_windows_add_up_and_count_by_weight() -> None:
    net = network().eval()
    one, two = example(FIRST), example(text="Nobody spoke")
    apart = total(net, one), total(net, two)
    assert total(net, one, two) == pytest.approx(sum(apart), abs=1e-3)
    two.weight = 3.0
    assert total(net, one, two) == pytest.approx(apart[0] + 3 * apart[1], abs=1e-3)


def test_a_source_out_of_reach_counts_nothing() -> None:
    text = "Ban " + "so " * (REACH + 20) + "said it rained"
    near, far = (
        example(Attribution(source, (at(text, "said"),), (at(text, "it rained"),)), text=text)
        for source in ((), (at(text, "Ban"),))
    )
    far.tags = near.tags  # that the chain may cost the same
    net = network().eval()
    with torch.no_grad():
        net.pointers.no_source.bias.add_(50)  # sure that there is none
    assert far.sources == [(0, 0)]
    assert total(net, far) == pytest.approx(total(net, near), abs=1e-2)


def test_syntax_counts_where_it_is_known() -> None:
    net, one = network().eval(), example()
    without = total(net, one)
    one.syntax = np.full((len(one.tags), len(CLASSES)), -1)
    assert total(net, one) == pytest.approx(without)
    one.syntax[2] = (5, 63, 0)
    batch = padded([one])
    scores = net.syntax(net.states(batch.inputs, batch.lengths)[0])[0, 2]
    columns = zip(scores.split(CLASSES), (5, 63, 0), strict=True)
    parts = [number(functional.cross_entropy(c, torch.tensor(gold))) for c, gold in columns]
    assert total(net, one) == pytest.approx(without + SYNTAX_WEIGHT * sum(parts), abs=1e-3)


def test_every_weight_that_learns_is_reached() -> None:
    net, one = network(), example(FIRST, SECOND)
    one.syntax = np.zeros((len(one.tags), len(CLASSES)), dtype=np.int64)
    loss(net, padded([one])).backward()
    for name, value in net.named_parameters():
        if value.requires_grad:
            assert value.grad is not None and torch.isfinite(value.grad).all(), name
    assert net.embedding.static.weight.grad is None
