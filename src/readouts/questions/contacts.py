"""Which contacts took place?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import get_args

from readouts.data import Tables
from readouts.model import Mode, RecordActor, RecordContact, Status
from readouts.questions.answers import FoundContacts
from readouts.questions.source import Source
from readouts.questions.terms import Days, actors, country, days, one_of

Fitting = Callable[..., Iterator[RecordContact]]


def find_contacts(
    source: Source,
    tables: Tables,
    *,
    between: Sequence[str] = (),
    person: Sequence[str] = (),
    mode: str | None = None,
    status: str | None = "held",
    since: str | None = None,
    until: str | None = None,
) -> FoundContacts:
    """Contacts that fit every filter.

    `between`: countries (code, name, capital) or names, each of which takes part; `person`:
    names or ids; `status` None takes any; `since` and `until`: a day, month or year that the
    possible days must touch. Raises UsageError for words that stand for nothing.
    """
    fitting = _fitting(source, tables, between, person, mode, status)
    found = tuple(_dated(fitting, days(since, until)))
    undated = sum(1 for _ in fitting(undated=True)) if since or until else 0
    return FoundContacts(contacts=found, actors=taking_part(source, found), undated=undated)


def each_contact(
    source: Source,
    tables: Tables,
    *,
    between: Sequence[str] = (),
    person: Sequence[str] = (),
    mode: str | None = None,
    status: str | None = "held",
    since: str | None = None,
    until: str | None = None,
) -> Iterator[RecordContact]:
    """The same contacts, one at a time."""
    fitting = _fitting(source, tables, between, person, mode, status)
    return _dated(fitting, days(since, until))


def _fitting(
    source: Source,
    tables: Tables,
    between: Sequence[str],
    person: Sequence[str],
    mode: str | None,
    status: str | None,
) -> Fitting:
    countries = [code for term in between if (code := country(term, tables))]
    named = [*(term for term in between if not country(term, tables)), *person]
    return partial(
        source.find_contacts,
        countries=countries,
        actors=[actors(term, source, tables) for term in named],
        mode=one_of(mode, get_args(Mode), "mode"),
        status=one_of(status, get_args(Status), "status"),
    )


def _dated(fitting: Fitting, span: Days) -> Iterator[RecordContact]:
    found = fitting(since=span.since, until=span.until)
    return (contact for contact in found if span.touches(contact.date.candidates))


def taking_part(source: Source, contacts: Iterable[RecordContact]) -> dict[str, RecordActor]:
    """The actors that take part in these contacts or asked for them, by id."""
    ids = {
        each for contact in contacts for each in (*contact.participants, contact.initiator) if each
    }
    found = ((each, source.actor(each)) for each in sorted(ids))
    return {each: actor for each, actor in found if actor}
