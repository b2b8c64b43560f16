"""Asking: from words that a person writes to typed answers out of the record."""

from readouts.model import FoundStatement
from readouts.questions.answers import FoundContacts, schemas
from readouts.questions.contacts import find_contacts
from readouts.questions.reports import find_reports
from readouts.questions.show import (
    Shown,
    ShownActor,
    ShownContact,
    ShownReport,
    show,
    show_contact,
)
from readouts.questions.source import Source
from readouts.questions.statements import find_statements
from readouts.questions.wordings import wordings

__all__ = [
    "FoundContacts",
    "FoundStatement",
    "Shown",
    "ShownActor",
    "ShownContact",
    "ShownReport",
    "Source",
    "find_contacts",
    "find_reports",
    "find_statements",
    "schemas",
    "show",
    "show_contact",
    "wordings",
]
