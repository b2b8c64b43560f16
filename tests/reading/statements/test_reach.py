"""How far a content reaches."""

from dataclasses import replace

import pytest
from tests.reading.telling import contents, piece, token

from readouts.data import load_tables
from readouts.reading.statements.reach import is_circumstance, limit


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lee said Oslo held talks and it reached a deal.",
         "Oslo held talks and it reached a deal"),
        ("Ann Lee discussed trade, tariffs, and how the plan will help.",
         "trade, tariffs, and how the plan will help"),
        ("Ann Lee discussed trade during the call.", "trade"),
        ("Ann Lee stressed the weight of ties in the telephone conversation.",
         "the weight of ties"),
        ("Ann Lee thanked Bo Kim for the visit during the call.", "the visit"),
        ("Ann Lee stressed the results of the call.", "the results of the call"),
        ("Ann Lee discussed trade while speaking in Oslo.", "trade"),
        ("Ann Lee discussed trade at a press conference.", "trade"),
        ("While discussing trade, Ann Lee smiled at Bo Kim.", "trade"),
        ("Ann Lee, discussing trade with care, smiled at Bo Kim.", "trade with care"),
        ("Ann Lee agreed to work on rules that limit noise and the causes of noise.",
         "to work on rules that limit noise and the causes of noise"),
    ],
)  # fmt: skip
def test_where_a_content_ends(text: str, content: str) -> None:
    assert contents(text)[0] == content


def test_a_second_cue_bounds_the_content_of_the_first() -> None:
    assert contents("Ann Lee discussed trade and praised Oslo.") == ["trade", "Oslo"]


@pytest.mark.parametrize(
    ("text", "word", "circumstance"),
    [
        ("He spoke during lunch.", "during", True),
        ("He spoke on Monday.", "on", True),
        ("He spoke in a statement.", "in", True),
        ("He spoke of trains.", "of", False),
        ("He spoke in anger.", "in", False),
    ],
)
def test_circumstances_of_speaking(text: str, word: str, circumstance: bool) -> None:
    assert is_circumstance(token(text, word)) is circumstance


def test_the_limit_is_never_behind_the_sentence() -> None:
    text = "He discussed trade with care. She left."
    verb = token(text, "discussed")
    assert (
        piece(text, (verb.i, limit(verb, verb.i + 1, load_tables().lexicon)))
        == "discussed trade with care."
    )


def test_what_a_cue_is_comes_from_the_lexicon_given() -> None:
    text = "Ann Lee noted the rain and they melted the snow."
    noted, lexicon = token(text, "noted"), load_tables().lexicon
    melt = replace(lexicon.cues["say"], cue="melt")
    own = replace(lexicon, cues={**lexicon.cues, "melt": melt})
    ends = [limit(noted, noted.i + 2, each, clause=True) for each in (lexicon, own)]
    assert [piece(text, (noted.i + 1, end)) for end in ends] == [
        "the rain and they melted the snow.",
        "the rain",
    ]
