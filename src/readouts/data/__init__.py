"""The tables: offices by date, countries, institutions, publishers, dated words and facts."""

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
