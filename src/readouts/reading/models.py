"""Which trained files a reading rests on; part of its key."""

import hashlib
from importlib.resources import files

from readouts.reading.attribution.weights import MANNERS
from readouts.reading.parse import MODEL_NAME

_FILES = (
    *((name, "readouts.reading.attribution", f"{name}.npz") for name in MANNERS),
    ("joining", "readouts.reading.joining", "weights.csv"),
    ("coding", "readouts.reading.coding", "weights.npz"),
)
_LETTERS = 8  # of a hash; enough to tell versions apart


def _digest(package: str, name: str) -> str:
    return hashlib.sha256(files(package).joinpath(name).read_bytes()).hexdigest()[:_LETTERS]


MODEL = ", ".join(
    (MODEL_NAME, *(f"{name} {_digest(package, file)}" for name, package, file in _FILES))
)
"""The parser with its version, and the hashes of the weights that ship."""
