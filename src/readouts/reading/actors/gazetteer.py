"""Names of countries, institutions and publishers, and given names, from the tables."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from readouts.data import Tables
from readouts.data.names import fold
from readouts.reading.actors import tokens
from readouts.reading.actors.lexicon import lexicon

EntryKind = Literal["country", "adjective", "capital", "metonym", "institution", "block"]
Phrase = tuple[str, ...]
_SEATS: dict[str, EntryKind] = {
    "capital": "capital", "country": "country", "adjective": "adjective",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of `length` words: of the country `code`, or of the institution `name`.

    `shared` says that many countries have a body of that name: "National Security Council".
    """

    kind: EntryKind
    code: str | None
    name: str
    row: str = ""
    qid: str | None = None
    length: int = 0
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Phrases by their first word, longest first, and folded given names of officeholders."""

    phrases: dict[str, tuple[tuple[Phrase, Entry], ...]]
    given: frozenset[str]
    countries: dict[str, str]

    def entries(self, words: Sequence[str]) -> tuple[Entry | None, ...]:
        """The longest entry that starts at each word; none inside another."""
        found: list[Entry | None] = [None] * len(words)
        free = 0
        for i, word in enumerate(words):
            if i >= free and word in self.phrases:
                entry = self._longest(words, i)
                if entry:
                    free = i + entry.length
                    found[i] = None if entry.kind == "block" else entry
        return tuple(found)

    def _longest(self, words: Sequence[str], i: int) -> Entry | None:
        for phrase, entry in self.phrases[words[i]]:
            if tuple(words[i : i + len(phrase)]) == phrase:
                return entry
        return None

    def is_given(self, word: str) -> bool:
        """Whether some officeholder has this given name."""
        return fold(word) in self.given


@lru_cache(maxsize=4)
def gazetteer(tables: Tables) -> Gazetteer:
    """The gazetteer of `tables`, made once."""
    phrases: dict[str, dict[Phrase, Entry]] = {}
    found = (*_blocks(tables), *_bodies(tables), *_seats(tables), *_places(tables))
    for text, entry in found:
        phrase = tuple(match.group() for match in tokens.words(text))
        if entry.kind == "institution" and _names_a_person(phrase):
            continue  # "President of Ukraine" is a publisher's name, but in a text it is a person
        shared = entry.kind == "institution" and "shared" in lexicon().of(text)
        entry = replace(entry, length=len(phrase), shared=shared)
        for form in {phrase, tuple(word.replace("'", "’") for word in phrase)}:
            phrases.setdefault(form[0], {}).setdefault(form, entry)
    return Gazetteer(
        {word: tuple(sorted(found.items(), key=_longest_first)) for word, found in phrases.items()},
        frozenset(fold(name.split()[0]) for spell in tables.spells for name in spell.names),
        {country.code: country.name for country in tables.countries},
    )


def _names_a_person(phrase: Phrase) -> bool:
    """True for "President ..." and "Prime Minister of ..."."""
    office = phrase[:2] == ("Prime", "Minister") and phrase[2:3] == ("of",)
    return office or "head" in lexicon().of(phrase[0])


def _longest_first(item: tuple[Phrase, Entry]) -> tuple[int, Phrase]:
    return (-len(item[0]), item[0])


def _blocks(tables: Tables) -> Iterator[tuple[str, Entry]]:
    for block in tables.blocks:
        yield block.phrase, Entry("block", None, block.phrase)


def _bodies(tables: Tables) -> Iterator[tuple[str, Entry]]:
    for row in tables.institutions:
        for name in (row.name, *row.names):
            yield (
                name,
                Entry("institution", row.country, row.name, f"institutions:{row.name}", row.qid),
            )
    for publisher in tables.publishers:
        for name in (publisher.name, *publisher.names):
            yield (
                name,
                Entry(
                    "institution", publisher.side, publisher.name, f"publishers:{publisher.name}"
                ),
            )


def _seats(tables: Tables) -> Iterator[tuple[str, Entry]]:
    """What `metonyms.csv` corrects: cities and styles that are no seat of a government."""
    names = {country.code: country.name for country in tables.countries}
    text = (files(__package__) / "metonyms.csv").read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        if row["kind"] == "block":
            yield row["phrase"], Entry("block", None, row["phrase"])
        if row["code"] in names:
            kind = _SEATS[row["kind"]]
            code = row["code"]
            yield row["phrase"], Entry(kind, code, names[code], f"countries:{code}")


def _places(tables: Tables) -> Iterator[tuple[str, Entry]]:
    for country in tables.countries:
        row = f"countries:{country.code}"
        for kind, names in (
            ("country", (country.name, *country.names)),
            ("adjective", country.adjectives),
            ("metonym", country.metonyms),
            ("capital", country.capitals),
        ):
            for name in names:
                yield name, Entry(kind, country.code, country.name, row)  # type: ignore[arg-type]
