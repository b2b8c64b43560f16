from tests.linking.factories import OTHER, REWORDED, TALK, Told

from readouts.linking.evidence import Told as Evidence
from readouts.linking.evidence import told


def evidence(said_a, said_b):
    return told(Told("a", said=said_a).account(), Told("b", said=said_b).account())


def test_a_second_translation_proves_one_contact():
    found = evidence(TALK, REWORDED)
    assert found.proves
    assert found.strong >= 6
    assert found.in_words() == f"{found.strong} of 8 statements told alike"


def test_another_talk_of_the_same_two_does_not():
    found = evidence(TALK, OTHER)
    assert not found.proves
    assert not found.supports


def test_a_common_phrase_or_two_is_not_enough():
    found = evidence(TALK, (*OTHER, TALK[0], TALK[3]))
    assert found.strong <= 2
    assert not found.proves


def test_a_short_copy_proves_it_only_if_it_has_some_length():
    assert not evidence(TALK[:1], TALK[:1]).proves
    assert evidence(TALK[:1], TALK[:1]).supports
    assert evidence(TALK[:4], TALK[:4]).proves


def test_the_speakers_count():
    swapped = tuple((1 - speaker, *rest) for speaker, *rest in TALK)
    assert evidence(TALK, swapped).strong == 0


def test_no_statements_prove_nothing():
    assert evidence((), TALK) == Evidence(0, 0, 0.0, 0.0)


def test_evidence_is_symmetric():
    assert evidence(TALK, REWORDED) == evidence(REWORDED, TALK)
