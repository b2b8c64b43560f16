"""Cues with what they take."""

import pytest
from tests.reading.telling import paragraph, piece, sentence, token

from readouts.data.cues import load_lexicon
from readouts.reading.statements.matching import (
    can_speak,
    cue_verbs,
    match_noun,
    match_verb,
    source_head,
)

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("He said that trains are late.", ["say"]),
        ("He noted the rain and stressed the cold.", ["note", "stress"]),
        ("He pointed out that trains are late.", ["point out"]),
        ("He made clear that trains are late.", ["make clear"]),
        ("He looks forward to the trip.", ["look forward"]),
        ("The stress was high.", []),
        ("He walked.", []),
    ],
)
def test_the_cues_of_a_sentence(text: str, cues: list[str]) -> None:
    assert [row.cue for _, row in cue_verbs(sentence(text), LEXICON)] == cues


def frame(text: str, verb: str, *, speaks: bool = False) -> str | None:
    found = next((t, row) for t, row in cue_verbs(sentence(text), LEXICON) if t.text == verb)
    match = match_verb(*found, speaks=speaks)
    return match.frame if match is not None else None


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("He said that trains are late.", "said", "that"),
        ("He told her that trains are late.", "told", "obj-that"),
        ("He urged her to go.", "urged", "obj-inf"),
        ("He urged calm.", "urged", "np"),
        ("He called for calm.", "called", "prep:for"),
        ("He called on her to go.", "called", "on-inf"),
        ("He called her.", "called", None),
        ("The plan supports trains.", "supports", None),
        ("The agreement notes that trains are late.", "notes", None),
        ("The king supports trains.", "supports", "np"),
        ("The matter was discussed.", "discussed", "np"),
        ("He was urged to go.", "urged", None),
        ("It supports trains.", "supports", None),
    ],
)
def test_the_frame_that_a_verb_has(text: str, verb: str, expected: str | None) -> None:
    assert frame(text, verb) == expected


def test_a_cue_whose_subject_is_known_to_speak_takes_anything() -> None:
    assert frame("The plan supports trains.", "supports", speaks=True) == "np"


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("He said that trains are late.", "said", "said"),
        ("He pointed out that trains are late.", "pointed", "pointed out"),
        ("He looks forward to the trip.", "looks", "looks forward to"),
        ("He called for calm.", "called", "called for"),
    ],
)
def test_the_words_of_the_cue(text: str, verb: str, words: str) -> None:
    found = next((t, row) for t, row in cue_verbs(sentence(text), LEXICON) if t.text == verb)
    match = match_verb(*found)
    assert match is not None
    assert " ".join(paragraph(text).doc[i].text for i in match.words) == words


@pytest.mark.parametrize(
    ("text", "verb", "words", "content"),
    [
        ("He gave an update on the trains.", "gave", "gave an update on", "the trains"),
        ("He paid great attention to trains.", "paid", "paid great attention to", "trains"),
        ("He placed emphasis on trains.", "placed", "placed emphasis on", "trains"),
        ("They exchanged views on trains.", "exchanged", "exchanged views on", "trains"),
        ("Attention was paid to trains.", "paid", "Attention paid to", "trains"),
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
    ],
)
def test_no_speech_noun(text: str, verb: str) -> None:
    assert match_noun(token(text, verb), LEXICON) is None


@pytest.mark.parametrize(
    ("text", "word", "speaks"),
    [
        ("Scholz met her.", "Scholz", True),
        ("She met him.", "She", True),
        ("It met him.", "It", False),
        ("The visit met him.", "visit", False),
        ("The agreements met him.", "agreements", False),
        ("The two met.", "two", True),
        ("The ministry met him.", "ministry", True),
        ("Who met him?", "Who", True),
        ("He met quickly.", "quickly", False),
    ],
)
def test_who_can_speak(text: str, word: str, speaks: bool) -> None:
    assert can_speak(token(text, word)) is speaks


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("The king said that trains are late.", "said", "king"),
        ("The matter was discussed by the king.", "discussed", "king"),
        ("The matter was discussed.", "discussed", None),
    ],
)
def test_the_head_of_the_speaker(text: str, verb: str, head: str | None) -> None:
    found = next((t, row) for t, row in cue_verbs(sentence(text), LEXICON) if t.text == verb)
    match = match_verb(*found, speaks=True)
    assert match is not None
    speaker = source_head(match)
    assert (speaker.text if speaker is not None else None) == head
