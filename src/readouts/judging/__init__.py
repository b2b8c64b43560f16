"""Judging: what people decided about a reading, and the reading that follows from it."""
