"""Facts whose anniversaries are celebrated: relations, treaties, bodies, independence."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from readouts.data import days
from readouts.data.phrases import Phrases, Span, in_capitals
from readouts.data.rows import Tie
from readouts.data.word_lists import load_word_lists

_COUNTRIES = {"relations": 2, "independence": 1}
_SMALL = re.compile(r"\b(?:And|For|In|Of|On|The|To|With)\b")
_MOST = 2  # countries of a row; a fact of more countries is named and has none


class TieMention(NamedTuple):
    """The words for a dated fact in a text, and its row."""

    span: Span
    tie: Tie


def check_tie(row: Tie) -> str | None:
    """What is wrong with a row, or None."""
    if not days.valid(row.day):
        return f"day {row.day!r} is no ISO day (2021-08-18, 2021-08 or 2021)"
    if any(len(code) != 3 or not code.isupper() for code in row.countries):
        return "countries holds a part that is no ISO code of three capitals (CHN|IRN)"
    return _check_parties(row)


def _check_parties(row: Tie) -> str | None:
    """What is wrong with the number of countries and names, or None."""
    needed = _COUNTRIES.get(row.kind)
    if needed is None:
        if len(row.countries) > _MOST:
            return "more than two countries: leave them out, the names are enough"
        return None if row.names else f"names must not be empty for the kind {row.kind!r}"
    if len(set(row.countries)) != needed:
        return f"the kind {row.kind!r} needs {needed} in countries"
    return None


class Ties:
    """Lookups over the dated facts; each index is made when it is first asked."""

    def __init__(self, ties: tuple[Tie, ...]) -> None:
        self.ties = ties

    def of(self, codes: Iterable[str]) -> tuple[Tie, ...]:
        """The facts of these countries alone: all of a row's countries are among `codes`.

        Facts that belong to no country are left out.
        """
        codes = sorted(set(codes))
        found = (s for n in (1, _MOST) for s in combinations(codes, n))
        return tuple(tie for some in found for tie in self._by_countries.get(frozenset(some), ()))

    def find(self, text: str, codes: Iterable[str] = ()) -> tuple[TieMention, ...]:
        """The words in `text` for facts of these countries, and for those of no country.

        The same words may stand for several facts: "diplomatic relations" for those of each
        pair among `codes`. They come one after the other, with the same span.
        """
        return tuple(self._find(text, frozenset(codes)))

    def _find(self, text: str, codes: frozenset[str]) -> Iterator[TieMention]:
        for span, ties in self._phrases.find(text):
            for tie in ties:
                if codes.issuperset(tie.countries):
                    yield TieMention(span, tie)

    @cached_property
    def _by_countries(self) -> Mapping[frozenset[str], list[Tie]]:
        index: dict[frozenset[str], list[Tie]] = {}
        for tie in self.ties:
            if tie.countries:
                index.setdefault(frozenset(tie.countries), []).append(tie)
        return index

    @cached_property
    def _phrases(self) -> Phrases[list[Tie]]:
        index: dict[str, list[Tie]] = {}
        for tie in self.ties:
            for form in dict.fromkeys(form for name in _names(tie) for form in _forms(name)):
                index.setdefault(form, []).append(tie)
        return Phrases({**index, **in_capitals(index)})


def _names(tie: Tie) -> tuple[str, ...]:
    """How texts name the fact: by its own names, or else by the words for its kind."""
    if tie.names:
        return tie.names
    words = load_word_lists().get(f"words of {tie.kind}")
    return words.words if words else ()


def _forms(name: str) -> tuple[str, ...]:
    """A name as it stands; words without a capital also as a title or a sentence begins."""
    if name != name.lower():
        return (name,)
    title = _SMALL.sub(lambda match: match.group().lower(), name.title())
    return (name, title, name.capitalize())
