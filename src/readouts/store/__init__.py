"""Keeping: reports, readings and the linked record in one file."""

from readouts.store.health import Health
from readouts.store.protocol import Store
from readouts.store.put import Entry, PutOutcome
from readouts.store.sqlite import SqliteStore
from readouts.store.state import State

__all__ = ["Entry", "Health", "PutOutcome", "SqliteStore", "State", "Store"]
