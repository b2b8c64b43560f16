"""A parsed sentence and its words, for tests of what stands over them."""

from spacy.tokens import Doc, Token

from readouts.reading.parse import parse


def doc(sentence: str) -> Doc:
    """The parse of one line."""
    return parse(sentence).paragraphs[0].doc


def word(sentence: str, form: str) -> Token:
    """The first token of a sentence that is written `form`."""
    return next(token for token in doc(sentence) if token.text == form)
