"""The tokens of the parse at spans of the report's text."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from readouts.model import Span, Spans
from readouts.reading.parse import Parse


@dataclass(frozen=True, slots=True)
class Tokens:
    """Asks a parse by offsets in the report's text."""

    parsed: Parse
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(p.start for p in self.parsed.paragraphs))

    def inside(self, spans: Spans) -> Iterator[Token]:
        """The tokens that lie in the spans, in their order; none where nothing is parsed."""
        return (token for span in spans for token in self._inside(span))

    def first_sentence(self, spans: Spans) -> list[Token]:
        """The same up to where the parse begins another sentence."""
        found: list[Token] = []
        for token in self.inside(spans):
            if token.is_sent_start and not all(each.is_punct for each in found):
                break
            found.append(token)
        return found

    def _inside(self, span: Span) -> Iterator[Token]:
        at = bisect_right(self._starts, span[0]) - 1
        if at < 0:
            return
        paragraph = self.parsed.paragraphs[at]
        start, end = (min(offset, paragraph.end) - paragraph.start for offset in span)
        if start < end:
            found = paragraph.doc.char_span(start, end, alignment_mode="expand")
            yield from found if found is not None else ()
