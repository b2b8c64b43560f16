"""The dictionary of events holds together."""

from collections import Counter
from typing import get_args

import pytest

from readouts.reading.events import lexicon as event_words
from readouts.reading.events.lexicon import (
    EventLexicon,
    EventWord,
    Root,
    check_event_word,
    load_event_lexicon,
)

LEXICON = load_event_lexicon()
PHRASES = [phrase for found in LEXICON.phrases.values() for phrase in found]
COOPERATIVE = ("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD")
HOSTILE = ("SANCTION", "PROTEST", "COERCE", "ASSAULT")


def row(**changed: object) -> EventWord:
    values = {"name": "x", "part": "verb", "words": ("aid",), "with_": (), "root": "AID",
              "effect": None}  # fmt: skip
    return EventWord(**{**values, **changed})  # type: ignore[arg-type]


def test_it_is_read_once() -> None:
    assert load_event_lexicon() is LEXICON


def test_every_root_has_a_quad_and_words() -> None:
    assert set(LEXICON.quads) == set(get_args(Root))
    assert set(LEXICON.quads.values()) == {1, 2, 3, 4}
    assert {phrase.row.root for phrase in PHRASES} >= set(get_args(Root))


def test_roots_of_a_quad() -> None:
    quads: dict[int, set[str]] = {}
    for root, quad in LEXICON.quads.items():
        quads.setdefault(quad, set()).add(root)
    assert quads[1] == {"AGREE", "CONSULT", "SUPPORT"}
    assert quads[2] == {"COOPERATE", "AID", "YIELD"}
    assert quads[3] == {"REQUEST", "ACCUSE", "REJECT", "THREATEN"}


def test_phrases_are_lower_case_and_keyed_by_their_head() -> None:
    for (part, head), found in LEXICON.phrases.items():
        for phrase in found:
            assert (phrase.row.part, phrase.lemmas[phrase.head]) == (part, head)
            assert all(lemma == lemma.lower() for lemma in phrase.lemmas)


@pytest.mark.parametrize("bare", [True, False])
def test_no_phrase_stands_twice(bare: bool) -> None:
    """A phrase without company belongs to one row; one with company stands once in its row."""
    found = Counter(
        (phrase.row.part, phrase.lemmas, "" if bare else phrase.row.name)
        for phrase in PHRASES
        if bare is not bool(phrase.company)
    )
    assert [key for key, times in found.items() if times > 1] == []


def test_company_stands_once_in_a_row() -> None:
    rows = {phrase.row.name: phrase.row for phrase in PHRASES}
    assert [name for name, one in rows.items() if len(set(one.with_)) < len(one.with_)] == []


@pytest.mark.parametrize(
    ("words", "head"),
    [("peace talk", "talk"), ("state of emergency", "state"), ("call for", "call"),
     ("strike", "strike")],
)  # fmt: skip
def test_the_head_of_a_noun_comes_before_its_preposition(words: str, head: str) -> None:
    phrase = event_words._phrase(words, row(part="noun"))
    assert phrase.lemmas[phrase.head] == head


def test_a_verb_is_its_own_head() -> None:
    assert event_words._phrase("pull out of", row()).head == 0


@pytest.mark.parametrize("root", COOPERATIVE)
def test_what_is_kind(root: Root) -> None:
    assert LEXICON.changed(root, "will") == LEXICON.changed(root, "commit") == "AGREE"
    assert LEXICON.changed(root, "not") == LEXICON.changed(root, "cancel") == "REJECT"
    assert LEXICON.changed(root, "others") == "SUPPORT"


@pytest.mark.parametrize("root", HOSTILE)
def test_what_is_hostile(root: Root) -> None:
    assert LEXICON.changed(root, "will") == LEXICON.changed(root, "commit") == "THREATEN"
    assert LEXICON.changed(root, "end") == LEXICON.changed(root, "not") == "YIELD"
    assert LEXICON.changed(root, "others") == "ACCUSE"


def test_an_effect_that_says_nothing_leaves_the_root() -> None:
    assert EventLexicon({}, {}, {}).changed("AID", "not") == "AID"
    assert LEXICON.changed("ACCUSE", "will") == "ACCUSE"


def test_check_event_word() -> None:
    assert check_event_word(row()) is None
    assert check_event_word(row(root=None, effect="end")) is None
    assert "words" in (check_event_word(row(words=())) or "")
    assert "root" in (check_event_word(row(root=None)) or "")
