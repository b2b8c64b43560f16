"""Words that came into being on a known day: what uses one cannot be older."""

from functools import cached_property
from typing import NamedTuple

from readouts.data import days
from readouts.data.phrases import Phrases, Span, in_capitals
from readouts.data.rows import Term


class TermMention(NamedTuple):
    """A dated word in a text, and its row."""

    span: Span
    term: Term


def check_term(row: Term) -> str | None:
    """What is wrong with a row, or None."""
    if not days.valid(row.first):
        return f"first {row.first!r} is no ISO day (2021-08-18, 2021-08 or 2021)"
    return None


class Terms:
    """Finds the words of the table; the index is made when it is first asked."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms

    def find(self, text: str) -> tuple[TermMention, ...]:
        """All dated words in `text`, the longest at each place, in linear time.

        Letters must have the table's case or, beyond three letters, all be capitals.
        """
        return tuple(TermMention(span, term) for span, term in self._phrases.find(text))

    @cached_property
    def _phrases(self) -> Phrases[Term]:
        index = {name: row for row in reversed(self.terms) for name in (*row.names, row.term)}
        return Phrases({**index, **in_capitals(index)})
