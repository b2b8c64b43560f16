"""The layers of the network, each against what is added up one by one."""

import itertools

import pytest
from tests.reading.attribution.brute import legal_paths
from tests.reading.attribution.small import small_inputs
from tests.scripts.training.needed import torch
from tests.scripts.training.nets import network, number

from readouts.reading.attribution.spans import TAGS
from training.network import BothWays, Chain, locked_dropout

TAGS_OF_3 = list(legal_paths(3))


@pytest.fixture
def chain() -> Chain:
    torch.manual_seed(3)
    found = Chain()
    with torch.no_grad():
        for value in found.parameters():
            value.normal_()
    return found


def score(chain: Chain, scores: torch.Tensor, path: tuple[int, ...]) -> torch.Tensor:
    total = chain.first[path[0]] + chain.last[path[-1]]
    total = total + sum(scores[t, tag] for t, tag in enumerate(path))
    return total + sum(chain.step[a, b] for a, b in itertools.pairwise(path))


def brute(chain: Chain, scores: torch.Tensor, path: tuple[int, ...]) -> float:
    every = [score(chain, scores, other) for other in legal_paths(len(scores))]
    return number(torch.logsumexp(torch.stack(every), 0) - score(chain, scores, path))


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_the_loss_of_a_chain_is_that_of_all_its_paths(chain: Chain, length: int) -> None:
    scores = torch.randn(1, length, len(TAGS)) * 2
    path = list(legal_paths(length))[-1]
    found = chain.loss(scores, torch.tensor([path]), torch.ones(1, length))
    assert number(found) == pytest.approx(brute(chain, scores[0], path), abs=1e-4)


def test_padding_adds_nothing(chain: Chain) -> None:
    scores = torch.randn(3, 5, len(TAGS))
    lengths = [1, 3, 2]
    paths = [list(legal_paths(n))[n] for n in lengths]
    tags = torch.tensor([[*path, *[0] * (5 - len(path))] for path in paths])
    mask = torch.tensor([[float(t < n) for t in range(5)] for n in lengths])
    found = chain.loss(scores, tags, mask)
    alone = [
        number(chain.loss(scores[n : n + 1, :size], torch.tensor([paths[n]]), torch.ones(1, size)))
        for n, size in enumerate(lengths)
    ]
    assert found.tolist() == pytest.approx(alone, abs=1e-4)


def test_shares_of_all_paths_add_up_to_1(chain: Chain) -> None:
    scores = torch.randn(1, 3, len(TAGS)).expand(len(TAGS_OF_3), 3, len(TAGS))
    losses = chain.loss(scores, torch.tensor(TAGS_OF_3), torch.ones(len(TAGS_OF_3), 3))
    assert number(torch.exp(-losses).sum()) == pytest.approx(1, abs=1e-4)


def test_a_long_window_neither_vanishes_nor_overflows(chain: Chain) -> None:
    scores = torch.randn(1, 384, len(TAGS)) * 6
    scores.requires_grad_()
    loss = chain.loss(scores, torch.zeros(1, 384, dtype=torch.int64), torch.ones(1, 384))
    loss.sum().backward()
    assert torch.isfinite(loss).all() and number(loss) > 0
    assert torch.isfinite(scores.grad).all()


def test_both_ways_turns_each_window_by_itself() -> None:
    torch.manual_seed(1)
    layer = BothWays(4, 3)
    x = torch.randn(2, 6, 4)
    lengths = torch.tensor([6, 4])
    together = layer(x, lengths)
    alone = layer(x[1:, :4], lengths[1:])
    assert torch.allclose(together[1, :4], alone[0], atol=1e-6)
    turned = layer.back(x[1:, :4].flip(1))[0].flip(1)
    assert torch.allclose(together[1, :4, 3:], turned[0], atol=1e-6)


def test_one_mask_for_all_tokens() -> None:
    torch.manual_seed(1)
    x = torch.ones(2, 7, 40)
    dropped = locked_dropout(x, 0.5, training=True)
    assert (dropped == dropped[:, :1]).all()
    assert set(dropped.unique().tolist()) == {0.0, 2.0}
    assert locked_dropout(x, 0.5, training=False) is x
    assert locked_dropout(x, 0.0, training=True) is x


def test_states_are_those_of_each_window_alone() -> None:
    net = network().eval()
    inputs = torch.from_numpy(small_inputs(9)).long()
    both = torch.stack((inputs, inputs))
    lower, upper = net.states(both, torch.tensor([9, 5]))
    _, alone = net.states(inputs[None, :5], torch.tensor([5]))
    assert lower.shape == upper.shape == (2, 9, 2 * net.sizes.hidden)
    assert torch.allclose(upper[1, :5], alone[0], atol=1e-6)


def test_rare_words_have_no_vector_of_their_own() -> None:
    table = network(often=2).eval().embedding
    inputs = torch.zeros(1, 3, 6, dtype=torch.int64)
    inputs[0, :, 0] = torch.tensor([2, 3, 0])
    learned = table(inputs)[0, :, table.static.embedding_dim :]
    assert torch.equal(learned[1], learned[2]) and not torch.equal(learned[0], learned[2])


def test_words_are_hidden_in_training_only() -> None:
    torch.manual_seed(1)
    table = network(word_dropout=1.0).embedding
    inputs = torch.from_numpy(small_inputs(5)).long()[None]
    unknown = inputs.clone()
    unknown[..., 0] = 0
    assert torch.equal(table.train()(inputs), table(unknown))
    assert not torch.equal(table.eval()(inputs), table(unknown))


def test_out_of_reach_is_never_a_source() -> None:
    pointers = network().pointers
    states = torch.randn(4, 2 * network().sizes.hidden)
    far = torch.tensor([[-1, 15, 16, -1]])
    first, last = pointers.sources(states, torch.tensor([[1, 1]]), far)
    assert first.shape == last.shape == (1, 5)
    shares = torch.softmax(first, 1)[0]
    assert shares[1] == shares[4] == 0 and (shares[[0, 2, 3]] > 0).all()
    assert torch.equal(first[:, 0], last[:, 0])


def test_scores_of_governors() -> None:
    pointers = network().pointers
    states = torch.randn(6, 2 * network().sizes.hidden)
    contents, cues = torch.tensor([[0, 1], [4, 5]]), torch.tensor([[2, 2], [3, 3], [2, 3]])
    far = torch.zeros(2, 3, dtype=torch.int64)
    assert pointers.governors(states, contents, cues, far, far).shape == (2, 4)
