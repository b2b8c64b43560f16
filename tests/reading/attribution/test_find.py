"""Attributions: spans that lie in the text, on edges of tokens, whatever the text."""

import time
from itertools import chain, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.attribution.small import small_weights

from readouts.model import Span, Spans
from readouts.reading.attribution import Attribution, find
from readouts.reading.attribution.chain import Tagged
from readouts.reading.attribution.find import Attributor
from readouts.reading.attribution.pointers import Link
from readouts.reading.attribution.spans import spans_of
from readouts.reading.attribution.tokens import tokens
from readouts.reading.attribution.weights import MANNERS, Manner

FINDER = Attributor(small_weights())
MIXED = st.lists(
    st.sampled_from(
        [
            *("the", "minister", "said", "that", "talks", "“", "”", '"', ".", ",", "2024", "Paris"),
            *(
                "🙂",
                "👩\u200d🚀",
                "北京会谈",
                "قال الوزير",
                "e\u0301",
                "\u0301",
                "\u0e4c",
                "𝒳",
                "\ud83d",
            ),
            *("\n", "\r\n", "\r", "\u2028", "\u0085", "\t", "\u00a0", "\u200b", "\x00"),
        ]
    ),
    max_size=60,
).map(" ".join)


def whole(text: str) -> tuple[Attribution, ...]:
    return FINDER.find(text, ((0, len(text)),))


def all_spans(found: tuple[Attribution, ...]) -> list[Span]:
    return [span for a in found for span in chain(a.content, a.cue, a.source)]


def assert_sound(text: str, regions: Spans, found: tuple[Attribution, ...]) -> None:
    """Spans begin and end with tokens of the regions; contents and cues do not overlap."""
    read = tokens(text, regions)
    starts, ends = {t.start for t in read}, {t.end for t in read}
    for start, end in all_spans(found):
        assert 0 <= start < end <= len(text)
        assert start in starts
        assert end in ends
    contents = sorted(span for a in found for span in a.content)
    cues = {span for a in found for span in a.cue}
    laid = sorted([*contents, *cues])
    assert all(a[1] <= b[0] for a, b in pairwise(laid))
    for a in found:
        assert a.content
        assert len(a.cue) <= 1
        assert len(a.source) <= 1
        assert a.cue or not a.source
        assert all(0 <= p <= 1 for p in a.certainty)


@settings(max_examples=60, deadline=None)
@given(MIXED)
def test_spans_are_of_tokens_of_the_text(text: str) -> None:
    assert_sound(text, ((0, len(text)),), whole(text))


@settings(max_examples=40, deadline=None)
@given(MIXED, MIXED, MIXED)
def test_regions_keep_spans_inside(before: str, body: str, behind: str) -> None:
    text = before + body + behind
    regions = ((len(before), len(before) + len(body)),)
    found = FINDER.find(text, regions)
    assert_sound(text, regions, found)
    assert all(len(before) <= a < b <= len(before + body) for a, b in all_spans(found))


@settings(max_examples=30, deadline=None)
@given(MIXED, st.sampled_from(["🙂🙂", "前文", "x\u0301 ", "لا"]))
def test_what_stands_before_the_region_only_moves_it(text: str, before: str) -> None:
    n = len(before)
    moved = FINDER.find(before + text, ((n, n + len(text)),))
    assert [(a - n, b - n) for a, b in all_spans(moved)] == all_spans(whole(text))


@pytest.mark.parametrize("regions", [(), ((0, 0),), ((4, 6),)])
def test_nothing_to_read(regions: Spans) -> None:
    assert FINDER.find("Here   it is", regions) == ()


@pytest.mark.parametrize("text", ["", " ", "\n\r\n", "\u2028"])
def test_empty_texts(text: str) -> None:
    assert whole(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "x" * 200_000,
        '"' * 10_000,
        "“" * 3000,
        "\u0301" * 2000,
        "🙂" * 2000,
        "\ud83d\ude42 " * 500,
        "said\r\n" * 700,
        "a\u2028b" * 700,
        "\x00 said" * 300,
        "北京" * 5000,
    ],
    ids=lambda text: ascii(text[:6]),
)
def test_odd_texts(text: str) -> None:
    assert_sound(text, ((0, len(text)),), whole(text))


def long_text(words: int) -> str:
    chance = np.random.default_rng(3)
    some = chance.choice(["the", "minister", "said", "talks", ".", "Paris", "\n"], words)
    return " ".join(some.tolist())


def test_the_same_text_twice_is_the_same() -> None:
    text = long_text(6000)
    found = whole(text)
    assert found
    assert whole(text) == found
    assert Attributor(small_weights()).find(text, ((0, len(text)),)) == found
    assert_sound(text, ((0, len(text)),), found)


def test_windows_taken_together_do_not_change_one_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = long_text(8000)
    found = whole(text)
    monkeypatch.setattr("readouts.reading.attribution.find._TOGETHER", 3)
    assert all_spans(whole(text)) == all_spans(found)


def test_time_is_linear() -> None:
    def seconds(words: int) -> float:
        text = long_text(words)
        began = time.process_time()
        whole(text)
        return time.process_time() - began

    seconds(500)
    assert seconds(16_000) < 12 * max(seconds(4_000), 0.02)


def test_contents_come_in_the_order_of_the_text() -> None:
    firsts = [a.content[0][0] for a in whole(long_text(300))]
    assert len(firsts) > 3
    assert firsts == sorted(firsts)


class _Told:
    """In place of the network: what it is told to have tagged and linked in the one window."""

    def __init__(self, tags: str, governors: list[Link], sources: list[Link]) -> None:
        order = {"O": 0, "s": 4, "c": 8, "B": 9, "I": 10, "E": 11, "S": 12}
        self._spans = spans_of([order[tag] for tag in tags])
        self._governors, self._sources = governors, sources

    def tag(self, states: object, lengths: list[int]) -> list[list[Tagged]]:
        surely = (0.9, 0.8, 0.7, 0.6, 0.5)
        return [
            [Tagged(role, span, p) for (role, span), p in zip(self._spans, surely, strict=False)]
        ]

    def governors(self, *_: object) -> list[Link]:
        return self._governors

    def sources(self, *_: object) -> list[Link]:
        return self._sources


def told(tags: str, governors: list[Link], sources: list[Link]) -> list[Attribution]:
    finder = Attributor(small_weights())
    finder._chain = finder._pointers = _Told(tags, governors, sources)  # type: ignore[assignment]
    text = "aa bb cc dd ee ff"[: 3 * len(tags) - 1]
    return list(finder.find(text, ((0, len(text)),)))


def test_contents_of_one_cue_are_one_attribution() -> None:
    one = told("BEcsS", [Link((2, 2), 0.75), Link((2, 2), 0.5)], [Link((3, 3), 0.25)])
    assert one == [
        Attribution(
            content=((0, 5), (12, 14)),
            cue=((6, 8),),
            source=((9, 11),),
            certainty=(0.6, 0.8, 0.5, 0.25),
        )
    ]


def test_a_content_without_a_cue_stands_alone() -> None:
    found = told("SOS", [Link(None, 0.75), Link(None, 0.5)], [])
    assert [a.content for a in found] == [((0, 2),), ((6, 8),)]
    assert [a.cue + a.source for a in found] == [(), ()]
    assert found[0].certainty == (0.9, 0.0, 0.75, 1.0)


def test_a_cue_without_a_source() -> None:
    (one,) = told("cS", [Link((0, 0), 0.75)], [Link(None, 0.5)])
    assert (one.cue, one.source, one.certainty[3]) == (((0, 2),), (), 0.5)


def test_a_cue_without_content_is_no_attribution() -> None:
    assert told("scO", [], [Link((0, 0), 0.9)]) == []


@pytest.mark.parametrize("manner", MANNERS)
def test_the_shipped_finder_is_made_once(manner: Manner) -> None:
    assert find.shipped(manner) is find.shipped(manner)
    text = "The minister said that talks would go on, and he thanked his counterpart."
    found = find.find_attributions(text, ((0, len(text)),), manner)
    assert found
    assert_sound(text, ((0, len(text)),), found)
