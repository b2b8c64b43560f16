"""The words that show an event."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures import story

from readouts.model import in_title
from readouts.questions.events.texts import of_contact, of_statement, sentence

WORDS = st.lists(
    st.sampled_from(
        ["Mr.", "Xi", "said", "talks.", "🚑", "伊朗", "كلام", "e\u0301", "“Yes.”", "\n"]
    ),
    min_size=1,
    max_size=20,
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It was so. Mr. Xi met Mr. Ito today. It ended.", "met", "Mr. Xi met Mr. Ito today."),
        ("One line\nXi met Ito\nanother", "met", "Xi met Ito"),
        ("The U.S. and Iran met. “It was good.” All left.", "met", "The U.S. and Iran met."),
        ("Xi met Ito", "met", "Xi met Ito"),
        ("🚑 came. 他们 met in Rome. Done.", "met", "他们 met in Rome."),
    ],
)
def test_sentences(text: str, words: str, expected: str) -> None:
    at = text.index(words)
    start, end = sentence(text, (at, at + len(words)))
    assert text[start:end] == expected


@given(WORDS, st.data())
def test_a_sentence_holds_its_span_and_no_line_end(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    at = data.draw(st.integers(0, len(text) - 1).filter(lambda i: not text[i].isspace()))
    start, end = sentence(text, (at, at + 1))
    assert start <= at < end
    assert "\n" not in text[start:end]
    assert not text[start].isspace()


def test_a_statement_from_its_source_to_its_last_word() -> None:
    told = story.reading("north")
    shown = of_statement(told, told.statements[0])
    assert shown.text.startswith("President Lindqvist thanked the Prime Minister for the medical")
    ((start, end),) = shown.spans
    assert told.report.text[start:end] == shown.text
    assert (shown.report, shown.statement) == (told.report.id, "s1")


def test_a_contact_by_its_sentence_or_title() -> None:
    told = story.reading("later")
    shown = of_contact(told, "c1")
    assert shown and shown.statement is None
    assert shown.text.startswith("President Mara Lindqvist spoke by telephone on 11 March")
    assert shown.text.endswith("of Sundara.")
    (contact,) = told.contacts
    contact.evidence["mode"] = in_title(0, 4)  # type: ignore[index]
    titled = of_contact(told, "c1")
    assert titled and (titled.text, titled.spans) == (told.report.title, ())
