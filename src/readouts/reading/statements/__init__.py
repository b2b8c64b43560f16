"""Statements: what a report presents as said, by whom."""

from readouts.reading.statements.draft import Draft
from readouts.reading.statements.find import find_drafts
from readouts.reading.statements.quotes import Quotes, find_quotes
from readouts.reading.statements.relayed import lifted
from readouts.reading.statements.resolve import Scene, resolve

__all__ = ["Draft", "Quotes", "Scene", "find_drafts", "find_quotes", "lifted", "resolve"]
