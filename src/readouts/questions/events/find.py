"""Event data out of a record, contact by contact."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from readouts.data import Tables
from readouts.model import Event, RecordContact
from readouts.questions.events.coder import Coder
from readouts.questions.events.gather import Gathering
from readouts.questions.source import Source
from readouts.questions.terms import actors, country, days


def find_events(
    source: Source,
    tables: Tables,
    *,
    between: Sequence[str] = (),
    since: str | None = None,
    until: str | None = None,
) -> Iterator[Event]:
    """The events of all contacts that were held and fit every filter, in order of day.

    `between`: countries or names, each of which takes part; `since` and `until`: a day, month or
    year that the contact's possible days must touch. What was said outside of a contact is no
    event. Raises UsageError for words that stand for nothing.
    """
    span = days(since, until)
    contacts = source.find_contacts(
        countries=[code for term in between if (code := country(term, tables))],
        actors=[actors(term, source, tables) for term in between if not country(term, tables)],
        status="held",
        since=span.since,
        until=span.until,
    )
    fitting = (contact for contact in contacts if span.touches(contact.date.candidates))
    return _events(fitting, source, tables)


def _events(contacts: Iterator[RecordContact], source: Source, tables: Tables) -> Iterator[Event]:
    reading_of = lru_cache(maxsize=64)(source.reading)
    actor_of = lru_cache(maxsize=4096)(source.actor)
    coder = Coder(tables)
    for contact in contacts:
        found = ((account.report, reading_of(account.report)) for account in contact.accounts)
        readings = {report: reading for report, reading in found if reading}
        yield from Gathering(contact, readings, actor_of, tables, coder).events()
