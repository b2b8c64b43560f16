"""The slim view of a reading: what linking needs of it, without its text and parse."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

import msgspec

from readouts.linking.concepts import concepts
from readouts.linking.credits import Credit, credits
from readouts.linking.people import Who, who
from readouts.linking.sampling import sampled
from readouts.model import (
    Act,
    Actor,
    Contact,
    ContactDate,
    Mode,
    Polarity,
    Reading,
    RecordReport,
    Spans,
    Statement,
    StatementKind,
    Status,
    account_id,
)
from readouts.text.footprints import Footprint, footprints
from readouts.text.likeness import Bag, bag
from readouts.text.words import Word, keys, words

_AT_ONCE = 50  # readings whose words are looked at together
Named = tuple[Who, tuple[str, ...]]
"""An actor with the forms of its name that the report uses."""


@dataclass(frozen=True, kw_only=True)
class SlimStatement:
    """A statement with the words of its content; `speakers` are identities, not local ids."""

    report: str
    id: str
    speakers: tuple[Who, ...]
    party: str | None
    kind: StatementKind
    act: Act
    polarity: Polarity
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

    @cached_property
    def concepts(self) -> frozenset[str]:
        """What it speaks of, whatever words it has for it."""
        return frozenset(concept for piece in self.pieces for concept in concepts(piece))

    def words(self) -> tuple[tuple[Word, ...], ...]:
        """Its words, piece by piece, at their places in the report's text."""
        return tuple(
            tuple(Word(word.start + start, word.end + start, word.form) for word in words(piece))
            for (start, _), piece in zip(self.spans, self.pieces, strict=True)
        )


@dataclass(frozen=True, kw_only=True)
class Content:
    """What an account says: the part of it that most decisions do without.

    `names` are stems of the participants' names, their countries and adjectives.
    """

    statements: tuple[SlimStatement, ...]
    names: frozenset[str]


to_bytes = msgspec.msgpack.Encoder().encode
"""Anything slim as it is kept: the same bytes for the same content."""
_content_from_bytes = msgspec.msgpack.Decoder(Content).decode


@dataclass(frozen=True, kw_only=True)
class SlimAccount:
    """What a reading says of one contact; its statements stay packed until they are asked for."""

    id: str
    report: str
    contact: str
    mode: Mode
    status: Status
    participants: tuple[Who, ...]
    initiator: Who | None
    named: tuple[Who, ...]  # these, and all who speak in it
    place: str | None
    part_of: str | None
    date: ContactDate
    publisher: str  # name, else address; "" where neither is known
    url: str | None
    language: str | None
    share: float  # of the reading's statements that belong to any contact
    words: tuple[int, ...]  # by which it is found where a day is open (`sampling`)
    packed: bytes

    @cached_property
    def content(self) -> Content:
        """Its statements, and the names in them."""
        return _content_from_bytes(self.packed)

    @property
    def statements(self) -> tuple[SlimStatement, ...]:
        """What it tells, in the order of the report."""
        return self.content.statements

    @property
    def names(self) -> frozenset[str]:
        """The stems that name who took part, and so stand in every account of it."""
        return self.content.names

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
class Head:
    """What linking keeps of a report besides its accounts and words."""

    report: RecordReport
    page: str | None
    actors: tuple[Named, ...]
    credits: tuple[Credit, ...]


@dataclass(frozen=True, kw_only=True)
class SlimReading(Head):
    """What linking needs of a reading."""

    accounts: tuple[SlimAccount, ...]
    footprint: Footprint

    @property
    def head(self) -> Head:
        """The part that is kept as it is."""
        return Head(report=self.report, page=self.page, actors=self.actors, credits=self.credits)

    @property
    def order(self) -> bytes:
        """Tells which of two readings of one report is taken, whichever came first."""
        return to_bytes((self.head, self.accounts))


head_from_bytes = msgspec.msgpack.Decoder(Head).decode
account_from_bytes = msgspec.msgpack.Decoder(SlimAccount).decode


def slims(readings: Iterable[Reading]) -> Iterator[SlimReading]:
    """The slim views of readings, in order; much faster than one by one."""
    ahead = iter(readings)
    while some := list(islice(ahead, _AT_ONCE)):
        words = footprints((reading.report.id, reading.report.text) for reading in some)
        yield from map(_slim, some, words)


def slim(reading: Reading) -> SlimReading:
    """The slim view of one reading."""
    return next(slims([reading]))


def _slim(reading: Reading, words: Footprint) -> SlimReading:
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
        accounts=tuple(_account(contact, reading, actors, words) for contact in reading.contacts),
        credits=credits(report.text),
        footprint=words,
    )


def packed(statements: Sequence[SlimStatement], names: frozenset[str]) -> bytes:
    """The content of an account as it is kept."""
    return to_bytes({"statements": statements, "names": sorted(names)})


def _account(
    contact: Contact, reading: Reading, actors: dict[str, Actor], words: Footprint
) -> SlimAccount:
    own = [s for s in reading.statements if s.contact == contact.id]
    all_told = sum(s.contact is not None for s in reading.statements)
    taking_part = [actors[i] for i in contact.participants if i in actors]
    report = reading.report
    statements = [
        _statement(s, reading, actors, number / max(1, len(own) - 1))
        for number, s in enumerate(own)
    ]
    participants = tuple(sorted({who(actor) for actor in taking_part}))
    initiator = who(actors[contact.initiator]) if contact.initiator in actors else None
    speakers = {speaker for told in statements for speaker in told.speakers}
    names = _names(taking_part, reading)
    return SlimAccount(
        id=account_id(report.id, contact.id),
        report=report.id,
        contact=contact.id,
        mode=contact.mode,
        status=contact.status,
        participants=participants,
        initiator=initiator,
        named=tuple(sorted(speakers.union(participants, (initiator,) if initiator else ()))),
        place=contact.place,
        part_of=contact.part_of,
        date=contact.date,
        publisher=report.publisher or report.url or "",
        url=report.url,
        language=report.language,
        share=len(own) / all_told if all_told else 0.0,
        words=sampled(report.text, words, [span for s in statements for span in s.spans], names),
        packed=packed(statements, names),
    )


def _statement(
    statement: Statement, reading: Reading, actors: dict[str, Actor], place: float
) -> SlimStatement:
    return SlimStatement(
        report=reading.report.id,
        id=statement.id,
        speakers=tuple(who(actors[i]) for i in statement.speakers if i in actors),
        party=statement.party,
        kind=statement.kind,
        act=statement.act,
        polarity=statement.polarity,
        issues=statement.issues,
        spans=statement.content,
        pieces=tuple(reading.report.text[start:end] for start, end in statement.content),
        place=place,
    )


def _names(taking_part: Sequence[Actor], reading: Reading) -> frozenset[str]:
    """The stems of the words that name the participants and the countries they act for."""
    countries = {actor.country for actor in taking_part if actor.country}
    own = {actor.id for actor in taking_part}
    named = [
        actor
        for actor in reading.actors
        if actor.id in own or (actor.kind == "country" and actor.country in countries)
    ]
    said = {form for actor in named for form in _said(actor, reading.report.text)}
    return frozenset[str]().union(*map(_stems, said.union(actor.name for actor in named)))


def _forms(actor: Actor, text: str) -> tuple[str, ...]:
    """The names that the report uses: the mentions that share a word with the actor's name."""
    own = _stems(actor.name)
    said = {" ".join(form.split()) for form in _said(actor, text)}
    alike = {form for form in said if form[:1].isupper() and not own.isdisjoint(_stems(form))}
    return tuple(sorted({actor.name, *alike}))


def _said(actor: Actor, text: str) -> Iterable[str]:
    """The words of each mention, as the text has them, each once."""
    return {text[start:end] for start, end in actor.mentions}


@lru_cache(maxsize=100_000)
def _stems(form: str) -> frozenset[str]:
    return frozenset(keys(form))
