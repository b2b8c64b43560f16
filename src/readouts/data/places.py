"""Countries in text: by name, adjective, capital or what stands for the government."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import Literal, NamedTuple

from readouts.data.rows import Block, Country

How = Literal["name", "adjective", "capital", "metonym"]
Span = tuple[int, int]
_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")
_GAP = r"\s{1,8}"  # bounded, so that a long run of spaces costs no more than its length
_SHORT = 3  # up to so many letters, capitals alone do not make a word a country ("CAR")


class Mention(NamedTuple):
    """A country's word in a text: where, which country (ISO code) and how it names it."""

    span: Span
    code: str
    how: How


class _Phrase(NamedTuple):
    words: str
    code: str | None
    how: How


class Places:
    """Lookups over the country table; the index is made when it is first asked."""

    def __init__(self, countries: tuple[Country, ...], blocks: tuple[Block, ...]) -> None:
        self.countries = countries
        self.blocks = blocks

    def country(self, phrase: str) -> str | None:
        """The ISO code of the country that the whole phrase names; None if none does.

        A leading "the" and a closing "'s" do not count. Letters must have the table's case
        or, beyond three letters, all be capitals: "turkey" and "us" are no countries.
        """
        words = re.sub(r"['’]s?$", "", _SPACE.sub(" ", phrase).strip())
        for form in (words, re.sub(r"^[Tt]he ", "", words)):
            found = self._phrases.get(form) or self._capitals.get(form)
            if found:
                return found[0]
        return None

    def find(self, text: str) -> tuple[Mention, ...]:
        """All words for countries in `text`, the longest at each place, in linear time."""
        return tuple(self._find(text))

    def _find(self, text: str) -> Iterator[Mention]:
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            for phrase in self._by_first_word.get(word.group(), ()):
                match = _pattern(phrase.words).match(text, word.start())
                if match:
                    end = match.end()
                    if phrase.code:
                        yield Mention(match.span(), phrase.code, phrase.how)
                    break

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[str | None, How]]:
        """Phrase to code and kind; the first kind of a phrase wins, blocks above all."""
        index: dict[str, tuple[str | None, How]] = {b.phrase: (None, "name") for b in self.blocks}
        for how in ("name", "adjective", "capital", "metonym"):
            for country in self.countries:
                for phrase in _forms(country, how):
                    index.setdefault(phrase, (country.code, how))
        return index

    @cached_property
    def _capitals(self) -> Mapping[str, tuple[str | None, How]]:
        """The longer phrases in capitals, as headlines and datelines write them."""
        long = {
            phrase.upper(): value
            for phrase, value in self._phrases.items()
            if sum(c.isalpha() for c in phrase) > _SHORT
        }
        return {phrase: long[phrase] for phrase in long.keys() - self._phrases.keys()}

    @cached_property
    def _by_first_word(self) -> Mapping[str, list[_Phrase]]:
        """The phrases by their first word, the longest first."""
        index: dict[str, list[_Phrase]] = {}
        for words, (code, how) in (*self._phrases.items(), *self._capitals.items()):
            first = _WORD.search(words)
            if first:
                index.setdefault(first.group(), []).append(_Phrase(words, code, how))
        for phrases in index.values():
            phrases.sort(key=lambda phrase: (-len(phrase.words), phrase.words))
        return index


def _forms(country: Country, how: How) -> Iterable[str]:
    if how == "name":
        return (country.name, *country.names)
    if how == "adjective":
        return country.adjectives
    return country.capitals if how == "capital" else country.metonyms


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Made when a text first has the phrase's first word: most phrases never occur."""
    words = (re.escape(word) for word in phrase.split())
    return re.compile(_GAP.join(words) + r"(?!\w)")
