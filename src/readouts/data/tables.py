"""All tables as one frozen value, with the lookups that reading and linking need."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from readouts.data.acts import ActPhrase, StanceWord
from readouts.data.bodies import Bodies
from readouts.data.cues import Cue, CueNoun, Lexicon
from readouts.data.issues import Issue
from readouts.data.offices import Offices
from readouts.data.places import Mention, Places
from readouts.data.rows import (
    Block,
    Country,
    Institution,
    Publisher,
    Spell,
    StateDomain,
    Term,
    Tie,
)
from readouts.data.terms import TermMention, Terms
from readouts.data.ties import TieMention, Ties


@dataclass(frozen=True, kw_only=True, eq=False)
class Tables:
    """The tables in use; `digest` is the first hex digits of a SHA-256 over all of them.

    The digest says all: tables are equal where it is, and what is made of them can be cached by
    them without a look at every row.
    """

    spells: tuple[Spell, ...]
    countries: tuple[Country, ...]
    blocks: tuple[Block, ...]
    institutions: tuple[Institution, ...]
    publishers: tuple[Publisher, ...]
    state_domains: tuple[StateDomain, ...] = ()
    terms: tuple[Term, ...] = ()
    ties: tuple[Tie, ...] = ()
    cues: tuple[Cue, ...] = ()
    cue_nouns: tuple[CueNoun, ...] = ()
    act_phrases: tuple[ActPhrase, ...] = ()
    stance_words: tuple[StanceWord, ...] = ()
    issues: tuple[Issue, ...] = ()
    digest: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tables) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def people(self, name: str) -> tuple[Spell, ...]:
        """All spells of the persons whose full or family name is `name`, however spelled."""
        return self._offices.people(name)

    def holders(self, country: str | None, office_class: str, day: str | None) -> tuple[Spell, ...]:
        """Who held an office of this class on that ISO day; with no day, all who ever did."""
        return self._offices.holders(country, office_class, day)

    def name_index(self) -> Mapping[str, tuple[Spell, ...]]:
        """Folded full and family names (names.fold) to the spells of all who bear them."""
        return self._offices.name_index

    def country(self, phrase: str) -> str | None:
        """The ISO code of the country that the phrase names, by any kind of word; else None."""
        return self._places.country(phrase)

    def find_countries(self, text: str) -> tuple[Mention, ...]:
        """All words for countries in a text, as (span, code, how), in its order."""
        return self._places.find(text)

    def institution(self, phrase: str) -> Institution | None:
        """The institution that the phrase names; else None."""
        return self._bodies.institution(phrase)

    def publisher(self, name_or_url: str) -> Publisher | None:
        """The publisher of that name or address; else None."""
        return self._bodies.publisher(name_or_url)

    def find_terms(self, text: str) -> tuple[TermMention, ...]:
        """All words in a text that are no older than a known day, as (span, term)."""
        return self._terms.find(text)

    def ties_of(self, codes: Iterable[str]) -> tuple[Tie, ...]:
        """The dated facts of these countries alone (ISO codes), such as their relations."""
        return self._ties.of(codes)

    def find_ties(self, text: str, codes: Iterable[str] = ()) -> tuple[TieMention, ...]:
        """Words for dated facts of these countries, and of no country, as (span, tie)."""
        return self._ties.find(text, codes)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The cues and speech nouns by lemma."""
        return Lexicon.of(self.cues, self.cue_nouns)

    @cached_property
    def _offices(self) -> Offices:
        return Offices(self.spells)

    @cached_property
    def _places(self) -> Places:
        return Places(self.countries, self.blocks)

    @cached_property
    def _bodies(self) -> Bodies:
        names = {country.code: country.name for country in self.countries}
        return Bodies(self.institutions, self.publishers, self.state_domains, names)

    @cached_property
    def _terms(self) -> Terms:
        return Terms(self.terms)

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self.ties)
