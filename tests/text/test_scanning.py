import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text import scanning
from readouts.text.scanning import scanned
from readouts.text.words import BREAKS, fold, tokens

TEXT = st.text(alphabet=st.sampled_from("abAB é😀中مर्\u0301\u200d’“-‑_1 .,;—\u00a0\ud800ßﬁ"))


@given(st.lists(TEXT, max_size=5), st.integers(1, 40))
def test_words_are_those_of_tokens(texts, chunk):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanning, "_CHUNK", chunk)
        found = scanned(texts)
    assert len(found.starts) == len(texts)
    ends = [*found.starts.tolist(), len(found.code)][1:]
    hashes = {}
    for text, start, end in zip(texts, found.starts.tolist(), ends, strict=True):
        expected = [*tokens(text), "."]
        assert len(expected) == end - start
        for at, token in enumerate(expected, start):
            if token in BREAKS:
                assert found.code[at] == 0
                continue
            assert found.code[at] != 0
            assert found.joined[at] == (token[-1] == "-")
            form = fold(token.rstrip("-")).encode(errors="replace") or b"_"
            assert hashes.setdefault(form, found.code[at]) == found.code[at]
    assert len(set(hashes.values())) == len(hashes)


def test_case_and_place_do_not_matter():
    first, second = scanned(["Grain is grain"]).code, scanned(["x " * 500 + "GRAIN"]).code
    assert first[0] == first[2] == second[-2]
    assert scanned(["Grain is"]).large.tolist() == [True, False, False]


def test_no_text():
    assert len(scanned([]).code) == 0
    assert scanned(["", ""]).code.tolist() == [0, 0]
