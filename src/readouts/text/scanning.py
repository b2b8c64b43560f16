"""The words of very many texts as hashes, found by whole arrays of bytes at a time.

The same words as `words` finds; what that does word by word takes minutes for a large collection.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from readouts.text.words import BREAKS, fold, tokens, typed

Flags = npt.NDArray[np.bool_]
_BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse modulo 2**64
_CHUNK = 1 << 20  # bytes that are gone through at a time
_WORD, _BREAK = 1, 2
_END = b"."  # between two texts: a break


@dataclass(frozen=True, slots=True, eq=False)
class Scanned:
    """The words and breaks of some texts, in order.

    `code` has a hash of the folded word, 0 for a break; `large` whether it is written with a
    capital letter, `joined` whether a hyphen joins it to the next. `starts` has the first word
    of each text.
    """

    code: npt.NDArray[np.int64]
    large: Flags
    joined: Flags
    starts: npt.NDArray[np.int64]


def scanned(texts: Iterable[str]) -> Scanned:
    """The words of all texts, each text with a break behind it."""
    parts = [_scan(chunk) for chunk in _chunks(texts)]
    before = np.cumsum([0, *(len(part.code) for part in parts)])
    starts = [part.starts + first for part, first in zip(parts, before.tolist(), strict=False)]
    return Scanned(
        np.concatenate([np.zeros(0, np.int64), *(part.code for part in parts)]),
        np.concatenate([np.zeros(0, bool), *(part.large for part in parts)]),
        np.concatenate([np.zeros(0, bool), *(part.joined for part in parts)]),
        np.concatenate([np.zeros(0, np.int64), *starts]),
    )


def plain(text: str) -> bytes:
    """The text in bytes of which each word is one run, its words folded where not ASCII."""
    text = typed(text)
    if text.isascii():
        return text.encode()
    return " ".join(map(_plain_token, tokens(text))).replace("- ", "-").encode(errors="replace")


def _plain_token(token: str) -> str:
    if token in BREAKS:
        return "."
    word = token.rstrip("-")
    folded = fold(word) or "_"  # of a lone accent nothing is left, yet it is a word
    large = folded.capitalize() if word[:1].isupper() and folded.isascii() else folded
    return large + token[len(word) :]


def _chunks(texts: Iterable[str]) -> Iterator[list[bytes]]:
    """The texts as bytes, some at a time."""
    chunk: list[bytes] = []
    size = 0
    for text in texts:
        chunk.append(plain(text))
        size += len(chunk[-1]) + 1
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _scan(chunk: list[bytes]) -> Scanned:
    """Words and breaks of one chunk. A word's hash is a polynomial in its bytes."""
    data = np.frombuffer(_END.join(chunk) + _END, dtype=np.uint8)
    kind, value, capital = _tables()
    kinds = kind[data]
    inside = kinds == _WORD
    edges = np.flatnonzero(np.diff(inside, prepend=False, append=False))
    first, last = edges[::2], edges[1::2]
    power, inverse = _powers(1 << len(data).bit_length())
    total = np.concatenate([np.zeros(1, np.uint64), np.cumsum(value[data] * power[: len(data)])])
    at = np.flatnonzero((kinds == _BREAK) | _marked(first, len(data)))
    word = inside[at]
    code, joined = np.zeros((2, len(at)), dtype=np.uint64)
    code[word] = (total[last] - total[first]) * inverse[first] | np.uint64(1)
    hyphen = (data[last] == ord("-")) & inside[np.minimum(last + 1, len(data) - 1)]
    joined[word] = hyphen
    ends = np.cumsum([0, *(len(text) + 1 for text in chunk)])[:-1]
    starts = np.searchsorted(at, ends)
    return Scanned(code.view(np.int64), capital[data[at]], joined.astype(bool), starts)


def _marked(at: npt.NDArray[np.int64], size: int) -> Flags:
    marked = np.zeros(size, dtype=bool)
    marked[at] = True
    return marked


@lru_cache(maxsize=1)
def _tables() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint64], Flags]:
    """For each byte: what it is, what it adds to a hash (in either case), if it is a capital."""
    kind = np.zeros(256, dtype=np.uint8)
    for byte in range(256):
        if byte >= 128 or chr(byte).isalnum() or byte == ord("_"):
            kind[byte] = _WORD
        elif chr(byte) in BREAKS:
            kind[byte] = _BREAK
    lower = np.array([ord(chr(b).lower()) if b < 128 else b for b in range(256)], np.uint64)
    value = (lower + np.uint64(1)) * np.uint64(_BASE ^ (1 << 40))
    value ^= value >> np.uint64(29)
    capital = np.array([b < 128 and chr(b).isupper() for b in range(256)])
    return kind, value * np.uint64(_BASE), capital


@lru_cache(maxsize=2)
def _powers(size: int) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """The powers of the base and of its inverse, at least `size` of each."""
    inverse = pow(_BASE, -1, 1 << 64)
    return _powers_of(_BASE, size), _powers_of(inverse, size)


def _powers_of(base: int, size: int) -> npt.NDArray[np.uint64]:
    factors = np.full(size, base, dtype=np.uint64)
    factors[0] = 1
    return np.cumprod(factors)
