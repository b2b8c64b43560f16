"""Spans and the comparison of text: no knowledge of diplomacy."""
