"""The network's attributions as drafts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.model import Spans
from readouts.reading.attribution import Attribution
from readouts.reading.joining.proposals import Proposal, Proposer
from readouts.reading.parse import parse
from readouts.reading.statements import find_quotes

SURE = (0.9, 0.8, 0.7, 0.6)


def spans(text: str, *phrases: str) -> Spans:
    return tuple((text.index(phrase), text.index(phrase) + len(phrase)) for phrase in phrases)


def proposals(
    text: str, content: tuple[str, ...], cue: str = "", source: str = ""
) -> list[Proposal]:
    parsed = parse(text)
    attribution = Attribution(
        content=spans(text, *content),
        cue=spans(text, cue) if cue else (),
        source=spans(text, source) if source else (),
        certainty=SURE,
    )
    proposer = Proposer(parsed, load_tables().lexicon, find_quotes(parsed.paragraphs))
    return list(proposer.proposals([attribution]))


def one(text: str, content: tuple[str, ...], cue: str = "", source: str = "") -> Proposal:
    (only,) = proposals(text, content, cue, source)
    return only


def test_edges_are_those_of_the_guidelines() -> None:
    text = "The minister said that talks would resume."
    draft = one(text, ("that talks would resume.",), "said", "The minister").draft
    assert [text[s:e] for s, e in draft.content] == ["talks would resume"]
    assert [text[s:e] for s, e in draft.cue] == ["said"]
    assert [text[s:e] for s, e in draft.source] == ["The minister"]


def test_quotation_marks_are_no_content() -> None:
    text = "“We will talk,” the minister said."
    draft = one(text, ("“We will talk,”",), "said", "the minister").draft
    assert [text[s:e] for s, e in draft.content] == ["We will talk"]


def test_pieces_with_nothing_between_are_one() -> None:
    text = "The minister said talks would resume soon."
    draft = one(text, ("talks would", "resume soon"), "said").draft
    assert [text[s:e] for s, e in draft.content] == ["talks would resume soon"]


def test_when_it_was_said_is_no_content() -> None:
    text = "The ministers discussed the river, among other things, during a phone call on Monday."
    said = text[text.index("the river") :]
    draft = one(text, (said,), "discussed", "The ministers").draft
    assert [text[s:e] for s, e in draft.content] == ["the river, among other things"]


def test_when_it_happens_is_content() -> None:
    text = "The minister said the river rose during the night of the call."
    said = text[text.index("the river") :]
    draft = one(text, (said,), "said", "The minister").draft
    assert [text[s:e] for s, e in draft.content] == ["the river rose during the night of the call"]


@pytest.mark.parametrize(
    ("text", "cue", "content", "act"),
    [
        ("The premier thanked Kenya for its support.", "thanked", "its support", "THANK"),
        ("The premier condemned the attack.", "condemned", "the attack", "CONDEMN"),
        ("The premier blorped the attack.", "blorped", "the attack", "STATE"),
    ],
)
def test_the_act_is_that_of_the_cue(text: str, cue: str, content: str, act: str) -> None:
    assert one(text, (content,), cue, "The premier").draft.act == act


def test_a_topic() -> None:
    text = "The two presidents discussed trade."
    proposal = one(text, ("trade",), "discussed", "The two presidents")
    assert proposal.draft.kind == "topic"
    assert proposal.cue is not None


def test_who_is_spoken_to() -> None:
    text = "The minister told the ambassador that talks would resume."
    draft = one(text, ("talks would resume",), "told", "The minister").draft
    assert draft.addressee is not None
    assert text[slice(*draft.addressee)] == "the ambassador"


def test_the_content_is_no_addressee() -> None:
    text = "The minister praised the ambassador."
    assert one(text, ("the ambassador",), "praised", "The minister").draft.addressee is None


def test_negated() -> None:
    text = "The minister did not say that talks would resume."
    assert proposals(text, ("talks would resume",), "say", "The minister") == []


def test_without_a_cue() -> None:
    proposal = one("Talks would resume.", ("Talks would resume",))
    assert proposal.draft.inherits and proposal.cue is None


def test_a_later_sentence_is_carried() -> None:
    text = "The minister stressed that trade grows. It helps both sides."
    first, second = proposals(
        text, ("trade grows", "It helps both sides"), "stressed", "The minister"
    )
    assert first.draft.kind == "indirect"
    assert second.draft.kind == "carried" and second.draft.inherits and not second.draft.cue


def test_a_quotation_that_runs_on_is_one_statement() -> None:
    text = "“Trade grows,” the minister said. “It helps both sides.”"
    draft = one(text, ("Trade grows", "It helps both sides"), "said", "the minister").draft
    assert len(draft.content) == 2


def test_what_is_only_marks_is_left_out() -> None:
    assert proposals("He said “...” and left.", ("“...”",), "said") == []


@given(st.text(alphabet="ab “”.,that\n😀中ا́", min_size=1, max_size=60), st.data())
def test_spans_stay_inside_whatever_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    parsed = parse(text)
    proposer = Proposer(parsed, load_tables().lexicon, find_quotes(parsed.paragraphs))
    attribution = Attribution(
        content=((start, end),), cue=((start, start + 1),), source=(), certainty=SURE
    )
    for proposal in proposer.proposals([attribution]):
        for s, e in proposal.draft.content:
            assert start <= s < e <= end
            assert text[s:e].strip() == text[s:e]
