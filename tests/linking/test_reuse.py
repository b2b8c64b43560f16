from tests.linking.factories import article, rewritten

from readouts.linking.passages import footprint
from readouts.linking.reuse import candidates, index, shared_shingles


def prints(*texts):
    return [footprint(f"r{number}", text) for number, text in enumerate(texts)]


def test_a_rewritten_text_is_a_candidate_and_another_is_not():
    texts = prints(article(1), article(2), rewritten(article(1), 0.3, 5))
    assert list(candidates(texts)) == [(0, 2)]


def test_shared_shingles_are_counted():
    text = article(1)
    ((i, j, count),) = shared_shingles(prints(text, text))
    assert (i, j) == (0, 1)
    assert count == len(text.split()) - 4


def test_every_shingle_is_indexed_once_for_a_text():
    hashes, owners = index(prints("one two three four five one two three four five one"))
    assert len(hashes) == len(set(hashes.tolist()))
    assert set(owners.tolist()) == {0}


def test_owners_may_be_given():
    text = article(3)
    hashes, owners = index(prints(text, text), [0, 0])
    assert len(set(hashes.tolist())) == len(hashes)
    assert set(owners.tolist()) == {0}


def test_no_texts_and_short_texts_have_no_candidates():
    assert list(candidates([])) == []
    assert list(candidates(prints("too short", "too short"))) == []


def test_a_phrase_that_all_have_makes_few_pairs():
    texts = prints(*(f"{article(n)} one phrase that every page has at its end" for n in range(60)))
    pairs = list(shared_shingles(texts))
    assert len(pairs) <= 60 * 7
