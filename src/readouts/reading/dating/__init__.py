"""The day of a contact, from what its sentences say and from when the report came out."""

from readouts.reading.dating.bounds import Bound
from readouts.reading.dating.contact_day import date_contact

__all__ = ["Bound", "date_contact"]
