import pytest
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import numbers, text, texts

from readouts.linking.reuse import links as module
from readouts.linking.reuse.kinship import SAME, STRANGERS
from readouts.linking.reuse.links import LIKELY, Link, kinships, links

ONE, TWO = article(1), article(2)
HALF = " ".join(rewritten(ONE, 0.1, 1).split()[:60] + article(9, 60).split())


def of_two(a, b):
    return links([a, b], numbers(0), numbers(1))


def test_a_copy_is_linked_and_another_text_is_not():
    known = texts(ONE, TWO, rewritten(ONE, 0.1, 3))
    (link,) = links(known, numbers(0, 0), numbers(1, 2))
    assert (link.a, link.b, link.revision) == ("r0", "r2", False)
    assert LIKELY < link.kinship <= SAME


def test_texts_with_the_same_words_are_linked_however_short():
    assert of_two(*texts("Bread", "bread")) == [Link("r0", "r1", SAME)]
    assert of_two(*texts("", "")) == []


def test_two_texts_of_one_page_are_a_revision_whatever_they_say():
    page = "https://example.org/1"
    (link,) = of_two(text("a", ONE, page=page), text("b", TWO, page=page))
    assert link == Link("a", "b", STRANGERS, revision=True)


@pytest.mark.parametrize(
    ("days", "linked"),
    [
        (("2024-05-01", "2024-06-01"), False),
        (("2024-05-01", "2024-05-02"), True),
        (("2024-05-01", None), True),
    ],
)
def test_set_phrases_of_one_publisher_must_be_most_of_the_words(days, linked):
    one = text("a", ONE, publisher="Gazette", day=days[0])
    half = text("b", HALF, publisher="Gazette", day=days[1])
    whole = text("b", rewritten(ONE, 0.03, 1), publisher="Gazette", day=days[1])
    assert bool(of_two(one, half)) is linked
    assert of_two(one, whole)


@pytest.mark.parametrize("at_once", [1, 2, 1_000])
def test_pairs_are_looked_at_a_few_at_a_time(monkeypatch, at_once):
    monkeypatch.setattr(module, "_AT_ONCE", at_once)
    known = texts(ONE, TWO, ONE, HALF)
    found = kinships(known, numbers(0, 1, 0, 2, 0), numbers(2, 2, 1, 3, 3)).tolist()
    assert found[:3] == [SAME, STRANGERS, STRANGERS]
    assert found[3] == found[4] > 0


def test_no_pairs():
    assert links([], numbers(), numbers()) == []


def test_links_are_sorted_by_their_reports():
    assert sorted([Link("b", "c", 1), Link("a", "c", 2)])[0].a == "a"
