"""Which dossier is asked for, and where its page says that it comes from."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from readouts import __version__
from readouts.errors import UsageError
from readouts.library.base import Base
from readouts.pages.contact import contact_page
from readouts.pages.cover import Provenance
from readouts.pages.dossier import dossier as as_html
from readouts.pages.issue import issue_page
from readouts.pages.pair import pair_page
from readouts.store import is_url


@dataclass(frozen=True, slots=True)
class Asked:
    """A contact; or two countries; or an issue and who speaks of it."""

    contact: str | None
    between: tuple[str, ...]
    issue: str | None
    by: str | None
    towards: str | None
    since: str | None
    until: str | None


def dossier(
    record: Base, asked: Asked, name: str | None = None, made: datetime | None = None
) -> str:
    """The HTML of the dossier, made now if not said; `name` is what it calls the record.

    Raises UsageError where not one of the three is asked for, or for words that stand for
    nothing; RecordError for the id of no contact.
    """
    _check(asked)
    provenance = Provenance(
        record=name or called(record.store.place),
        generation=record.store.state().linked,
        version=__version__,
        made=made or datetime.now(UTC),
    )
    source, tables = record.store, record.tables
    if asked.contact:
        return as_html(contact_page(source, tables, asked.contact, provenance))
    span = {"since": asked.since, "until": asked.until}
    if asked.between:
        return as_html(pair_page(source, tables, asked.between, provenance, **span))
    by, issue = asked.by or "", asked.issue or ""
    return as_html(issue_page(source, tables, by, issue, provenance, towards=asked.towards, **span))


def called(place: str) -> str:
    """A record's place without the way to it: a file's name, or the database's on its server."""
    return place.partition("?")[0] if is_url(place) else Path(place).name


def _check(asked: Asked) -> None:
    about = [bool(asked.contact), bool(asked.between), bool(asked.issue or asked.by)]
    if sum(about) != 1:
        hint = "a contact, or --between A --between B, or --issue I --by A"
        raise UsageError("a dossier is on one thing", hint=hint)
    if about[2] and not (asked.issue and asked.by):
        raise UsageError("name the issue and who speaks of it", hint="--issue sanctions --by IRN")
    if asked.contact and (asked.since or asked.until):
        raise UsageError("a contact has its own day", hint="leave out the days")
    if asked.towards and not asked.issue:
        raise UsageError("only a dossier of an issue is towards somebody", hint="leave it out")
