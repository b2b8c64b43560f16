"""Which row of the dictionary a word stands for."""

import pytest
from tests.reading.events.parsed import word

from readouts.reading.events.lexicon import load_event_lexicon
from readouts.reading.events.phrases import find_phrase

LEXICON = load_event_lexicon()


def shown(sentence: str, form: str) -> str:
    found = find_phrase(word(sentence, form), LEXICON)
    return "" if found is None else " ".join(token.text for token in found.shown)


@pytest.mark.parametrize(
    ("sentence", "form", "words"),
    [
        ("Norland imposed sanctions on Sudria.", "imposed", "imposed sanctions"),
        ("Norland called the strike off.", "called", "called off"),
        ("They declared a state of emergency.", "state", "state of emergency"),
        ("They began peace talks.", "talks", "talks"),
        ("The police issued an arrest warrant.", "warrant", "arrest warrant"),
        ("Sanctions were imposed on Sudria.", "imposed", "imposed Sanctions"),
        ("The cat sat on the mat.", "mat", ""),
    ],
)
def test_the_words_of_a_phrase(sentence: str, form: str, words: str) -> None:
    assert shown(sentence, form) == words


def test_the_longest_phrase_wins() -> None:
    found = find_phrase(word("Norland gave Sudria an ultimatum.", "gave"), LEXICON)
    assert found is not None
    assert found.row.root == "THREATEN"


def test_the_head_counts_but_once() -> None:
    """A word of company is another word than those of the phrase."""
    found = find_phrase(word("The aid arrived.", "aid"), LEXICON)
    assert found is not None
    assert len(found.shown) == 1


@pytest.mark.parametrize("form", ["the", "of", "."])
def test_words_without_content_are_no_heads(form: str) -> None:
    assert shown("Norland left the land of Vesta.", form) == ""
