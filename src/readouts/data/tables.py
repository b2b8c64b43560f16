"""All tables as one frozen value, with the lookups that reading and linking need."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

from readouts.data.bodies import Bodies
from readouts.data.offices import Offices, checked, with_aliases
from readouts.data.places import Mention, Places
from readouts.data.reader import key_of, read_table
from readouts.data.rows import Alias, Block, Country, Institution, Publisher, Spell
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
}
"""Name of each table (its file is `<name>.csv`), its row type and what checks a row."""


@dataclass(frozen=True, kw_only=True)
class Tables:
    """The tables in use; `digest` is the first hex digits of a SHA-256 over all their rows."""

    spells: tuple[Spell, ...]
    countries: tuple[Country, ...]
    blocks: tuple[Block, ...]
    institutions: tuple[Institution, ...]
    publishers: tuple[Publisher, ...]
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

    @cached_property
    def _offices(self) -> Offices:
        return Offices(self.spells)

    @cached_property
    def _places(self) -> Places:
        return Places(self.countries, self.blocks)

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.institutions, self.publishers)


def load_tables(extra: Path | None = None) -> Tables:
    """The tables that ship with the program, with a user's own from the folder `extra`.

    A file there has the name and columns of one of ours (`offices.csv`); its rows are added,
    and a row with the key of one of ours replaces it. Cached while `extra` is None.

    Raises DataError, which names file and line and what to do.
    """
    return _shipped() if extra is None else _assemble(_with(_read_shipped(), extra))


@cache
def _shipped() -> Tables:
    return _assemble(_read_shipped())


@cache
def _read_shipped() -> dict[str, tuple[Any, ...]]:
    folder = files("readouts.data") / "tables"
    return {
        name: read_table(folder / f"{name}.csv", row_type, check)
        for name, (row_type, check) in _TABLES.items()
    }


def _with(tables: dict[str, tuple[Any, ...]], extra: Path) -> dict[str, tuple[Any, ...]]:
    """The tables with the rows of the user's folder."""
    known = ", ".join(f"{name}.csv" for name in _TABLES)
    found = sorted(extra.glob("*.csv"))
    for path in found:
        if path.stem not in _TABLES:
            raise DataError("no such table", where=str(path), hint=f"the tables are {known}")
    if not found:
        raise DataError("no tables in it", where=str(extra), hint=f"put there one of {known}")
    return tables | {
        path.stem: _override(tables[path.stem], read_table(path, *_TABLES[path.stem]))
        for path in found
    }


def _override(ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(
        ({key_of(row): row for row in ours} | {key_of(row): row for row in theirs}).values()
    )


def _assemble(tables: dict[str, tuple[Any, ...]]) -> Tables:
    spells = with_aliases((*tables["offices"], *tables["posts"]), tables["aliases"])
    return Tables(
        spells=spells,
        countries=tables["countries"],
        blocks=tables["blocks"],
        institutions=tables["institutions"],
        publishers=tables["publishers"],
        digest=_digest(tables),
    )


def _digest(tables: dict[str, tuple[Any, ...]]) -> str:
    content = hashlib.sha256()
    for name in sorted(tables):
        content.update(f"{name}\n".encode())
        for row in tables[name]:
            content.update(repr(row).encode())
    return content.hexdigest()[:DIGEST_LENGTH]
