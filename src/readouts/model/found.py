"""A statement as it is found: by itself, with names instead of ids."""

from dataclasses import dataclass
from typing import Literal

from readouts.model.reading import Act, Polarity, Reading, Statement, StatementKind
from readouts.model.record import RecordContact
from readouts.model.span import Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundStatement:
    """One statement in its report, with names instead of ids.

    `id` is `report id/statement id`. `first_day` and `last_day` bound the day of its contact
    (ISO, None where unknown). `text` holds the words at `content`, the pieces of an interrupted
    statement joined by ` … `.
    """

    type: Literal["statement"] = "statement"
    id: str
    report: str
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    contact: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    speakers: tuple[str, ...] = ()
    party: str | None = None
    addressee: str | None = None
    object: str | None = None
    kind: StatementKind
    act: Act
    polarity: Polarity
    issues: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    text: str
    content: Spans
    confidence: float


def describe(
    reading: Reading, statement: Statement, contact: RecordContact | None = None
) -> FoundStatement:
    """A statement with its words and names, and with the days of its contact."""
    report = reading.report
    names = {actor.id: actor.name for actor in reading.actors}
    first, last = contact.date.bounds if contact else (None, None)
    return FoundStatement(
        id=f"{report.id}/{statement.id}",
        report=report.id,
        publisher=report.publisher,
        url=report.url,
        published=report.published,
        contact=contact.id if contact else None,
        first_day=first,
        last_day=last,
        speakers=tuple(names.get(each, each) for each in statement.speakers),
        party=statement.party,
        addressee=_named(statement.addressee, names),
        object=_named(statement.object, names),
        kind=statement.kind,
        act=statement.act,
        polarity=statement.polarity,
        issues=statement.issues,
        tags=statement.tags,
        text=words_of(reading, statement),
        content=statement.content,
        confidence=statement.confidence,
    )


def words_of(reading: Reading, statement: Statement) -> str:
    """The words of a statement; the pieces of an interrupted one joined by ` … `."""
    return " … ".join(reading.report.text[start:end] for start, end in statement.content)


def _named(actor_id: str | None, names: dict[str, str]) -> str | None:
    return names.get(actor_id, actor_id) if actor_id else None
