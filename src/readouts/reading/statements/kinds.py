"""The kind of a statement by what of its content stands in quotation marks."""

import re

from readouts.model import Span, StatementKind
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.quotes import Quotes

_WORD = re.compile(r"\w+")
_NAME_WORDS = 4  # a longer quotation is speech, even if every word is a capital


def kind_of(draft: Draft, text: str, quotes: Quotes) -> StatementKind:
    """`direct` if all words are quoted, `mixed` if some are, else the kind of the draft.

    Quotation marks that only mark a name do not count.
    """
    if draft.kind in {"carried", "topic"} and not _quoted_share(draft, text, quotes):
        return draft.kind
    share = _quoted_share(draft, text, quotes)
    if share >= 0.99:
        return "direct"
    return "mixed" if share > 0 else draft.kind


def _quoted_share(draft: Draft, text: str, quotes: Quotes) -> float:
    words = [m.span() for span in draft.content for m in _WORD.finditer(text, *span)]
    quoted = sum(_is_quoted(word, text, quotes) for word in words)
    return quoted / len(words) if words else 0.0


def _is_quoted(word: Span, text: str, quotes: Quotes) -> bool:
    quote = quotes.at(word[0])
    return quote is not None and not _is_name(text[quote.start : quote.end])


def _is_name(quoted: str) -> bool:
    words = quoted.split()
    return len(words) <= _NAME_WORDS and all(
        w[:1].isupper() or (w.islower() and len(w) < 4) for w in words
    )
