"""Cues that join a sentence after its first content."""

import pytest
from tests.reading.telling import contents, token

from readouts.data import load_tables
from readouts.reading.statements.joints import before_joint, joins, parts

LEXICON = load_tables().lexicon


@pytest.mark.parametrize(
    ("text", "word", "joined"),
    [
        ("He said that it rains, adding that it is cold.", "adding", True),
        ("He said that it rains, noting the cold.", "noting", True),
        ("He said that it rains, stressing that it is cold.", "stressing", True),
        ("He said that it rains, welcoming the cold.", "welcoming", False),
        ("He said that the men adding salt are late.", "adding", False),
        ("He said that it rains, adding that it is cold and stressing that it is late.",
         "stressing", True),
        ("He said that it rains, walking home.", "walking", False),
        ("He noted the rain and stressed that it is cold.", "stressed", True),
        ("He noted the rain and Ann stressed that it is cold.", "stressed", False),
        ("He noted that he had stressed that it is cold.", "stressed", False),
        ("Said that.", "Said", False),
    ],
)  # fmt: skip
def test_what_joins(text: str, word: str, joined: bool) -> None:
    assert joins(token(text, word), load_tables().lexicon, in_past=True) is joined


def test_verbs_in_the_past_join_only_where_that_is_wanted() -> None:
    verb = token("He noted the rain and stressed that it is cold.", "stressed")
    assert not joins(verb, load_tables().lexicon, in_past=False)


@pytest.mark.parametrize(
    ("text", "word", "last"),
    [
        ("He said that it rains, adding that it is cold.", "adding", "rains"),
        ("He noted the rain and also stressed that it is cold.", "stressed", "rain"),
        ("He noted the rain, and stressed that it is cold.", "stressed", "rain"),
        ("He noted the rain and then finally stressed that it is cold.", "stressed", "rain"),
    ],
)
def test_the_last_token_before_it(text: str, word: str, last: str) -> None:
    verb = token(text, word)
    assert verb.doc[before_joint(verb)].text == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Olaf Scholz said that it rains, adding that it is cold.",
         ["it rains", "it is cold"]),
        ("Olaf Scholz noted the rain and stressed that it is cold.",
         ["the rain", "it is cold"]),
        ("Olaf Scholz noted the rain, stressed that it is cold and thanked Ann for her coat.",
         ["the rain", "it is cold", "her coat"]),
        ("Olaf Scholz said it rains, adding that it is cold and stressing that it is late.",
         ["it rains", "it is cold", "it is late"]),
    ],
)  # fmt: skip
def test_each_joint_is_a_statement_of_its_own(text: str, found: list[str]) -> None:
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "cue", "start"),
    [
        ("Lee said that trains are late, while Kim praised the ships.", "praised", "while"),
        ("Lee welcomed trains, and Kim discussed ships.", "discussed", "and"),
        ("Lee discussed trains, with Kim stressing the cost.", "stressing", "with"),
        ("Lee said that trains are late and praised the ships.", "praised", None),
        ("Lee said that trains are late because Kim praised the ships.", "praised", None),
        ("Kim praised the ships.", "praised", None),
    ],
)
def test_clauses_with_a_speaker_of_their_own(text: str, cue: str, start: str | None) -> None:
    found = parts(token(text, cue), LEXICON)
    if start == "and":
        assert found is not None
        assert found.text == "Kim"
    else:
        assert (found.text if found is not None else None) == start
