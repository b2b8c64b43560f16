"""The day and the topics of each contact, once it is known what was said in it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
from readouts.reading.contacts.telling import told_by_others
from readouts.reading.contacts.terms import in_office
from readouts.reading.dates.calendar import parse_day
from readouts.reading.dating import MAX_DAYS_BACK, date_contact, fact_bounds
from readouts.reading.parse import Parse

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
        self._elsewhere: frozenset[Span] = frozenset()
        self._places = {span: i for i, span in enumerate(self._sentences)}

    def completed(
        self, found: Sequence[Found], statements: Iterable[Statement]
    ) -> tuple[Contact, ...]:
        """The contacts with their days and topics; `statements` say in which each was made."""
        said: dict[str | None, list[Statement]] = defaultdict(list)
        for statement in statements:
            said[statement.contact].append(statement)
        elsewhere = [one.anchors for one in found if one.contact.status != "held"]
        self._elsewhere = frozenset(span for anchors in elsewhere for span in anchors)
        done: list[Contact] = []
        for one in found:
            contact = self._complete(one.contact, one.anchors, said[one.contact.id])
            silent = contact.status == "held" and not said[contact.id]
            past = done and silent and self._is_past(contact.date, done[0].date)
            done.append(replace(contact, status="background") if past else contact)
        return tuple(done)

    def _complete(self, contact: Contact, anchors: Spans, made: Sequence[Statement]) -> Contact:
        contents = tuple(span for statement in made for span in statement.content)
        return replace(
            contact,
            date=self._date(contact, anchors, contents),
            topics=tuple(span for one in made if one.kind == "topic" for span in one.content),
        )

    def _is_past(self, date: ContactDate, main: ContactDate) -> bool:
        """Whether a contact was before the one that the report is about, or long ago."""
        day, published = parse_day(date.latest), parse_day(self._publication.day)
        old = day and published and (published - day).days > MAX_DAYS_BACK
        told = date.value or date.weekday  # what rests on publication alone says nothing
        return bool(old or (told and (date.earliest or "9") < (main.earliest or "")))

    def _date(self, contact: Contact, anchors: Spans, said: Spans) -> ContactDate:
        """The day, as the text near the contact, publication and what was said in it give it."""
        near = tuple(self._near(anchors))
        people = [self._cast.get(i) for i in contact.participants]
        countries = frozenset(one.country for one in people if one.country)
        return date_contact(
            text=self._text,
            near=near,
            telling=len(anchors),
            dates=tuple(self._own(near, frozenset(contact.participants))),
            published=self._publication.day,
            published_basis=self._publication.basis,
            published_evidence=self._publication.span,
            in_office=in_office(people, self._tables),
            bounds=fact_bounds(self._text, said, countries, self._tables),
            mode=contact.mode,
            status=contact.status,
        )

    def _near(self, anchors: Spans) -> Iterator[Span]:
        """The sentences that tell of the contact, one with a date first; and a few around them.

        Not those that tell of a contact of another time: their day is that contact's.
        """
        yield from sorted(anchors, key=lambda span: not self._has_date(span))
        at, taken = self._places[anchors[0]], self._elsewhere.union(anchors)
        for i in (at - 1, *range(at + 1, at + 1 + _DATED_AFTER)):
            if 0 <= i < len(self._sentences) and self._sentences[i] not in taken:
                yield self._sentences[i]

    def _own(self, near: Spans, people: frozenset[str]) -> Iterator[DateExpression]:
        """The dates of the sentences but for those of others who tell: "the agency said on ..."."""
        for sentence in sorted(near):
            for found in self._inside(sentence):
                if not told_by_others((sentence[0], found.start), people, self._cast):
                    yield found

    def _inside(self, sentence: Span) -> Iterator[DateExpression]:
        first = bisect_left(self._dates, sentence[0], key=lambda found: found.start)
        last = bisect_left(self._dates, sentence[1], key=lambda found: found.start)
        yield from self._dates[first:last]

    def _has_date(self, sentence: Span) -> bool:
        first = bisect_left(self._dates, sentence[0], key=lambda found: found.start)
        return first < len(self._dates) and self._dates[first].start < sentence[1]
