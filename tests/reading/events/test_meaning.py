"""What verbs come to: carried, changed, denied, said."""

import pytest
from tests.reading.events.parsed import doc, word

from readouts.reading.events.lexicon import load_event_lexicon
from readouts.reading.events.meaning import Interpreter

LEXICON = load_event_lexicon()


def root(sentence: str, form: str) -> str | None:
    token = word(sentence, form)
    meant = Interpreter(LEXICON, token.doc[:1]).meaning(token)
    return meant.root if meant else None


@pytest.mark.parametrize(
    ("sentence", "form", "expected"),
    [
        ("Norland attacked Sudria.", "attacked", "ASSAULT"),
        ("Norland launched an attack on Sudria.", "launched", "ASSAULT"),
        ("Norland agreed to help Sudria.", "agreed", "AGREE"),
        ("Norland vowed to attack Sudria.", "vowed", "THREATEN"),
        ("Norland will attack Sudria.", "attack", "THREATEN"),
        ("Norland will visit Sudria.", "visit", "AGREE"),
        ("Norland will not attack Sudria.", "attack", "AGREE"),
        ("Norland did not help Sudria.", "help", "REJECT"),
        ("Norland no longer recognizes Sudria.", "recognizes", "REJECT"),
        ("Norland offered no help to Sudria.", "offered", "REJECT"),
        ("Norland ended its attacks on Sudria.", "ended", "YIELD"),
        ("Norland ended its aid to Sudria.", "ended", "SANCTION"),
        ("Norland cancelled the visit to Sudria.", "cancelled", "REJECT"),
        ("Norland wants Sudria to leave the bay.", "wants", "REQUEST"),
        ("Norland wants to visit Sudria.", "wants", "AGREE"),
        ("Norland said it would attack Sudria.", "said", "THREATEN"),
        ("Norland said its army would leave Sudria.", "said", "AGREE"),
        ("Norland said Sudria must leave.", "said", "REQUEST"),
        ("Norland told Sudria to leave.", "told", "REQUEST"),
        ("Norland said Sudria had attacked a village.", "said", "ACCUSE"),
        ("Norland said that Sudria was wrong.", "said", "ACCUSE"),
        ("Norland said Sudria had freed the men.", "said", "SUPPORT"),
        ("Norland sang.", "sang", None),
    ],
)
def test_meaning(sentence: str, form: str, expected: str | None) -> None:
    assert root(sentence, form) == expected


def test_all_words_on_the_way_are_shown() -> None:
    token = word("Norland agreed to begin talks with Sudria.", "agreed")
    meant = Interpreter(LEXICON, None).meaning(token)
    assert meant is not None
    assert [each.text for each in meant.shown] == ["agreed", "begin", "talks"]


def test_what_the_source_is_called_tells_nothing() -> None:
    sentence = doc("The Aid Group painted walls.")
    painted = sentence[3]
    assert Interpreter(LEXICON, sentence[0:3]).meaning(painted) is None


def test_asking_twice_gives_the_same() -> None:
    token = word("Norland agreed to begin talks with Sudria.", "agreed")
    interpreter = Interpreter(LEXICON, None)
    assert interpreter.meaning(token) is interpreter.meaning(token)
