"""What the parse says of a span: sentence, subject, and who is spoken of as acting."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Token

from readouts import model
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.parse import Paragraph

_SUBJECT = wordset("nsubj nsubjpass")
_PARTY = wordset("nsubj nsubjpass dobj dative agent conj ROOT appos")
_PLACE = wordset("in at near on into inside across throughout through around outside of")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The parse of one paragraph, asked by offsets in the report's text."""

    paragraph: Paragraph
    starts: tuple[int, ...]
    sentences: tuple[int, ...]

    def sentence(self, offset: int) -> int:
        """The offset at which the sentence around `offset` starts."""
        return self.sentences[max(bisect_right(self.sentences, offset) - 1, 0)]

    def is_subject(self, span: model.Span) -> bool:
        """Whether a word inside `span` is the subject of a clause."""
        return any(self._token(i).dep_ in _SUBJECT for i in self._inside(span))

    def speaks(self, span: model.Span) -> bool:
        """Whether `span` holds the subject of a verb of speech or of an encounter."""
        return any(self._token(i).dep_ == "nsubj" and self._agrees(i) for i in self._inside(span))

    def is_party(self, span: model.Span) -> bool:
        """Whether a country named at `span` acts or is dealt with, and is no mere place."""
        for i in self._inside(span):
            token = self._token(i)
            if token.dep_ == "pobj":
                return token.head.lower_ not in _PLACE
            if token.dep_ in _PARTY:
                return True
        return False

    def is_proper(self, offset: int) -> bool:
        """Whether the tagger takes the word at `offset` for a proper noun."""
        i = bisect_right(self.starts, offset) - 1
        return i >= 0 and self._token(i).pos_ == "PROPN"

    def is_verb(self, offset: int) -> bool:
        """Whether the word at `offset` is a verb."""
        i = bisect_right(self.starts, offset) - 1
        return i >= 0 and self._token(i).pos_ in ("VERB", "AUX")

    def is_noun(self, offset: int) -> bool:
        """Whether the word at `offset` is a common noun."""
        i = bisect_right(self.starts, offset) - 1
        return i >= 0 and self._token(i).pos_ == "NOUN"

    def is_adjective(self, offset: int) -> bool:
        """Whether the word at `offset` is an adjective."""
        i = bisect_right(self.starts, offset) - 1
        return i >= 0 and self._token(i).pos_ == "ADJ"

    def _agrees(self, i: int) -> bool:
        return "agreement" in lexicon().of(self._token(i).head.lemma_)

    def _inside(self, span: model.Span) -> range:
        first = bisect_right(self.starts, span[0]) - 1
        return range(max(first, 0), bisect_right(self.starts, span[1] - 1))

    def _token(self, i: int) -> Token:
        return self.paragraph.doc[i]


def grammar(paragraph: Paragraph) -> Grammar:
    """The grammar of a paragraph."""
    start = paragraph.start
    return Grammar(
        paragraph,
        tuple(start + int(idx) for idx in paragraph.doc.to_array(["IDX"]).ravel()),
        tuple(start + sentence.start_char for sentence in paragraph.sentences()),
    )
