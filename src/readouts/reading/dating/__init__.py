"""The day of a contact, from what its sentences say and from when the report came out."""

from readouts.reading.dating.bounds import Bound
from readouts.reading.dating.clues import MAX_DAYS_BACK
from readouts.reading.dating.contact_day import date_contact
from readouts.reading.dating.facts import fact_bounds

__all__ = ["MAX_DAYS_BACK", "Bound", "date_contact", "fact_bounds"]
