"""All tables as one frozen value, with the lookups that reading and linking need."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from operator import attrgetter
from pathlib import Path
from typing import Any

from readouts.data.bodies import Bodies
from readouts.data.offices import Offices, checked, with_aliases
from readouts.data.places import Mention, Places
from readouts.data.reader import key_field, read_table
from readouts.data.rows import Alias, Block, Country, Institution, Publisher, Spell, Term, Tie
from readouts.data.terms import TermMention, Terms, check_term
from readouts.data.ties import TieMention, Ties, check_tie
from readouts.errors import DataError

DIGEST_LENGTH = 16
_TABLES: Mapping[str, tuple[type, Callable[[Any], str | None]]] = {
    "offices": (Spell, checked),
    "posts": (Spell, checked),
    "aliases": (Alias, lambda row: None),
    "countries": (Country, lambda row: None),
    "blocks": (Block, lambda row: None),
    "institutions": (Institution, lambda row: None),
    "publishers": (Publisher, lambda row: None),
    "terms": (Term, check_term),
    "ties": (Tie, check_tie),
}
"""Name of each table (its file is `<name>.csv`), its row type and what checks a row."""


@dataclass(frozen=True, kw_only=True)
class Tables:
    """The tables in use; `digest` is the first hex digits of a SHA-256 over all of them."""

    spells: tuple[Spell, ...]
    countries: tuple[Country, ...]
    blocks: tuple[Block, ...]
    institutions: tuple[Institution, ...]
    publishers: tuple[Publisher, ...]
    terms: tuple[Term, ...] = ()
    ties: tuple[Tie, ...] = ()
    digest: str

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
    def _offices(self) -> Offices:
        return Offices(self.spells)

    @cached_property
    def _places(self) -> Places:
        return Places(self.countries, self.blocks)

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.institutions, self.publishers)

    @cached_property
    def _terms(self) -> Terms:
        return Terms(self.terms)

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self.ties)


def load_tables(extra: Path | None = None) -> Tables:
    """The tables that ship with the program, with a user's own from the folder `extra`.

    A file there has the name and columns of one in `_TABLES` (`offices.csv`); its rows are
    added, and a row with the key of one of ours replaces it. Any other CSV file there is an
    error: it would have no effect, unnoticed. Cached while `extra` is None.

    Raises DataError, which names file and line and what to do.
    """
    return _shipped() if extra is None else _with(extra)


@cache
def _shipped() -> Tables:
    return _assemble(_read_shipped(), _digest(_folder()))


@cache
def _read_shipped() -> dict[str, tuple[Any, ...]]:
    return {
        name: read_table(_folder() / f"{name}.csv", row_type, check)
        for name, (row_type, check) in _TABLES.items()
    }


def _folder() -> Traversable:
    return files("readouts.data") / "tables"


def _with(extra: Path) -> Tables:
    """The tables with the rows of the user's folder."""
    tables = dict(_read_shipped())
    for name in _own(extra):
        row_type, check = _TABLES[name]
        rows = read_table(extra / f"{name}.csv", row_type, check)
        tables[name] = _overridden(attrgetter(key_field(row_type)), (*tables[name], *rows))
    return _assemble(tables, _digest(_folder(), extra))


def _own(extra: Path) -> list[str]:
    """The names of the tables in the user's folder; DataError for a file that is none of them."""
    names = [path.name for path in _csv_files(extra)]
    ours = ", ".join(f"{name}.csv" for name in sorted(_TABLES))
    for name in names:
        if name.removesuffix(".csv") not in _TABLES:
            hint = f"take the file away; for now these tables can be extended: {ours}"
            raise DataError("not a table that can be extended", where=str(extra / name), hint=hint)
    if not names:
        hint = f"put there one of {ours}"
        raise DataError("no tables in this folder", where=str(extra), hint=hint)
    return [name.removesuffix(".csv") for name in names]


def _csv_files(folder: Path | Traversable) -> list[Path | Traversable]:
    """The CSV files of a folder by name; none where there is no such folder."""
    paths = folder.iterdir() if folder.is_dir() else iter(())
    found = (path for path in paths if path.name.lower().endswith(".csv"))
    return sorted(found, key=lambda path: path.name)


def _overridden(key: Callable[[Any], Any], rows: tuple[Any, ...]) -> tuple[Any, ...]:
    """The rows, each key's last one in the place of its first."""
    return tuple({key(row): row for row in rows}.values())


def _assemble(tables: dict[str, tuple[Any, ...]], digest: str) -> Tables:
    return Tables(
        spells=with_aliases((*tables["offices"], *tables["posts"]), tables["aliases"]),
        countries=tables["countries"],
        blocks=tables["blocks"],
        institutions=tables["institutions"],
        publishers=tables["publishers"],
        terms=tables["terms"],
        ties=tables["ties"],
        digest=digest,
    )


def _digest(*folders: Path | Traversable) -> str:
    """Over every table, also those that other modules read: each of them shapes a reading."""
    content = hashlib.sha256()
    for folder in folders:
        for path in _csv_files(folder):
            content.update(f"{path.name}\n".encode())
            content.update(hashlib.sha256(path.read_bytes()).digest())
    return content.hexdigest()[:DIGEST_LENGTH]
