"""The statements of one sentence that have a cue of their own."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span as SentenceSpan
from spacy.tokens import Token

from readouts.data.cues import Cue, Lexicon
from readouts.model import Span, Spans, StatementKind
from readouts.reading.parse import Paragraph
from readouts.reading.statements.according import According, according_to
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.interposed import Interposed, interposed
from readouts.reading.statements.matching import (
    Match,
    cue_verbs,
    match_noun,
    match_verb,
    source_head,
)
from readouts.reading.statements.quotes import Quotes
from readouts.reading.statements.tree import SUBJECTS, Piece, depth, is_passive, source_piece, subject
from readouts.reading.statements.trim import trim


class SentenceReader:
    """Finds the drafts of one sentence; outer cues first, so that nested ones are left alone."""

    def __init__(
        self, paragraph: Paragraph, sentence: SentenceSpan, lexicon: Lexicon, quotes: Quotes, text: str
    ) -> None:
        self.paragraph = paragraph
        self.sentence = sentence
        self.lexicon = lexicon
        self.quotes = quotes
        self.text = text
        self._covered: set[int] = set()
        self._outer: dict[int, Token] = {}
        self._found: list[Draft] = []

    def drafts(self) -> list[Draft]:
        """All drafts of the sentence, in the order of the text."""
        verbs = [v for v in cue_verbs(self.sentence, self.lexicon) if not self._quoted(v[0])]
        for step in (self._interposed(verbs), self._light(), self._governing(verbs)):
            for draft in step:
                self._found.append(draft)
        return sorted(self._with_carrier(self._found), key=lambda draft: draft.start)

    def _quoted(self, token: Token) -> bool:
        return self.quotes.at(self.paragraph.start + token.idx) is not None

    def _interposed(self, verbs: list[tuple[Token, Cue]]) -> Iterator[Draft]:
        for verb, row in verbs:
            found = interposed(verb, row, self.sentence)
            if found is not None and verb.i not in self._covered:
                pieces = self._cut(found.content, verb)
                self._cover((*pieces, found.inner))
                draft = self._interposed_draft(verb, row, found, pieces)
                if draft is not None:
                    yield draft

    def _interposed_draft(
        self, verb: Token, row: Cue, found: Interposed, pieces: tuple[Piece, ...]
    ) -> Draft | None:
        words = tuple(c.i for c in verb.children if c.dep_ == "prt")
        return self._draft(
            content=self._spans(pieces),
            cue=self._words((verb.i, *words)),
            source=self._spans((found.source,)),
            act=row.act,
            polarity=row.polarity,
            certainty=0.8,
        )

    def _governing(self, verbs: list[tuple[Token, Cue]]) -> Iterator[Draft]:
        for verb, row in sorted(verbs, key=lambda pair: (depth(pair[0]), pair[0].i)):
            if verb.i in self._covered:
                continue
            match = match_verb(verb, row) if row is not None else None
            if match is not None:
                yield from self._from_match(match)

    def _light(self) -> Iterator[Draft]:
        for token in self.sentence:
            if token.pos_ != "VERB" or token.i in self._covered or self._quoted(token):
                continue
            match = match_noun(token, self.lexicon)
            if match is not None:
                yield from self._from_match(match)

    def _from_match(self, match: Match) -> Iterator[Draft]:
        pieces = self._cut(match.complement.content, match.verb)
        self._cover((*pieces, (match.verb.i, match.verb.i)))
        head = self._outer_subject(match.verb) or source_head(match)
        target = match.complement.addressee
        draft = self._draft(
            content=self._spans(pieces),
            cue=self._words(match.words),
            source=self._trailing_source(match.verb) or self._source(head),
            addressee=self._span(source_piece(target)) if target is not None else None,
            kind=_kind(match),
            act=match.row.act,
            polarity=match.row.polarity,
            joint=head is None and is_passive(match.verb) and match.row.kind == "topic",
        )
        if draft is not None:
            yield draft

    def _trailing_source(self, verb: Token) -> Spans:
        """The speaker of "..., he said, adding that ...": the one of the cue before."""
        if verb.tag_ != "VBG" or verb.i in self._outer or any(c.dep_ in SUBJECTS for c in verb.children):
            return ()
        at = self.paragraph.start + verb.idx
        before = [draft for draft in self._found if draft.cue and draft.cue[0][0] < at and draft.source]
        return max(before, key=lambda draft: draft.cue[0][0]).source if before else ()

    def _outer_subject(self, verb: Token) -> Token | None:
        outer = self._outer.get(verb.i)
        return subject(outer) if outer is not None else None

    def _cut(self, pieces: tuple[Piece, ...], verb: Token) -> tuple[Piece, ...]:
        """Pieces that end before ", adding that ...": this participle is a cue of its own."""
        cut = []
        for first, last in pieces:
            for token in self.sentence.doc[first + 1 : last + 1]:
                if self._is_participle_cue(token) or self._is_joined_cue(token):
                    self._outer[token.i] = verb
                    last = _before_joint(token)
                    break
            if last >= first:
                cut.append((first, last))
        return tuple(cut)

    def _is_participle_cue(self, token: Token) -> bool:
        if token.tag_ != "VBG" or token.i < 2 or token.nbor(-1).text != ",":
            return False
        row = self.lexicon.cues.get(token.lemma_)
        if row is None or self._quoted(token) or token.dep_ not in {"advcl", "acl", "conj", "dep"}:
            return False
        following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
        said = following is not None and following.lower_ == "that" and "that" in row.frames
        return said or (row.act == "STATE" and "that" in row.frames and row.kind == "indirect")

    def _is_joined_cue(self, token: Token) -> bool:
        """ "..., and called for ...": a cue in the past without a subject of its own."""
        if token.tag_ != "VBD" or token.lemma_ not in self.lexicon.cues or self._quoted(token):
            return False
        if any(c.dep_ in SUBJECTS or c.dep_ == "aux" for c in token.children):
            return False
        before = token.doc[_before_adverbs(token)]
        return before.dep_ == "cc" or before.text == ","

    def _cover(self, pieces: tuple[Piece, ...]) -> None:
        for first, last in pieces:
            self._covered.update(range(first, last + 1))

    def _with_carrier(self, found: list[Draft]) -> list[Draft]:
        """Adds "according to ...": as `via` of a statement, else as a cue of its own."""
        carrier = according_to(self.sentence)
        if carrier is None or self._quoted(self.sentence.doc[carrier.cue[0]]):
            return found
        span = self._span(carrier.carrier)
        if found and span is not None:
            return [_carried_by(draft, span, self.paragraph.start + self.sentence.doc[carrier.cue[0]].idx) for draft in found]
        draft = self._according(carrier)
        return [draft] if draft is not None else found

    def _according(self, found: According) -> Draft | None:
        return self._draft(
            content=self._spans((found.content,)),
            cue=self._words((found.cue[0], found.cue[1])),
            source=self._spans((found.carrier,)),
        )

    def _draft(
        self,
        *,
        content: Spans,
        cue: Spans,
        source: Spans,
        addressee: Span | None = None,
        kind: StatementKind = "indirect",
        act: str = "STATE",
        polarity: str | None = None,
        joint: bool = False,
        certainty: float = 0.7,
    ) -> Draft | None:
        if not content:
            return None
        return Draft(
            paragraph=self.paragraph.index,
            content=content,
            cue=cue,
            source=source,
            addressee=addressee,
            kind=kind,
            act=act,  # type: ignore[arg-type]
            polarity=polarity,  # type: ignore[arg-type]
            joint=joint,
            certainty=certainty,
        )

    def _source(self, head: Token | None) -> Spans:
        return self._spans((source_piece(head),)) if head is not None else ()

    def _words(self, tokens: tuple[int, ...]) -> Spans:
        """Tokens as spans, neighbours joined."""
        pieces: list[Piece] = []
        for i in sorted(tokens):
            if pieces and pieces[-1][1] == i - 1:
                pieces[-1] = (pieces[-1][0], i)
            else:
                pieces.append((i, i))
        return self._spans(tuple(pieces))

    def _span(self, piece: Piece) -> Span | None:
        doc, start = self.sentence.doc, self.paragraph.start
        first, last = doc[piece[0]], doc[piece[1]]
        return trim(self.text, start + first.idx, start + last.idx + len(last))

    def _spans(self, pieces: tuple[Piece, ...]) -> Spans:
        spans = (self._span(piece) for piece in pieces if piece[0] <= piece[1])
        return _joined(tuple(span for span in spans if span is not None), self.text)


def _joined(spans: Spans, text: str) -> Spans:
    """Spans with nothing but white space between them become one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and not text[out[-1][1] : span[0]].strip():
            out[-1] = (out[-1][0], max(span[1], out[-1][1]))
        else:
            out.append(span)
    return tuple(out)


def _before_adverbs(token: Token) -> int:
    """The token before `token` and the adverbs that stand directly before it."""
    i = token.i - 1
    while i > 0 and token.doc[i].pos_ == "ADV":
        i -= 1
    return i


def _before_joint(token: Token) -> int:
    """The last token before a joined cue, its adverbs, "and" and comma left out."""
    i = _before_adverbs(token)
    while i > 0 and (token.doc[i].dep_ == "cc" or token.doc[i].text == ","):
        i -= 1
    return i


def _kind(match: Match) -> StatementKind:
    topic = match.row.kind == "topic" and not match.frame.endswith("that")
    return "topic" if topic else "indirect"


def _carried_by(draft: Draft, carrier: Span, cue_start: int) -> Draft:
    content = tuple((s, min(e, cue_start)) if s < cue_start < e else (s, e) for s, e in draft.content)
    return replace(draft, via=carrier, content=content)
