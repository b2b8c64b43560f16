from tests.linking.factories import article, rewritten

from readouts.linking.grouping import group
from readouts.linking.passages import footprint


def prints(*texts):
    return [footprint(f"r{number}", text) for number, text in enumerate(texts)]


def test_a_group_names_its_texts_and_the_pairs_that_joined_it():
    texts = prints(
        article(1), article(2), rewritten(article(1), 0.1, 3), rewritten(article(1), 0.2, 4)
    )
    ((members, joins),) = group(texts)
    assert members == [0, 2, 3]
    assert len(joins) == 2


def test_a_text_that_stitches_two_sources_does_not_join_them():
    one, two = article(1), article(2)
    stitched = " ".join(one.split()[:80] + two.split()[:40])
    found = [members for members, _ in group(prints(one, two, stitched))]
    assert found == [[0, 2]]


def test_set_phrases_of_one_publisher_must_be_most_of_the_words():
    one = article(1)
    half = " ".join(one.split()[:60] + article(9).split()[:60])
    texts = prints(one, half)
    assert group(texts)
    assert not group(texts, lambda a, b: True)
    assert group(prints(one, rewritten(one, 0.03, 1)), lambda a, b: True)


def test_a_common_greeting_is_no_source():
    greeting = "welcome to the evening news from the harbour of the old town"
    assert group(prints(f"{greeting} {article(1, 8)}", f"{greeting} {article(2, 8)}")) == []


def test_nothing_to_group():
    assert group([]) == []
    assert group(prints(article(1))) == []
