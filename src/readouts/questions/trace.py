"""How is a wording or an issue spoken of over time: when, who, to whom, in which words?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, Literal

import msgspec

from readouts.data import Tables
from readouts.data.issues import label_of
from readouts.errors import UsageError
from readouts.model import Act, FoundStatement, Polarity, RecordContact, Span
from readouts.questions.changed import ALIKE, changed
from readouts.questions.meant import Meant
from readouts.questions.phrases import Hit, beginnings, hits, sought
from readouts.questions.source import Source
from readouts.questions.statements import issue_label, speakers
from readouts.questions.terms import Days, country, days
from readouts.text.words import forms


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedUse:
    """One use, in the order of days.

    `id` is the statement's (`report/statement`); `also` those of other reports of the contact in
    which the side says the same words. `words` stand at `span` in the report, between `before`
    and `after` in their sentence. `previous` is the side's use before this one, `same` the share
    (0 to 1) of words that the two sentence parts have in common; where they are alike,
    `dropped` and `added` are the words that changed.
    """

    type: Literal["use"] = "use"
    id: str
    also: tuple[str, ...] = ()
    report: str
    publisher: str | None = None
    url: str | None = None
    contact: str | None = None
    first_day: str | None = None
    last_day: str | None = None
    published: str | None = None
    speakers: tuple[str, ...] = ()
    party: str | None = None
    towards: tuple[str, ...] = ()
    act: Act
    polarity: Polarity
    before: str = ""
    words: str
    after: str = ""
    span: Span
    previous: str | None = None
    same: float | None = None
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def day(self) -> str | None:
        """The first possible day of its contact, else the day of publication."""
        return self.first_day or self.last_day or (self.published or "")[:10] or None

    @property
    def part(self) -> str:
        """The part of the sentence that it stands in."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A wording or an issue over time; `by_year` counts contacts, or reports without one."""

    phrase: str | None = None
    issue: str | None = None
    by_year: Mapping[str, int] = field(default_factory=dict)
    uses: tuple[TracedUse, ...] = ()


def trace(
    source: Source,
    tables: Tables,
    phrase: str | None = None,
    *,
    issue: str | None = None,
    by: str | None = None,
    towards: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Traced:
    """Every use of a wording with its small variants, or every statement on an issue.

    `by`: who speaks (a country, for which anybody may speak, or a name); `towards`: a country or
    somebody else who took part. Raises UsageError for words that stand for nothing.
    """
    if bool((phrase or "").strip()) == bool((issue or "").strip()):
        raise UsageError("trace a wording or an issue", hint="one of the two, not both")
    span, asked = days(since, until), sought(phrase) if phrase else None
    label = issue_label(issue, source, tables) if issue else None
    found = source.found_statements(
        near=beginnings(phrase, asked) if phrase and asked else (),
        issue=label, since=span.since, until=span.until, **_by(by, source, tables),
    )  # fmt: skip
    telling = _Telling(source, Meant(towards, source, tables), span)
    uses = telling.uses(
        (statement, hit)
        for statement in found
        for hit in (hits(statement, asked) if asked else [_whole(statement)])
    )
    followed = tuple(_followed(sorted(uses, key=_order)))
    return Traced(phrase=phrase, issue=label, by_year=_by_year(followed), uses=followed)


def is_issue(term: str, tables: Tables) -> bool:
    """Whether the term is the label of an issue of the registry."""
    return any(issue.label == label_of(term) for issue in tables.issues)


def _by(term: str | None, source: Source, tables: Tables) -> dict[str, Any]:
    """Who speaks, as a filter of statements."""
    if term is None:
        return {}
    if code := country(term, tables):
        return {"party": code}
    names, qids = speakers(term, source, tables)
    return {"names": names, "qids": qids}


class _Telling:
    """Turns hits into uses: whom it was said to, and the same words of one contact once."""

    def __init__(self, source: Source, towards: Meant, span: Days) -> None:
        self._towards, self._span = towards, span
        self._contact = lru_cache(maxsize=256)(source.contact)
        self._actor = lru_cache(maxsize=4096)(source.actor)

    def uses(self, found: Iterable[tuple[FoundStatement, Hit]]) -> list[TracedUse]:
        """The uses that fit, those of one contact and side in the same words together."""
        kept: dict[tuple[object, ...], TracedUse] = {}
        for statement, hit in found:
            contact = self._contact(statement.contact) if statement.contact else None
            others = self._others(contact, statement)
            if not self._fits(contact) or not self._towards.among(others):
                continue
            use = _use(statement, hit, self._names(others))
            key = (use.contact or use.report, _side(use), *forms(use.part))
            first = kept.setdefault(key, use)
            if first.id != use.id and use.id not in first.also:
                kept[key] = replace(first, also=(*first.also, use.id))
        return list(kept.values())

    def _fits(self, contact: RecordContact | None) -> bool:
        return contact is None or self._span.touches(contact.date.candidates)

    def _others(self, contact: RecordContact | None, statement: FoundStatement) -> tuple[str, ...]:
        """The ids of those who took part besides the speakers and those of their country."""
        if contact is None or not (statement.speakers or statement.party):
            return ()
        found = ((one, self._actor(one)) for one in contact.participants)
        known = [(one, actor) for one, actor in found if actor]
        own = {actor.country for _, actor in known if actor.name in statement.speakers}
        own |= {statement.party}
        return tuple(
            one
            for one, actor in known
            if actor.name not in statement.speakers and not (actor.country and actor.country in own)
        )

    def _names(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(actor.name for one in ids if (actor := self._actor(one)))


def _whole(statement: FoundStatement) -> Hit:
    return Hit((statement.content[0][0], statement.content[-1][1]), "", statement.text, "")


def _use(statement: FoundStatement, hit: Hit, towards: tuple[str, ...]) -> TracedUse:
    return TracedUse(
        id=statement.id,
        report=statement.report,
        publisher=statement.publisher,
        url=statement.url,
        contact=statement.contact,
        first_day=statement.first_day,
        last_day=statement.last_day,
        published=statement.published,
        speakers=statement.speakers,
        party=statement.party,
        towards=towards,
        act=statement.act,
        polarity=statement.polarity,
        before=hit.before,
        words=hit.words,
        after=hit.after,
        span=hit.span,
    )


def _order(use: TracedUse) -> tuple[bool, str, str, str, Span]:
    return use.day is None, use.day or "", use.contact or "", use.id, use.span


def _side(use: TracedUse) -> str | None:
    """Whose line it is: the government spoken for, else the first speaker."""
    return use.party or next(iter(use.speakers), None)


def _followed(uses: Sequence[TracedUse]) -> Iterator[TracedUse]:
    """Each use with what changed since the same side's use before."""
    last: dict[str, TracedUse] = {}
    for use in uses:
        side = _side(use)
        before = last.get(side) if side else None
        yield _compared(before, use) if before else use
        if side:
            last[side] = use


def _compared(before: TracedUse, use: TracedUse) -> TracedUse:
    found = changed(before.part, use.part)
    alike = found.same >= ALIKE
    return replace(
        use,
        previous=before.id,
        same=found.same,
        dropped=found.dropped if alike else (),
        added=found.added if alike else (),
    )


def _year(use: TracedUse) -> str | None:
    """The year of a use; None where its days may lie in several."""
    if use.first_day is None and use.last_day is None:
        return use.published[:4] if use.published else None
    first, last = (use.first_day or "")[:4], (use.last_day or "")[:4]
    return first if first == last else None


def _by_year(uses: Iterable[TracedUse]) -> dict[str, int]:
    """How many contacts (or reports, of what was said outside any) have a use in each year.

    What may have been in several years is counted in none.
    """
    dated = {(year, use.contact or use.report) for use in uses if (year := _year(use))}
    return dict(sorted(Counter(year for year, _ in dated).items()))


def schema() -> dict[str, Any]:
    """JSON Schema of a line of a trace."""
    return msgspec.json.schema(TracedUse)
