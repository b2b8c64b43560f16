"""The tagger: one pass of the rules over the classed tokens of each region."""

from collections.abc import Iterator
from datetime import date

from readouts.model import DateExpression, Span
from readouts.reading.dates.calendar import parse_day
from readouts.reading.dates.handlers import COMPARING, HANDLERS
from readouts.reading.dates.lexicon import rules
from readouts.reading.dates.mentions import NOTHING_YET
from readouts.reading.dates.tense import tense_at
from readouts.reading.dates.tokens import tokenize
from readouts.reading.dates.view import View


def tag(
    text: str, published: str | None, regions: tuple[Span, ...] | None = None
) -> tuple[DateExpression, ...]:
    """The date expressions of `text` inside `regions` (all of it for None), in order.

    `published` is the ISO day or time that "today" and "Monday" are seen from; without it such
    values keep an X for every open digit (`XXXX-WXX-1`). Linear in the length of the text.
    """
    day = parse_day(published)
    found: list[DateExpression] = []
    for start, end in ((0, len(text)),) if regions is None else regions:
        found.extend(_region(text, start, end, day))
    return tuple(found)


def _region(text: str, start: int, end: int, published: date | None) -> Iterator[DateExpression]:
    tokens = tokenize(text, start, end)
    pattern, handlers = rules()
    seen = NOTHING_YET
    for match in pattern.finditer(tokens.codes):
        first, last = match.span()
        tense = tense_at(tokens.codes, first, last)
        view = View(tokens, first, last, published, tense, seen)
        handler = handlers[match.lastgroup or ""]
        for begin, stop, kind, value in HANDLERS[handler](view):
            if handler not in COMPARING:
                seen = seen.with_value(kind, value, begin)
            yield DateExpression(
                start=tokens.spans[begin][0], end=tokens.spans[stop - 1][1], type=kind, value=value
            )
