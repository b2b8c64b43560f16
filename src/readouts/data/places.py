"""Countries in text: by name, adjective, capital or what stands for the government."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from readouts.data.phrases import Phrases, Span, in_capitals
from readouts.data.rows import Block, Country

How = Literal["name", "adjective", "capital", "metonym"]
_Meant = tuple[str | None, How]
_SPACE = re.compile(r"\s+")


class Mention(NamedTuple):
    """A country's word in a text: where, which country (ISO code) and how it names it."""

    span: Span
    code: str
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
        found = self._finder.find(text)
        return tuple(Mention(span, code, how) for span, (code, how) in found if code)

    @cached_property
    def _finder(self) -> Phrases[_Meant]:
        return Phrases({**self._phrases, **self._capitals})

    @cached_property
    def _phrases(self) -> Mapping[str, _Meant]:
        """Phrase to code and kind; the first kind of a phrase wins, blocks above all."""
        index: dict[str, _Meant] = {b.phrase: (None, "name") for b in self.blocks}
        for how in ("name", "adjective", "capital", "metonym"):
            for country in self.countries:
                for phrase in _forms(country, how):
                    index.setdefault(phrase, (country.code, how))
        return index

    @cached_property
    def _capitals(self) -> Mapping[str, _Meant]:
        return in_capitals(self._phrases)


def _forms(country: Country, how: How) -> Iterable[str]:
    if how == "name":
        return (country.name, *country.names)
    if how == "adjective":
        return country.adjectives
    return country.capitals if how == "capital" else country.metonyms
