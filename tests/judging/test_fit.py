"""A judgement is found again by its place, or said to be lost; it never moves in silence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.judging.makers import TEXT, WORDS, judged, reading, statement
from tests.store import made

from readouts.judging.fit import LEAST, fit, quoted
from readouts.model import Reader, Reading, Statement

NEWER = Reader(version="2", tables="t", model="m")


def reread(*statements: Statement) -> Reading:
    """The same text as a newer version reads it."""
    return replace(reading(), statements=statements, reader=NEWER)


def moved(number: int, by: int, of: str | None = None) -> Statement:
    """A statement whose content ends so many characters later, under another id."""
    one = statement(number)
    ((start, end),) = one.content
    return replace(one, id=of or "s9", content=((start, end + by),))


def test_at_the_same_spans_it_applies_whatever_the_statement_is_called_now() -> None:
    found = fit(judged("accept", 2), reread(replace(statement(2), id="s7")))
    assert (found.state, found.statement, found.why) == ("applies", "s7", None)


def test_at_almost_the_same_spans_it_applies_and_asks() -> None:
    found = fit(judged("accept", 1), reread(moved(1, 1), statement(2)))
    assert (found.state, found.statement) == ("confirm", "s9")
    assert found.why == f"the reader now takes “{WORDS}.”"


def test_two_that_are_close_are_one_too_many() -> None:
    found = fit(judged("accept", 1), reread(moved(1, 1, "s1"), moved(1, -1, "s2")))
    assert (found.state, found.statement, found.why) == ("lost", None, "2 statements are close")


def test_too_far_is_lost() -> None:
    found = fit(judged("accept", 1), reread(moved(1, -3)))
    assert (found.state, found.why) == ("lost", "it is not read now")


def test_a_note_never_silently_moves_to_a_look_alike_sentence_hypothesis_client_7571() -> None:
    """The reader no longer reads the first sentence; the same words stand again further on."""
    assert quoted(TEXT, statement(3).content) == quoted(TEXT, statement(1).content)
    found = fit(judged("reject", 1), reread(statement(2), replace(statement(3), id="s1")))
    assert (found.state, found.statement) == ("lost", None)


def test_a_revision_of_the_page_is_another_text_even_if_the_sentence_stands_in_it() -> None:
    url = "https://example.org/a"
    revised = made.reading(made.report(TEXT + " More.", url=url), said=[("x", WORDS)], contacts=0)
    found = fit(judged("accept", 1), revised)
    assert (found.state, found.why) == ("lost", "the report has another text")


def test_words_that_do_not_stand_there_are_no_anchor() -> None:
    found = fit(judged("accept", 1, quote="港口 will be closed"), reading())
    assert (found.state, found.why) == ("lost", "its words do not stand at its spans")


def test_of_two_statements_with_the_same_words_the_id_tells_only_under_one_reader() -> None:
    twice = (statement(1), replace(statement(1), id="s2", speakers=("Idris Okello",)))
    same_reader = replace(reading(), statements=twice)
    assert fit(judged("accept", 1), same_reader).statement == "s1"
    assert fit(judged("accept", 1), reread(*twice)).state == "lost"


def test_a_judgement_on_a_whole_report_is_on_what_one_reader_found() -> None:
    whole = judged("accept", None)
    assert fit(whole, reading()).state == "applies"
    assert fit(whole, reread()).state == "confirm"


@pytest.mark.parametrize("words", ["🚢 Mara", "مرحبا Idris", "e\u0301 港", "𠮷"])
def test_offsets_after_an_emoji_are_code_points(words: str) -> None:
    text = f"🚢🚢 {words} said that 𠮷 the port is open 🚑."
    found = made.reading(made.report(text), said=[("x", "the port is open")], contacts=0)
    judgement = judged("accept", 1, of=found)
    assert judgement.quote == "the port is open"
    assert fit(judgement, found).state == "applies"


@given(st.integers(-25, 25), st.integers(-25, 25))
def test_it_applies_at_once_only_where_nothing_has_moved(left: int, right: int) -> None:
    ((start, end),) = statement(1).content
    spans = ((max(0, start + left), max(0, start + left, end + right)),)
    found = fit(judged("accept", 1), reread(replace(statement(1), content=spans)))
    assert (found.state == "applies") == (spans == statement(1).content)
    if found.state == "confirm":
        size = max(end, spans[0][1]) - min(start, spans[0][0])
        shared = min(end, spans[0][1]) - max(start, spans[0][0])
        assert shared / size >= LEAST
