"""Keeping: reports, readings and the linked record, in a file or a database."""

from typing import TYPE_CHECKING

from readouts.late import late
from readouts.store.database import Database
from readouts.store.places import Place, is_url
from readouts.store.put import Entry, PutOutcome
from readouts.store.record_store import RecordStore
from readouts.store.state import State

if TYPE_CHECKING:
    from readouts.store.health import Health
    from readouts.store.protocol import Store

__all__ = [
    "Database",
    "Entry",
    "Health",
    "Place",
    "PutOutcome",
    "RecordStore",
    "State",
    "Store",
    "is_url",
]

if not TYPE_CHECKING:
    __getattr__ = late(
        __name__, {"Health": "readouts.store.health", "Store": "readouts.store.protocol"}
    )
