"""Numbered notes: every statement that a page shows, in its sentence, with where it stands."""

from dataclasses import dataclass

from readouts.model import Report, StatementRef
from readouts.pages import days
from readouts.pages.context import in_context
from readouts.pages.passages import Passage, in_kinds, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import act_words, listed

NO_PUBLISHER = "publisher not stated"


@dataclass(frozen=True, slots=True)
class Cite:
    """A reference to a note; `first` is the place that the note leads back to."""

    number: int
    first: bool
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A statement (`id` is `report/s3`) with its source; `href` only where it can be followed."""

    number: int
    id: str
    side: Side
    who: str
    act: str
    publisher: str
    published: str
    title: Passage | None
    url: str | None
    href: str | None
    characters: str
    sha256: str
    words: Passage


class Notes:
    """Gives statements their numbers in the order in which a page first shows them."""

    def __init__(self, texts: Texts, sides: Sides) -> None:
        self._texts, self._sides = texts, sides
        self._notes: dict[StatementRef, Note] = {}

    def cite(self, ref: StatementRef) -> Cite | None:
        """The reference to a statement's note; None where the record has it no more."""
        if known := self._notes.get(ref):
            return Cite(known.number, first=False, side=known.side)
        if (note := self._note(ref, len(self._notes) + 1)) is None:
            return None
        self._notes[ref] = note
        return Cite(note.number, first=True, side=note.side)

    @property
    def all(self) -> tuple[Note, ...]:
        """The notes in order of number."""
        return tuple(self._notes.values())

    def _note(self, ref: StatementRef, number: int) -> Note | None:
        if (found := self._texts.statement(ref)) is None:
            return None
        reading, statement = found
        report = reading.report
        speaking = [actor for actor in reading.actors if actor.id in statement.speakers]
        side = self._sides.among(actor.country for actor in speaking)
        return Note(
            number=number,
            id="/".join(ref),
            side=self._sides.of(statement.party) if statement.party else side,
            who=visible(listed([actor.name for actor in speaking], "speaker not named")),
            act=act_words(statement.act),
            publisher=visible(report.publisher or NO_PUBLISHER),
            published=days.published(report.published, report.published_basis == "estimated"),
            title=self._texts.title(report.id),
            url=visible(report.url) if report.url else None,
            href=href(report),
            characters=", ".join(f"{start}–{end}" for start, end in statement.content),
            sha256=report.sha256,
            words=in_kinds(in_context(report.text, statement.content), report.language),
        )


def href(report: Report) -> str | None:
    """The address of a report where a reader may follow it."""
    return followed(report.url)


def followed(url: str | None) -> str | None:
    """An address that a reader may follow: nothing but http and https."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def ref_of(statement_id: str) -> StatementRef:
    """`report/s3` as the record names it."""
    report, _, statement = statement_id.partition("/")
    return report, statement
