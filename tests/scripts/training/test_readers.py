"""Both readers over one text."""

import pytest
from tests.scripts.training.made import READOUT

from training.corpora import bodies
from training.readers import manner_of, ruled

WHOLE = ((0, len(READOUT)),)


def row(text: str = READOUT, **others: str | None) -> dict[str, str | None]:
    return {"id": "r", "text": text, **others}


def test_the_rules_read_it() -> None:
    text = ruled(row(), WHOLE)
    cues = [READOUT[slice(*draft.cue[0])] for draft in text.rules]
    assert cues[:2] == ["called for", "thanked"]
    assert text.regions == WHOLE and text.parsed.text == READOUT


@pytest.mark.parametrize(
    ("publisher", "own"),
    [
        (None, False),
        ("", False),
        ("The Weekly Nothing", False),
        ("kremlin.ru", True),
        ("kremlin.ru (English)", True),
    ],
)
def test_a_government_publishes_its_own_readouts(publisher: str | None, own: bool) -> None:
    assert manner_of(row(publisher=publisher)).own_readout is own


def test_the_manner_is_that_of_the_rules() -> None:
    one = row(publisher="kremlin.ru", title="Talks", date="2021-03-04")
    assert ruled(one, WHOLE).manner == manner_of(one)
    assert manner_of(one).name == "relations"


def test_nothing_to_read() -> None:
    text = ruled(row(" "), bodies(" "))
    assert text.rules == () and text.proposals() == ()
    assert manner_of(row(" ")).name == "news"


def test_only_the_regions_are_read() -> None:
    end = READOUT.index("She")
    text = ruled(row(), ((0, end),))
    assert text.rules
    assert all(draft.start < end for draft in text.rules)


def test_proposals_of_a_network_lie_in_the_text() -> None:
    proposals = ruled(row(), WHOLE).proposals()
    assert proposals
    for proposal in proposals:
        assert all(0 <= s < e <= len(READOUT) for s, e in proposal.draft.content)
