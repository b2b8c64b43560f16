"""Who is spoken to by the sentence that tells of the talk."""

import pytest
from tests.reading.telling import token

from readouts.reading.statements.partners import partner


@pytest.mark.parametrize(
    ("text", "cue", "whom"),
    [
        ("In a call with Kim, Lee stressed trade.", "stressed", "Kim"),
        ("During his meeting with Kim, Lee stressed trade.", "stressed", "Kim"),
        ("Lee met Kim and stressed trade.", "stressed", "Kim"),
        ("Lee met with Kim and stressed trade.", "stressed", "Kim"),
        ("Lee spoke to Kim to discuss trade.", "discuss", "Kim"),
        ("Lee held talks with Kim, stressing trade.", "stressing", "Kim"),
        ("Lee took part in a meeting with Kim to discuss trade.", "discuss", "Kim"),
        ("Lee spoke today with Prime Minister Kim of Norway to reaffirm the treaty.", "reaffirm",
         "Kim"),
        ("Lee stressed trade.", "stressed", None),
        ("In a speech with jokes, Lee stressed trade.", "stressed", None),
        ("Lee stressed trade and met with Kim.", "stressed", None),
        ("Lee met Kim. Chang stressed trade.", "stressed", None),
        ("Lee met Kim and Chang stressed trade.", "stressed", None),
    ],
)  # fmt: skip
def test_the_partner(text: str, cue: str, whom: str | None) -> None:
    found = partner(token(text, cue))
    assert (found.text if found is not None else None) == whom
