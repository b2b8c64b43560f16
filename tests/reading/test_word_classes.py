"""Part of speech and lemma are those of spaCy's own two components, whatever the text."""

from functools import cache
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from readouts.reading.parse import MODEL
from readouts.reading.word_classes import WordClasses
from readouts.sample import folder

Marks = list[tuple[str, str, str, str, str]]
WORDS = (
    "is", "was", "'s", "’s", "There", "there", "it", "It", "that", "do", "did", "has", "had", "'d",
    "ai", "n't", "gon", "na", "got", "ta", "let", "Let", "c'm", "on", "y'", "Y'all", "all", "not",
    "nothin'", "doin'", "better", "best", "leaves", "LEAVES", "met", "meetings", "axes", "been",
    "Iran", "to", "but", "so", "I", "us", "—", "12", "%", "\n", " ", "\u3000", "习近平", "🙂", "ß",
)  # fmt: skip
TAGS = ("NN", "NNS", "NNP", "VBZ", "VBD", "VBN", "VB", "MD", "IN", "DT", "RB", "RBR", "JJ", "_SP")
LABELS = ("nsubj", "expl", "aux", "ROOT", "det", "mark", "dobj", "advmod", "")


@cache
def own() -> Language:
    """The model with its own components."""
    return spacy.load(MODEL, exclude=["ner"])


@cache
def bare() -> tuple[Language, WordClasses]:
    """The model without them, and what stands for them here."""
    nlp = spacy.load(MODEL, exclude=["ner"], disable=["attribute_ruler", "lemmatizer"])
    return nlp, WordClasses(nlp)


def marks(doc: Doc) -> Marks:
    """All that the two components set."""
    return [(t.text, t.pos_, t.lemma_, t.tag_, t.dep_) for t in doc]


def by_spacy(text: str) -> Marks:
    return marks(own()(text))


def by_us(text: str) -> Marks:
    nlp, classes = bare()
    doc = nlp(text)
    classes.mark(doc)
    return marks(doc)


@pytest.mark.parametrize(
    "text",
    [
        "There's no one there, there is; it was said that it is.",
        "I ain't gonna do it. Y'all let's go, you've got ta be doin' nothin'.",
        "He'd have been met, had he had what she'd had.",
        "  They \t met\u3000twice. \n\n  Who's that? ",
        "THE MINISTERS MET AND SPOKE OF AXES, LEAVES AND BETTER DAYS.",
        "",
        " ",
    ],
)
def test_what_two_words_or_blanks_change(text: str) -> None:
    assert by_us(text) == by_spacy(text)


@pytest.mark.parametrize("path", sorted((folder() / "texts").glob("*.txt")), ids=lambda p: p.stem)
def test_a_report(path: Path) -> None:
    text = path.read_text("utf-8")
    assert by_us(text) == by_spacy(text)


@given(st.lists(st.tuples(*map(st.sampled_from, (WORDS, TAGS, LABELS))), max_size=12))
@settings(max_examples=60, deadline=None)
def test_any_words_with_any_tags_and_labels(tokens: list[tuple[str, str, str]]) -> None:
    """Also those that the parser would never give."""
    nlp, classes = bare()
    docs = []
    for language in (nlp, own()):
        doc = Doc(language.vocab, words=[word for word, _, _ in tokens])
        for token, (_, tag, label) in zip(doc, tokens, strict=True):
            token.tag_, token.dep_ = tag, label
        docs.append(doc)
    classes.mark(docs[0])
    expected = own().get_pipe("lemmatizer")(own().get_pipe("attribute_ruler")(docs[1]))
    assert marks(docs[0]) == marks(expected)


def test_a_case_is_asked_once() -> None:
    nlp = spacy.load(MODEL, exclude=["ner"], disable=["attribute_ruler", "lemmatizer"])
    classes = WordClasses(nlp)
    asked = []
    ruler = nlp.get_pipe("attribute_ruler")

    def counted(doc: Doc) -> Doc:
        asked.append(len(doc))
        return ruler(doc)

    classes._ruler = counted
    for _ in range(3):
        classes.mark(nlp("The ministers met and spoke."))
    assert 0 < sum(asked) <= 6
