"""What an outlet only passes on."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.telling import UNUSUAL

from readouts.data import load_tables
from readouts.reading.parse import parse
from readouts.reading.statements import Quotes, find_drafts, find_quotes
from readouts.reading.statements.relayed import carrier_of, is_outlet, lifted, tells

RELAYED = (
    "“During the call, Lund praised the treaty. She also called for more trade,” the foreign "
    "ministry said in a statement on Sunday."
)


def quotes_of(text: str) -> Quotes:
    parsed = parse(text)
    return lifted(find_quotes(parsed.paragraphs), parsed, load_tables().lexicon)


def drafts_of(text: str) -> list[tuple[str, str, str | None]]:
    found = find_drafts(parse(text), load_tables().lexicon, quotes_of(text))
    return [
        (text[slice(*d.source[0])], text[slice(*d.content[0])], d.via and text[slice(*d.via)])
        for d in found
    ]


def test_a_report_in_quotation_marks_is_of_those_it_tells_of() -> None:
    assert drafts_of(RELAYED) == [
        ("Lund", "the treaty", "the foreign ministry"),
        ("She", "more trade", "the foreign ministry"),
    ]


def test_its_quotation_is_none() -> None:
    quotes = quotes_of(RELAYED)
    assert quotes.quotes == ()
    ((span, carrier),) = quotes.relayed
    assert RELAYED[slice(*span)].startswith("During") and RELAYED[slice(*span)].endswith(",")
    assert RELAYED[slice(*carrier)] == "the foreign ministry"
    assert quotes.carrier(span[0]) == carrier
    assert quotes.carrier(span[1]) is None


@pytest.mark.parametrize(
    "text",
    [
        "“We praised the treaty and called for more trade,” the foreign ministry said.",
        "“The treaty is good. It brought more trade,” the foreign ministry said.",
        "“Lund praised the treaty. She called for more trade,” Ann Weber said.",
        "“Lund praised the treaty.” She met the staff. It is late, the ministry said.",
        "“Lund praised the treaty, the ministry said.",
    ],
)
def test_other_quotations_stay(text: str) -> None:
    assert len(quotes_of(text).quotes) == 1
    assert quotes_of(text).relayed == ()


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The ministry said Ann Lund praised the treaty.", "Ann Lund", "the treaty"),
        ("The statement said that the two ministers exchanged views on trade.",
         "the two ministers", "trade"),
    ],
)  # fmt: skip
def test_the_outlet_before_a_statement_is_its_carrier(
    text: str, speaker: str, content: str
) -> None:
    outlet = text[: text.index(" said")]
    assert drafts_of(text) == [(speaker, content, outlet)]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said Ann Lund called her counterpart on Monday.",
        "The ministry said Ann Lund spoke with her counterpart on Monday.",
        "The ministry said the ship arrived on Monday.",
        "The ministry said the ship planned to arrive.",
        "The ministry said we praised the treaty.",
        "The ministry said the embassy praised the treaty.",
        "The minister said Ann Lund praised the treaty.",
    ],
)
def test_what_an_outlet_says_itself(text: str) -> None:
    ((source, _, via),) = drafts_of(text)
    assert source == text[: text.index(" said")]
    assert via is None


@pytest.mark.parametrize("cue", ["did not say", "never said"])
def test_what_an_outlet_did_not_say_is_nobodys(cue: str) -> None:
    assert drafts_of(f"The ministry {cue} Ann Lund praised the treaty.") == []


def test_an_outlet_that_denies_passes_nothing_on() -> None:
    ((source, _, via),) = drafts_of("The ministry denied that Ann Lund praised the treaty.")
    assert (source, via) == ("The ministry", None)


def test_an_outlet_carries_only_its_own_clause() -> None:
    text = "Ann Weber praised the treaty, and the ministry said Ann Lund thanked Iran for its help."
    assert drafts_of(text) == [
        ("Ann Weber", "the treaty", None),
        ("Ann Lund", "its help", "the ministry"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[citing Xi] the talks are good, he said.",
        "(according to the ministry) trade rose, Lund said.",
    ],
)
def test_a_content_of_which_nothing_is_left_is_none(text: str) -> None:
    found = find_drafts(parse(text), load_tables().lexicon, quotes_of(text))
    assert all(draft.content for draft in found)


def test_many_outlets_in_linear_time() -> None:
    def seconds(times: int) -> float:
        text = "“Ann Lund praised the treaty,” the ministry said.\n" * times
        parsed = parse(text)
        quotes = find_quotes(parsed.paragraphs)
        began = time.process_time()
        found = lifted(quotes, parsed, load_tables().lexicon)
        assert len(found.relayed) == times
        assert all(found.carrier(quote.start) is not None for quote in quotes.quotes)
        return time.process_time() - began

    assert seconds(1200) < 4 * 2 * seconds(300)


def test_words_of_an_outlet() -> None:
    doc = parse("State television said Ann Lund praised the treaty.").paragraphs[0].doc
    assert is_outlet(doc, (0, 1)) and not is_outlet(doc, (3, 4))
    assert tells(doc[5], load_tables().lexicon) and not tells(doc[2], load_tables().lexicon)
    assert carrier_of(doc[2], load_tables().lexicon) == ((0, 1), (3, 7))


PIECES = st.lists(
    st.one_of(
        UNUSUAL,
        st.sampled_from(
            ["“", "”", "(", "]", ", the ministry said.", " Lund praised trade. ", " citing Xi, ",
             " according to the ministry ", "\n", " he said ", "’ "]
        ),
    ),
    max_size=12,
)  # fmt: skip


@given(PIECES)
def test_any_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    quotes = quotes_of(text)
    kept = find_quotes(parse(text).paragraphs).quotes
    assert set(quotes.quotes) <= set(kept)
    assert len(quotes.quotes) + len(quotes.relayed) == len(kept)
    for draft in find_drafts(parse(text), load_tables().lexicon, quotes):
        assert draft.content
        assert all(0 <= start < end <= len(text) for start, end in draft.content)
