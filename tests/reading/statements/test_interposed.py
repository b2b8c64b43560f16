"""Cues inside or after what they govern."""

from itertools import pairwise

import pytest
from tests.reading.telling import contents, drafts, paragraph, piece, sentence, token, words_at

from readouts.data import load_tables
from readouts.reading.statements.interposed import Interposed, around, interposed


def found_in(text: str, verb: str) -> Interposed | None:
    row = load_tables().lexicon.cues[token(text, verb).lemma_]
    return interposed(token(text, verb), row, sentence(text))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Trains are late, he said.", "he", "Trains are late"),
        ("Trains, he said, are late.", "he", "Trains … are late"),
        ("Trains are late, said the queen.", "the queen", "Trains are late"),
        ("Trains, said the queen, are late.", "the queen", "Trains … are late"),
        ("“Trains are late,” he said.", "he", "Trains are late"),
        ("“Trains are late”, said the queen of Spain.", "the queen of Spain", "Trains are late"),
        ("Trains, the queen said on Monday, are late.", "the queen", "Trains … are late"),
        ("As the queen said, trains are late.", "the queen", "trains are late"),
        ("Trains are late — she said.", "she", "Trains are late"),
    ],
)
def test_source_and_content(text: str, source: str, content: str) -> None:
    found = found_in(text, "said")
    assert found is not None
    assert piece(text, found.source) == source
    shown = [str(piece(text, part)).strip(" ,.“”—") for part in found.content]
    assert " … ".join(shown) == content


@pytest.mark.parametrize(
    "text",
    [
        "He said that trains are late.",
        "For his part, he said that trains are late.",
        "In Rome, the queen said trains are late.",
        "The queen, who said that trains are late, left.",
        "When he said so, trains were late.",
        "The words said in Rome are known.",
        "It was said.",
        "He said.",
        "Said he.",
    ],
)
def test_no_parenthesis(text: str) -> None:
    verb = next(t.text for t in paragraph(text).doc if t.lemma_ == "say")
    assert found_in(text, verb) is None


def test_a_verb_that_takes_no_clause_is_none() -> None:
    assert found_in("Trains are late, he thanked.", "thanked") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Noting that trains are late, Olaf Scholz said that ships are not.",
         ["trains are late", "ships are not"]),
        ("“Trains are late,” Olaf Scholz said. “Ships are late as well.”",
         ["Trains are late", "Ships are late as well"]),
        ("“Trains are late,” Olaf Scholz said, “and so are ships.”",
         ["Trains are late … and so are ships"]),
        ("Trains are late, Olaf Scholz said, and ships are not, he added.",
         ["Trains are late", "and ships are not"]),
        ("Trains are late, said Olaf Scholz, adding that ships are not.",
         ["Trains are late", "ships are not"]),
        ("Germany, Olaf Scholz told Mark Rutte, has trains.", ["Germany … has trains"]),
    ],
)  # fmt: skip
def test_in_whole_sentences(text: str, found: list[str]) -> None:
    assert contents(text) == found


def test_who_is_told_is_the_addressee() -> None:
    text = "Germany, Olaf Scholz told Mark Rutte, has trains."
    (draft,) = drafts(text)
    assert draft.addressee is not None
    assert text[slice(*draft.addressee)] == "Mark Rutte"
    assert words_at(text, draft.cue) == "told"
    assert words_at(text, draft.source) == "Olaf Scholz"


def test_what_one_parenthesis_has_taken_the_next_leaves() -> None:
    text = "Trains are late, Olaf Scholz said, ships are late, he said, cars are late, he said."
    spans = [span for draft in drafts(text) for span in draft.content]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_nothing_stands_around_the_whole_sentence() -> None:
    text = "He said."
    assert around((0, 1), sentence(text)) == ()


def test_only_quotation_marks_stand_before_it() -> None:
    text = "“ ” he said."
    assert around((2, 3), sentence(text)) == ()
