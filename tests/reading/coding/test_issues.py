"""The issues that a statement names, and those it takes from its context."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.coding.context import Context
from readouts.reading.coding.issues import IssueFinder, settle
from readouts.reading.coding.words import words

FINDER = IssueFinder(load_tables().issues)


def labels(text: str, context: Context | None = None, *, carried: bool = False) -> set[str]:
    """The issues of a statement whose content is all of `text`."""
    context = context or Context()
    sure, weak = FINDER.find(text, words(text, ((0, len(text)),)), context)
    return set(settle(sure, weak, context, carried=carried))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the fight against the pandemic", "pandemic"),
        ("the study of the origins of the virus", "pandemic-origins"),
        ("COVID-19 origins tracing must not be politicised", "pandemic-origins"),
        ("humanitarian aid for the flooded provinces", "humanitarian-aid"),
        ("a return of all to the JCPOA", "nuclear-iran"),
        ("the extension of New START", "arms-control"),
        ("illegal unilateral sanctions", "sanctions"),
        ("more trade and investment", "trade-investment"),
        ("a new gas pipeline", "energy"),
        ("the export of wheat and fertiliser", "food-security"),
        ("high-quality Belt and Road cooperation", "connectivity-bri"),
        ("the friendship of our peoples", "bilateral-relations"),
        ("the centenary of the republic", "anniversary"),
        ("interference in internal affairs", "sovereignty"),
        ("the one-China principle", "taiwan"),
        ("elections to the council of Hong Kong", "hong-kong elections-democracy"),
        ("the camps in Xinjiang", "xinjiang"),
        ("the succession of the Dalai Lama", "tibet"),
        ("a code of conduct in the South China Sea", "south-china-sea"),
        ("respect for human rights", "human-rights"),
        ("the struggle with terrorism and drug trafficking", "terrorism-security"),
        ("the delivery of air defence systems", "military-aid"),
        ("the Taliban's promises", "afghanistan"),
        ("a two-state solution", "israel-palestine"),
        ("the Astana process for Syria", "syria"),
        ("the Minsk agreements", "ukraine"),
        ("the truce with the Houthis", "yemen"),
        ("freedom of passage in the Strait of Hormuz", "gulf-security"),
        ("the missiles of North Korea", "korea"),
        ("net zero by 2060", "climate"),
        ("attacks by ransomware gangs", "cyber-tech terrorism-security"),
        ("visas for workers", "migration"),
        ("reform of the United Nations", "multilateralism"),
        ("the summit of the SCO", "sco-brics"),
        ("the eastern flank of NATO", "nato-alliances"),
        ("an exchange of prisoners", "detainees-consular"),
        ("a free and fair election", "elections-democracy"),
        ("students and tourists", "culture-people"),
        ("pensions and housing", "governance"),
        ("the earthquake in Haiti", "humanitarian-aid"),
        ("the situation in Libya", "other"),
        ("the settlement of Nagorno-Karabakh", "other"),
    ],
)
def test_words_name_issues(text: str, expected: str) -> None:
    assert labels(text) == set(expected.split())


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("the National Security Adviser came", "terrorism-security"),
        ("a better business environment for trade", "climate"),
        ("the humanitarian sphere and sport", "humanitarian-aid"),
        ("the Energy Secretary spoke of wheat", "energy"),
        ("the people of the Islamic Republic want trade", "culture-people"),
        ("they told us of trade", "us-policy"),
        ("economic and trade relations", "bilateral-relations"),
    ],
)
def test_phrases_that_do_not_mean_the_issue(text: str, wrong: str) -> None:
    assert wrong not in labels(text)


@pytest.mark.parametrize(
    "text",
    ["relations between Syria and Chad", "Syria-Chad relations", "Chad-Syria ties"],
)
def test_a_name_between_whom_relations_are_is_no_issue(text: str) -> None:
    assert labels(text) == {"bilateral-relations"}


def test_the_name_of_a_party_is_no_issue_beside_another() -> None:
    text = "the harvest in Ukraine"
    assert labels(text, Context(parties=frozenset({"UKR", "POL"}))) == {"food-security"}
    assert labels(text, Context(parties=frozenset({"EGY", "POL"}))) == {"food-security", "ukraine"}


def test_the_name_of_a_party_is_the_issue_where_nothing_else_is_named() -> None:
    between = Context(parties=frozenset({"UKR", "POL"}))
    assert labels("Ukraine shall decide for itself", between) == {"ukraine"}


def test_in_one_country_its_own_affairs_are_governance() -> None:
    home = Context(parties=frozenset({"UKR"}))
    assert labels("new roads and railways, and more exports", home) == {"governance"}
    assert labels("all of Ukraine", home) == {"governance"}
    assert labels("pensions after the pandemic", home) == {"governance", "pandemic"}


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        (Context(previous=("yemen",)), {"yemen"}),
        (Context(report=("syria", "yemen")), {"syria"}),
        (Context(previous=("yemen",), report=("syria",)), {"yemen"}),
        (Context(parties=frozenset({"UKR", "ZAF"})), {"ukraine"}),
        (Context(), {"bilateral-relations"}),
    ],
)
def test_the_war_is_the_one_that_the_report_is_on(context: Context, expected: set[str]) -> None:
    assert labels("the war has to end", context) == expected


def test_the_war_adds_no_other_where_one_is_named() -> None:
    assert labels("the war in Yemen", Context(previous=("syria",))) == {"yemen"}


@pytest.mark.parametrize(
    ("text", "carried", "expected"),
    [
        ("this cannot go on", False, "climate"),
        ("this cannot go on", True, "climate"),
        ("they will stay in touch and cooperate", False, "bilateral-relations"),
        ("close cooperation is needed", True, "climate"),
        ("a matter of policy", False, "climate"),
        ("wheat", True, "food-security"),
    ],
)
def test_what_names_nothing_stays_with_what_was_said_before(
    text: str, carried: bool, expected: str
) -> None:
    assert labels(text, Context(previous=("climate",)), carried=carried) == {expected}


def test_without_anything_the_parties_decide() -> None:
    assert labels("so be it") == {"bilateral-relations"}
    assert labels("so be it", Context(parties=frozenset({"FRA"}))) == {"governance"}
    assert labels("so be it", Context(report=("energy", "climate"))) == {"energy"}


def test_a_weak_word_counts_where_nothing_else_is_known() -> None:
    assert labels("the hospital in the town") == {"pandemic"}


def test_issues_out_of_use_on_the_day_are_left_out() -> None:
    text = "origins of the pandemic"
    assert labels(text, Context(day="2021-05-01")) == {"pandemic-origins"}
    assert "pandemic-origins" not in labels(text, Context(day="2009-06-11"))


def test_issues_come_in_the_order_of_the_text_with_their_words() -> None:
    text = "wheat, and the climate, and wheat"
    sure, weak = FINDER.find(text, words(text, ((0, len(text)),)))
    assert sure == (("food-security", (0, 5)), ("climate", (15, 22)))
    assert weak == ()


def test_a_report_mentions_issues_but_not_by_the_names_of_its_parties() -> None:
    text = "Ukraine is large. Ukraine is old. Wheat is cheap."
    listed = words(text, ((0, len(text)),))
    assert FINDER.mentions(text, listed, Context()) == {"ukraine": 2, "food-security": 1}
    parties = Context(parties=frozenset({"UKR"}))
    assert FINDER.mentions(text, listed, parties) == {"food-security": 1}


@given(
    st.lists(
        st.sampled_from(
            [
                "Ukraine",
                "war",
                "wheat",
                "between",
                "and",
                "relations",
                ",",
                "the",
                "UN",
                "of",
                "gas",
            ]
        )
    )
)
def test_spans_stand_in_the_text_and_labels_once(parts: list[str]) -> None:
    text = " ".join(parts)
    for found in FINDER.find(text, words(text, ((0, len(text)),)), Context(previous=("syria",))):
        assert len({label for label, _ in found}) == len(found)
        assert all(0 <= start < end <= len(text) for _, (start, end) in found)
        assert list(found) == sorted(found, key=lambda item: item[1])


@pytest.mark.parametrize("unit", ["Syria and ", "between Syria ", "war ", "gas-"])
def test_time_is_linear(unit: str) -> None:
    text = unit * 20_000
    listed = words(text, ((0, len(text)),))
    start = time.process_time()
    FINDER.find(text, listed, Context(previous=("syria",)))
    assert time.process_time() - start < 10
