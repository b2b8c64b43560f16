"""What is new or different in the record since a day, a time or a generation?"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from readouts.data import Tables
from readouts.data.days import first, last, stamp, valid
from readouts.errors import UsageError
from readouts.model import JournalEntry, RecordChange, name_digest
from readouts.questions.contacts import find_contacts
from readouts.questions.source import Source
from readouts.questions.statements import issue_label
from readouts.questions.telling import Teller

_GENERATION = re.compile(r"g(\d+)")
Fits = Callable[[RecordChange], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What happened, in order; `last` is the record's generation now, to ask from the next time.

    `record` is a name that no other record has. `begins` is when the journal begins, where it was
    asked for earlier things than it knows.
    """

    lines: tuple[RecordChange, ...]
    record: str
    last: int
    begins: str | None = None


class Span(TypedDict):
    """A part of the journal as a source takes it."""

    after: int
    up_to: int | None
    since: str | None
    until: str | None


def changes(
    source: Source,
    tables: Tables,
    *,
    since: str | int | None = None,
    until: str | int | None = None,
    between: Sequence[str] = (),
    issue: str | None = None,
    statements: bool = False,
) -> Changes:
    """Reports, contacts and judgements that are new or other, in the order in which it happened.

    `since` and `until`: a day, month or year, a time (UTC unless it has a zone), or a generation
    (41 or "g41": what came after it). `between`: countries or names that take part; `issue`: a
    label or tag of a statement; both look at the record as it is now. `statements`: each new
    statement, too. Raises UsageError for words that stand for nothing.
    """
    span = asked(since, until)
    fits = _filter(source, tables, between, issue)
    teller = Teller(source)
    told = _told(source.changes(**span), teller, statements or issue is not None)
    lines = tuple(line for line in told if fits(line))
    begins, generation = source.journal()
    early = begins and not span["after"] and (span["since"] or "") < begins
    named = next((f"{one.at} {one.id}" for one in source.changes(up_to=1)), "")
    return Changes(
        lines=lines, record=name_digest(named), last=generation, begins=begins if early else None
    )


def asked(since: str | int | None, until: str | int | None) -> Span:
    """The part of the journal that is asked for. Raises UsageError for what is none."""
    after, start = _moment(since, first, "T00:00:00.000Z")
    up_to, end = _moment(until, last, "T23:59:59.999Z")
    return Span(after=after or 0, up_to=up_to, since=start, until=end)


def _moment(
    given: str | int | None, day: Callable[[str], str], time: str
) -> tuple[int | None, str | None]:
    """A generation or a time."""
    if given is None or isinstance(given, int):
        return given, None
    if found := _GENERATION.fullmatch(given):
        return int(found[1]), None
    if valid(given):
        return None, day(given) + time
    try:
        return None, stamp(datetime.fromisoformat(given))
    except ValueError:
        hint = "write 2021-08, 2021-08-18, 2021-08-18T10:00Z or a generation such as g41"
        raise UsageError(f"{given!r} is neither a time nor a generation", hint=hint) from None


def _told(
    entries: Iterator[JournalEntry], teller: Teller, statements: bool
) -> Iterator[RecordChange]:
    for entry in entries:
        yield teller.tell(entry)
        if statements:
            yield from teller.statements(entry)


def _filter(source: Source, tables: Tables, between: Sequence[str], issue: str | None) -> Fits:
    """Which lines are asked for; what is gone from the record fits no filter."""
    wanted: list[set[str]] = []
    if between:
        found = find_contacts(source, tables, between=between, status=None).contacts
        reports = {account.report for contact in found for account in contact.accounts}
        wanted.append(reports.union(contact.id for contact in found))
    if issue:
        label = issue_label(issue, source, tables)
        hits = list(source.find_statements(issue=label))
        said = {f"{report}/{statement}" for report, statement, _ in hits}
        wanted.append({each for report, _, contact in hits for each in (report, contact) if each})
        return lambda line: (line.kind != "statement" or line.id in said) and _in(line, wanted)
    return lambda line: _in(line, wanted)


def _in(line: RecordChange, wanted: Sequence[set[str]]) -> bool:
    """Whether the report, or the contact, is in all of these."""
    about = line.contact or line.id.partition("/")[0]
    return all(about in ids for ids in wanted)
