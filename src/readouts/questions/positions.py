"""What does a party say on an issue over time, and how do its words change?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import msgspec

from readouts.data import Tables
from readouts.model import Act, Polarity, Spans
from readouts.questions.changed import changed, same_words
from readouts.questions.closest import Line, closest, frame
from readouts.questions.matrix import IssueCell
from readouts.questions.meant import Meant
from readouts.questions.occasions import Occasion, Said, Version, occasions
from readouts.questions.setting import Cast, Setting
from readouts.questions.sides import IssueSide
from readouts.questions.source import Source
from readouts.questions.statements import issue_label
from readouts.questions.terms import days, party

BACK = 10  # contacts in which a statement's predecessor is looked for, the last first
News = Literal["first", "same", "reworded", "new", "no longer said"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Setting):
    """One statement of a contact, held against what was said before.

    `id` is `report/statement`; `words` stand at `content` there. `also` are the ids of its other
    versions, `publishers` who published them all. `towards` are those of the participants who are
    not of the party; `published` is when the report was.

    `news`: said in the first contact of all (`first`), as before (`same`), in other words
    (`reworded`), or not before (`new`). `previous` is the closest statement of the contact before,
    or of the last of BACK that has a close one; `was` are its words, `same` the share (0 to 1) of
    words in common, `dropped` and `added` the words that changed. With `no longer said`, id, words
    and speakers are those of a statement of the last contact with one of these countries that has
    none close in this one.
    """

    type: Literal["position"] = "position"
    news: News
    id: str
    also: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    published: str | None = None
    towards: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    party: str
    act: Act
    polarity: Polarity
    words: str
    content: Spans
    previous: str | None = None
    was: str | None = None
    same: float | None = None
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Positions:
    """A party's statements on an issue, contact by contact in order of day."""

    party: str
    issue: str
    lines: tuple[Position, ...] = ()


def positions(
    source: Source,
    tables: Tables,
    *,
    party_: str,
    issue: str,
    towards: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Positions:
    """What a country's speakers say on an issue, each statement held against those before.

    `towards`: a country or somebody else who took part. Raises UsageError for words that stand
    for nothing.
    """
    code, label = party(party_, tables), issue_label(issue, source, tables)
    meant, span = Meant(towards, source, tables), days(since, until)
    found = occasions(source, code, issue=label, towards=meant, span=span)
    course = _Course(Cast(source), tables, code, label)
    return Positions(party=code, issue=label, lines=tuple(course.lines(found)))


class _Course:
    """Goes through the contacts in order of day."""

    def __init__(self, cast: Cast, tables: Tables, party: str, issue: str) -> None:
        self._cast, self._tables, self._party, self._issue = cast, tables, party, issue

    def lines(self, found: Iterable[Occasion]) -> Iterator[Position]:
        """The statements of each contact, then those of the one before that are said no longer."""
        before: list[list[Line]] = []
        told: dict[str, list[Line]] = {}  # what each country heard in the last contact with it
        for occasion in found:
            partners = self._cast.countries(self._cast.others(occasion.contact, self._party))
            names = frame(self._issue, {*partners, self._party}, self._tables)
            said = [Line(one, names) for one in occasion.said]
            for line in said:
                yield self._followed(occasion, line, before)
            for line in _each_once(told.get(one, []) for one in partners):
                if closest(line, said) is None:
                    yield self._position(occasion, line.said.best, line.said, "no longer said")
            before.append(said)
            told.update(dict.fromkeys(partners, said))

    def _followed(self, occasion: Occasion, line: Line, before: list[list[Line]]) -> Position:
        """A statement, held against the closest of the last contact that has a close one."""
        earlier = (closest(line, said) for said in reversed(before[-BACK:]))
        found = next((one for one in earlier if one), None)
        if found is None:
            news: News = "new" if before else "first"
            return self._position(occasion, line.said.best, line.said, news)
        old, new = found.before.found, found.after.found
        change = changed(old.text, new.text)
        return replace(
            self._position(occasion, found.after, line.said, "reworded"),
            news="same" if same_words(old.text, new.text) else "reworded",
            previous=old.id,
            was=old.text,
            same=change.same,
            dropped=change.dropped,
            added=change.added,
        )

    def _position(self, occasion: Occasion, version: Version, said: Said, news: News) -> Position:
        """A statement as the occasion has it."""
        found = version.found
        publishers = {name for one in said.versions if (name := one.found.publisher)}
        return Position(
            **self._cast.setting(occasion.contact),
            news=news,
            id=found.id,
            also=tuple(one.id for one in said.versions if one is not version),
            publishers=tuple(sorted(publishers)),
            published=found.published,
            towards=self._cast.names(self._cast.others(occasion.contact, self._party)),
            speakers=found.speakers,
            party=self._party,
            act=found.act,
            polarity=found.polarity,
            words=found.text,
            content=found.content,
        )


def _each_once(groups: Iterable[list[Line]]) -> Iterator[Line]:
    yield from {id(line): line for group in groups for line in group}.values()


def schema() -> dict[str, Any]:
    """JSON Schema of a line of `readouts positions`: a statement, or a count of some."""
    references, parts = msgspec.json.schema_components(
        (Position, IssueCell, IssueSide), ref_template="#/$defs/{name}"
    )
    return {"oneOf": list(references), "$defs": parts}
