"""What a side says on an issue, contact by contact, each statement held against the one before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from readouts.pages import days
from readouts.pages.notes import Cite, Notes, ref_of
from readouts.pages.passages import Kind, Passage, in_kinds, passage, visible
from readouts.pages.texts import Texts
from readouts.pages.words import act_words, listed
from readouts.questions.changed import ALIKE, Mark, marked
from readouts.questions.positions import Position

NEWS = {
    "first": "first said", "same": "as before", "reworded": "reworded", "new": "new",
    "no longer said": "no longer said",
}  # fmt: skip
_KINDS: dict[str, Kind] = {"same": "plain", "dropped": "dropped", "added": "added"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionView:
    """One statement: what is new about it, its words, and the note of the one before.

    `words` mark what changed; where too much did, `was` are the words before.
    """

    news: str
    gone: bool
    who: str
    act: str
    words: Passage
    was: Passage | None
    cite: Cite | None
    before: Cite | None
    also: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionedContact:
    """A contact (or a report, of what was said outside any) by its number on the page."""

    number: int
    when: str
    what: str
    days: tuple[str, ...]
    lines: tuple[PositionView, ...]


def positioned(
    lines: Iterable[Position], notes: Notes, texts: Texts
) -> Iterator[PositionedContact]:
    """The contacts in their order, numbered."""
    groups = groupby(lines, key=lambda one: one.contact or ref_of(one.id)[0])
    for number, (_, group) in enumerate(groups, 1):
        members = list(group)
        first = members[0]
        yield PositionedContact(
            number=number,
            when=when(first),
            what=_what(first),
            days=_days(first),
            lines=tuple(_line(one, notes, texts) for one in members),
        )


def _line(line: Position, notes: Notes, texts: Texts) -> PositionView:
    language = texts.language(ref_of(line.id)[0])
    alike = line.was is not None and (line.same or 0) >= ALIKE and line.news == "reworded"
    marks = marked(line.was or "", line.words) if alike else (Mark(line.words, "same"),)
    other = line.was if line.news == "reworded" and not alike else None
    also = (notes.cite(ref_of(one)) for one in line.also)
    return PositionView(
        news=NEWS[line.news],
        gone=line.news == "no longer said",
        who=visible(listed(line.speakers, "speaker not named")),
        act=act_words(line.act),
        words=in_kinds([(mark.text, _KINDS[mark.kind]) for mark in marks], language),
        was=passage(other, language) if other else None,
        cite=notes.cite(ref_of(line.id)),
        before=notes.cite(ref_of(line.previous)) if line.previous else None,
        also=tuple(cite for cite in also if cite),
    )


def when(line: Position) -> str:
    """The day of its contact, else of publication."""
    if line.contact is None:
        return days.published(line.published)
    return days.possible(line.first_day, line.last_day, line.days)


def _what(line: Position) -> str:
    """How and who, or that it was outside any contact."""
    if line.contact is None:
        return "outside any contact"
    return f"{visible(listed(line.participants, 'nobody named'))}, {line.mode}"


def _days(line: Position) -> tuple[str, ...]:
    known = tuple(dict.fromkeys(day for day in (line.first_day, line.last_day) if day))
    published = (line.published or "")[:10]
    return line.days or known or ((published,) if len(published) == len("2021-08-18") else ())
