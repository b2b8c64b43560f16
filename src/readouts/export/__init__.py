"""Writing out: nouns to lines of JSON, CSV or the layouts of other event data."""

from readouts.export.columns import CONTACT_COLUMNS, contact_row, flat_columns, flat_row, text_row
from readouts.export.event_columns import EVENT_COLUMNS, event_row
from readouts.export.event_formats import EVENT_FORMATS, event_lines
from readouts.export.feeds import Feed, atom_lines, change_details, rss_lines
from readouts.export.formats import FORMATS, Format, format_for
from readouts.export.source import Asked
from readouts.export.target import whole_file
from readouts.export.writers import csv_lines, json_lines

__all__ = [
    "CONTACT_COLUMNS",
    "EVENT_COLUMNS",
    "EVENT_FORMATS",
    "FORMATS",
    "Asked",
    "Feed",
    "Format",
    "atom_lines",
    "change_details",
    "contact_row",
    "csv_lines",
    "event_lines",
    "event_row",
    "flat_columns",
    "flat_row",
    "format_for",
    "json_lines",
    "rss_lines",
    "text_row",
    "whole_file",
]
