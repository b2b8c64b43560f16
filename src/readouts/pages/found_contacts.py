"""Contacts that a question found, in short: a line of time, and a row each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import RecordActor, RecordContact
from readouts.pages import days
from readouts.pages.cell import MOST, cell, of_them
from readouts.pages.facts import Person
from readouts.pages.passages import visible
from readouts.pages.sides import Side, Sides
from readouts.pages.timeline import Event, LaneOf, Timeline, possible_days, timeline
from readouts.pages.words import counted
from readouts.questions.answers import FoundContacts

DRAWN = 400  # contacts on the line of time


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact; `how` is its mode, with its status where it was not held."""

    id: str
    when: str
    people: tuple[Person, ...]
    how: str
    accounts: str
    held: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactsView:
    """The first contacts, and the days of more of them."""

    title: str
    rows: tuple[ContactRow, ...]
    timeline: Timeline | None
    undated: str


def contacts_cell(found: FoundContacts, tables: Tables) -> str:
    """The HTML."""
    return cell("contacts", view=contacts_view(found, tables))


def contacts_view(found: FoundContacts, tables: Tables) -> ContactsView:
    """The first MOST contacts as rows, the first DRAWN on a line of time."""
    first = found.contacts[:MOST]
    sides = Sides(_countries(first, found), tables)
    more = f"{counted(found.undated, 'contact')} more may fit: no day of them is known."
    return ContactsView(
        title=of_them(len(first), len(found.contacts), "contacts"),
        rows=tuple(_row(one, found, sides) for one in first),
        timeline=timeline(list(_lanes(found.contacts[:DRAWN], found))),
        undated=more if found.undated else "",
    )


def _countries(contacts: Iterable[RecordContact], found: FoundContacts) -> list[str]:
    """Those who take part, the most frequent first."""
    met = Counter(
        code
        for one in contacts
        for code in {actor.country for actor in _actors(one, found) if actor.country}
    )
    return sorted(met, key=lambda code: (-met[code], code))


def _actors(contact: RecordContact, found: FoundContacts) -> list[RecordActor]:
    return [found.actors[one] for one in contact.participants if one in found.actors]


def _row(contact: RecordContact, found: FoundContacts, sides: Sides) -> ContactRow:
    people = (Person(visible(one.name), sides.of(one.country)) for one in _actors(contact, found))
    held = sorted({one.side for one in contact.accounts if one.side})
    status = "" if contact.status == "held" else f", {contact.status}"
    origins = counted(contact.independent, "independent origin")
    return ContactRow(
        id=contact.id,
        when=days.when(contact.date),
        people=tuple(people),
        how=f"{contact.mode}{status}",
        accounts=f"{counted(len(contact.accounts), 'account')}, {origins}",
        held=tuple(map(sides.of, held)),
    )


def _lanes(contacts: Sequence[RecordContact], found: FoundContacts) -> Iterator[LaneOf]:
    """A lane for each mode."""
    rows = {one.id for one in contacts[:MOST]}
    for mode in dict.fromkeys(one.mode for one in contacts):
        events = tuple(
            _event(one, found, f"#{one.id}" if one.id in rows else "")
            for one in contacts
            if one.mode == mode
        )
        yield LaneOf(mode, counted(len(events), "contact"), 0, events)


def _event(contact: RecordContact, found: FoundContacts, href: str) -> Event:
    known = possible_days(contact.date)
    return Event(
        days=known,
        look="full" if len(known) == 1 else "hollow",
        label="",
        title=visible(f"{', '.join(found.names(contact))}, {days.when(contact.date)}"),
        href=href,
    )
