"""Sentences without a cue: signs that the speaker goes on, and that the narrator speaks."""

import pytest
from tests.reading.telling import contents, drafts, sentence

from readouts.reading.statements.carried import Voice, carried_weight
from readouts.reading.statements.find import CARRIED_FROM

PARTIES = frozenset({"canada", "canadian", "side", "sides"})


def weight(text: str, **voice: bool) -> float:
    return carried_weight(sentence(text), Voice(**voice), PARTIES)


@pytest.mark.parametrize(
    "text",
    [
        "We will never give up these islands.",
        "This must not happen again.",
        "Canada is ready to send its ships.",
        "The Canadian side is willing to open the border.",
        "Therefore, the border must stay open.",
        "Under such circumstances, ships are needed.",
        "Let us build more ships.",
    ],
)
def test_what_a_speaker_goes_on_to_say(text: str) -> None:
    assert weight(text) >= CARRIED_FROM


@pytest.mark.parametrize(
    "text",
    [
        "Ardern arrived in Ottawa on Monday.",
        "The call lasted an hour.",
        "He wore a blue tie.",
        "The agreement was signed last year.",
        "Ships were late.",
        "The meeting took place in Ottawa.",
        "Mr Trudeau has three children.",
        "Rain.",
    ],
)
def test_what_the_narrator_says(text: str) -> None:
    assert weight(text) < CARRIED_FROM


def test_the_country_is_no_first_person() -> None:
    assert weight("The US sent two ships.") == weight("The UN sent two ships.")
    assert weight("They told us of two ships.") > weight("They told him of two ships.")


def test_a_person_inside_quotation_marks_does_not_count() -> None:
    assert weight("The ship named “I and we” was late.") == weight("The ship named “It” was late.")


@pytest.mark.parametrize("sign", ["This", "Thus", "However", "In addition", "At the same time"])
def test_ties_count(sign: str) -> None:
    assert weight(f"{sign}, ships were late.") > weight("Yesterday, ships were late.")


def test_a_sides_own_text_and_its_first_person_count() -> None:
    text = "Ships are late."
    plain = weight(text)
    own, first = weight(text, own_readout=True), weight(text, first_person=True)
    assert plain < own < first
    assert weight(text, own_readout=True, first_person=True) >= first


def test_weights_are_from_zero_to_one() -> None:
    best = "This is why we in Canada are ready to help you."
    assert weight(best, own_readout=True, first_person=True) == 1.0
    worst = "On Monday Mr Trudeau took part in the ceremony."
    assert 0.0 <= weight(worst) < 0.2


def test_a_party_must_be_the_subject_and_not_only_named() -> None:
    assert weight("The side needs ships.") > weight("A firm needs Canadian ships.")
    long = "The old and tired men of the northern coast of Canada need ships."
    assert weight(long) < weight("Canada needs ships.")


NARRATED = "Justin Trudeau stressed that small islands need help. {} The two met in Ottawa."


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ("This must change.", ["small islands need help", "This must change"]),
        ("Canada stands ready.", ["small islands need help", "Canada stands ready"]),
        ("He wore a blue tie.", ["small islands need help"]),
    ],
)
def test_only_what_is_carried_makes_a_draft(after: str, found: list[str]) -> None:
    assert contents(NARRATED.format(after), parties=["canada"]) == found


def test_nothing_is_carried_without_a_statement_before_it() -> None:
    assert contents("We will never give up these islands.") == []
    assert contents("Trudeau left. We will never give up these islands.") == []


def test_nothing_is_carried_behind_the_narrator() -> None:
    text = "Justin Trudeau said that ships are needed. He wore a blue tie. This must change."
    assert contents(text) == ["ships are needed"]


def test_a_chain_of_carried_sentences_learns_the_voice() -> None:
    text = (
        "Justin Trudeau said that ships are needed. We are a land of coasts. "
        "Ships come and go. Fish is our food."
    )
    found = drafts(text)
    assert [draft.kind for draft in found] == ["indirect", "carried", "carried", "carried"]
    assert all(draft.inherits for draft in found[1:])
    assert all(0 < draft.certainty <= 1 for draft in found)


def test_a_verb_of_position_said_of_a_party_is_carried_too() -> None:
    text = "Justin Trudeau said that ships are needed. Canada supports free trade."
    assert [draft.kind for draft in drafts(text, parties=["canada"])] == ["indirect", "carried"]
    assert [draft.kind for draft in drafts(text)] == ["indirect", "indirect"]


@pytest.mark.parametrize("own", [True, False])
def test_a_definition_is_carried_only_in_a_side_s_own_text(own: bool) -> None:
    told = "Germany is the host of the fair."
    weight = carried_weight(sentence(told), Voice(own_readout=own), frozenset({"germany"}))
    assert (weight >= CARRIED_FROM) is own
