"""All that learned is exported, by the names that the reader without torch knows."""

import numpy as np
from tests.reading.attribution.small import WORDS, small_arrays
from tests.scripts.training.needed import torch
from tests.scripts.training.nets import network

from readouts.reading.attribution.weights import pack, unpack
from training.export import arrays


def test_names_are_those_of_the_reader() -> None:
    found = arrays(network())
    assert sorted(found) == sorted(small_arrays())
    assert all(value.dtype == np.float32 for value in found.values())


def test_shapes_are_those_of_the_reader() -> None:
    found, known = arrays(network()), small_arrays()
    shapes = {n for n in known if not n.startswith(("embed", "lower", "upper", "static"))}
    assert {n: found[n].shape for n in shapes} == {n: known[n].shape for n in shapes}
    assert found["embed.gap"].shape[0] == known["embed.gap"].shape[0]


def test_every_weight_is_in_it_but_the_parsers() -> None:
    net = network()
    learned = sum(v.numel() for n, v in net.named_parameters() if not n.startswith("syntax"))
    doubled = sum(v.numel() for n, v in net.named_parameters() if "bias_hh" in n)
    assert sum(value.size for value in arrays(net).values()) == learned - doubled


def test_biases_of_a_layer_are_added() -> None:
    net = network()
    layer = net.upper.back
    expected = (layer.bias_ih_l0 + layer.bias_hh_l0).detach()
    assert torch.equal(torch.from_numpy(arrays(net)["upper.backward.bias"]), expected)


def test_it_can_be_packed() -> None:
    weights = unpack(pack(arrays(network()), list(WORDS)))
    assert weights["emit"].shape == arrays(network())["emit"].shape
