"""Contacts: which calls and meetings a report tells of, between whom and when."""

from readouts.reading.contacts.find import Found, find_contacts
from readouts.reading.contacts.when import Almanac, Publication

__all__ = ["Almanac", "Found", "Publication", "find_contacts"]
