"""Writing out: nouns to lines of JSON or CSV."""

from readouts.export.columns import CONTACT_COLUMNS, contact_row, flat_columns, flat_row, text_row
from readouts.export.writers import csv_lines, json_lines

__all__ = [
    "CONTACT_COLUMNS",
    "contact_row",
    "csv_lines",
    "flat_columns",
    "flat_row",
    "json_lines",
    "text_row",
]
