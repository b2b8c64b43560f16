"""Topics that hang on a noun."""

import pytest
from tests.reading.telling import paragraph, piece, sentence

from readouts.data import load_tables
from readouts.reading.statements.topics import Topic, topics

LEXICON = load_tables().lexicon


def found(text: str) -> list[Topic]:
    return list(topics(sentence(text), LEXICON))


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The focus was on trains.", "focus on", "trains"),
        ("The main topic of the talks was the railway.", "topic", "the railway"),
        ("The talks focused on trains and ships.", "focused on", "trains and ships"),
        ("The meeting covered trains and ships.", "covered", "trains and ships"),
        ("The call dealt with trains.", "dealt with", "trains"),
        ("The topics included trains and ships.", "included", "trains and ships"),
        ("The agenda included trains.", "included", "trains"),
        ("Trains were among the topics of discussion.", "among the topics of discussion", "Trains"),
        ("Trains were on the agenda.", "on the agenda", "Trains"),
        ("Among the topics were trains and ships.", "Among the topics", "trains and ships"),
        ("An exchange of views took place on trains.", "exchange took place on", "trains"),
    ],
)
def test_what_was_talked_about(text: str, cue: str, content: str) -> None:
    (topic,) = found(text)
    doc = paragraph(text).doc
    assert " ".join(doc[i].text for i in topic.cue) == cue
    assert (piece(text, topic.content[0]) or "").rstrip(".") == content
    assert topic.talkers is None


def test_who_held_the_talks() -> None:
    (topic,) = found("Officials held talks focused on trains.")
    assert topic.talkers is not None
    assert topic.talkers.text == "Officials"


@pytest.mark.parametrize(
    "text",
    [
        "The meeting included five ministers.",
        "The station was on the hill.",
        "He was on the train.",
        "The talks were long.",
        "A ceremony took place on Monday.",
        "Lee said that the talks focused on trains.",
        "The roof covered the trains.",
        "It was on the agenda.",
        "His agenda in Oslo includes a speech.",
        "The talks focused.",
    ],
)
def test_no_topic(text: str) -> None:
    assert found(text) == []
