"""Questions to a tree: subjects, passives, infinitives, and where a speaker's phrase ends."""

import pytest
from tests.reading.telling import paragraph, piece, token

from readouts.reading.tree import (
    agent,
    child,
    children,
    depth,
    governed,
    has_finite_verb,
    is_infinitive,
    is_negated,
    is_passive,
    source_piece,
    subject,
    subtree,
    takes_part,
    verb_above,
)


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("The queen spoke.", "spoke", "queen"),
        ("The queen rose and spoke.", "spoke", "queen"),
        ("The queen, who spoke, rose.", "spoke", "who"),
        ("The queen spoke, adding that it rains.", "adding", "queen"),
        ("The queen held a meeting to discuss grain.", "discuss", "queen"),
        ("The queen wants to discuss grain.", "discuss", "queen"),
        ("The queen made an offer to discuss grain.", "discuss", "queen"),
        ("An offer to discuss grain.", "discuss", None),
        ("The men discussing grain left.", "discussing", "men"),
        ("The matter was discussed.", "discussed", "matter"),
        ("It was noted that it rains.", "noted", "It"),
        ("Talk to him.", "Talk", None),
    ],
)
def test_the_subject_is_its_own_or_that_of_the_verb_above(
    text: str, verb: str, head: str | None
) -> None:
    found = subject(token(text, verb))
    assert (found.text if found is not None else None) == head


def test_of_two_subjects_the_one_nearest_before_the_verb_counts() -> None:
    """The parser makes "Citing ..." a subject, too."""
    text = "Citing Justin Trudeau, the agency said that ships are needed."
    verb = token(text, "said")
    found = subject(verb)
    assert found is not None
    assert found.text == "agency"


@pytest.mark.parametrize(
    ("text", "verb", "passive"),
    [
        ("The matter was discussed.", "discussed", True),
        ("The matter was discussed and noted.", "noted", True),
        ("They discussed the matter.", "discussed", False),
        ("They met and discussed the matter.", "discussed", False),
        ("They discuss the matter.", "discuss", False),
        ("It was noted that it rains.", "noted", True),
        ("The matter has been raised by the queen.", "raised", True),
    ],
)
def test_passives(text: str, verb: str, passive: bool) -> None:
    assert is_passive(token(text, verb)) is passive


@pytest.mark.parametrize(
    ("text", "verb", "infinitive"),
    [
        ("They want to meet.", "meet", True),
        ("They may meet.", "meet", False),
        ("They meet.", "meet", False),
    ],
)
def test_infinitives(text: str, verb: str, infinitive: bool) -> None:
    assert is_infinitive(token(text, verb)) is infinitive


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("The queen of Spain spoke.", "queen", "The queen of Spain"),
        ("The queen and the king spoke.", "queen", "The queen and the king"),
        ("The queen, who was late, spoke.", "queen", "The queen,"),
        ("She spoke.", "She", "She"),
    ],
)
def test_the_phrase_of_a_speaker_ends_before_a_clause_about_him(
    text: str, head: str, words: str
) -> None:
    assert piece(text, source_piece(token(text, head))) == words


def test_children_come_in_order_and_by_their_kind() -> None:
    verb = token("In May the queen met the king in Rome.", "met")
    assert [c.text for c in children(verb, "prep")] == ["In", "in"]
    assert [c.text for c in children(verb, "nsubj", "dobj")] == ["queen", "king"]
    assert list(children(verb, "expl")) == []


def test_the_first_child() -> None:
    verb = token("In May the queen met the king in Rome.", "met")
    first = child(verb, "prep", "dobj")
    assert first is not None
    assert first.text == "In"
    assert child(verb, "expl") is None


def test_the_subtree() -> None:
    text = "The queen of Spain met the old king."
    assert piece(text, subtree(token(text, "queen"))) == "The queen of Spain"
    assert piece(text, subtree(token(text, "Spain"))) == "Spain"


def test_depth_is_the_number_of_tokens_above() -> None:
    text = "The queen met the king of Spain."
    assert [depth(token(text, word)) for word in ("met", "queen", "of", "Spain")] == [0, 1, 2, 3]


def test_a_finite_verb_is_in_the_indicative_or_a_modal() -> None:
    doc = paragraph("Having seen him, she may leave to sing.").doc
    assert has_finite_verb(iter(doc))
    assert not has_finite_verb(iter(doc[:4]))
    assert not has_finite_verb(iter(()))


@pytest.mark.parametrize(
    ("steps", "auxiliary", "verb"),
    [(1, False, None), (5, False, "stressed"), (0, False, None), (0, True, None)],
)
def test_the_verb_above_a_noun(steps: int, auxiliary: bool, verb: str | None) -> None:
    noun = token("The queen stressed the price of fish.", "fish")
    found = verb_above(noun, steps, auxiliary=auxiliary)
    assert (found.text if found is not None else None) == verb


def test_forms_of_be_count_as_a_verb_only_if_wanted() -> None:
    noun = token("The queen is the head of state.", "head")
    assert verb_above(noun, 3) is None
    found = verb_above(noun, 3, auxiliary=True)
    assert found is not None
    assert found.text == "is"


def test_above_the_top_there_is_nothing() -> None:
    assert verb_above(token("The queen spoke.", "spoke"), 5) is None


@pytest.mark.parametrize(
    ("text", "word", "negated"),
    [
        ("She did not speak.", "speak", True),
        ("She never spoke.", "spoke", True),
        ("She held no talks.", "talks", True),
        ("She did not hold talks.", "talks", True),
        ("She spoke.", "spoke", False),
        ("She held talks.", "talks", False),
        ("She said that it does not rain.", "said", False),
    ],
)
def test_what_was_not_said_or_done(text: str, word: str, negated: bool) -> None:
    assert is_negated(token(text, word)) is negated


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("The queen spoke.", "spoke", "queen"),
        ("The letter was sent by the queen.", "sent", "queen"),
        ("The letter was sent.", "sent", None),
    ],
)
def test_who_does_it(text: str, verb: str, who: str | None) -> None:
    found = agent(token(text, verb))
    assert (found.text if found is not None else None) == who


def test_what_prepositions_govern() -> None:
    spoke = token("The queen spoke with the king.", "spoke")
    assert [t.text for t in governed(spoke, frozenset({"with", "to"}))] == ["king"]
    assert list(governed(spoke, frozenset({"to"}))) == []


def test_taking_part() -> None:
    assert takes_part(token("The queen took part in it.", "took"))
    assert not takes_part(token("The queen took notes.", "took"))
