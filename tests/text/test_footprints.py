import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text import footprints as module
from readouts.text.footprints import footprint, footprints, shingles, word_hashes
from readouts.text.words import words

ODD = "aZé\u0301ß 9_-’'\n\u3042中文\u30fbعرب\u064bहिन्दीไทย\u1100\u1161한🙂\ud800İſﬁ²Å"
GRAIN = 5736622505545873172
TEXTS = st.one_of(st.text(max_size=60), st.text(alphabet=ODD, max_size=60))


def places(found):
    return list(zip(found.starts.tolist(), found.ends.tolist(), strict=True))


@given(TEXTS)
def test_words_and_forms_are_those_of_words(text):
    found, expected = footprint("a", text), words(text)
    assert places(found) == [(word.start, word.end) for word in expected]
    assert found.hashes.tolist() == word_hashes(word.form for word in expected).tolist()


@given(st.lists(TEXTS, max_size=6))
def test_many_texts_are_each_as_it_is_alone(texts):
    found = list(footprints((str(n), text) for n, text in enumerate(texts)))
    assert [one.id for one in found] == [str(n) for n in range(len(texts))]
    for one, text in zip(found, texts, strict=True):
        alone = footprint("x", text)
        assert one.hashes.tolist() == alone.hashes.tolist()
        assert places(one) == places(alone)


def test_texts_are_taken_a_batch_at_a_time(monkeypatch):
    monkeypatch.setattr(module, "_AT_ONCE", 10)
    taken = []

    def texts():
        for n in range(5):
            taken.append(n)
            yield str(n), "six words are in this text"

    found = footprints(texts())
    assert next(found).id == "0"
    assert taken == [0]
    assert [len(one) for one in found] == [6] * 4


def test_spans_count_code_points():
    text = "😀 Grain – moves. 和平"
    found = footprint("a", text)
    assert [text[slice(*found.span(n, n + 1))] for n in range(len(found))] == [
        "Grain",
        "moves",
        "和",
        "平",
    ]
    assert text[slice(*found.span(0, 2))] == "Grain – moves"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"),
        ("Élysée", "elysee"),
        ("e\u0301lan", "élan"),
        ("ﬁnal", "final"),
        ("x" * 100, "X" * 100),
    ],
)
def test_forms_that_fold_alike_have_one_hash(one, other):
    assert footprint("a", one).hashes.tolist() == footprint("a", other).hashes.tolist()


def test_hashes_tell_words_apart():
    text = " ".join(f"{a}{b}{c}" for a in "abcdefgh" for b in "ijklmnop" for c in "qrstuvwx")
    found = footprint("a", f"{text} ab ba aab aba baa")
    assert len(set(found.hashes.tolist())) == len(found)


def test_word_hashes_are_the_same_in_every_run():
    assert word_hashes(["grain"]).tolist() == footprint("a", "Grain").hashes.tolist()
    assert word_hashes(["grain"]).tolist() == [GRAIN]


def test_a_lone_surrogate_has_a_hash():
    assert len(word_hashes(["\ud800"])) == 1
    assert len(footprint("a", "\ud800 one")) == 1


def test_no_words():
    assert len(footprint("a", "")) == 0
    assert len(footprint("a", " – … ")) == 0
    assert list(footprints([])) == []


@pytest.mark.parametrize(("count", "runs"), [(0, 0), (2, 0), (3, 1), (7, 5)])
def test_there_is_a_shingle_for_each_run(count, runs):
    assert len(shingles(word_hashes("abcdefg"[:count]), 3)) == runs


@given(st.lists(st.sampled_from("abcdef"), min_size=4, max_size=12))
def test_equal_shingles_are_equal_runs(forms):
    codes = shingles(word_hashes(forms), 3).tolist()
    runs = [tuple(forms[i : i + 3]) for i in range(len(forms) - 2)]
    for i, code in enumerate(codes):
        for j, other in enumerate(codes):
            assert (code == other) == (runs[i] == runs[j])


def test_arrays_are_compact():
    found = footprint("a", "one two")
    assert found.hashes.dtype == np.uint64
    assert found.starts.dtype == found.ends.dtype == np.int32
