"""Reads the tables: those that ship with the program, and a user's own beside them."""

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple

from readouts.data.acts import ActPhrase, StanceWord, check_act_phrase
from readouts.data.cues import Cue, CueNoun, check_cue
from readouts.data.issues import Issue, IssueWords, check_issue, check_words, with_words
from readouts.data.offices import checked, with_aliases
from readouts.data.reader import key_field, read_table
from readouts.data.rows import (
    Alias,
    Block,
    Country,
    Institution,
    Publisher,
    Spell,
    StateDomain,
    Term,
    Tie,
)
from readouts.data.tables import Tables
from readouts.data.terms import check_term
from readouts.data.ties import check_tie
from readouts.errors import DataError

DIGEST_LENGTH = 16
Rows = tuple[Any, ...]


class _Kind(NamedTuple):
    """The type of a table's rows, what is wrong with one, and the table that must have its key."""

    row_type: type
    problem: Callable[[Any], str | None] = lambda row: None
    of: str | None = None

    def key(self, row: Any) -> Any:
        """The key of a row."""
        return getattr(row, key_field(self.row_type))


_TABLES: Mapping[str, _Kind] = {
    "offices": _Kind(Spell, checked),
    "posts": _Kind(Spell, checked),
    "aliases": _Kind(Alias),
    "countries": _Kind(Country),
    "blocks": _Kind(Block),
    "institutions": _Kind(Institution),
    "publishers": _Kind(Publisher),
    "state_domains": _Kind(StateDomain),
    "terms": _Kind(Term, check_term),
    "ties": _Kind(Tie, check_tie),
    "cues": _Kind(Cue, check_cue),
    "cue_nouns": _Kind(CueNoun),
    "act_phrases": _Kind(ActPhrase, check_act_phrase),
    "stance_words": _Kind(StanceWord),
    "issues": _Kind(Issue, check_issue),
    "issue_words": _Kind(IssueWords, check_words, of="issues"),
}
"""Each table by name (its file is `<name>.csv`); one that needs another stands behind it."""


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
def _read_shipped() -> Mapping[str, Rows]:
    tables: dict[str, Rows] = {}
    for name in _TABLES:
        tables[name] = _rows(_folder(), name, tables)
    return tables


def _folder() -> Traversable:
    return files("readouts.data") / "tables"


def _with(extra: Path) -> Tables:
    """The tables with the rows of the user's folder."""
    own, tables = _own(extra), dict(_read_shipped())
    for name, kind in _TABLES.items():
        if name in own:
            rows = (*tables[name], *_rows(extra, name, tables))
            tables[name] = _overridden(kind.key, rows)
    return _assemble(tables, _digest(_folder(), extra))


def _rows(folder: Path | Traversable, name: str, tables: Mapping[str, Rows]) -> Rows:
    """The rows of the table in that folder; `tables` are those read so far."""
    kind = _TABLES[name]
    known = {_TABLES[kind.of].key(row) for row in tables[kind.of]} if kind.of else set()

    def problem(row: Any) -> str | None:
        """What is wrong with a row, or None."""
        if kind.of and kind.key(row) not in known:
            return f"{kind.of}.csv has no {kind.key(row)!r}"
        return kind.problem(row)

    return read_table(folder / f"{name}.csv", kind.row_type, problem)


def _own(extra: Path) -> frozenset[str]:
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
    return frozenset(name.removesuffix(".csv") for name in names)


def _csv_files(folder: Path | Traversable) -> list[Path | Traversable]:
    """The CSV files of a folder by name; none where there is no such folder."""
    paths = folder.iterdir() if folder.is_dir() else iter(())
    found = (path for path in paths if path.name.lower().endswith(".csv"))
    return sorted(found, key=lambda path: path.name)


def _overridden(key: Callable[[Any], Any], rows: Rows) -> Rows:
    """The rows, each key's last one in the place of its first."""
    return tuple({key(row): row for row in rows}.values())


def _assemble(tables: Mapping[str, Rows], digest: str) -> Tables:
    return Tables(
        spells=with_aliases((*tables["offices"], *tables["posts"]), tables["aliases"]),
        countries=tables["countries"],
        blocks=tables["blocks"],
        institutions=tables["institutions"],
        publishers=tables["publishers"],
        state_domains=tables["state_domains"],
        terms=tables["terms"],
        ties=tables["ties"],
        cues=tables["cues"],
        cue_nouns=tables["cue_nouns"],
        act_phrases=tables["act_phrases"],
        stance_words=tables["stance_words"],
        issues=with_words(tables["issues"], tables["issue_words"]),
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
