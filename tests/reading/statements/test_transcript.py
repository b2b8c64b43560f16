"""What people say in a transcript, sentence by sentence."""

import pytest
from tests.reading.telling import contents, drafts, said, words_at

SPEECH = (
    "PRESIDENT MACRON: Good morning, everyone. Europe needs cheaper energy. It needs trains.\n"
    "I thank Mr Scholz.\n"
    "CHANCELLOR SCHOLZ: You are right. The trains are late.\n"
    "* * *\n"
    "The two met in Berlin."
)


def test_the_first_sentence_has_the_label_and_the_others_go_on() -> None:
    found = drafts(SPEECH)
    assert [words_at(SPEECH, draft.content) for draft in found] == [
        "Europe needs cheaper energy",
        "It needs trains",
        "I thank Mr Scholz",
        "You are right",
        "The trains are late",
    ]
    assert [words_at(SPEECH, draft.source) for draft in found] == [
        "PRESIDENT MACRON", "", "", "CHANCELLOR SCHOLZ", "",
    ]  # fmt: skip
    assert [draft.kind for draft in found] == [
        "direct", "carried", "carried", "direct", "carried",
    ]  # fmt: skip
    assert [draft.inherits for draft in found] == [False, True, True, False, True]
    assert all(draft.cue == () for draft in found)


def test_a_mark_ends_the_speech() -> None:
    assert "The two met in Berlin" not in contents(SPEECH)
    assert "The two met in Berlin" in contents(SPEECH.replace("* * *\n", ""))


def test_a_greeting_alone_says_nothing_and_the_label_waits() -> None:
    text = "Olaf Scholz: Good evening.\nThe trains are late, as you know."
    (found,) = drafts(text)
    assert words_at(text, found.source) == "Olaf Scholz"
    assert words_at(text, found.content) == "The trains are late, as you know"


@pytest.mark.parametrize(
    "headline",
    [
        "Poll: Voters Turn To The Sea\nA survey shows it. The sea is blue.",
        "The Latest: Trains late in Berlin.\nThe trains were late on Monday. Nobody came.",
        "Correction: An earlier version of this page named another town. The town is Bonn.",
    ],
)
def test_a_headline_is_no_label(headline: str) -> None:
    assert drafts(headline) == ()


def test_a_label_that_recurs_or_stands_amid_speech_is_one() -> None:
    text = "Olaf Scholz: The trains are late.\nMark Rutte: Fine.\nOlaf Scholz: The trains are red."
    assert contents(text) == ["The trains are late", "Fine", "The trains are red"]


def test_the_speakers_are_those_of_the_labels() -> None:
    text = (
        "President of France Emmanuel Macron: We will build trains. They will be cheap.\n"
        "Chancellor of Germany Olaf Scholz: I agree. Let us begin."
    )
    assert [line.split(" | ")[0] for line in said(text)] == [
        "Emmanuel Macron", "Emmanuel Macron", "Olaf Scholz", "Olaf Scholz",
    ]  # fmt: skip


def test_labels_inside_one_line() -> None:
    text = "Olaf Scholz: We are late. Mark Rutte: We are not. Olaf Scholz: I know."
    assert contents(text) == ["We are late", "We are not", "I know"]
