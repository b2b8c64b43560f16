"""Contents grown to the ends of their quotations, and quotations that have no cue."""

from dataclasses import replace

from readouts.model import Span, Spans
from readouts.reading.parse import Paragraph
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.quotes import Quote, Quotes
from readouts.reading.statements.trim import trim

_WORDS_OF_A_QUOTE = 4  # a shorter quotation without a cue is a name or a scare quote
_SHORT_WORD = 4  # letters; longer words without a capital are not in names
_WORDS_OF_A_SENTENCE = 3  # but not if it has a stop of its own


def with_quotes(
    text: str, paragraph: Paragraph, found: list[Draft], quotes: Quotes, *, heard: bool
) -> list[Draft]:
    """The drafts of a paragraph of `text` with all that it quotes, in the order of the text.

    A quotation that no draft touches is a statement of its own, if somebody speaks in the
    paragraph or was `heard` in the one before.
    """
    grown = [_grown(text, draft, quotes) for draft in found]
    if not grown and not heard:
        return grown
    held = sorted(span for draft in grown for span in draft.content)
    within = quotes.within((paragraph.start, paragraph.end))
    alone = [q for q in _untouched(within, held) if _is_speech(text, q)]
    orphans = [_orphan(text, quote) for quote in alone]
    return sorted([*grown, *orphans], key=lambda draft: draft.start)


def _grown(text: str, draft: Draft, quotes: Quotes) -> Draft:
    content = tuple(_grown_span(text, span, quotes) for span in draft.content)
    return draft if content == draft.content else replace(draft, content=_distinct(content))


def _grown_span(text: str, span: Span, quotes: Quotes) -> Span:
    """The span with all of the quotations that it begins and ends in."""
    first, last = quotes.at(span[0]), quotes.at(span[1] - 1)
    start = first.start if first is not None else span[0]
    end = last.end if last is not None else span[1]
    return trim(text, start, end) or span


def _distinct(spans: Spans) -> Spans:
    """The spans in order, those that overlap as one."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def _untouched(quotes: tuple[Quote, ...], held: list[Span]) -> list[Quote]:
    """The quotes that share no character with a span of `held`; both are in order."""
    found, at, reach = [], 0, -1
    for quote in quotes:
        while at < len(held) and held[at][0] < quote.end:
            reach, at = max(reach, held[at][1]), at + 1
        if reach <= quote.start:
            found.append(quote)
    return found


def _is_speech(text: str, quote: Quote) -> bool:
    """A quotation that is long enough, or a sentence of its own ("They are late.")."""
    words = text[quote.start : quote.end].split()
    stopped = bool(words) and words[-1][-1] in ".!?"
    least = _WORDS_OF_A_SENTENCE if stopped else _WORDS_OF_A_QUOTE
    titled = not stopped and all(w[:1].isupper() or len(w) < _SHORT_WORD for w in words)
    return len(words) >= least and words[0][:1].isupper() and not titled


def _orphan(text: str, quote: Quote) -> Draft:
    return Draft(
        content=(trim(text, quote.start, quote.end) or (quote.start, quote.end),),
        kind="direct",
        inherits=True,
        certainty=0.6,
    )
