"""Contents grow to the ends of their quotations; quotations without a cue stand alone."""

import time

import pytest
from tests.reading.telling import contents, drafts, words_at

from readouts.reading.parse import parse
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.quoted import with_quotes
from readouts.reading.statements.quotes import find_quotes


def grown(text: str, *spans: tuple[int, int], heard: bool = False) -> list[str]:
    parsed = parse(text)
    found = [Draft(content=(span,)) for span in spans]
    quotes = find_quotes(parsed.paragraphs)
    done = with_quotes(text, parsed.paragraphs[0], found, quotes, heard=heard)
    return [words_at(text, draft.content) for draft in done]


def test_a_content_that_begins_in_a_quotation_has_all_of_it() -> None:
    text = "“We need trains. They are late,” she said."
    start = text.index("They")
    assert grown(text, (start, start + 4)) == ["We need trains. They are late"]


def test_a_content_that_ends_in_a_quotation_has_all_of_it() -> None:
    text = "She said trains are “very late. And dear.”"
    start = text.index("trains")
    assert grown(text, (start, text.index("late"))) == ["trains are “very late. And dear"]


def test_pieces_that_grow_into_each_other_are_one() -> None:
    text = "“We need trains,” she said."
    parsed = parse(text)
    draft = Draft(content=((1, 3), (8, 14)))
    (done,) = with_quotes(
        text, parsed.paragraphs[0], [draft], find_quotes(parsed.paragraphs), heard=False
    )
    assert done.content == ((1, 15),)


def test_a_draft_outside_quotations_stays_as_it_is() -> None:
    text = "She said trains are late. “No trains.”"
    parsed = parse(text)
    draft = Draft(content=((9, 24),))
    done = with_quotes(
        text, parsed.paragraphs[0], [draft], find_quotes(parsed.paragraphs), heard=False
    )
    assert done[0] is draft


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("We need more trains", True),
        ("We need trains.", True),
        ("They go!", False),
        ("We need trains", False),
        ("we need more trains", False),
        ("Silk Road", False),
        ("", False),
        ("习近平", False),
    ],
)
def test_which_quotations_are_speech(quote: str, stands: bool) -> None:
    text = f"It rains. “{quote}”"
    assert grown(text, heard=True) == ([quote.rstrip(".!")] if stands else [])


def test_nobody_speaks_where_nobody_was_heard() -> None:
    text = "“We need more trains.”"
    assert grown(text) == []
    assert grown(text, heard=True) == ["We need more trains"]


def test_a_quotation_without_a_cue_inherits() -> None:
    text = "“We need more trains,” said Olaf Scholz. “They are never there.”"
    first, second = drafts(text)
    assert (first.inherits, second.inherits) == (False, True)
    assert second.kind == "direct"
    assert words_at(text, second.content) == "They are never there"


def test_a_quotation_may_go_on_in_the_next_paragraph() -> None:
    text = (
        "“We need more trains,” said Olaf Scholz.\n“They are never there on a Monday.”\n"
        "Nobody came.\n“This is a sign at the station.”"
    )
    assert contents(text) == ["We need more trains", "They are never there on a Monday"]


def test_a_quotation_of_several_sentences() -> None:
    assert contents("“We need trains. They are late. We wait,” Olaf Scholz said.") == [
        "We need trains. They are late. We wait"
    ]
    assert contents("Olaf Scholz said: “We need trains. They are late.” It rained.") == [
        "We need trains. They are late"
    ]


def test_quotations_touched_by_a_draft_are_not_told_again() -> None:
    text = "Olaf Scholz said that “the trains are late” and “the ships are late, too.”"
    assert len(drafts(text)) == 1


def test_many_quotations_take_little_time() -> None:
    text = ("“We need more trains.” " * 150) + "x"
    parsed = parse(text * 1)
    quotes = find_quotes(parsed.paragraphs)
    drafts_of_all = [Draft(content=((q.start, q.end),)) for q in quotes.quotes]
    start = time.process_time()
    done = with_quotes(text, parsed.paragraphs[0], drafts_of_all, quotes, heard=True)
    assert len(done) == len(quotes.quotes) == 150
    assert time.process_time() - start < 1
