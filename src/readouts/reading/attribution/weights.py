"""The trained weights: whole numbers of eight bits a row with a scale, as they ship."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from readouts.reading.attribution.features import Vocabulary

Floats = NDArray[np.float32]
Manner = Literal["news", "relations"]
MANNERS: tuple[Manner, ...] = ("news", "relations")
_SCALE = "/scale"  # suffix of the name of a matrix's scales


@dataclass(frozen=True, slots=True)
class Weights:
    """Arrays by name, the vocabulary, and a short hash of the file that they come from."""

    arrays: Mapping[str, Floats]
    vocabulary: Vocabulary
    digest: str

    def __getitem__(self, name: str) -> Floats:
        return self.arrays[name]


def pack(arrays: Mapping[str, Floats], words: list[str]) -> bytes:
    """The bytes of a file of weights: matrices as int8 with a scale for each row."""
    stored: dict[str, NDArray[np.generic]] = {
        "words": np.frombuffer("\n".join(words).encode(), dtype=np.uint8)
    }
    for name, array in sorted(arrays.items()):
        if array.ndim < 2:
            stored[name] = array.astype(np.float32)
            continue
        scale = np.maximum(np.abs(array).max(axis=-1, keepdims=True) / 127, 1e-8)
        scale = scale.astype(np.float16).astype(np.float32)
        scale = np.maximum(scale, np.float32(6e-8))
        stored[name] = np.clip(np.rint(array / scale), -127, 127).astype(np.int8)
        stored[name + _SCALE] = scale.astype(np.float16)
    out = BytesIO()
    np.savez_compressed(out, **stored)  # type: ignore[arg-type]
    return out.getvalue()


def unpack(stored: bytes) -> Weights:
    """Weights from the bytes of a file of them."""
    with np.load(BytesIO(stored)) as file:
        words = bytes(file["words"]).decode().split("\n")
        arrays = {
            name: file[name].astype(np.float32)
            * (file[name + _SCALE].astype(np.float32) if name + _SCALE in file.files else 1)
            for name in file.files
            if name != "words" and not name.endswith(_SCALE)
        }
    vocabulary = Vocabulary({word: n for n, word in enumerate(words, 1)})
    return Weights(arrays, vocabulary, hashlib.sha256(stored).hexdigest()[:12])


@cache
def load(manner: Manner) -> Weights:
    """The weights that ship for news or for reports on relations between states."""
    return unpack(files(__package__).joinpath(f"{manner}.npz").read_bytes())
