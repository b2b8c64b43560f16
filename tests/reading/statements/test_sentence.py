"""The statements of one sentence: cue, source, content, addressee, carrier."""

import pytest
from tests.reading.telling import drafts, words_at


def lines(text: str) -> list[str]:
    """A line for each draft: `source | cue | content`."""
    return [
        " | ".join(words_at(text, spans) for spans in (d.source, d.cue, d.content))
        for d in drafts(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lee said that trains are late.", ["Ann Lee | said | trains are late"]),
        ("Ann Lee said trains are late.", ["Ann Lee | said | trains are late"]),
        ("Ann Lee, for her part, said that trains are late.",
         ["Ann Lee | said | trains are late"]),
        ("For her part, Ann Lee said that trains are late.",
         ["Ann Lee | said | trains are late"]),
        ("Ann Lee also said that trains are late.", ["Ann Lee | said | trains are late"]),
        ("Ann Lee continued to say that trains are late.",
         ["Ann Lee | say | trains are late"]),
        ("Ann Lee said, “Trains are late.”", ["Ann Lee | said | Trains are late"]),
        ("Trains are late, Ann Lee said.", ["Ann Lee | said | Trains are late"]),
        ("Trains are late, said Ann Lee, the mayor.", ["Ann Lee | said | Trains are late"]),
        ("Trains, Ann Lee said, are late.", ["Ann Lee | said | Trains … are late"]),
        ("Noting that trains are late, Ann Lee said that ships are not.",
         ["Ann Lee | Noting | trains are late", "Ann Lee | said | ships are not"]),
        ("Ann Lee said that trains are late, adding that ships are not.",
         ["Ann Lee | said | trains are late", "Ann Lee | adding | ships are not"]),
        ("Ann Lee discussed trains and agreed to build ships.",
         ["Ann Lee | discussed | trains", "Ann Lee | agreed | to build ships"]),
        ("Ann Lee and Bo Kim agreed to build ships.",
         ["Ann Lee and Bo Kim | agreed | to build ships"]),
        ("The two leaders agreed to build ships.",
         ["The two leaders | agreed | to build ships"]),
        ("Ann Lee expressed gratitude for the trains.",
         ["Ann Lee | expressed | gratitude for the trains"]),
        ("Ann Lee thanked Bo Kim for the trains.", ["Ann Lee | thanked | the trains"]),
        ("Ann Lee reaffirmed support for trains.",
         ["Ann Lee | reaffirmed | support for trains"]),
        ("Ann Lee placed emphasis on trains.", ["Ann Lee | placed emphasis on | trains"]),
        ("Ann Lee provided an update on trains.",
         ["Ann Lee | provided an update on | trains"]),
        ("Ann Lee condemned the attack as cowardly.",
         ["Ann Lee | condemned | the attack as cowardly"]),
        ("Ann Lee urged Bo Kim to build trains.", ["Ann Lee | urged | to build trains"]),
        ("Ann Lee called on Bo Kim to build trains.",
         ["Ann Lee | called on | to build trains"]),
        ("Ann Lee called for calm.", ["Ann Lee | called for | calm"]),
        ("Ann Lee touched on trains during the call.", ["Ann Lee | touched on | trains"]),
        ("Ann Lee looks forward to the visit.", ["Ann Lee | looks forward to | the visit"]),
        ("Trains were discussed.", [" | discussed | Trains"]),
        ("Trains were also touched upon.", [" | touched upon | Trains"]),
        ("It was noted that trains are late.", [" | noted | trains are late"]),
        ("The matter was raised by Ann Lee.", ["Ann Lee | raised | The matter"]),
        ("Ann Lee spoke with Bo Kim to discuss trains.", ["Ann Lee | discuss | trains"]),
        ("The ministry, which said that trains are late, is closed.",
         ["which | said | trains are late"]),
        ("Ann Lee called her counterpart on Monday.", []),
        ("Ann Lee called the police.", []),
        ("Ann Lee was late.", []),
        ("The visit underlined the friendship.", []),
        ("Ann Lee greeted them.", []),
    ],
)  # fmt: skip
def test_sentences(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Lee told Bo Kim that trains are late.", "Bo Kim"),
        ("Ann Lee thanked Bo Kim for the trains.", "Bo Kim"),
        ("Ann Lee urged Bo Kim to build trains.", "Bo Kim"),
        ("Ann Lee discussed with Bo Kim the price of trains.", "Bo Kim"),
        ("Ann Lee expressed to Bo Kim her thanks for trains.", "Bo Kim"),
        ("“Trains are late,” Ann Lee told Bo Kim.", "Bo Kim"),
        ("Ann Lee said that trains are late.", None),
    ],
)
def test_who_is_addressed(text: str, who: str | None) -> None:
    addressed = drafts(text)[0].addressee
    assert (text[slice(*addressed)] if addressed is not None else None) == who


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They discussed trains.", "topic"),
        ("They exchanged views on trains.", "topic"),
        ("Ann Lee informed Bo Kim about trains.", "topic"),
        ("Ann Lee informed Bo Kim that trains are late.", "indirect"),
        ("Ann Lee noted the trains.", "indirect"),
        ("Ann Lee placed emphasis on trains.", "indirect"),
    ],
)
def test_topics_are_told_from_what_is_said_of_them(text: str, kind: str) -> None:
    assert drafts(text)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "joint"),
    [
        ("Trains were discussed.", True),
        ("Attention was paid to trains.", True),
        ("It was noted that trains are late.", False),
        ("Hope was expressed that trains return.", False),
        ("The matter was raised by Ann Lee.", False),
        ("Ann Lee discussed trains.", False),
    ],
)
def test_a_passive_of_talking_is_said_by_all(text: str, joint: bool) -> None:
    assert drafts(text)[0].joint is joint


def test_the_ministry_only_carries_what_somebody_said() -> None:
    text = "Ann Lee stressed that trains are late, the ministry reported."
    (draft,) = drafts(text)
    assert words_at(text, draft.source) == "Ann Lee"
    assert words_at(text, draft.content) == "trains are late"
    assert draft.via is not None
    assert text[slice(*draft.via)] == "the ministry"


def test_a_report_of_its_own_is_the_ministrys() -> None:
    text = "Trains are late, the ministry reported."
    assert lines(text) == ["the ministry | reported | Trains are late"]


def test_what_stands_in_quotation_marks_has_no_cues() -> None:
    text = "Ann Lee said: “Bo Kim stressed that trains are late.”"
    assert lines(text) == ["Ann Lee | said | Bo Kim stressed that trains are late"]


def test_a_nested_cue_is_not_told_again() -> None:
    text = "Ann Lee said that Bo Kim had stressed that trains are late."
    assert lines(text) == ["Ann Lee | said | Bo Kim had stressed that trains are late"]


def test_the_act_of_the_cue() -> None:
    acts = {
        "Ann Lee thanked Bo Kim for trains.": "THANK",
        "Ann Lee condemned the attack.": "CONDEMN",
        "They discussed trains.": "DISCUSS",
        "Ann Lee said that trains are late.": "STATE",
    }
    assert {text: drafts(text)[0].act for text in acts} == acts
