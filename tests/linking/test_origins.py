from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten

from readouts.linking.origins import origins, origins_of
from readouts.linking.passages import footprint
from readouts.linking.publications import Publication


def texts():
    wire, other = article(1), article(2)
    return [
        ("r1", wire),
        ("r2", f"By Staff Writer\n{wire.upper()}\nShare this"),
        ("r3", rewritten(wire, 0.25, 7)),
        ("r4", other),
        ("r5", wire),
        ("r6", article(3)),
        ("r7", ""),
        ("r8", ""),
    ]


def test_ten_reprints_are_one_origin():
    (only,) = origins((f"r{number}", article(1)) for number in range(10))
    assert only.id == "o.r0"
    assert only.reports == tuple(f"r{number}" for number in range(10))


def test_copies_and_rewrites_are_found_and_others_left_alone():
    (only,) = origins(texts())
    assert only.reports == ("r1", "r2", "r3", "r5")


def test_passages_show_the_same_words_in_both():
    by_id = dict(texts())
    (only,) = origins(texts())
    exact = [p for p in only.passages if {p.a, p.b} == {"r1", "r5"}]
    assert [by_id[p.a][slice(*p.a_span)] for p in exact] == [article(1)]
    assert all(by_id[p.b][slice(*p.b_span)] for p in only.passages)


def test_the_evidence_is_in_words():
    (only,) = origins([("a", article(1)), ("b", article(1))])
    assert only.evidence == ("a and b share 1 passage: 120 of 120 words and 120 of 120",)


def test_two_texts_of_one_page_are_one_origin_whatever_they_say():
    page = Publication(page="https://example.org/1")
    prints = [footprint("a", article(1)), footprint("b", article(2))]
    (only,) = origins_of(prints, {"a": page, "b": page})
    assert only.reports == ("a", "b")
    assert only.passages == ()
    assert only.evidence[0].startswith("two texts of one page; ")


def test_empty_texts_have_no_origin():
    assert origins([("a", ""), ("b", "")]) == ()
    assert origins([]) == ()


def test_short_identical_texts_are_one_origin():
    (only,) = origins([("a", "Grain moves."), ("b", "grain moves")])
    assert only.reports == ("a", "b")


@settings(max_examples=20, deadline=None)
@given(st.permutations(texts()))
def test_the_order_of_the_texts_does_not_matter(order):
    assert origins(order) == origins(texts())


def test_of_two_texts_under_one_id_the_same_is_taken():
    pairs = [("a", article(1)), ("a", article(2)), ("b", article(1)), ("c", article(2))]
    assert origins(pairs) == origins(pairs[::-1])
