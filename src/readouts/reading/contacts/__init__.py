"""Contacts: which calls and meetings a report tells of, between whom and when."""

from readouts.reading.contacts.find import Found, Publication, find_contacts

__all__ = ["Found", "Publication", "find_contacts"]
