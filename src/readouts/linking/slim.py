"""The slim view of a reading: what linking needs of it, without its text and parse."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from readouts.linking.credits import Credit, credits
from readouts.linking.people import Who, who
from readouts.model import (
    Act,
    Actor,
    Contact,
    ContactDate,
    Mode,
    Reading,
    RecordReport,
    Spans,
    Statement,
    Status,
    account_id,
)
from readouts.text.footprints import Footprint, footprint
from readouts.text.likeness import Bag, bag
from readouts.text.words import Word, keys, words


@dataclass(frozen=True, kw_only=True)
class SlimStatement:
    """A statement with the words of its content; `speakers` are identities, not local ids."""

    report: str
    id: str
    speakers: tuple[Who, ...]
    party: str | None
    act: Act
    issues: tuple[str, ...]
    spans: Spans
    pieces: tuple[str, ...]
    place: float  # 0 (first statement of the account) to 1 (last)

    @property
    def ref(self) -> tuple[str, str]:
        """The statement as the record names it."""
        return (self.report, self.id)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The stems of its content words."""
        return frozenset(key for piece in self.pieces for key in keys(piece))

    def words(self) -> tuple[tuple[Word, ...], ...]:
        """Its words, piece by piece, at their places in the report's text."""
        return tuple(
            tuple(Word(word.start + start, word.end + start, word.form) for word in words(piece))
            for (start, _), piece in zip(self.spans, self.pieces, strict=True)
        )


@dataclass(frozen=True, kw_only=True)
class SlimAccount:
    """What a reading says of one contact."""

    id: str
    report: str
    contact: str
    mode: Mode
    status: Status
    participants: tuple[Who, ...]
    initiator: Who | None
    place: str | None
    part_of: str | None
    date: ContactDate
    publisher: str  # name, else address; "" where neither is known
    url: str | None
    share: float  # of the reading's statements that belong to any contact
    statements: tuple[SlimStatement, ...]
    names: frozenset[str]  # stems of the participants' names, their countries and adjectives

    @cached_property
    def people(self) -> tuple[Who, ...]:
        """The persons who took part."""
        return tuple(actor for actor in self.participants if actor.kind == "person")

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that took part, in person or by name."""
        return frozenset(actor.country for actor in self.participants if actor.country)

    @cached_property
    def bag(self) -> Bag:
        """The stems of all its statements without the names that every account of it has."""
        return bag(frozenset[str]().union(*(s.keys for s in self.statements)) - self.names)


@dataclass(frozen=True, kw_only=True)
class SlimReading:
    """What linking keeps of a reading."""

    report: RecordReport
    page: str | None
    actors: tuple[tuple[Who, tuple[str, ...]], ...]  # with the forms that the report uses
    accounts: tuple[SlimAccount, ...]
    footprint: Footprint
    credits: tuple[Credit, ...]


def slim(reading: Reading) -> SlimReading:
    """The slim view of one reading."""
    report = reading.report
    actors = {actor.id: actor for actor in reading.actors}
    return SlimReading(
        report=RecordReport(
            id=report.id,
            external_id=report.external_id,
            source=report.source,
            url=report.url,
            publisher=report.publisher,
            published=report.published,
        ),
        page=report.page,
        actors=tuple((who(actor), _forms(actor, report.text)) for actor in reading.actors),
        accounts=tuple(_account(contact, reading, actors) for contact in reading.contacts),
        footprint=footprint(report.id, report.text),
        credits=credits(report.text),
    )


def _account(contact: Contact, reading: Reading, actors: dict[str, Actor]) -> SlimAccount:
    own = [s for s in reading.statements if s.contact == contact.id]
    all_told = sum(s.contact is not None for s in reading.statements)
    taking_part = [actors[i] for i in contact.participants if i in actors]
    report = reading.report
    return SlimAccount(
        id=account_id(report.id, contact.id),
        report=report.id,
        contact=contact.id,
        mode=contact.mode,
        status=contact.status,
        participants=tuple(sorted({who(actor) for actor in taking_part})),
        initiator=who(actors[contact.initiator]) if contact.initiator in actors else None,
        place=contact.place,
        part_of=contact.part_of,
        date=contact.date,
        publisher=report.publisher or report.url or "",
        url=report.url,
        share=len(own) / all_told if all_told else 0.0,
        statements=tuple(
            _statement(s, reading, actors, number / max(1, len(own) - 1))
            for number, s in enumerate(own)
        ),
        names=_names(taking_part, reading),
    )


def _statement(
    statement: Statement, reading: Reading, actors: dict[str, Actor], place: float
) -> SlimStatement:
    return SlimStatement(
        report=reading.report.id,
        id=statement.id,
        speakers=tuple(who(actors[i]) for i in statement.speakers if i in actors),
        party=statement.party,
        act=statement.act,
        issues=statement.issues,
        spans=statement.content,
        pieces=tuple(reading.report.text[start:end] for start, end in statement.content),
        place=place,
    )


def _names(taking_part: Iterable[Actor], reading: Reading) -> frozenset[str]:
    """The stems of the words that name the participants and the countries they act for."""
    taking_part = tuple(taking_part)
    countries = {actor.country for actor in taking_part if actor.country}
    named = [
        actor
        for actor in reading.actors
        if actor in taking_part or (actor.kind == "country" and actor.country in countries)
    ]
    text = reading.report.text
    said = [text[start:end] for actor in named for start, end in actor.mentions]
    return frozenset(key for form in (*said, *(a.name for a in named)) for key in keys(form))


def _forms(actor: Actor, text: str) -> tuple[str, ...]:
    """The names that the report uses: the mentions that share a word with the actor's name."""
    own = set(keys(actor.name))
    said = {" ".join(text[start:end].split()) for start, end in actor.mentions}
    alike = {form for form in said if form[:1].isupper() and own & set(keys(form))}
    return tuple(sorted({actor.name, *alike}))
