"""A stretch of text as words and the actors that are named among them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import Span
from readouts.reading.actors import Cast, Mention
from readouts.reading.coding.words import Word

_GENITIVE = re.compile("['’]")


@dataclass(frozen=True, slots=True)
class Item:
    """A word in lower case, or a name with its `actor` (then `low` is empty).

    `owns`: it stands in the genitive ("Peru's") or as an adjective ("Peruvian"; then `adjective`).
    """

    low: str
    span: Span
    actor: str | None = None
    owns: bool = False
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """Finds the actors of one report in its words."""

    text: str
    cast: Cast
    tables: Tables

    def items(self, said: Sequence[Word]) -> list[Item]:
        """Words of the text in order, each name that means one actor as one."""
        named = self._named(span_of(said), said) if said else []
        found: list[Item] = []
        for word in said:
            while named and named[0].span[1] <= word.start:
                named.pop(0)
            if not named or word.end <= named[0].span[0]:
                found.append(Item(word.low, (word.start, word.end)))
            elif not found or found[-1] != named[0]:
                found.append(named[0])
        return found

    def _named(self, span: Span, said: Sequence[Word]) -> list[Item]:
        """The names inside the span, in order; `said` are its words."""
        found = []
        for mention in self.cast.phrases_in(span):
            if (actor := self._actor(mention)) is not None:
                found.append(Item("", mention.unit.span, actor, mention.unit.possessive))
        if sum(word.raw[0].isupper() for word in said) > len(found):  # or no name is left
            found += self._others(span, [item.span for item in found])
        return sorted(found, key=lambda item: item.span)

    def _actor(self, mention: Mention) -> str | None:
        """The one actor whom a phrase means; a country also where it is a mere name or place."""
        if len(mention.meant) == 1 and mention.unit.kind != "pronoun":
            return mention.meant[0]
        if mention.unit.kind == "country" and mention.unit.code:
            return self.cast.country(mention.unit.code)
        return None

    def _others(self, span: Span, taken: Sequence[Span]) -> Iterator[Item]:
        """Words for countries that are no mention: "the *Peruvian* offer", "minister of *Peru*"."""
        start = span[0]
        for (first, last), code, how in self.tables.find_countries(self.text[start : span[1]]):
            where = (start + first, start + last)
            actor = self.cast.country(code)
            if actor and all(where[1] <= a or b <= where[0] for a, b in taken):
                adjective = how == "adjective"
                owns = adjective or _GENITIVE.match(self.text, where[1]) is not None
                yield Item("", where, actor, owns, adjective)


def span_of(found: Sequence[Word]) -> Span:
    """From the first of these words to the last one; there is at least one."""
    return (found[0].start, found[-1].end)
