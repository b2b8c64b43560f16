"""Readouts: from reports of diplomatic contacts to one sourced record."""

__version__ = "0.1.0"
