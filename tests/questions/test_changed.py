"""Which words of a statement are other than in an earlier one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.questions.changed import changed, marked, same_words
from readouts.text.words import forms

WORDS = st.lists(
    st.sampled_from(("salt", "of", "the", "😀", "制裁", "العقوبات", "é", "ä", "“a”", "Iran’s"))
).map(" ".join)


def shown(before: str, after: str) -> str:
    """The marks in brackets."""
    signs = {"same": "{}", "dropped": "[-{}]", "added": "[+{}]"}
    return "".join(signs[mark.kind].format(mark.text) for mark in marked(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("fair trade", "fair trade", "fair trade"),
        ("fair trade", "free trade", "[-fair][+free] trade"),
        ("fair trade", "fair and free trade", "fair [+and free] trade"),
        ("fair and free trade", "fair trade", "fair[-and free] trade"),
        ("all fair trade", "fair trade", "[-all]fair trade"),
        ("their fair demands for a fund", "their just concerns on a fund",
         "their [-fair demands for][+just concerns on] a fund"),
        ("peace in the north", "calm in the south", "[-peace in the north][+calm in the south]"),
        ("peace among all in the north", "calm among all in the south",
         "[-peace][+calm] among all in the [-north][+south]"),
        ("Ukraine, the production", "Ukraine's own production",
         "Ukraine[-the][+'s own] production"),
        ("支持制裁", "反对制裁", "[-支持][+反对]制裁"),
        ("", "salt 🧂", "[+salt] 🧂"),
    ],
)  # fmt: skip
def test_changes_are_marked_in_place(before: str, after: str, expected: str) -> None:
    assert shown(before, after) == expected


def test_columns_hold_the_words_that_changed() -> None:
    found = changed("its fair demands for a\nlarge  fund", "its just concerns on a fund")
    assert found.dropped == ("fair demands for a large",)
    assert found.added == ("just concerns on a",)
    assert found.same == pytest.approx(0.43)


def test_function_words_and_case_are_no_change_of_words() -> None:
    assert same_words("The trade of salt", "trade in the Salt")
    assert not same_words("salt trade", "trade salt")


@given(WORDS, WORDS)
def test_marks_tell_the_later_words_and_all_of_the_earlier(before: str, after: str) -> None:
    marks = marked(before, after)
    assert "".join(mark.text for mark in marks if mark.kind != "dropped") == after
    dropped = [form for mark in marks if mark.kind == "dropped" for form in forms(mark.text)]
    added = [form for mark in marks if mark.kind == "added" for form in forms(mark.text)]
    assert sorted([*forms(before), *added]) == sorted([*forms(after), *dropped])


@given(WORDS)
def test_nothing_changed(text: str) -> None:
    found = changed(text, text)
    assert (found.dropped, found.added) == ((), ())
    assert all(mark.kind == "same" for mark in marked(text, text))
