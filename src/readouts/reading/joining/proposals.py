"""The network's attributions as drafts: edges as the guidelines want them, act from the cue."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from readouts.data.cues import Cue, Lexicon
from readouts.model import Span, Spans
from readouts.reading.attribution import Attribution
from readouts.reading.parse import Paragraph, Parse
from readouts.reading.statements import Draft, Quotes
from readouts.reading.statements.frames import addressee
from readouts.reading.statements.places import Places
from readouts.reading.statements.reach import is_circumstance
from readouts.reading.statements.trim import trim
from readouts.reading.tree import child, children, is_negated, source_piece

_THAT = re.compile(r"[Tt]hat\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft and the attribution that it is made from."""

    draft: Draft
    attribution: Attribution
    cue: Cue | None
    negated: bool


class Proposer:
    """Makes drafts for one parsed report."""

    def __init__(self, parse: Parse, lexicon: Lexicon, quotes: Quotes) -> None:
        self._text = parse.text
        self._paragraphs = parse.paragraphs
        self._starts = [paragraph.start for paragraph in parse.paragraphs]
        self._sentences = [p.place(s)[0] for p in parse.paragraphs for s in p.sentences()]
        self._lexicon = lexicon
        self._quotes = quotes

    def proposals(self, attributions: Iterable[Attribution]) -> Iterator[Proposal]:
        """A proposal for each attribution that has any content left, and for what it carries on."""
        for attribution in attributions:
            content = tuple(self._trimmed(attribution.content))
            own = tuple(span for span in content if not self._carried(attribution, span))
            if own:
                found = self._proposal(attribution, own)
                if found.negated:  # what somebody did not say, nor what is carried from it
                    continue
                yield found
            for span in content:
                if span not in own:
                    draft = Draft(content=(span,), kind="carried", inherits=True)
                    yield Proposal(draft, attribution, None, negated=False)

    def _carried(self, attribution: Attribution, span: Span) -> bool:
        """True for an unquoted piece in a sentence behind the cue's: there the speaker goes on."""
        if not attribution.cue or self._quotes.at(span[0]) is not None:
            return False
        cue = bisect_right(self._sentences, attribution.cue[0][0])
        return bisect_right(self._sentences, span[0]) > cue

    def _trimmed(self, spans: Spans) -> Iterator[Span]:
        """The spans without "that" before and marks around them; neighbours joined."""
        out: list[Span] = []
        for start, end in spans:
            span = trim(self._text, start, end)
            that = _THAT.match(self._text, *span) if span else None
            if span and that:
                span = trim(self._text, that.end(), span[1])
            if span is None:
                continue
            if out and not self._text[out[-1][1] : span[0]].strip():
                out[-1] = (out[-1][0], span[1])
            else:
                out.append(span)
        yield from out

    def _proposal(self, attribution: Attribution, content: Spans) -> Proposal:
        paragraph, word = self._cue_word(attribution.cue)
        row = self._row(word) if word is not None else None
        if paragraph is not None and word is not None:
            content = tuple(self._said(paragraph, word, content)) or content
        draft = Draft(
            content=content,
            cue=attribution.cue,
            source=attribution.source,
            addressee=self._addressee(paragraph, word, row, content),
            kind="topic" if row is not None and row.kind == "topic" else "indirect",
            act=row.act if row is not None else "STATE",
            polarity=row.polarity if row is not None else None,
            inherits=not attribution.cue,
        )
        return Proposal(draft, attribution, row, word is not None and is_negated(word))

    def _said(self, paragraph: Paragraph, word: Token, content: Spans) -> Iterator[Span]:
        """The content without "during a telephone call on Monday" at the end of a piece.

        That says when somebody spoke, if it hangs on the cue; the contact is looked for in it.
        """
        ends = [
            (paragraph.start + prep.idx, paragraph.span(prep, prep.right_edge)[1])
            for prep in children(word, "prep")
            if is_circumstance(prep)
        ]
        for start, end in content:
            rest = (at for at, to in ends if start < at < end and _is_bare(self._text[to:end]))
            span = trim(self._text, start, min(rest, default=end))
            if span is not None:
                yield span

    def _cue_word(self, cue: Spans) -> tuple[Paragraph | None, Token | None]:
        """The word of the cue that the lexicon lists, else its first verb, else its first word."""
        paragraph = self._paragraph(cue[0][0]) if cue else None
        if paragraph is None:
            return None, None
        start, end = cue[0][0] - paragraph.start, cue[0][1] - paragraph.start
        words = list(_between(paragraph, start, end))
        listed = (t for t in words if t.lemma_ in self._lexicon.cues)
        verbs = (t for t in words if t.pos_ == "VERB")
        return paragraph, next(listed, None) or next(verbs, None) or (words[0] if words else None)

    def _row(self, word: Token) -> Cue | None:
        particle = child(word, "prt", "prep")
        phrase = f"{word.lemma_} {particle.lower_}" if particle is not None else word.lemma_
        return self._lexicon.cues.get(phrase) or self._lexicon.cues.get(word.lemma_)

    def _addressee(
        self, paragraph: Paragraph | None, word: Token | None, row: Cue | None, content: Spans
    ) -> Span | None:
        """Who is spoken to, where this is not part of the content."""
        if paragraph is None or word is None:
            return None
        told = row is not None and any(frame.startswith("obj") for frame in row.frames)
        head = (child(word, "dobj", "dative") if told else None) or addressee(word)
        span = Places(self._text, paragraph).span(source_piece(head)) if head is not None else None
        if span is None or any(s < span[1] and span[0] < e for s, e in content):
            return None
        return span

    def _paragraph(self, offset: int) -> Paragraph | None:
        index = bisect_right(self._starts, offset) - 1
        return self._paragraphs[index] if index >= 0 else None


def _is_bare(text: str) -> bool:
    return not any(map(str.isalnum, text))


def _between(paragraph: Paragraph, start: int, end: int) -> Iterator[Token]:
    """The tokens of the paragraph that begin in `[start, end)` of its text."""
    span = paragraph.doc.char_span(start, end, alignment_mode="expand")
    if span is not None:
        yield from (token for token in span if not token.is_punct)
