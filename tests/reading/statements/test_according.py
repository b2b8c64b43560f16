""" "According to X": the carrier of what the rest of the sentence says."""

import pytest
from tests.reading.telling import drafts, piece, said, sentence, words_at

from readouts.reading.statements.according import according_to


@pytest.mark.parametrize(
    ("text", "carrier", "content"),
    [
        ("According to the ministry, trains are late.", "the ministry", "trains are late"),
        ("Trains are late, according to the ministry.", "the ministry", "Trains are late"),
        ("Trains are late according to the ministry.", "the ministry", "Trains are late"),
        ("Trains, according to the ministry, are late.", "the ministry", "Trains … are late"),
        ("At noon, according to the ministry, trains are late.", "the ministry",
         "trains are late"),
        ("According to Reuters, trains, ships and cars are late.", "Reuters",
         "trains, ships and cars are late"),
    ],
)  # fmt: skip
def test_carrier_and_content(text: str, carrier: str, content: str) -> None:
    found = according_to(sentence(text))
    assert found is not None
    assert piece(text, found.carrier) == carrier
    parts = [(piece(text, part) or "").strip(" ,.") for part in found.content]
    assert " … ".join(parts) == content


@pytest.mark.parametrize(
    "text",
    [
        "Trains are late.",
        "They vote according.",
        "They act accordingly.",
        "According to the ministry.",
        "They are paid according, to be exact, badly.",
    ],
)
def test_no_carrier(text: str) -> None:
    assert according_to(sentence(text)) is None


def test_alone_it_is_the_cue() -> None:
    (draft,) = drafts("According to the German foreign ministry, trains are late.")
    text = "According to the German foreign ministry, trains are late."
    assert words_at(text, draft.cue).startswith("According")
    assert words_at(text, draft.source) == "the German foreign ministry"
    assert words_at(text, draft.content) == "trains are late"
    assert draft.via is None


def test_beside_a_cue_it_is_the_carrier() -> None:
    text = "Olaf Scholz said that trains are late, according to Reuters."
    (draft,) = drafts(text)
    assert draft.via is not None
    assert text[slice(*draft.via)] == "Reuters"
    assert words_at(text, draft.content) == "trains are late"
    assert words_at(text, draft.source) == "Olaf Scholz"


def test_it_may_stand_before_the_cue() -> None:
    text = "According to Reuters, Olaf Scholz said that trains are late."
    (draft,) = drafts(text)
    assert draft.via is not None
    assert text[slice(*draft.via)] == "Reuters"
    assert words_at(text, draft.content) == "trains are late"


def test_inside_quotation_marks_it_is_what_somebody_says() -> None:
    text = "Olaf Scholz said: “According to Ann, trains are late.”"
    (draft,) = drafts(text)
    assert draft.via is None
    assert words_at(text, draft.content) == "According to Ann, trains are late"


def test_a_person_may_be_the_carrier() -> None:
    assert said("Trains are late, according to Olaf Scholz.") == [
        "Olaf Scholz | according to | Trains are late"
    ]
