"""Date expressions: find them in news and readouts and give each its TIMEX3 value."""

from readouts.reading.dates.tag import tag

__all__ = ["tag"]
