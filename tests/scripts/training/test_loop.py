"""Training: the same bytes from the same seed, and a loss that falls."""

import pytest
from tests.scripts.training.made import NEWS, said, windows
from tests.scripts.training.needed import torch
from tests.scripts.training.nets import network, number

from training import loop
from training.batches import padded
from training.examples import Example
from training.export import arrays
from training.loop import seed_all, train
from training.losses import loss
from training.network import Network


@pytest.fixture(autouse=True)
def restored() -> object:
    """What `seed_all` asks of torch holds for the test only."""
    before = torch.are_deterministic_algorithms_enabled()
    yield
    torch.use_deterministic_algorithms(before)


def some() -> list[Example]:
    found = said(NEWS, "The harbour master", "said", "the ferry was late")
    return [windows(NEWS, found)[0] for _ in range(4)]


def trained(seed: int, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The weights after two steps."""
    monkeypatch.setattr(loop, "BATCH", 30)
    chance = seed_all(seed)
    net = network(seed)
    found = arrays(train(net, some(), 1, chance))
    return b"".join(found[name].tobytes() for name in sorted(found))


def test_two_steps_twice_give_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert trained(5, monkeypatch) == trained(5, monkeypatch) != trained(6, monkeypatch)


def test_the_loss_falls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "RATE", 0.03)
    chance, net, batch = seed_all(1), network(1), padded(some())
    before = number(loss(net.eval(), batch))
    average = train(net, some(), 12, chance)
    assert number(loss(net.eval(), batch)) < before / 2
    assert number(loss(average, batch)) < before


def test_the_average_is_given_after_each_epoch() -> None:
    seen: list[tuple[bool, int]] = []

    def after(average: Network, epoch: int) -> None:
        seen.append((average.training, epoch))

    net = network()
    average = train(net, some(), 3, seed_all(1), after=after)
    assert seen == [(False, 1), (False, 2), (False, 3)]
    assert average is not net and not average.training


def test_the_average_lies_between_start_and_end() -> None:
    net = network()
    start = net.emit.weight.detach().clone()
    average = train(net, some(), 2, seed_all(1)).emit.weight
    low, high = torch.minimum(start, net.emit.weight), torch.maximum(start, net.emit.weight)
    inside = (average >= low - 1e-3) & (average <= high + 1e-3)
    assert inside.all() and not torch.equal(average, net.emit.weight)


def test_static_vectors_stay_as_they_are() -> None:
    net = network()
    before = net.embedding.static.weight.clone()
    average = train(net, some(), 2, seed_all(1))
    assert torch.equal(net.embedding.static.weight, before)
    assert torch.allclose(average.embedding.static.weight, before)


def test_it_says_how_far_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "SAID_EVERY", 1)
    train(network(), some(), 2, seed_all(1))
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(" loss")[0] for line in lines] == [
        "epoch 1 step 1/2",
        "epoch 2 step 2/2",
    ]


def test_the_rate_rises_and_falls_to_0() -> None:
    rates = [loop._rate(n, 100) for n in range(101)]
    top = rates.index(max(rates))
    assert rates[top] == 1.0 and rates[100] == 0.0 and top == 5
    assert rates[: top + 1] == sorted(rates[: top + 1])
    assert rates[top:] == sorted(rates[top:], reverse=True)
    assert loop._rate(130, 100) == 0.0


def test_the_rate_of_a_single_step() -> None:
    assert [loop._rate(n, 1) for n in range(3)] == [1.0, 0.0, 0.0]
