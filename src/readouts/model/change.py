"""What has happened to a record: its journal, and the reports that it has forgotten."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field that is other than before: which of its values are gone and which are new."""

    field: str
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One thing that happened, as it is kept: ids, days and digests, no words of a report.

    `generation` counts the transactions that have changed the record, `at` is a time in UTC.
    `kind` is what it happened to (report, contact, judgement, ...) and `change` what (added,
    merged, ...); `was` is the id before, `now` the one that held it right after.
    """

    number: int
    generation: int
    at: str
    kind: str
    change: str
    id: str
    was: str | None = None
    now: str | None = None
    by: str | None = None
    reason: str | None = None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """One thing that is new or different in a record, as it is told.

    As `JournalEntry`, but with words for digests, and `contact` the contact that holds it at
    present (None for a report, or where nothing is left of it). `title` says in one line what it
    is about; `first_day` and `last_day` bound the day of a contact, `statements` counts those of
    a report or contact.
    """

    type: Literal["change"] = "change"
    number: int
    generation: int
    at: str
    kind: str
    change: str
    id: str
    was: str | None = None
    contact: str | None = None
    by: str | None = None
    reason: str | None = None
    title: str
    publisher: str | None = None
    url: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    issues: tuple[str, ...] = ()
    statements: int = 0
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """A report whose words were taken out of a record: what is kept of it, by whom and why.

    `at` is a time in UTC; `refused` says that its text and its page are not taken again.
    """

    type: Literal["forgotten"] = "forgotten"
    id: str
    sha256: str
    original_sha256: str | None = None
    page: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    at: str
    by: str
    reason: str
    refused: bool = True

    def __str__(self) -> str:
        return f"forgotten on {self.at[:10]} by {self.by}: {self.reason}"
