"""The act of a statement: by its kind, its cue, and what its content says of itself."""

import pytest

from readouts.data import load_tables
from readouts.model import Act, Polarity, StatementKind
from readouts.reading.coding.act import ActReader, Reading
from readouts.reading.coding.words import words

READER = ActReader(load_tables().act_phrases)
OPEN = Reading("STATE", None)


def read(
    content: str,
    *,
    cue: str = "said",
    kind: StatementKind = "indirect",
    default: Reading = OPEN,
    joint: bool = False,
) -> Reading:
    """The act of a statement whose text is the cue and, after it, the content."""
    text = f"{cue} {content}"
    said = words(text, ((0, len(cue)),))
    told = words(text, ((len(cue) + 1, len(text)),))
    return READER.act(text, told, said, kind=kind, default=default, joint=joint)


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("the need for a fair deal on fishing", "CALL_FOR"),
        ("both navies should keep their distance", "CALL_FOR"),
        ("it is necessary to rebuild the bridge", "CALL_FOR"),
        ("the sides must return to the table", "CALL_FOR"),
        ("the importance of rebuilding the bridge", "CALL_FOR"),
        ("the importance of their old friendship", "SUPPORT"),
        ("his conviction that borders have to stay open", "CALL_FOR"),
        ("Canada's support for the fund", "SUPPORT"),
        ("Canada firmly supports the fund", "SUPPORT"),
        ("the region attaches great importance to the fund", "SUPPORT"),
        ("Canada's readiness to host the talks", "COMMIT"),
        ("Canada stands ready to host the talks", "COMMIT"),
        ("Canada will continue to pay its share", "COMMIT"),
        ("we intend to pay", "COMMIT"),
        ("hope that the talks would go well", "COMMIT"),
        ("gratitude to Kenya for the rescue", "THANK"),
        ("Canada is deeply grateful to Kenya", "THANK"),
        ("appreciation for the rescue", "PRAISE"),
        ("Kenya's important role in the rescue", "PRAISE"),
        ("Canada welcomes the decision", "PRAISE"),
        ("deep concern over the coup", "CONCERN"),
        ("Canada is gravely concerned about the coup", "CONCERN"),
        ("condolences to the families", "CONDOLE"),
        ("congratulations on the victory", "CONGRATULATE"),
        ("best wishes for a happy new year", "CONGRATULATE"),
        ("Canada opposes any tariff", "OPPOSE"),
        ("opposition to the tariff", "OPPOSE"),
        ("Canada condemns the raid", "CONDEMN"),
        ("the raid was a barbaric act", "CONDEMN"),
        ("such a raid is unacceptable", "REJECT"),
        ("Canada considers the blockade illegal", "CONDEMN"),
        ("Canada considers the strait vital", "SUPPORT"),
        ("they are playing with fire", "WARN"),
        ("the claims are baseless", "DENY"),
        ("I ask you to come home", "ASK"),
        ("the two ministers agreed to meet", "AGREE"),
        ("trade reached two billion dollars", "STATE"),
        ("the ship arrived in March", "STATE"),
        ("the development of trade will accelerate", "STATE"),
    ],
)
def test_the_act_of_a_content(content: str, act: Act) -> None:
    assert read(content).act == act


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("Canada supports the fund and will pay", "SUPPORT"),
        ("Canada will pay and supports the fund", "COMMIT"),
        ("the fund, which should be larger, is a fact", "STATE"),
        ("while peace is needed, Canada thanks Kenya", "THANK"),
        ("we believe that both should pay", "CALL_FOR"),
    ],
)
def test_the_first_predicate_of_the_main_clause_decides(content: str, act: Act) -> None:
    assert read(content).act == act


def test_a_topic_is_discussed() -> None:
    assert read("the need for peace", kind="topic", default=Reading("STATE", None)).act == "DISCUSS"


@pytest.mark.parametrize(
    ("topic", "polarity"),
    [
        ("the situation in the strait", "neutral"),
        ("ways to deepen trade", "neutral"),
        ("their commitment to an open strait", "favor"),
        ("the importance of the strait", "favor"),
        ("shared concerns over the blockade", "against"),
        ("efforts to open the strait", "neutral"),
    ],
)
def test_a_topic_takes_sides_only_with_a_noun_of_stance(topic: str, polarity: Polarity) -> None:
    assert read(topic, cue="discussed", kind="topic").polarity == polarity


def test_the_act_of_a_cue_stands() -> None:
    default = Reading("CONDEMN", "against")
    assert read("the need for arms", cue="condemned", default=default) == default


def test_a_cue_of_talking_that_reports_a_clause_is_open() -> None:
    default = Reading("DISCUSS", "neutral")
    assert read("Canada will pay", cue="informed", default=default).act == "COMMIT"


@pytest.mark.parametrize(
    ("cue", "act"),
    [("called for", "CALL_FOR"), ("called on", "CALL_FOR"), ("asked", "ASK"), ("hoped", "COMMIT")],
)
def test_a_cue_with_its_preposition_tells_the_act(cue: str, act: Act) -> None:
    assert read("a longer truce", cue=cue).act == act


def test_an_assurance_is_what_it_assures() -> None:
    default = Reading("COMMIT", "favor")
    assert read("the ship is safe", cue="assured", default=default).act == "STATE"
    assert read("Canada will pay", cue="assured", default=default).act == "COMMIT"


def test_an_accusation_condemns_only_with_an_evaluating_word() -> None:
    default = Reading("CONDEMN", "against")
    plainly = read("delaying the vote", cue="accused", default=default)
    harshly = read("barbaric raids", cue="accused", default=default)
    assert (plainly.act, plainly.polarity) == ("STATE", "against")
    assert (harshly.act, harshly.polarity) == ("CONDEMN", "against")


def test_what_several_mean_to_do_is_an_agreement() -> None:
    assert read("their intention to open an office", joint=True).act == "AGREE"
    assert read("their intention to open an office").act == "COMMIT"
    assert read("her intention to open an office", joint=True).act == "COMMIT"
    assert read("Canada's intention to open an office", joint=True).act == "COMMIT"
    assert read("their readiness to help", joint=True).act == "COMMIT"


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("the need to open the port", "favor"),
        ("the need to hold the pirates accountable", "against"),
        ("the sanctions should be lifted", "against"),
        ("they should refrain from threats", "against"),
    ],
)
def test_a_demand_may_be_against_somebody(content: str, polarity: Polarity) -> None:
    found = read(content)
    assert (found.act, found.polarity) == ("CALL_FOR", polarity)


def test_the_words_that_give_the_act_are_told() -> None:
    content = "Canada's firm support for the fund"
    found = read(content)
    assert found.span is not None
    start, end = found.span
    assert f"said {content}"[start:end] == "support for"


def test_nothing_is_read_from_no_words() -> None:
    assert READER.of_content("", []) is None
    assert read("") == OPEN


@pytest.mark.parametrize(
    ("cue", "judges"), [("described", True), ("called", True), ("said", False)]
)
def test_judging_cues(cue: str, judges: bool) -> None:
    assert READER.judges(cue, words(cue, ((0, len(cue)),))) is judges
