"""Complements: where, beside its cue, the content stands."""

import pytest
from tests.reading.telling import paragraph, piece, token

from readouts.data import load_tables
from readouts.reading.statements.frames import Complement, addressee, complement

LEXICON = load_tables().lexicon


def taken(text: str, verb: str, frame: str) -> str | None:
    """The words of the content, with an ellipsis between pieces."""
    found = complement(token(text, verb), frame, LEXICON)
    if found is None:
        return None
    return " … ".join(str(piece(text, part)).rstrip(" .,") for part in found.content)


@pytest.mark.parametrize(
    ("frame", "text", "verb", "content"),
    [
        ("that", "He said that trains are late.", "said", "trains are late"),
        ("that", "He said trains are late.", "said", "trains are late"),
        ("that", "He said on Monday that trains are late.", "said", "trains are late"),
        ("that", "He made it clear that trains are late.", "made", "trains are late"),
        ("that", "He made clear that trains are late.", "made", "trains are late"),
        ("that", "It was noted that trains are late.", "noted", "trains are late"),
        ("that", "He noted the trains.", "noted", None),
        ("that", "Trains are late, he said.", "said", None),
        ("np", "He welcomed the progress in the talks.", "welcomed", "the progress in the talks"),
        ("np", "The progress was welcomed.", "welcomed", "The progress"),
        ("np", "Hope was expressed that trains return.", "expressed",
         "Hope … that trains return"),
        ("np", "He discussed the trains during the call.", "discussed", "the trains"),
        ("np", "He discussed the trains on Monday.", "discussed", "the trains"),
        ("np", "He discussed in detail the trains.", "discussed", "the trains"),
        ("np", "He suggested including trains.", "suggested", "including trains"),
        ("np", "He suggested.", "suggested", None),
        ("np", "He expressed thanks to her for the trains.", "expressed",
         "thanks … for the trains"),
        ("np", "Prospects were discussed for trains.", "discussed", "Prospects … for trains"),
        ("np", "They greeted each other.", "greeted", None),
        ("np", "He thanked her.", "thanked", None),
        ("np", "He saw what she did.", "saw", None),
        ("np", "It was discussed.", "discussed", None),
        ("np:issue/matter", "He raised the issue of trains.", "raised", "the issue of trains"),
        ("np:issue/matter", "He raised his hand.", "raised", None),
        ("np:issue/matter", "The issue of trains was raised.", "raised", "The issue of trains"),
        ("inf", "He agreed to meet in May.", "agreed", "to meet in May"),
        ("inf", "He agreed with her.", "agreed", None),
        ("as", "He described the talks as useful.", "described", "the talks … as useful"),
        ("as", "The talks were described as useful.", "described", "The talks … as useful"),
        ("as", "He called the talks useful.", "called", "the talks … useful"),
        ("as", "He called her.", "called", None),
        ("obj-that", "He told her that trains are late.", "told", "trains are late"),
        ("obj-that", "He told her a story.", "told", None),
        ("obj-inf", "He urged her to build trains.", "urged", "to build trains"),
        ("obj-inf", "He urged calm.", "urged", None),
        ("obj-inf", "He pleaded to go.", "pleaded", None),
        ("obj-inf", "He asked for the queen to go.", "asked", "to go"),
        ("on-inf", "He called on her to build trains.", "called", "to build trains"),
        ("on-inf", "He called on the old king and queen to go.", "called", "to go"),
        ("on-inf", "He called on her.", "called", None),
        ("on-inf", "He called her.", "called", None),
        ("obj-for", "He thanked her for the trains.", "thanked", "the trains"),
        ("obj-for", "He thanked her.", "thanked", None),
        ("obj-for", "He thanked.", "thanked", None),
        ("obj-about", "He informed her about the trains.", "informed", "the trains"),
        ("obj-about", "He informed her on the trains.", "informed", "the trains"),
        ("obj-of", "He assured her of his help.", "assured", "his help"),
        ("prep:for", "He called for calm.", "called", "calm"),
        ("prep:on/upon", "He touched upon the trains.", "touched", "the trains"),
        ("prep:on/upon", "The trains were touched upon.", "touched", "The trains"),
        ("prep:on/upon", "He touched the trains.", "touched", None),
        ("prep:against", "He warned her against late trains.", "warned", "late trains"),
    ],
)  # fmt: skip
def test_contents(frame: str, text: str, verb: str, content: str | None) -> None:
    assert taken(text, verb, frame) == content


@pytest.mark.parametrize(
    ("frame", "text", "verb", "who"),
    [
        ("that", "He said to her that trains are late.", "said", "her"),
        ("that", "He said that trains are late.", "said", None),
        ("obj-that", "He told her that trains are late.", "told", "her"),
        ("obj-inf", "He urged her to build trains.", "urged", "her"),
        ("obj-for", "He thanked her for the trains.", "thanked", "her"),
        ("on-inf", "He called on her to build trains.", "called", "her"),
        ("np", "He discussed the trains with her.", "discussed", "her"),
    ],
)
def test_addressees(frame: str, text: str, verb: str, who: str | None) -> None:
    found = complement(token(text, verb), frame, LEXICON)
    assert found is not None
    assert (found.addressee.text if found.addressee is not None else None) == who


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("He spoke with her.", "spoke", "her"),
        ("He gave her a ship.", "gave", "her"),
        ("He gave a ship to her.", "gave", "her"),
        ("He spoke of her.", "spoke", None),
        ("He spoke.", "spoke", None),
    ],
)
def test_who_is_spoken_to(text: str, verb: str, who: str | None) -> None:
    found = addressee(token(text, verb))
    assert (found.text if found is not None else None) == who


@pytest.mark.parametrize(
    ("frame", "text", "verb", "words"),
    [
        ("prep:for", "He called for calm.", "called", ["for"]),
        ("prep:against", "He warned her against war.", "warned", []),
        ("prep:for", "He called strongly for calm.", "called", ["for"]),
        ("on-inf", "He called on her to build trains.", "called", ["on"]),
        ("that", "He said that trains are late.", "said", []),
    ],
)
def test_a_preposition_beside_the_cue_belongs_to_it(
    frame: str, text: str, verb: str, words: list[str]
) -> None:
    found = complement(token(text, verb), frame, LEXICON)
    assert found is not None
    assert [paragraph(text).doc[i].text for i in found.cue] == words


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("He welcomed the plan and left the room.", "the plan"),
        ("He welcomed the plan in a statement.", "the plan"),
        ("He welcomed the plan, speaking in Rome.", "the plan"),
        ("He welcomed the plan to build trains by the sea.", "the plan to build trains by the sea"),
        ("He welcomed the plan for trains between the towns on the coast.",
         "the plan for trains between the towns on the coast"),
    ],
)  # fmt: skip
def test_the_content_reaches_to_the_next_clause_or_circumstance(text: str, content: str) -> None:
    assert taken(text, "welcomed", "np") == content


def test_a_clause_before_the_main_verb_ends_where_it_ends() -> None:
    assert taken("While discussing the trains, he smiled.", "discussing", "np") == "the trains"


def test_a_clause_about_somebody_ends_where_it_ends() -> None:
    text = "The king, who said that trains are late, met the queen."
    assert taken(text, "said", "that") == "trains are late"


def test_an_empty_complement_is_none() -> None:
    assert Complement(()).content == ()
    assert taken("He spoke.", "spoke", "np") is None
