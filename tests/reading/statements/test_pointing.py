"""Sentences that only name the speaker of the one before."""

import pytest
from tests.reading.telling import drafts, sentence, words_at

from readouts.data import load_tables
from readouts.reading.statements.pointing import pointing

LEXICON = load_tables().lexicon


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("This was stated by the minister.", "stated", "minister"),
        ("The minister announced this in Oslo.", "announced", "minister"),
        ("It was reported by the ministry on Monday.", "reported", "ministry"),
    ],
)
def test_who_said_what_stands_before(text: str, cue: str, speaker: str) -> None:
    found = pointing(sentence(text), LEXICON)
    assert found is not None
    assert (found.cue.text, found.speaker.text) == (cue, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The visit was announced by the minister.",
        "This was late.",
        "This was stated.",
        "This was built by the minister.",
        "This was announced by the visit.",
    ],
)
def test_sentences_that_point_at_nothing(text: str) -> None:
    assert pointing(sentence(text), LEXICON) is None


def test_the_sentence_before_is_the_content() -> None:
    text = "Trains will be free. This was announced by Ann Lee."
    (draft,) = drafts(text)
    assert words_at(text, draft.content) == "Trains will be free"
    assert words_at(text, draft.cue) == "announced"
    assert words_at(text, draft.source) == "Ann Lee"


def test_what_has_a_cue_of_its_own_is_not_pointed_at() -> None:
    text = "Bo Kim said that trains will be free. This was announced by Ann Lee in Oslo."
    assert "Ann Lee" not in [words_at(text, draft.source) for draft in drafts(text)]


def test_nothing_stands_before() -> None:
    assert drafts("This was announced by Ann Lee in Oslo.") == ()
