"""The words that tell of a contact, with the mode that they stand for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from readouts.data.reader import read_table
from readouts.model import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWord:
    """A verb or noun of contact; `key` is its lemma and its part of speech ("call noun").

    `needs` of a verb: `object` where it counts only with one ("hosted talks"), `person` where
    that must name somebody ("called his counterpart", not "called the plan a step"), or the
    prepositions one of which must follow ("spoke with"). `needs` of a noun: `held` or `sent`
    where it counts only as what somebody holds or sends ("held consultations", not "the
    dialogue must go on"), `remote` where it counts only by telephone or video.
    """

    key: str
    part: Literal["verb", "noun"]
    mode: Mode
    needs: tuple[str, ...]

    @property
    def word(self) -> str:
        """The lemma."""
        return self.key.rsplit(" ", 1)[0]

    @property
    def needs_person(self) -> bool:
        """Whether it counts only with somebody as its object."""
        return "person" in self.needs

    @property
    def needs_object(self) -> bool:
        """Whether it counts only with an object."""
        return bool({"person", "object"} & set(self.needs))

    @property
    def takes_object(self) -> bool:
        """Whether who is met may stand as its object: "met A", "called A"."""
        return self.part == "verb" and not self.prepositions and self.mode != "visit"

    @property
    def prepositions(self) -> frozenset[str]:
        """The prepositions one of which must follow; empty if none has to."""
        return frozenset(self.needs) - {"person", "object"}


@cache
def contact_words() -> Mapping[tuple[str, str], ContactWord]:
    """The table by (lemma, part of speech). Raises DataError where a row is wrong."""
    place = resources.files("readouts.data") / "tables" / "contact_words.csv"
    return {(row.word, row.part): row for row in read_table(place, ContactWord)}
