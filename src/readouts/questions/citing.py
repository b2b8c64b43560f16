"""How is it cited: a report, a contact with the reports that tell of it, a statement?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from readouts.data import Tables
from readouts.errors import RecordError
from readouts.model import Citation, FoundStatement, RecordContact, Report
from readouts.questions.contacts import taking_part
from readouts.questions.show import Shown, ShownActor, ShownContact, ShownReport, show
from readouts.questions.source import Source

UNTITLED = "[report without a title]"
_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9.-]+")


def cite(source: Source, tables: Tables, ids: Iterable[str]) -> Iterator[Citation]:
    """What each id stands for; see `readouts.questions.show.show`.

    Raises RecordError for an unknown id, and for that of somebody: a person is not cited.
    """
    for one in ids:
        yield from _shown(source, tables, show(source, one), one)


def cite_reports(source: Source, tables: Tables, ids: Iterable[str]) -> Iterator[Citation]:
    """The reports with these ids, in this order."""
    readings = (source.reading(one) for one in ids)
    return (_report(reading.report, tables) for reading in readings if reading)


def cite_contacts(
    source: Source, tables: Tables, contacts: Iterable[RecordContact]
) -> Iterator[Citation]:
    """Each contact as an event, and behind it the reports that tell of it, each report once."""
    told: set[str] = set()
    for contact in contacts:
        yield _contact(source, contact)
        new = dict.fromkeys(one.report for one in contact.accounts if one.report not in told)
        told.update(new)
        yield from cite_reports(source, tables, new)


def cite_statements(
    source: Source, tables: Tables, found: Iterable[FoundStatement]
) -> Iterator[Citation]:
    """Each statement as words of the report in which it stands."""
    said = partial(_statement, source, tables)
    return (citation for one in found if (citation := said(one)))


def key_of(any_id: str) -> str:
    """An id as a key that every list of references takes."""
    return _NOT_IN_KEYS.sub("-", any_id)


def _shown(source: Source, tables: Tables, shown: Shown, asked: str) -> Iterator[Citation]:
    if isinstance(shown, ShownContact):
        return cite_contacts(source, tables, [shown.contact])
    if isinstance(shown, ShownReport):
        return iter([_report(shown.reading.report, tables)])
    if isinstance(shown, ShownActor):
        raise RecordError("nobody can be cited", where=asked, hint="cite what was said, or where")
    return cite_statements(source, tables, [shown])


def _report(report: Report, tables: Tables) -> Citation:
    publisher = tables.publisher(report.publisher or report.url or "")
    return Citation(
        key=key_of(report.id),
        of="report",
        id=report.id,
        title=report.title or UNTITLED,
        publisher=report.publisher,
        press=publisher is not None and publisher.kind != "government",
        first_day=report.published,
        last_day=report.published,
        circa=report.published_basis == "estimated",
        url=report.url,
        accessed=report.fetched,
        language=report.language,
    )


def _contact(source: Source, contact: RecordContact) -> Citation:
    actors = taking_part(source, [contact])
    people = tuple(actors[one].name for one in contact.participants if one in actors)
    date = contact.date
    return Citation(
        key=key_of(contact.id),
        of="contact",
        id=contact.id,
        title=f"{_listed(people) or 'nobody named'}, {contact.mode}",
        first_day=date.value or date.earliest,
        last_day=date.value or date.latest,
        place=contact.place,
        people=people,
        see=tuple(dict.fromkeys(key_of(account.report) for account in contact.accounts)),
        notes=tuple(_about_the_day(contact)),
    )


def _about_the_day(contact: RecordContact) -> Iterator[str]:
    """What a date field cannot say."""
    date = contact.date
    if contact.status != "held":
        yield f"The contact is {contact.status}, not held"
    if date.value is None and date.candidates:
        yield f"On one of these days: {', '.join(date.candidates)}"
    elif date.value is None and not (date.earliest and date.latest):
        bound = f"from {date.earliest} on" if date.earliest else f"up to {date.latest}"
        yield f"Day {bound if date.earliest or date.latest else 'not known'}"


def _statement(source: Source, tables: Tables, found: FoundStatement) -> Citation | None:
    if (reading := source.reading(found.report)) is None:
        return None
    cited = _report(reading.report, tables)
    spans = ", ".join(f"{start}-{end}" for start, end in found.content)
    notes = [f"Said by {_listed(found.speakers) or 'somebody not named'}"]
    if found.contact:
        notes.append(f"In {found.contact}, {_days(found)}")
    return Citation(
        key=key_of(found.id),
        of="statement",
        id=found.id,
        title=cited.title,
        publisher=cited.publisher,
        press=cited.press,
        first_day=cited.first_day,
        last_day=cited.last_day,
        circa=cited.circa,
        url=cited.url,
        accessed=cited.accessed,
        language=cited.language,
        quote=found.text,
        people=found.speakers,
        notes=(*notes, f"Characters {spans} of {found.report}"),
    )


def _days(found: FoundStatement) -> str:
    first, last = found.first_day or "not known", found.last_day or "not known"
    return first if first == last else f"between {first} and {last}"


def _listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
