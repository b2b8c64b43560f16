"""Spans of Unicode code points, half open, into a report's frozen text."""

Span = tuple[int, int]
"""`(start, end)` with `0 <= start <= end <= len(text)`; the end is exclusive."""

Spans = tuple[Span, ...]
"""Several pieces in the order of the text; empty where there is nothing to show."""
