"""The nouns of ingest: what a caller gives beside the inputs, and what comes out of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import BinaryIO

from readouts.data import Publisher, load_tables
from readouts.errors import InputError
from readouts.ingest.budget import Budget
from readouts.model import PublishedBasis, Report

LIMIT_BYTES = 10_000_000  # a report of 10 MB is a mistake: a whole book has about one
NO_MAPPING: Mapping[str, str] = MappingProxyType({})
MOST_DEEP = 4  # containers within each other: a zip of mailboxes with a PDF attached has three


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """A report, where it stood, and what about it was odd but no reason to leave it out.

    `where` is the input as given, with its line or item ("news.jsonl:line 3"). `notes` are
    short sentences for the user: metadata that could not be used, an encoding that was
    guessed. They are no part of the report, so they do not change its reading.
    """

    report: Report
    where: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What is known of inputs from elsewhere; it fills in what an input itself does not say.

    The user says it of all inputs; a list, an archive or a web server says it of what it holds.
    Days are in any form that `published.normalise` reads, `lang` is a code or an English name.
    `published_basis` says how far `published` can be trusted. `url`, the address that the input
    was taken from, goes before one that the input itself names.
    """

    published: str | None = None
    publisher: str | None = None
    lang: str | None = None
    published_basis: PublishedBasis = "stated"
    title: str | None = None
    url: str | None = None
    modified: str | None = None
    fetched: str | None = None


PublisherOf = Callable[[str], Publisher | None]
"""The publisher of a name or an address, by the tables in use."""


def shipped_publisher(name_or_url: str) -> Publisher | None:
    """The publisher of that name or address by the tables that ship."""
    return load_tables().publisher(name_or_url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read: field names (`mapping`: field to the input's name), limit, defaults, publishers.

    Of what a container holds, `encoding` is the one that the container states, `depth` the number
    of containers around it, and `budget` what all of it may unpack to.
    """

    mapping: Mapping[str, str] = field(default_factory=lambda: NO_MAPPING)
    limit_bytes: int = LIMIT_BYTES
    defaults: Defaults = Defaults()
    publisher_of: PublisherOf = shipped_publisher
    encoding: str | None = None
    depth: int = 0
    budget: Budget = field(default_factory=Budget)

    def within(self) -> Options:
        """How to read what a container holds; the container's address is not that of its members.

        Raises InputError where it is packed too deep.
        """
        if self.depth == MOST_DEEP:
            raise InputError(f"packed more than {MOST_DEEP} deep", hint="unpack it and add that")
        budget = self.budget if self.depth else Budget()
        defaults = replace(self.defaults, url=None)
        return replace(self, depth=self.depth + 1, budget=budget, encoding=None, defaults=defaults)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """The fields of one report as the input gives them, before any of them is checked."""

    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: str | None = None
    id: str | None = None
    lang: str | None = None
    modified: str | None = None
    fetched: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """Where the fields came from: path, place in it, hash of the bytes, program that read them."""

    source: str
    where: str
    sha256: str
    extractor: str | None = None
    notes: tuple[str, ...] = ()


Outcome = Ingested | InputError
"""What one file or row becomes."""

Reader = Callable[[BinaryIO, str, Options], Iterator[Outcome]]
"""Reads an open input: the stream, its name as shown to the user, and the options."""


def attempt(where: str, make: Callable[[], Outcome]) -> Outcome:
    """What `make` returns, or the InputError that it raises, placed at `where` if it is nowhere.

    The error is made anew: a traceback would keep the row's text in memory.
    """
    try:
        return make()
    except InputError as error:
        return located(error, where)


def located(error: InputError, where: str) -> InputError:
    """The same error without a traceback, at `where` unless it has a place already."""
    return InputError(error.what, where=error.where or where, hint=error.hint)
