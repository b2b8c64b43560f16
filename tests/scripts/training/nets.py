"""A network of a few units in torch."""

from tests.reading.attribution.small import OFTEN, WORDS
from tests.scripts.training.needed import torch

from training.network import Network, Sizes


def network(seed: int = 0, often: int = OFTEN, **sizes: float) -> Network:
    """Its weights are by chance; training mode is on."""
    torch.manual_seed(seed)
    small = {"word": 4, "prefix": 3, "suffix": 3, "shape": 2, "hidden": 5, "pointer": 4}
    return Network(torch.randn(len(WORDS) + 1, 6), often, Sizes(**small | sizes))


def number(value: torch.Tensor) -> float:
    """A tensor of one number, cut off from what it was computed from."""
    return float(value.detach())
