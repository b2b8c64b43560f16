"""From tokens to offsets: pieces of a parsed sentence as spans of the report's text."""

from dataclasses import dataclass

from spacy.tokens import Token

from readouts.model import Span, Spans
from readouts.reading.parse import Paragraph
from readouts.reading.statements.trim import trim
from readouts.reading.tree import Piece


@dataclass(frozen=True, slots=True)
class Places:
    """The offsets of one paragraph."""

    text: str
    paragraph: Paragraph

    def at(self, token: Token) -> int:
        """Where `token` begins."""
        return self.paragraph.start + token.idx

    def span(self, piece: Piece) -> Span | None:
        """The piece without punctuation at its edges; None if nothing is left."""
        doc = self.paragraph.doc
        return trim(self.text, *self.paragraph.span(doc[piece[0]], doc[piece[1]]))

    def spans(self, pieces: tuple[Piece, ...]) -> Spans:
        """Pieces in the order of the text; those with only white space between them are one."""
        found = (self.span(piece) for piece in sorted(pieces) if piece[0] <= piece[1])
        out: list[Span] = []
        for span in found:
            if span is None:
                continue
            if out and not self.text[out[-1][1] : span[0]].strip():
                out[-1] = (out[-1][0], max(span[1], out[-1][1]))
            else:
                out.append(span)
        return tuple(out)

    def words(self, tokens: tuple[int, ...]) -> Spans:
        """Single tokens, neighbours joined."""
        return self.spans(tuple((i, i) for i in sorted(tokens)))
