"""The tables: offices by date, countries, institutions and publishers."""

from readouts.data.places import Mention
from readouts.data.rows import Alias, Block, Country, Institution, Publisher, Spell
from readouts.data.tables import Tables, load_tables

__all__ = [
    "Alias",
    "Block",
    "Country",
    "Institution",
    "Mention",
    "Publisher",
    "Spell",
    "Tables",
    "load_tables",
]
