"""Weights: what is packed comes back, to within the step of its row."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays as some_arrays
from tests.reading.attribution.small import WORDS, small_arrays

from readouts.reading.attribution import weights
from readouts.reading.attribution.weights import pack, unpack


def back(array: np.ndarray) -> np.ndarray:
    return unpack(pack({"one": array}, ["a"]))["one"]


def test_words_are_numbered_from_one() -> None:
    stored = unpack(pack({}, list(WORDS)))
    assert stored.vocabulary.numbers == {word: n for n, word in enumerate(WORDS, 1)}


def test_words_of_any_script() -> None:
    words = ["北京", "قال", "état", "🙂", "a\u2028b"]
    assert list(unpack(pack({}, words)).vocabulary.numbers) == words


def test_all_arrays_come_back_by_name_and_shape() -> None:
    arrays = small_arrays()
    stored = unpack(pack(arrays, list(WORDS)))
    assert {name: a.shape for name, a in stored.arrays.items()} == {
        name: a.shape for name, a in arrays.items()
    }
    assert {a.dtype for a in stored.arrays.values()} == {np.dtype(np.float32)}


def test_vectors_come_back_exactly() -> None:
    vector = np.array([1.5, -0.1, 1e-20, 3e8], dtype=np.float32)
    assert np.array_equal(back(vector), vector)


@given(
    some_arrays(np.float32, (3, 7), elements=st.floats(-50, 50, width=32, allow_subnormal=False))
)
def test_matrices_come_back_to_within_half_a_step(matrix: np.ndarray) -> None:
    greatest = np.abs(matrix).max(axis=1, keepdims=True)
    # half a step of the row, its scale rounded to eleven bits, and the least that a scale can be
    assert (np.abs(back(matrix) - matrix) <= greatest * (0.5 / 127 + 0.001) + 1e-5).all()


def test_rows_have_scales_of_their_own() -> None:
    matrix = np.array([[100.0, -50.0], [0.001, 0.0005]], dtype=np.float32)
    assert np.allclose(back(matrix), matrix, rtol=0.01)


def test_a_row_of_nothing_stays_nothing() -> None:
    assert not back(np.zeros((2, 3), dtype=np.float32)).any()


def test_packing_twice_changes_little_and_packing_is_repeatable() -> None:
    arrays = small_arrays()
    once = pack(arrays, list(WORDS))
    assert unpack(once).digest == unpack(pack(arrays, list(WORDS))).digest
    again = unpack(pack(unpack(once).arrays, list(WORDS)))
    for name, array in unpack(once).arrays.items():
        assert np.allclose(again[name], array, atol=np.abs(array).max() / 64)


def test_digest_tells_files_apart() -> None:
    one = pack(small_arrays(1), list(WORDS))
    other = pack(small_arrays(2), list(WORDS))
    assert unpack(one).digest != unpack(other).digest
    assert len(unpack(one).digest) == 12


def test_the_file_is_of_bytes() -> None:
    with np.load(BytesIO(pack(small_arrays(), list(WORDS)))) as file:
        assert file["static"].dtype == np.int8
        assert file["static/scale"].dtype == np.float16
        assert file["static/scale"].shape == (len(WORDS) + 1, 1)
        assert "emit.bias/scale" not in file.files


def test_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        unpack(pack({}, ["a"]))["nothing"]


@pytest.mark.parametrize("manner", weights.MANNERS)
def test_the_shipped_files_are_whole_and_read_once(manner: weights.Manner) -> None:
    shipped = weights.load(manner)
    assert shipped is weights.load(manner)
    assert set(shipped.arrays) == set(small_arrays())
    assert len(shipped.vocabulary.numbers) + 1 == len(shipped["static"])
