"""Does a statement undertake that something be done?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.questions.undertakings import Own, listed, undertaking
from readouts.text.words import forms

BERLIN = Own(frozenset(("germany", "german", "berlin", "scholz")))
BOTH = Own(frozenset(("germany", "france", "german", "french")), many=True)


def found(text: str, cue: str = "said", *, agreed: bool = False, own: Own = BERLIN) -> str | None:
    """The words of the undertaking."""
    made = undertaking(text, ((0, len(text)),), cue=cue, agreed=agreed, own=own)
    return " … ".join(text[start:end] for start, end in made.spans) if made else None


@pytest.mark.parametrize(
    ("cue", "text", "what"),
    [
        ("said", "Germany will send wheat to the ports", "will send wheat to the ports"),
        ("said", "in winter, Berlin is also fully prepared to host the talks",
         "is also fully prepared to host the talks"),
        ("said", "we are ready to help", "are ready to help"),
        ("said", "he would soon visit Pune", "would soon visit Pune"),
        ("said", "the German government intends to build a port", "intends to build a port"),
        ("said", "his country stands ready to mediate", "stands ready to mediate"),
        ("said", "tomorrow Scholz will sign the treaty", "will sign the treaty"),
        ("noted", "Germany’s firm readiness to expand trade", "readiness to expand trade"),
        ("noted", "the commitment of Berlin to ending coal", "commitment of Berlin to ending coal"),
        ("noted", "its commitment to support the islands", "commitment to support the islands"),
        ("noted", "its commitment to not raise tariffs", "commitment to not raise tariffs"),
        ("promised", "to fulfil its commitments", "to fulfil its commitments"),
        ("is ready", "to host the talks", "to host the talks"),
        ("committed to", "expanding the alliance", "expanding the alliance"),
        ("said", "Berlin will fulfil its commitments to build a port",
         "will fulfil its commitments to build a port"),
        ("said", "It is late. We will build a port. The rest is known", "will build a port"),
        ("said", "the U.S. knows that Germany will build a port", "will build a port"),
    ],
)  # fmt: skip
def test_undertakings(cue: str, text: str, what: str) -> None:
    assert found(text, cue) == what


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("said", "Germany sent several batches of materials"),
        ("said", "Germany attaches importance to the ports"),
        ("said", "relations are good and will be better"),
        ("said", "Germany will be glad"),
        ("said", "cooperation will grow"),
        ("said", "the friendship between the two nations will deepen"),
        ("said", "India will send wheat"),
        ("said", "I will tell you a story"),
        ("said", "I would build a port"),
        ("said", "we hope that we will build a port"),
        ("said", "perhaps Germany will build a port"),
        ("said", "Germany wants to build a port"),
        ("hoped", "Germany will build a port"),
        ("wishes", "to recover"),
        ("said", "will Germany build a port?"),
        ("said", "when Germany will build a port"),
        ("noted", "its commitment to peace"),
        ("noted", "its commitment to the islands"),
        ("noted", "its readiness for talks"),
        ("said", "they plan to build a port"),
        ("offered", "condolences"),
        ("promised", "to be kind"),
        ("said", ""),
        ("said", "soon will build"),
    ],
)
def test_what_is_no_undertaking(cue: str, text: str) -> None:
    said = text.rstrip("?")
    own = Own(BERLIN.names, told=not text.startswith("I would"))
    assert undertaking(text, ((0, len(said)),), cue=cue, agreed=False, own=own) is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("to expand trade", "to expand trade"),
        ("to stay in touch", "to stay in touch"),
        ("expanding trade", "expanding trade"),
        ("the establishment of a joint commission", "the establishment of a joint commission"),
        ("the talks will be continued in May", "will be continued in May"),
        ("their teams would meet again", "would meet again"),
        ("both sides should cut tariffs", "should cut tariffs"),
        ("relations are good", None),
        ("Congress must raise tariffs", None),
        ("the importance of peace", None),
        ("the talks would be useful", None),
    ],
)
def test_what_all_have_agreed_on(text: str, what: str | None) -> None:
    assert found(text, "agreed", agreed=True, own=BOTH) == what


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Germany will return if sanctions are lifted, and soon", "if sanctions are lifted"),
        ("unless tariffs fall, Germany will leave", "unless tariffs fall"),
        ("we will help, provided that all agree", "provided that all agree"),
        ("we will help with what is provided", None),
        ("we will help even if it rains", None),
        ("Germany will stay as long as France does", "as long as France does"),
        ("we will help as long as it takes", None),
        ("If it rains, fine. We will help. If not, too", None),
    ],
)
def test_conditions(text: str, condition: str | None) -> None:
    made = undertaking(text, ((0, len(text)),), cue="said", agreed=False, own=BERLIN)
    assert made
    assert (text[slice(*made.condition)] if made.condition else None) == condition


def test_pronouns_are_the_speaker_only_in_reported_words() -> None:
    told, own = BERLIN, Own(BERLIN.names, told=False)
    assert found("it will host the talks", own=told)
    assert not found("it will host the talks", own=own)
    assert found("we will host the talks", own=own)
    assert found("they will host the talks", own=BOTH)
    assert not found("they will host the talks", own=told)


def test_pieces_and_offsets() -> None:
    text = "“Germany 🙂”, he said, “will send 制裁 experts”, and left"
    spans = ((1, 10), (text.index("will"), text.index("”, and")))
    made = undertaking(text, spans, cue="said", agreed=False, own=BERLIN)
    assert made
    assert [text[start:end] for start, end in made.spans] == ["will send 制裁 experts"]


@given(st.text(alphabet="we will help. 🙂制裁é ", max_size=40), st.booleans())
def test_spans_lie_in_the_content(text: str, agreed: bool) -> None:
    content = ((0, len(text)),) if text else ()
    made = undertaking(text, content, cue="agreed", agreed=agreed, own=BERLIN)
    if made:
        assert all(0 <= start < end <= len(text) for start, end in made.spans)
        assert forms("".join(text[start:end] for start, end in made.spans))


def test_the_lists_hold_folded_words() -> None:
    for name in ("cue", "noun", "modal", "state", "head", "light", "further"):
        assert all(forms(word) == (word,) for word in listed(name))
