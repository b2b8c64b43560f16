"""The command line: thin, and quick to say what it can do."""

from readouts.cli.main import main

__all__ = ["main"]
