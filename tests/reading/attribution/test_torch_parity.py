"""The same numbers from the network in torch, where torch is installed."""

from types import ModuleType

import numpy as np
import pytest
from tests.reading.attribution.small import OFTEN, WORDS, small_inputs

from readouts.reading.attribution.chain import Chain
from readouts.reading.attribution.encoder import Encoder
from readouts.reading.attribution.features import Vocabulary
from readouts.reading.attribution.pointers import Pointers, places_of_cues, places_of_tokens
from readouts.reading.attribution.spans import spans_of, tags_of
from readouts.reading.attribution.sums import Sums, Transitions
from readouts.reading.attribution.weights import Weights, pack, unpack

LENGTHS = [7, 4, 5]


@pytest.fixture(scope="module")
def torch() -> ModuleType:
    found = pytest.importorskip("torch", reason="SKIPPED: torch is not installed (make train)")
    found.manual_seed(7)
    assert isinstance(found, ModuleType)
    return found


@pytest.fixture(scope="module", params=[False, True], ids=["as trained", "packed"])
def pair(torch: ModuleType, request: pytest.FixtureRequest) -> tuple[object, Weights]:
    """A small network by chance and its weights; packed: both with the numbers that ship."""
    from training.export import arrays
    from training.network import Network, Sizes

    static = torch.randn(len(WORDS) + 1, 10)
    network = Network(static, OFTEN, Sizes(word=8, prefix=4, suffix=4, hidden=6, pointer=5)).eval()
    with torch.no_grad():
        for value in network.parameters():
            value.add_(torch.randn_like(value) * 0.3)
    exported = arrays(network)
    if not request.param:
        return network, Weights(exported, Vocabulary({}), "")
    weights = unpack(pack(exported, list(WORDS)))
    for name, array in exported.items():  # they share their memory with the network
        if not name.endswith(".bias") or "ward" not in name:
            array[...] = weights[name]
    assert set(weights.arrays) == set(exported)
    return network, weights


def in_torch(torch: ModuleType, network: object) -> tuple[object, list[np.ndarray]]:
    """States of all windows, padded as in training, and cut out again."""
    inputs = small_inputs(sum(LENGTHS), 5)
    padded = torch.zeros(len(LENGTHS), max(LENGTHS), 6, dtype=torch.long)
    at = 0
    for n, size in enumerate(LENGTHS):
        padded[n, :size] = torch.from_numpy(inputs[at : at + size].astype(np.int64))
        at += size
    with torch.no_grad():
        _, states = network.states(padded, torch.tensor(LENGTHS))  # type: ignore[attr-defined]
    return states, [states[n, :size].numpy() for n, size in enumerate(LENGTHS)]


def in_numpy(weights: Weights) -> list[np.ndarray]:
    states = Encoder(weights).states(small_inputs(sum(LENGTHS), 5), LENGTHS)
    return list(np.split(states, np.cumsum(LENGTHS)[:-1]))


def test_states(torch: ModuleType, pair: tuple[object, Weights]) -> None:
    _, theirs = in_torch(torch, pair[0])
    for one, other in zip(in_numpy(pair[1]), theirs, strict=True):
        assert np.allclose(one, other, atol=1e-5)


def test_likelihood_of_the_best_path(torch: ModuleType, pair: tuple[object, Weights]) -> None:
    """The loss of a path in training is minus the log of what the chain here gives its spans."""
    network, weights = pair
    states, _ = in_torch(torch, network)
    chain = Chain(weights)
    found = chain.tag(np.concatenate(in_numpy(weights)), LENGTHS)
    tags = torch.zeros(len(LENGTHS), max(LENGTHS), dtype=torch.long)
    for n, (spans, size) in enumerate(zip(found, LENGTHS, strict=True)):
        path = tags_of([(t.role, t.span) for t in spans], size)
        assert spans_of(path.tolist()) == [(t.role, t.span) for t in spans]
        tags[n, :size] = torch.from_numpy(path)
    mask = (torch.arange(max(LENGTHS))[None] < torch.tensor(LENGTHS)[:, None]).float()
    with torch.no_grad():
        scores = network.emit(states)  # type: ignore[attr-defined]
        likely = torch.exp(-network.chain.loss(scores, tags, mask))  # type: ignore[attr-defined]
        for n in range(len(LENGTHS)):
            for t in range(LENGTHS[n]):
                other = tags.clone()
                other[n, t] = 0
                changed = torch.exp(-network.chain.loss(scores, other, mask))  # type: ignore[attr-defined]
                assert changed[n] <= likely[n] + 1e-6
    for spans, p in zip(found, likely.tolist(), strict=True):
        assert all(t.sure >= p - 1e-4 for t in spans)


def test_sums_over_all_paths(torch: ModuleType, pair: tuple[object, Weights]) -> None:
    network, weights = pair
    states, _ = in_torch(torch, network)
    mask = (torch.arange(max(LENGTHS))[None] < torch.tensor(LENGTHS)[:, None]).float()
    with torch.no_grad():
        scores = network.emit(states)  # type: ignore[attr-defined]
        theirs = network.chain._total(scores, mask).tolist()  # type: ignore[attr-defined]
    windows = [scores[n, :size].numpy() for n, size in enumerate(LENGTHS)]
    own = Sums(windows, Transitions.of(weights))._totals()
    assert own.tolist() == pytest.approx(theirs, abs=1e-3)


def test_pointers(torch: ModuleType, pair: tuple[object, Weights]) -> None:
    network, weights = pair
    _, theirs = in_torch(torch, network)
    own, other = in_numpy(weights)[0], torch.from_numpy(theirs[0].copy())
    cues, contents = np.array([[1, 1], [4, 5]]), np.array([[0, 0], [2, 3], [6, 6]])
    far = torch.from_numpy(places_of_tokens(cues, len(own)))
    places = [torch.from_numpy(x) for x in places_of_cues(contents, cues)]
    c, q = torch.from_numpy(contents), torch.from_numpy(cues)
    with torch.no_grad():
        start, end = network.pointers.sources(other, q, far)  # type: ignore[attr-defined]
        governors = network.pointers.governors(other, c, q, *places)  # type: ignore[attr-defined]
    tagged = [(a, b) for a in range(len(own)) for b in range(a, len(own))]
    links = Pointers(weights).sources(own, [(1, 1), (4, 5)], tagged)
    both = [torch.softmax(x, 1).numpy() for x in (start, end)]
    for n, link in enumerate(links):
        choices = {None: both[0][n, 0] * both[1][n, 0]}
        choices |= {(a, b): both[0][n, a + 1] * both[1][n, b + 1] for a, b in tagged}
        assert link.to == max(choices, key=lambda choice: choices[choice])
        assert link.sure == pytest.approx(choices[link.to], abs=1e-5)
    shares = torch.softmax(governors, 1).numpy()
    for n, link in enumerate(
        Pointers(weights).governors(own, [(0, 0), (2, 3), (6, 6)], [(1, 1), (4, 5)])
    ):
        assert link.sure == pytest.approx(shares[n].max(), abs=1e-5)
        assert link.to == [None, (1, 1), (4, 5)][int(shares[n].argmax())]
