"""The rows of the tables that ship with the program and that a user can extend.

The first field of each row type is the row's key: a user's row with the same key replaces ours.
"""

from dataclasses import dataclass
from typing import Literal

OfficeClass = Literal["HOS", "HOG", "VP", "FM", "NSA", "IO", "OTHER"]
PublisherKind = Literal["government", "agency", "outlet"]
PublisherBasis = Literal["state domain", "own domain"]
TieKind = Literal["relations", "treaty", "body", "independence", "event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One person in one office for one country, from `start` until `end`.

    Days are ISO and may be partial (`1996`, `2001-12`). `end` is None while no end is known:
    then the spell counts up to `last_attested`, after which the holder is unknown. `names`
    are all spellings, the preferred one (`person`) first. `country` is an ISO 3166 alpha-3
    code (XKX for Kosovo), or None for an international body.
    """

    row: str
    person: str
    names: tuple[str, ...]
    qid: str | None
    country: str | None
    office_class: OfficeClass
    office: str
    start: str | None
    end: str | None
    last_attested: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """More spellings of a person of the office tables, who is named by `person` as there.

    They are joined to the names of every spell of that person (in `country`, where given).
    """

    person: str
    names: tuple[str, ...]
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country: how texts name it, its people, its capital and what stands for its government.

    `capitals` are spellings of the capital (and of a second seat of government), the preferred
    one first; empty where taking the word for the country would mislead (Victoria).
    """

    code: str
    name: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A phrase that holds a country's word but does not mean the country ("Latin American")."""

    phrase: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """An international body, ministry or agency; `country` is None for an international one."""

    name: str
    names: tuple[str, ...]
    country: str | None
    qid: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who publishes; `side` is the ISO code of the government whose own voice it is, else None.

    `basis` says why its domains are its own: a state reserves them for its public bodies, or they
    are known to be.
    """

    name: str
    names: tuple[str, ...]
    domains: tuple[str, ...]
    kind: PublisherKind
    side: str | None
    language: str | None
    basis: PublisherBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateDomain:
    """A domain below which only public bodies of one state have theirs (`gov.pe`), and its code.

    A host below it that no publisher is known to have is that of the state's government.
    """

    domain: str
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word that nobody used before the day `first`: what uses it cannot be older.

    `names` are its other forms. The day may be partial; then it counts from its first day on.
    `fact` says what happened on it.
    """

    term: str
    names: tuple[str, ...]
    first: str
    fact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A dated fact whose anniversaries are celebrated; `day` may be partial.

    `relations` are of two countries, `independence` is of one; both are known by the words for
    their kind, in the table of word lists. The others have `names` by which texts call them, and
    no country, one or two: where more share the fact, or all do, its names are enough.
    """

    row: str
    kind: TieKind
    countries: tuple[str, ...]
    names: tuple[str, ...]
    fact: str
    day: str
