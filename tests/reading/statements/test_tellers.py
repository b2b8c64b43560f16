"""Who does the speaking of a cue."""

import pytest
from tests.reading.telling import piece, token

from readouts.reading.statements.tellers import purpose_subject, speaker_piece, teller


@pytest.mark.parametrize(
    ("text", "cue", "who"),
    [
        ("Lee said that trains are late.", "said", "Lee"),
        ("Lee is grateful for trains.", "grateful", "Lee"),
        ("Lee began by offering his condolences.", "offering", "Lee"),
        ("Lee met with Kim to discuss trains.", "discuss", "Lee"),
        ("Lee spoke today with Prime Minister Kim of Norway to reaffirm the treaty.", "reaffirm",
         "Lee"),
        ("Thank you.", "Thank", None),
    ],
)  # fmt: skip
def test_the_teller(text: str, cue: str, who: str | None) -> None:
    found = teller(token(text, cue))
    assert (found.text if found is not None else None) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee said so.", "Ann Lee"),
        ("The prime minister and the king said so.", "The prime minister and the king"),
        ("The king, who was late, said so.", "The king, who was late,"),
        ("President Joseph Lee, Jr. said so.", "President Joseph Lee, Jr."),
    ],
)
def test_the_phrase_of_the_speaker(text: str, who: str) -> None:
    head = teller(token(text, "said"))
    assert head is not None
    shown = piece(text, speaker_piece(head))
    assert shown is not None
    assert who.startswith(shown.rstrip(","))
    assert shown.split()[0] == who.split()[0]


def test_only_a_purpose_has_a_false_subject() -> None:
    assert purpose_subject(token("Lee said that trains are late.", "said")) is None
    assert purpose_subject(token("Lee met Kim to discuss trains.", "discuss")) is None
