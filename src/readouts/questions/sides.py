"""Which issues does each side of a contact raise, and which does one side alone?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.model import RecordContact
from readouts.questions import ids
from readouts.questions.matrix import by_issue, counts
from readouts.questions.occasions import Said, of_contact
from readouts.questions.setting import Cast, Setting
from readouts.questions.source import Source
from readouts.questions.terms import days, party

Telling = Literal["tells", "silent", "only mentions the contact", "no account held"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueSide(Setting):
    """One side of a contact on one issue that somebody raised there.

    `statements`, `favor` and `against` count what the side's speakers said on it, in all accounts;
    `ids` are these statements. `alone`: no other side's speakers said anything on it. `account` is
    what the side's own accounts do, whoever speaks in them: it is silent only if it has a complete
    account and none of its accounts has the issue.
    """

    type: Literal["side"] = "side"
    issue: str
    side: str
    statements: int
    favor: int
    against: int
    alone: bool
    account: Telling
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueSides:
    """The issues of contacts by sides, contacts in order of day."""

    sides: tuple[str, ...]
    lines: tuple[IssueSide, ...] = ()


def by_side(
    source: Source,
    tables: Tables,
    *,
    between: Sequence[str] = (),
    contact: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> IssueSides:
    """The issues of one contact (any of its ids), or of all between these countries, by sides.

    Raises UsageError for words that stand for nothing, RecordError for the id of no contact.
    """
    cast = Cast(source)
    if contact is not None:
        held = [one] if (one := source.contact(ids.contact_id(source, contact))) else []
        sides = cast.countries(held[0].participants) if held else ()
    else:
        sides, span = _countries(between, tables), days(since, until)
        found = source.find_contacts(countries=sides, since=span.since, until=span.until)
        held = [one for one in found if span.touches(one.date.candidates)]
    lines = (line for one in held for line in _lines(source, cast, one, sides))
    return IssueSides(sides=sides, lines=tuple(lines))


def _countries(between: Sequence[str], tables: Tables) -> tuple[str, ...]:
    sides = tuple(dict.fromkeys(party(term, tables) for term in between))
    if len(sides) < 2:
        raise UsageError("name two countries", hint="readouts positions --between CHN IRN")
    return sides


def _lines(
    source: Source, cast: Cast, contact: RecordContact, sides: Sequence[str]
) -> Iterator[IssueSide]:
    setting = cast.setting(contact)
    for issue, said in by_issue(of_contact(source, contact)).items():
        by = {side: [one for one in said if side in one.best.sides] for side in sides}
        speaking = [side for side in sides if by[side]]
        for side in sides:
            yield IssueSide(
                **setting,
                issue=issue,
                side=side,
                alone=speaking == [side],
                account=_telling(contact, side, said),
                **counts(by[side]),
            )


def _telling(contact: RecordContact, side: str, said: Iterable[Said]) -> Telling:
    """What a side's own accounts do with an issue, given all that is said on it."""
    own = [account for account in contact.accounts if account.side == side]
    if not own:
        return "no account held"
    reports = {version.ref[0] for one in said for version in one.versions}
    if any(account.report in reports for account in own):
        return "tells"
    complete = any(account.complete for account in own)
    return "silent" if complete else "only mentions the contact"
