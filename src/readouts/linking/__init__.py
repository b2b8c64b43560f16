"""Readings to a record: same contact, same statement, text reuse, wordings. No file, no network."""

from readouts.linking.compare import Cell, Comparison, Piece, Row, comparison
from readouts.linking.linker import link, link_lines
from readouts.linking.reuse import origins

__all__ = ["Cell", "Comparison", "Piece", "Row", "comparison", "link", "link_lines", "origins"]
