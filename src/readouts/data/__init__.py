"""The tables: offices by date, countries, institutions, publishers, dated words and facts."""

from typing import TYPE_CHECKING

from readouts.late import late

if TYPE_CHECKING:
    from readouts.data.loading import load_tables
    from readouts.data.places import Mention
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
    from readouts.data.terms import TermMention
    from readouts.data.ties import TieMention

__all__ = [
    "Alias",
    "Block",
    "Country",
    "Institution",
    "Mention",
    "Publisher",
    "Spell",
    "StateDomain",
    "Tables",
    "Term",
    "TermMention",
    "Tie",
    "TieMention",
    "load_tables",
]

# What keeps a record needs the names of this package's modules, and no table.
_ROWS = (
    "Alias", "Block", "Country", "Institution", "Publisher", "Spell", "StateDomain", "Term", "Tie",
)  # fmt: skip
if not TYPE_CHECKING:
    __getattr__ = late(
        __name__,
        {
            **dict.fromkeys(_ROWS, "readouts.data.rows"),
            "Mention": "readouts.data.places",
            "Tables": "readouts.data.tables",
            "TermMention": "readouts.data.terms",
            "TieMention": "readouts.data.ties",
            "load_tables": "readouts.data.loading",
        },
    )
