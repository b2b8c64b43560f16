"""Speech nouns with a light verb."""

import pytest
from tests.reading.telling import paragraph, piece, token

from readouts.data import load_tables
from readouts.reading.statements.light import match_noun

LEXICON = load_tables().lexicon


@pytest.mark.parametrize(
    ("text", "verb", "words", "content"),
    [
        ("He gave an update on the trains.", "gave", "gave an update on", "the trains"),
        ("He paid great attention to trains.", "paid", "paid great attention to", "trains"),
        ("He placed emphasis on trains.", "placed", "placed emphasis on", "trains"),
        ("They exchanged views on trains.", "exchanged", "exchanged views on", "trains"),
        ("Attention was paid to trains.", "paid", "Attention paid to", "trains"),
        (
            "They had an in-depth exchange of opinions on trains.",
            "had",
            "had an in - depth exchange of opinions on",
            "trains",
        ),
        (
            "They had a long exchange of views on trains in Oslo.",
            "had",
            "had a long exchange of views on",
            "trains in Oslo",
        ),
        ("He gave the king an update on trains.", "gave", "gave an update on", "trains"),
    ],
)
def test_speech_nouns(text: str, verb: str, words: str, content: str) -> None:
    match = match_noun(token(text, verb), LEXICON)
    assert match is not None
    assert " ".join(paragraph(text).doc[i].text for i in match.words) == words
    assert str(piece(text, match.complement.content[0])).rstrip(".") == content


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("He gave an update.", "gave"),
        ("He gave a coat on Monday.", "gave"),
        ("He wrote an update on trains.", "wrote"),
        ("The visit gave an update on trains.", "gave"),
        ("He gave.", "gave"),
        ("He drew attention to trains.", "drew"),
    ],
)
def test_no_speech_noun(text: str, verb: str) -> None:
    assert match_noun(token(text, verb), LEXICON) is None


def test_what_the_noun_takes_is_no_addressee() -> None:
    match = match_noun(token("Attention was paid to trains.", "paid"), LEXICON)
    assert match is not None
    assert match.complement.addressee is None


def test_the_addressee_is_no_part_of_the_cue() -> None:
    match = match_noun(token("He gave Kim an update on trains.", "gave"), LEXICON)
    assert match is not None
    assert match.complement.addressee is not None
    assert match.complement.addressee.text == "Kim"
