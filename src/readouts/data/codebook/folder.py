"""Where the tables of the codebooks stand."""

from importlib import resources
from importlib.resources.abc import Traversable


def table(name: str) -> Traversable:
    """The file of one table."""
    return resources.files("readouts.data.codebook") / f"{name}.csv"
