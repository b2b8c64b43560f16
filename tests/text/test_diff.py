import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text.diff import changed_runs, differences, differing, same_share
from readouts.text.words import words

WORDS = st.lists(
    st.sampled_from(["grain", "fuel", "steel", "ports", "ships", "trade", "rain"]), max_size=12
)


def shown(a, b, a_spans=None, b_spans=None):
    found = differences(a, a_spans or [(0, len(a))], b, b_spans or [(0, len(b))])
    return [(a[slice(*d.a)], b[slice(*d.b)]) for d in found]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Grain leaves the port", "Grain leaves the port", []),
        ("Grain leaves the port", "grain, leaves   “the” Port.", []),
        ("the world's grain", "the world’s grain", []),
        ("Brasília opens", "Brasilia opens", []),
        ("Grain leaves the port", "Fuel leaves the port", [("Grain", "Fuel")]),
        ("Grain leaves the port", "Grain soon leaves the port", [("", "soon")]),
        ("All grain leaves soon", "All grain leaves", [("soon", "")]),
        ("a b c d", "a x c y", [("b", "x"), ("d", "y")]),
        ("支持和平", "支援和平", [("持", "援")]),
        ("", "grain", [("", "grain")]),
        ("", "", []),
    ],
)
def test_only_words_that_differ_are_named(a, b, expected):
    assert shown(a, b) == expected


def test_spans_are_code_points_of_the_whole_text():
    a, b = "😀😀 He said grain moves.", "She said wheat moves, 😀."
    (only,) = differences(a, [(11, 22)], b, [(9, 20)])
    assert (a[slice(*only.a)], b[slice(*only.b)]) == ("grain", "wheat")


def test_an_empty_side_stands_behind_the_word_before():
    a, b = "grain moves", "grain slowly moves"
    (only,) = differences(a, [(0, 11)], b, [(0, 18)])
    assert only.a == (5, 5)


def test_words_added_at_the_start_stand_at_the_first_word():
    a, b = "-- grain", "the grain"
    (only,) = differences(a, [(0, 8)], b, [(0, 9)])
    assert only.a == (3, 3)


def test_a_run_is_cut_where_a_piece_ends():
    a = "Brazil, Lula said, ships grain"
    b = "India sells rice"
    found = differences(a, [(0, 6), (19, 30)], b, [(0, 16)])
    assert [(a[slice(*d.a)], b[slice(*d.b)]) for d in found] == [
        ("Brazil", "India sells rice"),
        ("ships grain", ""),
    ]


def test_both_sides_may_have_pieces():
    a, b = [words("one two"), words("three")], [words("four"), words("five six")]
    assert [d.a for d in differing(a, b)] == [(0, 7), (0, 5)]
    assert [d.b for d in differing(a, b)] == [(0, 4), (0, 8)]


def test_same_share():
    assert same_share(["a", "b"], ["a", "b"]) == 1.0
    assert same_share(["a", "b"], ["a", "c"]) == 0.5
    assert same_share([], ["a"]) == 0.0
    assert same_share(["a"], ["b", "c", "d"]) == 0.0


def test_long_texts_are_compared_in_reasonable_time():
    a = ["the", "grain", "of", "trade"] * 5_000
    b = [*a[:9_000], "new", *a[9_000:]]
    assert list(changed_runs(a, b)) == [(9_000, 9_000, 9_000, 9_001)]


@given(WORDS, WORDS)
def test_putting_the_changes_in_turns_one_into_the_other(a, b):
    out, at = [], 0
    for i, j, k, m in changed_runs(a, b):
        assert a[i:j] != b[k:m]
        out += [*a[at:i], *b[k:m]]
        at = j
    assert [*out, *a[at:]] == b


@given(WORDS, WORDS)
def test_what_is_outside_the_changes_is_the_same(a, b):
    left, right = " ".join(a), " ".join(b)
    found = differences(left, [(0, len(left))], right, [(0, len(right))])

    def rest(text, spans):
        kept = [w for w in words(text) if not any(s <= w.start < e for s, e in spans)]
        return [w.form for w in kept]

    assert rest(left, [d.a for d in found]) == rest(right, [d.b for d in found])


@given(st.text(), st.text())
def test_any_text_gives_spans_inside_it(a, b):
    for found in differences(a, [(0, len(a))], b, [(0, len(b))]):
        assert 0 <= found.a[0] <= found.a[1] <= len(a)
        assert 0 <= found.b[0] <= found.b[1] <= len(b)
        assert found.a[0] < found.a[1] or found.b[0] < found.b[1]


@given(st.text())
def test_a_text_does_not_differ_from_itself(text):
    assert differences(text, [(0, len(text))], text, [(0, len(text))]) == ()
