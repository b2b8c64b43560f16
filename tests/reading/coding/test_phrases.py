"""Phrases of a table in a list of words."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.reading.coding.phrases import Phrases, split_phrase
from readouts.reading.coding.words import near, words

TABLE = Phrases(
    [
        ("gas", "energy"),
        ("tear gas", "police"),
        ("gas pipeline*", "pipes"),
        ("nuclear deal", "deal"),
        ("nuclear", "atom"),
        ("sanction*", "sanctions"),
        ("US", "america"),
        ("Turk*", "turkey"),
        ("one China", "taiwan"),
        ("one China", "sovereignty"),
        ("port*", "harbours"),
        ("ports", "sea"),
    ]
)


def found(text: str, table: Phrases[str] = TABLE) -> list[tuple[str, tuple[str, ...]]]:
    listed = words(text, ((0, len(text)),))
    return [
        (text[listed[m.first].start : listed[m.last].end], m.payloads)
        for m in table.find(text, listed)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gas is dear", [("Gas", ("energy",))]),
        ("tear gas", [("tear gas", ("police",))]),
        ("two gas pipelines", [("gas pipelines", ("pipes",))]),
        ("the nuclear deal", [("nuclear deal", ("deal",))]),
        ("nuclear: deal or not", [("nuclear", ("atom",))]),
        ("unsanctioned", []),
        ("Sanctioned", [("Sanctioned", ("sanctions",))]),
        ("US", [("US", ("america",))]),
        ("U.S. ships", [("U.S.", ("america",))]),
        ("join us", []),
        ("Turkish", [("Turkish", ("turkey",))]),
        ("turkeys", []),
        ("one-China", [("one-China", ("taiwan", "sovereignty"))]),
        ("one China's", [("one China", ("taiwan", "sovereignty"))]),
        ("one. China", []),
        ("nothing here", []),
        ("", []),
    ],
)
def test_find(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert found(text) == expected


def test_a_word_and_a_stem_that_end_together_both_count() -> None:
    assert [set(payloads) for _, payloads in found("ports")] == [{"sea", "harbours"}]


def test_phrases_do_not_overlap() -> None:
    assert found("tear gas pipelines") == [("tear gas", ("police",))]


def test_the_same_entry_twice_counts_once() -> None:
    assert found("gas", Phrases([("gas", "a"), ("gas", "a")])) == [("gas", ("a",))]


def test_stem_and_word_may_lead_to_the_same_payload() -> None:
    table = Phrases([("port*", "sea"), ("ports", "sea")])
    assert found("ports", table) == [("ports", ("sea",))]


def test_what_joins_words_can_be_chosen() -> None:
    entries = [("be ready", "will")]
    text = "be quite ready"
    kept = [word for word in words(text, ((0, len(text)),)) if word.low != "quite"]
    assert [m.payloads for m in Phrases(entries, near).find(text, kept)] == [("will",)]
    assert not list(Phrases(entries).find(text, kept))


def test_longest_looks_at_one_place_only() -> None:
    text = "the nuclear deal"
    listed = words(text, ((0, len(text)),))
    assert TABLE.longest(text, listed, 0) is None
    match = TABLE.longest(text, listed, 1)
    assert match is not None
    assert (match.first, match.last) == (1, 2)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("one-China", "one China"),
        ("U.S. policy", "US policy"),
        ("gas pipeline*", "gas pipeline*"),
        ("counter-terror*", "counter terror*"),
        ("Sana'a", "Sana a"),
        ("Ren'ai", "Ren ai"),
        ("G20", "G20"),
    ],
)
def test_split_phrase(phrase: str, expected: str) -> None:
    assert split_phrase(phrase) == expected


@given(
    st.lists(
        st.sampled_from(
            ["gas", "tear", "pipelines", "nuclear", "deal", "one", "China", "US", "ports", ",", "."]
        )
    )
)
def test_matches_are_in_order_and_apart(parts: list[str]) -> None:
    text = " ".join(parts)
    listed = words(text, ((0, len(text)),))
    matches = list(TABLE.find(text, listed))
    assert all(m.first <= m.last < len(listed) for m in matches)
    assert all(a.last < b.first for a, b in pairwise(matches))


def test_time_is_linear() -> None:
    def seconds(count: int) -> float:
        text = "one nuclear tear " * count
        listed = words(text, ((0, len(text)),))
        start = time.process_time()
        list(TABLE.find(text, listed))
        return time.process_time() - start

    assert seconds(20_000) < 40 * max(seconds(2_000), 0.005)
