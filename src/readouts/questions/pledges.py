"""Who has undertaken to do what, for whom, by when?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from readouts.data import Tables
from readouts.model import Act, Spans
from readouts.questions.deadlines import deadline
from readouts.questions.occasions import Version, by_contact, told
from readouts.questions.promises import Promise, Promises, speaking, words_of
from readouts.questions.repeated import repeated
from readouts.questions.setting import Cast
from readouts.questions.source import Source
from readouts.questions.statements import issue_label
from readouts.questions.terms import days
from readouts.questions.undertakings import Undertaking
from readouts.questions.who import Who

ACTS = ("COMMIT", "AGREE")


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeUse:
    """One place at which a pledge stands: the statement (`report/statement`) and its spans.

    `first_day` and `last_day` bound the day of its contact, `days` are those that are possible,
    where few; without a contact, `published` counts.
    """

    id: str
    report: str
    content: Spans
    words: str
    contact: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    days: tuple[str, ...] = ()
    published: str | None = None
    publisher: str | None = None

    @property
    def day(self) -> str | None:
        """The first possible day, else that of publication."""
        return self.first_day or self.last_day or (self.published or "")[:10] or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """Something that a party has undertaken to do, with every place where it is told.

    `id` is the first place's. `parties` are the countries that the `speakers` speak for, `to` the
    names of those to whom it was said: the recipient, else the addressee, else the others of the
    contact. `what` are its words from the undertaking verb on, as the first place has them;
    `condition` those on which it hangs. `due` are the words that say by when, `due_value` their
    TIMEX3 value. `first` and `last` are the days of the first and last place, `times` counts
    contacts (or reports, of what was said outside any); `uses` are in order of day.
    """

    type: Literal["pledge"] = "pledge"
    id: str
    first: str | None = None
    last: str | None = None
    times: int
    parties: tuple[str, ...] = ()
    speakers: tuple[str, ...]
    to: tuple[str, ...] = ()
    act: Act
    issues: tuple[str, ...] = ()
    what: str
    condition: str | None = None
    due: str | None = None
    due_value: str | None = None
    uses: tuple[PledgeUse, ...]


def pledges(
    source: Source,
    tables: Tables,
    *,
    by: str | None = None,
    to: str | None = None,
    issue: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[Pledge]:
    """What was undertaken, in order of the day on which it was first said.

    `by` and `to` are a country or somebody who took part. Raises UsageError for words that stand
    for nothing.
    """
    who, whom = Who(by, source, tables), Who(to, source, tables)
    label, span = issue_label(issue, source, tables) if issue else None, days(since, until)
    cast = Cast(source)
    finder = Promises(cast, tables)
    found = by_contact(told(source, who.country, span, issue=label, acts=ACTS))
    promises = (
        one
        for occasion in found
        for one in finder.of(occasion)
        if (who.country or who.among(speaking(one.version))) and whom.among(one.to)
    )
    return [_pledge(group) for group in repeated(promises)]


def _pledge(group: Sequence[Promise]) -> Pledge:
    """The pledge of one or more statements, in order of day."""
    best = group[0]
    version, found = best.told[0]
    uses = [_use(*told) for one in group for told in one.told]
    text = version.reading.report.text
    last = found.spans[-1][1]  # a time for the deed may also stand before its verb
    sentence = tuple((start, min(end, last)) for start, end in version.statement.content)
    due = deadline(text, sentence, version.reading.dates, uses[0].day)
    dated = sorted(use.day for use in uses if use.day)
    return Pledge(
        id=version.id,
        first=dated[0] if dated else None,
        last=dated[-1] if dated else None,
        times=len({use.contact or use.report for use in uses}),
        parties=tuple(sorted(best.parties)),
        speakers=tuple(actor.name for actor in speaking(version)),
        to=tuple(dict.fromkeys(actor.name for one in group for actor in one.to)),
        act=version.statement.act,
        issues=version.statement.issues,
        what=best.what,
        condition=text[slice(*found.condition)] if found.condition else None,
        due=text[slice(*due.span)] if due else None,
        due_value=due.value if due else None,
        uses=tuple(uses),
    )


def _use(version: Version, found: Undertaking) -> PledgeUse:
    said = version.found
    return PledgeUse(
        id=said.id,
        report=said.report,
        content=found.spans,
        words=words_of(version, found),
        contact=said.contact,
        first_day=said.first_day,
        last_day=said.last_day,
        days=version.contact.date.candidates if version.contact else (),
        published=said.published,
        publisher=said.publisher,
    )


def schema() -> dict[str, Any]:
    """JSON Schema of a line of `readouts pledges`."""
    return msgspec.json.schema(Pledge)
