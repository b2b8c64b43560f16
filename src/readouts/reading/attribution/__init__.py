"""Who is said to say what, found without a parse by a small network."""

from readouts.reading.attribution.find import Attribution, find_attributions

__all__ = ["Attribution", "find_attributions"]
