"""Events in sentences of general news, all of them our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.reading.events import code_event
from readouts.reading.events.code import NOTHING_FOUND
from readouts.reading.events.lexicon import load_event_lexicon

STUFFING = st.text(alphabet="ab 😀👩‍🚀中م́é.,;\n\r\t(", max_size=20)


@pytest.mark.parametrize(
    ("sentence", "source", "target", "root"),
    [
        ("Norland refused to sign the fishing accord with Sudria.", "Norland", "Sudria", "REJECT"),
        (
            "Sudrian rebels shelled the port of Vesta overnight.",
            "Sudrian rebels",
            "the port of Vesta",
            "ASSAULT",
        ),
        (
            "The mayor of Vesta was arrested by Norland police on Monday.",
            "Norland police",
            "The mayor of Vesta",
            "COERCE",
        ),
        ("Norland will not attack Sudria, the minister said.", "Norland", "Sudria", "AGREE"),
        ("Norland said Sudria must withdraw its troops.", "Norland", "Sudria", "REQUEST"),
        ("Norland said it would withdraw its troops from Sudria.", "Norland", "Sudria", "AGREE"),
        ("Norland called off talks with Sudria after the raid.", "Norland", "Sudria", "SANCTION"),
        (
            "Thousands of teachers marched against the government of Sudria.",
            "Thousands of teachers",
            "the government of Sudria",
            "PROTEST",
        ),
        ("Norland's attack on Sudria drew wide condemnation.", "Norland", "Sudria", "ASSAULT"),
        ("Talks between Norland and Sudria resumed in Vesta.", "Norland", "Sudria", "CONSULT"),
        (
            "Norland lifted the sanctions that it had imposed on Sudria.",
            "Norland",
            "Sudria",
            "YIELD",
        ),
        ("Norland expelled two Sudrian diplomats.", "Norland", "two Sudrian diplomats", "SANCTION"),
        ("Norland did not support Sudria's bid.", "Norland", "Sudria", "REJECT"),
        ("Norland threatened to cut off gas supplies to Sudria.", "Norland", "Sudria", "THREATEN"),
        (
            "Norland placed its army on high alert along the border with Sudria.",
            "Norland",
            "Sudria",
            "MOBILIZE",
        ),
        (
            "Norland and Sudria held joint naval exercises in the bay.",
            "Norland",
            "Sudria",
            "COOPERATE",
        ),
        ("The Red Cross delivered food and medicine to Sudria.", "The Red Cross", "Sudria", "AID"),
        ("Norland denied that it had sent troops to Sudria.", "Norland", "Sudria", "REJECT"),
        ("Sudria received emergency loans from the World Bank.", "the World Bank", "Sudria", "AID"),
        ("Norland severed diplomatic relations with Sudria.", "Norland", "Sudria", "SANCTION"),
        ("Norland intends to resume aid to Sudria next year.", "Norland", "Sudria", "AGREE"),
        (
            "A court in Norland sentenced a Sudrian journalist to five years.",
            "A court in Norland",
            "a Sudrian journalist",
            "COERCE",
        ),
        ("Norland urged Sudria to halt the offensive.", "Norland", "Sudria", "REQUEST"),
        ("Norland accused Sudria of arming the rebels.", "Norland", "Sudria", "ACCUSE"),
        ("Norland congratulated Sudria on its independence day.", "Norland", "Sudria", "SUPPORT"),
        (
            "The president of Norland telephoned his counterpart in Sudria.",
            "The president of Norland",
            "Sudria",
            "CONSULT",
        ),
        ("Norland vowed to retaliate against Sudria.", "Norland", "Sudria", "THREATEN"),
        ("Sudria was accused by Norland of spying.", "Norland", "Sudria", "ACCUSE"),
        ("Norland freed three Sudrian fishermen.", "Norland", "three Sudrian fishermen", "YIELD"),
        ("Norland has stopped bombing Sudria.", "Norland", "Sudria", "YIELD"),
        (
            "Norland, which invaded Sudria in May, denied the report.",
            "Norland",
            "Sudria",
            "ASSAULT",
        ),
        (
            "Farmers blocked roads in Sudria to demand higher prices.",
            "Farmers",
            "Sudria",
            "PROTEST",
        ),
        ("Norland sued Sudria at the international court.", "Norland", "Sudria", "ACCUSE"),
        ("Norland slapped tariffs on Sudrian steel.", "Norland", "Sudrian steel", "COERCE"),
        ("Norland voiced concern about the arrests in Sudria.", "Norland", "Sudria", "ACCUSE"),
        ("Norland backed down over its dispute with Sudria.", "Norland", "Sudria", "YIELD"),
        ("Norland massed troops on the border with Sudria.", "Norland", "Sudria", "MOBILIZE"),
        (
            "An explosion set off by Norland agents killed two people in Sudria.",
            "Norland agents",
            "Sudria",
            "ASSAULT",
        ),
        ("Norland recalled its ambassador from Sudria.", "Norland", "Sudria", "SANCTION"),
        ("Norland promised not to attack Sudria.", "Norland", "Sudria", "AGREE"),
        ("Norland is considering sanctions against Sudria.", "Norland", "Sudria", "THREATEN"),
        ("Norland failed to convince Sudria.", "Norland", "Sudria", "REJECT"),
        ("Norland granted asylum to a Sudrian dissident.", "Norland", "a Sudrian dissident", "AID"),
        ("Norland shot down a Sudrian drone.", "Norland", "a Sudrian drone", "ASSAULT"),
        ("Norland signed a trade treaty with Sudria.", "Norland", "Sudria", "SUPPORT"),
        ("Sudria was hit by Norland missiles.", "Norland", "Sudria", "ASSAULT"),
        (
            "Norland's parliament voted to reject the plan of Sudria.",
            "Norland's parliament",
            "Sudria",
            "REJECT",
        ),
        ("Norland warned Sudria of serious consequences.", "Norland", "Sudria", "THREATEN"),
        ("Norland turned down an invitation from Sudria.", "Norland", "Sudria", "REJECT"),
        ("Norland shared satellite data with Sudria.", "Norland", "Sudria", "COOPERATE"),
        ("The two presidents of Norland and Sudria shook hands.", "Norland", "Sudria", "CONSULT"),
        ("Norland opened fire on a Sudrian patrol.", "Norland", "a Sudrian patrol", "ASSAULT"),
        ("Norland cut military aid to Sudria by half.", "Norland", "Sudria", "SANCTION"),
        ("Norland wants Sudria to leave the islands.", "Norland", "Sudria", "REQUEST"),
        ("Norland ended the siege of Vesta.", "Norland", "Vesta", "YIELD"),
        ("Norland banned all flights from Sudria.", "Norland", "Sudria", "COERCE"),
        ("Norland dispatched a rescue team to Sudria after the quake.", "Norland", "Sudria", "AID"),
        ("Norland ruled out any concession to Sudria.", "Norland", "Sudria", "REJECT"),
        ("Norland no longer recognizes Sudria.", "Norland", "Sudria", "REJECT"),
        (
            "Norland neither confirmed nor denied the strike on Sudria.",
            "Norland",
            "Sudria",
            "REJECT",
        ),
    ],
)
def test_roots(sentence: str, source: str, target: str, root: str) -> None:
    event = code_event(sentence, source, target)
    assert event.root == root
    assert event.quad == load_event_lexicon().quads[event.root]


def test_the_words_that_show_it() -> None:
    sentence = "😀 Norland has imposed heavy sanctions on Sudria."
    event = code_event(sentence, "Norland", "Sudria")
    assert [sentence[start:end] for start, end in event.spans] == ["imposed", "sanctions"]
    assert event.basis == "clause"


def test_words_that_merely_stand_near() -> None:
    event = code_event("The talks were long. Norland sang of Sudria.", "Norland", "Sudria")
    assert (event.root, event.basis) == ("CONSULT", "near")


def test_a_name_that_the_sentence_lacks() -> None:
    event = code_event("Norland attacked Sudria.", "Ruritania", "Elbonia")
    assert (event.root, event.basis) == ("ASSAULT", "near")


@pytest.mark.parametrize("sentence", ["Norland, Sudria.", "", " \n ", "中国和美国"])
def test_where_no_word_tells_it_is_a_guess_that_says_so(sentence: str) -> None:
    event = code_event(sentence, "Norland", "Sudria")
    assert (event.root, event.spans, event.basis) == (NOTHING_FOUND, (), "none")


def test_a_sentence_over_two_lines_is_one() -> None:
    event = code_event("Norland has\nattacked\r\nSudria.", "Norland", "Sudria")
    assert (event.root, event.basis) == ("ASSAULT", "clause")


@settings(deadline=None, max_examples=60)
@given(STUFFING, STUFFING)
def test_spans_are_code_points_of_the_sentence(before: str, after: str) -> None:
    sentence = f"{before} Norland attacked Sudria {after}"
    event = code_event(sentence, "Norland", "Sudria")
    assert list(event.spans) == sorted(set(event.spans))
    for start, end in event.spans:
        assert sentence[start:end].strip() == sentence[start:end] != ""
    assert event == code_event(sentence, "Norland", "Sudria")


@pytest.mark.parametrize("piece", ["of ", "said ", "A and ", "agree to ", "(", "his cat's "])
def test_nonsense_without_end_ends(piece: str) -> None:
    event = code_event(f"Norland {piece * 400}Sudria", "Norland", "Sudria")
    assert event.quad in (1, 2, 3, 4)
