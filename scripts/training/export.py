"""From the network in torch to the arrays that ship."""

import numpy as np
from numpy.typing import NDArray

from training.network import Network

_TABLES = ("word", "prefix", "suffix", "shape", "quote", "gap")
_POINTERS = (
    *("cue_start", "cue_end", "start_key", "end_key", "no_source"),
    *("content", "cue", "no_cue"),
)
_FAR = ("start_far", "end_far", "content_far", "between")


def arrays(network: Network) -> dict[str, NDArray[np.float32]]:
    """The arrays by the names that `readouts.reading.attribution` knows.

    They share memory with the network where torch allows it: pack or copy them before it learns on.
    """
    out = {"static": network.embedding.static.weight}
    for name, table in zip(_TABLES, network.embedding.tables, strict=True):
        out[f"embed.{name}"] = table.weight
    for name in ("lower", "upper"):
        lstm = getattr(network, name)
        for way, one in (("forward", lstm.forth), ("backward", lstm.back)):
            out[f"{name}.{way}.input"] = one.weight_ih_l0
            out[f"{name}.{way}.hidden"] = one.weight_hh_l0
            out[f"{name}.{way}.bias"] = one.bias_ih_l0 + one.bias_hh_l0
    out |= {"emit": network.emit.weight, "emit.bias": network.emit.bias}
    out |= {f"chain.{name}": getattr(network.chain, name) for name in ("step", "first", "last")}
    for name in _POINTERS:
        layer = getattr(network.pointers, name)
        out |= {name: layer.weight, f"{name}.bias": layer.bias}
    out |= {name: getattr(network.pointers, name) for name in _FAR}
    return {name: value.detach().numpy() for name, value in out.items()}
