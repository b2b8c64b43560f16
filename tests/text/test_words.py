import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.text.words import (
    fold,
    folds_alone,
    forms,
    keys,
    kind_of,
    likeness_key,
    stop_words,
    words,
)


def shown(text):
    return [text[word.start : word.end] for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grain, fuel -- and steel.", ["Grain", "fuel", "and", "steel"]),
        ("Türkiye’s ports", ["Türkiye", "s", "ports"]),
        ("long-term (2030) plan", ["long", "term", "2030", "plan"]),
        ("😀grain😀 talks", ["grain", "talks"]),
        ("支持和平", ["支", "持", "和", "平"]),
        ("G7峰会 opens", ["G7", "峰", "会", "opens"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("السَّلام عليكم", ["السَّلام", "عليكم"]),
        ("", []),
        (" \t\n--", []),
    ],
)
def test_a_word_is_a_run_of_letters_digits_and_marks(text, expected):
    assert shown(text) == expected


def test_words_of_spans_keep_the_offsets_of_the_whole_text():
    text = "He said: grain moves. Nobody objects."
    found = words(text, [(22, 37), (9, 20)])
    assert [(word.start, word.form) for word in found] == [
        (22, "nobody"),
        (29, "objects"),
        (9, "grain"),
        (15, "moves"),
    ]


def test_no_spans_give_no_words():
    assert words("grain", []) == ()


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("GRAIN", "grain"),
        ("São", "sao"),
        ("Sa\u0303o", "sao"),
        ("ﬁne", "fine"),
        ("Straße", "strasse"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_fold_drops_case_and_latin_marks_only(token, expected):
    assert fold(token) == unicodedata.normalize("NFC", expected)


def test_forms_and_keys_of_a_text():
    assert forms("The Ports, the ports") == ("the", "ports", "the", "ports")
    assert keys("The ports and the port") == ("port", "port")


def test_keys_leave_out_stop_words():
    assert keys("that it should have been theirs") == ()
    assert {"the", "of", "and"} <= stop_words()
    assert "grain" not in stop_words()


def test_equivalents_meet_under_one_key_but_stems_stay():
    assert likeness_key("epidemic") == likeness_key("pandemic")
    assert likeness_key("willing") == likeness_key("ready")
    assert likeness_key("grain") != likeness_key("steel")
    assert words("epidemic")[0].key != words("pandemic")[0].key


@given(st.text())
def test_spans_are_in_order_inside_the_text_and_hold_their_form(text):
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        assert fold(text[word.start : word.end]) == word.form
        last = word.end


@given(st.text(), st.text())
def test_a_prefix_only_shifts_the_words(prefix, text):
    moved = words(prefix + "\n" + text, [(len(prefix) + 1, len(prefix) + 1 + len(text))])
    shift = len(prefix) + 1
    assert [(w.start - shift, w.end - shift, w.form) for w in moved] == [
        (w.start, w.end, w.form) for w in words(text)
    ]


@given(st.text())
def test_fold_is_idempotent_on_words(text):
    for form in forms(text):
        assert fold(form) == form


@pytest.mark.parametrize(
    ("point", "kind"),
    [
        ("a", 1),
        ("9", 1),
        ("_", 1),
        ("\u0301", 1),
        ("中", 2),
        ("\u30fb", 2),
        (" ", 3),
        ("\ud800", 3),
    ],
)
def test_each_code_point_has_a_kind(point, kind):
    assert kind_of(point) == kind


@given(st.text(max_size=20))
def test_code_points_that_fold_alone_fold_to_the_same_in_a_word(text):
    text = "".join(point for point in text if folds_alone(point))
    assert fold(text) == "".join(map(fold, text))


@pytest.mark.parametrize("point", ["ß", "\u0301", "ﬁ", "\u1161"])
def test_some_code_points_do_not_fold_alone(point):
    assert not folds_alone(point)
