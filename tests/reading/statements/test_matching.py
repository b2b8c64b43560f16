"""Cues with what they take."""

import pytest
from tests.reading.telling import paragraph, sentence, token

from readouts.data import load_tables
from readouts.reading.statements.matching import (
    can_speak,
    cue_verbs,
    holds_views,
    match_verb,
    source_head,
)

LEXICON = load_tables().lexicon


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("He said that trains are late.", ["say"]),
        ("He noted the rain and stressed the cold.", ["note", "stress"]),
        ("He pointed out that trains are late.", ["point out"]),
        ("He made clear that trains are late.", ["make clear"]),
        ("He looks forward to the trip.", ["look forward"]),
        ("The stress was high.", []),
        ("Ann Lee is grateful for the trains.", ["be grateful"]),
        ("The king was convinced that trains are late.", ["be convinced"]),
        ("The trains were ready for the trip.", []),
        ("He paid tribute to the king.", ["pay tribute"]),
        ("He drew attention to the rain.", ["draw attention"]),
        ("He walked.", []),
    ],
)
def test_the_cues_of_a_sentence(text: str, cues: list[str]) -> None:
    assert [row.cue for _, row in cue_verbs(sentence(text), LEXICON)] == cues


def frame(text: str, verb: str, *, speaks: bool = False) -> str | None:
    found = next((t, row) for t, row in cue_verbs(sentence(text), LEXICON) if t.text == verb)
    match = match_verb(*found, LEXICON, speaks=speaks)
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
        ("The new rules support trains.", "support", None),
        ("He addressed the risk.", "addressed", "np"),
        ("He addressed the parliament.", "addressed", None),
        ("The station, called Rome, is late.", "called", None),
        ("He praised Kim for the trains.", "praised", "prep:reason"),
        ("It was agreed to build trains.", "agreed", "inf"),
        ("He paid tribute to the king.", "paid", "prep:to"),
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
        ("He paid tribute to the king.", "paid", "paid tribute to"),
        ("He drew the attention of Kim to trains.", "drew", "drew attention"),
        ("Ann Lee is grateful to all.", "grateful", "grateful to"),
    ],
)
def test_the_words_of_the_cue(text: str, verb: str, words: str) -> None:
    found = next((t, row) for t, row in cue_verbs(sentence(text), LEXICON) if t.text == verb)
    match = match_verb(*found, LEXICON)
    assert match is not None
    assert " ".join(paragraph(text).doc[i].text for i in match.words) == words


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
    match = match_verb(*found, LEXICON, speaks=True)
    assert match is not None
    speaker = source_head(match)
    assert (speaker.text if speaker is not None else None) == head


@pytest.mark.parametrize(
    ("text", "word", "holds"),
    [
        ("The prime minister met him.", "minister", True),
        ("The historian met him.", "historian", True),
        ("Oslo met him.", "Oslo", True),
        ("The agenda met him.", "agenda", False),
    ],
)
def test_who_can_hold_a_view(text: str, word: str, holds: bool) -> None:
    assert holds_views(token(text, word)) is holds


def test_a_state_of_mind_is_no_passive() -> None:
    found = next(iter(cue_verbs(sentence("The king was convinced of it."), LEXICON)))
    match = match_verb(*found, LEXICON)
    assert match is not None
    assert not match.passive
