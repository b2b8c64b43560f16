"""The drafts of whole texts: what runs on between sentences, in any script, in linear time."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.telling import UNUSUAL, contents, drafts, words_at

from readouts.data import load_tables
from readouts.model import Span
from readouts.reading.parse import parse
from readouts.reading.statements import Draft, find_drafts, find_quotes

TEXT = (
    "Olaf Scholz spoke with Mark Rutte on Monday. Scholz said that trains are late, adding that "
    "ships are not. We need both. “Ships are slow,” Rutte told him. “But they float.” "
    "The rain was discussed. The call lasted an hour."
)
SCRIPTS = (
    "🙂🇩🇪\n",
    "习近平主席。\n",
    "\u202bالرئيس قال\u202c\n",
    "e\u0301a\u0300o\u0302\n",
    "\ufeff\r\n\t",
)


def spans(found: tuple[Draft, ...]) -> Iterator[Span]:
    for draft in found:
        yield from (*draft.content, *draft.cue, *draft.source)
        yield from (s for s in (draft.addressee, draft.via, draft.quoting) if s is not None)


def test_a_whole_text() -> None:
    assert contents(TEXT) == [
        "trains are late", "ships are not", "We need both", "Ships are slow", "But they float",
        "The rain",
    ]  # fmt: skip
    assert [draft.kind for draft in drafts(TEXT)] == [
        "indirect", "indirect", "carried", "indirect", "direct", "topic",
    ]  # fmt: skip


@pytest.mark.parametrize("before", SCRIPTS)
def test_a_line_before_shifts_all_spans_by_its_length(before: str) -> None:
    shifted = [(a - len(before), b - len(before)) for a, b in spans(drafts(before + TEXT))]
    assert shifted == list(spans(drafts(TEXT)))


@pytest.mark.parametrize("mark", ["🙂", "习近平", "محمد", "e\u0301\u0323", "\u200b"])
def test_offsets_are_code_points_inside_sentences_too(mark: str) -> None:
    text = f"Olaf Scholz said that trains {mark} are late. Rutte said ships {mark} are not."
    assert contents(text) == [f"trains {mark} are late", f"ships {mark} are not"]


@given(UNUSUAL)
@settings(max_examples=60, deadline=None)
def test_every_span_lies_inside_the_text_and_is_trimmed(text: str) -> None:
    text = f"He said that it rains.{text}“Now we go on,” she said."
    for start, end in spans(drafts(text)):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert "\n" not in text[start:end]


@given(UNUSUAL)
@settings(max_examples=60, deadline=None)
def test_the_pieces_of_a_content_are_in_order_and_apart(text: str) -> None:
    for draft in drafts(f"It rains, he said, {text} and “we go”, she told him."):
        assert draft.content
        edges = [edge for span in draft.content for edge in span]
        assert edges == sorted(set(edges))


@given(st.lists(st.sampled_from(TEXT.split(". ")), max_size=5).map(". ".join))
@settings(max_examples=25, deadline=None)
def test_drafts_are_in_the_order_of_their_paragraph(text: str) -> None:
    starts = [draft.start for draft in drafts(text)]
    assert starts == sorted(starts)


def test_finding_is_the_same_whatever_was_found_before() -> None:
    first = drafts(TEXT)
    drafts("We never give up. “Ann: we go.” * * * I said so. PRESIDENT X: I speak.")
    assert drafts(TEXT) == first


def test_each_paragraph_begins_with_the_narrator() -> None:
    assert contents("Olaf Scholz said that trains are late.\nThis must change.") == [
        "trains are late"
    ]


def test_a_sentence_inside_a_quotation_is_part_of_it() -> None:
    text = "“Trains are late. Ann said that they go. We wait,” Olaf Scholz said."
    assert contents(text) == ["Trains are late. Ann said that they go. We wait"]


def test_an_own_readout_carries_more() -> None:
    text = "Olaf Scholz said that trains are late. Trains need rails."
    assert contents(text) == ["trains are late"]
    assert contents(text, own=True) == ["trains are late", "Trains need rails"]


@pytest.mark.parametrize(
    "text", ["", " \n ", "习近平。", "No cue here.", "said", "“”", "said that"]
)
def test_nothing_is_said(text: str) -> None:
    assert drafts(text) == ()


HARD = {
    "ten thousand quotation marks": "“a” " * 5_000,
    "a long line without punctuation": "he said that it rains and that they go on " * 1_200,
    "all capitals": "OLAF SCHOLZ SAID THAT TRAINS ARE LATE. " * 500,
    "mixed scripts": "习近平 said that الرئيس is 🙂 e\u0301 late. " * 500,
    "cues upon cues": "Scholz said, " * 2_000,
    "brackets": "He said (" * 1_500,
    "angles": "< " * 2_000,
    "labels": "PRESIDENT XI: We go. " * 1_000,
    "line breaks": "\r\n" * 100_000,
}


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_take_little_time_beyond_the_parse(name: str) -> None:
    parsed = parse(HARD[name])
    start = time.process_time()
    quotes = find_quotes(parsed.paragraphs)
    found = find_drafts(parsed, load_tables().lexicon, quotes)
    assert time.process_time() - start < 3
    assert all(words_at(parsed.text, draft.content).strip() for draft in found)


def test_time_grows_with_length_and_not_faster() -> None:
    def seconds(times: int) -> float:
        parsed = parse("Scholz said that trains are late, adding that “ships” are not. " * times)
        start = time.process_time()
        find_drafts(parsed, load_tables().lexicon, find_quotes(parsed.paragraphs))
        return time.process_time() - start

    seconds(10)
    assert seconds(240) < 12 * seconds(40) + 0.2


def test_a_side_goes_on_in_the_next_paragraph_of_its_own_readout() -> None:
    text = "Olaf Scholz stressed that trains matter.\nGermany supports night trains."
    assert [draft.kind for draft in drafts(text, own=True, parties=["germany"])] == [
        "indirect",
        "carried",
    ]
    assert [draft.kind for draft in drafts(text, parties=["germany"])] == ["indirect", "indirect"]


def test_what_the_press_adds_is_not_carried() -> None:
    text = "Olaf Scholz said that trains are late. Germany is the host of the fair."
    assert len(drafts(text, parties=["germany"])) == 1


def test_a_letter_is_quoted_and_not_carried() -> None:
    text = "Ann Lee sent her regards.\nThe letter says: “We value our trains. I hope for more.”"
    assert "carried" not in [draft.kind for draft in drafts(text, own=True)]
