from tests.linking.factories import article, rewritten

from readouts.linking.furniture import without_furniture
from readouts.linking.passages import footprint

LICENCE = "all words and pictures on these pages may be shared under the usual terms of the house"


def prints(texts):
    return [footprint(f"r{number}", text) for number, text in enumerate(texts)]


def test_what_many_different_pages_have_is_taken_out():
    plain = prints(article(n) for n in range(10))
    left = without_furniture(prints(f"{article(n)} {LICENCE}" for n in range(10)))
    assert [len(text) for text in left] == [len(text) for text in plain]


def test_what_few_pages_have_stays():
    texts = prints(f"{article(n)} {LICENCE}" for n in range(4))
    assert [len(text) for text in without_furniture(texts)] == [len(text) for text in texts]


def test_a_wire_with_many_reprints_is_no_furniture():
    wire = article(77)
    texts = prints(rewritten(wire, 0.02, seed) for seed in range(30))
    left = without_furniture(texts)
    assert sum(map(len, left)) > 0.9 * sum(map(len, texts))


def test_no_texts():
    assert without_furniture([]) == []
