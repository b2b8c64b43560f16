"""Gold in code points becomes tags and links of tokens."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scripts.training.made import VOCABULARY, at, said, windows

from readouts.reading.attribution.features import GAPS
from readouts.reading.attribution.spans import spans_of
from readouts.reading.attribution.tokens import tokens
from training.examples import NONE, Attribution, Document, Example, examples

PLAIN = "Mary Robinson said talks would resume."
TWO = "Ban said the river rose and warned that bridges may fall."


def marked(example: Example) -> list[tuple[str, tuple[int, int]]]:
    return spans_of(example.tags.tolist())


def test_tags_and_links_of_one_sentence() -> None:
    (example,) = windows(PLAIN, said(PLAIN, "Mary Robinson", "said", "talks would resume"))
    assert marked(example) == [("source", (0, 1)), ("cue", (2, 2)), ("content", (3, 5))]
    assert (example.cues, example.sources) == ([(2, 2)], [(0, 1)])
    assert (example.contents, example.governors) == ([(3, 5)], [0])
    assert example.inputs.shape == (7, 6) and example.weight == 1.0 and example.syntax is None


def test_a_text_without_gold_is_all_outside() -> None:
    (example,) = windows(PLAIN)
    assert not example.tags.any()
    assert example.cues == example.sources == example.contents == example.governors == []


def test_a_text_without_a_token_has_no_window() -> None:
    assert windows(" \n ") == []


def test_a_source_is_shared() -> None:
    found = (
        said(TWO, "Ban", "said", "the river rose"),
        said(TWO, "Ban", "warned", "bridges may fall"),
    )
    (example,) = windows(TWO, *found)
    assert example.sources == [(0, 0), (0, 0)]
    assert example.governors == [0, 1]


def test_a_cue_is_shared_and_the_last_source_counts() -> None:
    text = "Ban and Kim said it rained and it froze."
    found = said(text, "Ban", "said", "it rained"), said(text, "Kim", "said", "it froze")
    (example,) = windows(text, *found)
    assert example.cues == [(3, 3)] and example.sources == [(2, 2)]
    assert example.governors == [0, 0]


def test_content_on_both_sides_of_its_cue() -> None:
    text = '"It rained," Ban said, "and froze."'
    (example,) = windows(text, said(text, "Ban", "said", "It rained", "and froze"))
    assert len(example.contents) == 2 and example.governors == [0, 0]


@pytest.mark.parametrize(("source", "cue"), [("", "said"), ("Mary Robinson", ""), ("", "")])
def test_what_is_missing_is_none(source: str, cue: str) -> None:
    (example,) = windows(PLAIN, said(PLAIN, source, cue, "talks would resume"))
    assert example.sources == ([(NONE, NONE)] if cue else [])
    assert example.governors == [0 if cue else NONE]


def test_source_and_cue_beat_content() -> None:
    inner = said(PLAIN, "Mary Robinson", "said", PLAIN)
    (example,) = windows(PLAIN, inner)
    assert marked(example) == [("source", (0, 1)), ("cue", (2, 2)), ("content", (3, 6))]


def test_of_two_contents_the_later_keeps_what_they_share() -> None:
    found = said(TWO, "", "said", "the river rose"), said(TWO, "", "warned", "river")
    (example,) = windows(TWO, *found)
    assert example.contents == [(2, 2), (3, 3), (4, 4)]
    assert example.governors == [0, 1, 0]


def test_links_do_not_leave_their_window() -> None:
    text = "Ban spoke\nand it rained hard\n"
    found = said(text, "Ban", "spoke", "it rained hard")
    whole, (first, second) = windows(text, found), windows(text, found, longest=4)
    assert whole[0].governors == [0]
    assert first.sources == [(0, 0)] and first.contents == []
    assert second.contents == [(1, 3)] and second.governors == [NONE]


def test_a_span_over_the_edge_is_cut_in_two() -> None:
    text = "one two\nthree four"
    first, second = windows(text, said(text, "", "", text), longest=2)
    assert first.contents == second.contents == [(0, 1)]


def test_only_regions_count() -> None:
    region = at(PLAIN, "said talks")
    document = Document(PLAIN, [said(PLAIN, "Mary", "said", "talks would")], (region,), 2.0)
    (example,) = examples([document], VOCABULARY, 384)
    assert marked(example) == [("cue", (0, 0)), ("content", (1, 1))]
    assert example.sources == [(NONE, NONE)] and example.weight == 2.0


def test_reports_on_relations_are_seen_as_such() -> None:
    news, relations = (
        next(examples([Document(PLAIN, (), ((0, 5),), relations=r)], VOCABULARY, 9)).inputs
        for r in (False, True)
    )
    assert (relations[:, 5] - news[:, 5] == GAPS).all()
    assert (relations[:, :5] == news[:, :5]).all()


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("🕊️ Ban said 🎉 peace", "🎉 peace"),
        ("王毅 said 和平 谈判", "和平 谈判"),
        ("José said e\u0301lan vital", "e\u0301lan vital"),
        ("قال said السلام الآن", "السلام الآن"),
    ],
)
def test_offsets_are_code_points(text: str, content: str) -> None:
    (example,) = windows(text, said(text, "", "said", content))
    found = tokens(text, ((0, len(text)),))
    first, last = example.contents[0][0], example.contents[-1][1]
    assert text[found[first].start : found[last].end] in content
    assert found[first].start == text.index(content)


TEXTS = st.text(alphabet="ab .\n\u0301和🎉", min_size=1, max_size=30)


@settings(deadline=None)
@given(TEXTS, st.data())
def test_exactly_the_tokens_that_a_span_touches(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    touched = [t.start < end and start < t.end for t in tokens(text, ((0, len(text)),))]
    found = windows(text, Attribution((), (), ((start, end),)))
    assert [bool(tag) for example in found for tag in example.tags] == touched


@settings(deadline=None)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 29), st.integers(1, 9)), max_size=6))
def test_windows_hold_every_token_once_with_legal_links(
    text: str, pairs: list[tuple[int, int]]
) -> None:
    spans = [(s, min(s + n, len(text))) for s, n in pairs if s < len(text)]
    found = [
        Attribution(spans[n : n + 1], spans[n + 1 : n + 2], spans[n + 2 :])
        for n in range(len(spans))
    ]
    every = windows(text, *found, longest=5)
    assert sum(len(e.tags) for e in every) == len(tokens(text, ((0, len(text)),)))
    for example in every:
        assert len(example.tags) == len(example.inputs) <= 5
        assert len(example.cues) == len(example.sources)
        assert len(example.contents) == len(example.governors)
        assert all(NONE <= cue < len(example.cues) for cue in example.governors)
        painted = np.zeros(len(example.tags), dtype=bool)
        for first, last in (*example.cues, *example.contents):
            assert not painted[first : last + 1].any()
            painted[first : last + 1] = True
