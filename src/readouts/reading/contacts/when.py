"""The day and the topics of each contact, once it is known what was said in it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.model import (
    Contact,
    ContactDate,
    DateExpression,
    PublishedBasis,
    Span,
    Spans,
    Statement,
)
from readouts.reading.actors import Cast
from readouts.reading.contacts.find import Found
from readouts.reading.contacts.telling import names_another, told_by_others
from readouts.reading.contacts.terms import in_office
from readouts.reading.dates.calendar import parse_day
from readouts.reading.dating import MAX_DAYS_BACK, date_contact, fact_bounds
from readouts.reading.parse import Parse

Told = Mapping[Span, Sequence[Contact]]
"""The contacts that each sentence tells of."""

_DATED_AFTER = 2  # sentences after the one that names the contact in which its day may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When the report was published, as far as known, and where its text says so."""

    day: str | None
    basis: PublishedBasis
    span: Span | None


class Almanac:
    """Dates the contacts of one report."""

    def __init__(
        self,
        parse: Parse,
        cast: Cast,
        dates: tuple[DateExpression, ...],
        publication: Publication,
        tables: Tables,
    ) -> None:
        self._text = parse.text
        self._cast = cast
        self._dates = dates
        self._publication = publication
        self._tables = tables
        self._sentences = tuple(p.place(s) for p in parse.paragraphs for s in p.sentences())
        self._places = {span: i for i, span in enumerate(self._sentences)}

    def completed(
        self, found: Sequence[Found], statements: Iterable[Statement]
    ) -> tuple[Contact, ...]:
        """The contacts with their days and topics; `statements` say in which each was made."""
        said: dict[str | None, list[Statement]] = defaultdict(list)
        for statement in statements:
            said[statement.contact].append(statement)
        told: dict[Span, list[Contact]] = defaultdict(list)
        for one in found:
            for span in one.anchors:
                told[span].append(one.contact)
        done: list[Contact] = []
        for one in found:
            contact = self._complete(one, told, said[one.contact.id])
            silent = contact.status == "held" and not said[contact.id]
            main = next((other.date for other in done if other.status == "held"), None)
            past = silent and main is not None and self._is_past(contact.date, main)
            done.append(replace(contact, status="background") if past else contact)
        return tuple(done)

    def _complete(self, one: Found, told: Told, made: Sequence[Statement]) -> Contact:
        contents = tuple(span for statement in made for span in statement.content)
        return replace(
            one.contact,
            date=self._date(one.contact, one.anchors, self._near(one, told), contents),
            topics=tuple(s for each in made if each.kind == "topic" for s in each.content),
        )

    def _is_past(self, date: ContactDate, main: ContactDate) -> bool:
        """Whether a contact was before the one that the report is about, or long ago."""
        day, published = parse_day(date.latest), parse_day(self._publication.day)
        old = day and published and (published - day).days > MAX_DAYS_BACK
        told = date.value or date.weekday  # what rests on publication alone says nothing
        return bool(old or (told and (date.earliest or "9") < (main.earliest or "")))

    def _date(self, contact: Contact, anchors: Spans, near: Spans, said: Spans) -> ContactDate:
        """The day, as the text near the contact, publication and what was said in it give it."""
        people = [self._cast.get(i) for i in contact.participants]
        countries = frozenset(one.country for one in people if one.country)
        return date_contact(
            text=self._text,
            near=near,
            telling=len(anchors),
            dates=tuple(self._own(near, frozenset(contact.participants), anchors[0])),
            published=self._publication.day,
            published_basis=self._publication.basis,
            published_evidence=self._publication.span,
            in_office=in_office(people, self._tables),
            bounds=fact_bounds(self._text, said, countries, self._tables),
            status=contact.status,
        )

    def _near(self, one: Found, told: Told) -> Spans:
        """The sentences that tell of the contact, one with a date first; and a few around them.

        Not those that tell of another contact: their day is that contact's. But the day of a visit
        is that of its meetings.
        """
        at = self._places[one.anchors[0]]
        beside = (at - 1, *range(at + 1, at + 1 + _DATED_AFTER))
        around = (self._sentences[i] for i in beside if 0 <= i < len(self._sentences))
        free = (s for s in around if all(_goes_with(one.contact, c) for c in told.get(s, ())))
        first = sorted(one.anchors, key=lambda span: not self._has_date(span))
        return (*first, *(span for span in free if span not in one.anchors))

    def _own(self, near: Spans, people: frozenset[str], first: Span) -> Iterator[DateExpression]:
        """The dates of the sentences but for those of others who tell, and of other contacts."""
        for sentence in sorted(near):
            for found in self._inside(sentence):
                day = (found.start, found.end)
                other = sentence != first and names_another(self._text, day)
                if not other and not told_by_others((sentence[0], day[0]), people, self._cast):
                    yield found

    def _inside(self, sentence: Span) -> Iterator[DateExpression]:
        first = bisect_left(self._dates, sentence[0], key=lambda found: found.start)
        last = bisect_left(self._dates, sentence[1], key=lambda found: found.start)
        yield from self._dates[first:last]

    def _has_date(self, sentence: Span) -> bool:
        first = bisect_left(self._dates, sentence[0], key=lambda found: found.start)
        return first < len(self._dates) and self._dates[first].start < sentence[1]


def _goes_with(contact: Contact, other: Contact) -> bool:
    """Whether the other one is a visit that the contact was part of."""
    shared = set(contact.participants) & set(other.participants)
    return (other.mode, other.status) == ("visit", "held") and bool(shared)
