"""What was said, contact by contact: each statement once, with its version in every account."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from types import MappingProxyType

from readouts.model import (
    Account,
    FoundStatement,
    Reading,
    RecordContact,
    Statement,
    StatementRef,
    describe,
)
from readouts.questions.meant import Meant
from readouts.questions.setting import Cast
from readouts.questions.source import Source
from readouts.questions.statements import statement_in
from readouts.questions.terms import Days
from readouts.questions.together import together
from readouts.text.words import forms

Row = tuple[str, str, str | None]  # report, statement, contact
NONE: Mapping[str, RecordContact] = MappingProxyType({})


@dataclass(frozen=True)
class Version:
    """A statement as one report has it; `account` is None for what was said outside a contact."""

    reading: Reading
    statement: Statement
    contact: RecordContact | None
    account: Account | None

    @property
    def id(self) -> str:
        """The statement as commands name it."""
        return "/".join(self.ref)

    @property
    def ref(self) -> StatementRef:
        """The statement as the record names it."""
        return (self.reading.report.id, self.statement.id)

    @cached_property
    def found(self) -> FoundStatement:
        """The statement with its words, names and day."""
        return describe(self.reading, self.statement, self.contact)

    @cached_property
    def sides(self) -> frozenset[str]:
        """Whom the speakers speak for: one country, or those of joint speakers."""
        if self.statement.party:
            return frozenset((self.statement.party,))
        country = {actor.id: actor.country for actor in self.reading.actors}
        return frozenset(code for one in self.statement.speakers if (code := country.get(one)))

    @property
    def own(self) -> bool:
        """Whether the speaker's own side tells it."""
        return self.account is not None and self.account.side in self.sides


@dataclass(frozen=True)
class Said:
    """A statement with its versions: first what the speaker's own side tells, if it does."""

    versions: tuple[Version, ...]

    @property
    def best(self) -> Version:
        """The version that stands for all."""
        return self.versions[0]


@dataclass(frozen=True)
class Occasion:
    """What was said in a contact, or else in one report outside any, in the order of telling."""

    contact: RecordContact | None
    said: tuple[Said, ...]

    @property
    def first(self) -> FoundStatement:
        """A statement to take the day from."""
        return self.said[0].best.found

    @property
    def day(self) -> str | None:
        """The first possible day, else the day of publication."""
        found = self.first
        return found.first_day or found.last_day or (found.published or "")[:10] or None

    @property
    def order(self) -> tuple[bool, str, str]:
        """Sorts by day; what has none comes last."""
        return (self.day is None, self.day or "", self.contact.id if self.contact else self.place)

    @property
    def place(self) -> str:
        """The id of the report that tells of it."""
        return self.first.report


def occasions(
    source: Source,
    party: str,
    *,
    issue: str | None = None,
    towards: Meant,
    span: Days,
) -> list[Occasion]:
    """What a country's speakers said, alone or with others, in order of day.

    `issue` is a label, `towards` somebody else who took part.
    """
    cast = Cast(source)
    return [
        occasion
        for occasion in by_contact(told(source, party, span, issue=issue))
        if towards.among(cast.others(occasion.contact, party))
    ]


def told(
    source: Source, party: str | None, span: Days, *, issue: str | None, acts: Sequence[str] = ()
) -> Iterator[Version]:
    """What a country's speakers said, alone or with others, in each report; or what anybody did.

    `issue` is a label; `acts` are those of the statements, any without them.
    """
    rows, contacts = _rows(source, party, span, issue, acts or (None,))
    for one in versions(source, rows, contacts):
        if (party is None or party in one.sides) and _fits(one.contact, span):
            yield one


def versions(
    source: Source, rows: Iterable[Row], known: Mapping[str, RecordContact] = NONE
) -> Iterator[Version]:
    """The statements of the rows as their reports have them; `known` are contacts at hand."""
    reading_of = lru_cache(maxsize=64)(source.reading)
    contact_of = lru_cache(maxsize=1024)(source.contact)
    for report, statement_id, contact_id in rows:
        reading = reading_of(report)
        statement = statement_in(reading, statement_id)
        if reading and statement:
            contact = known.get(contact_id or "") or (
                contact_of(contact_id) if contact_id else None
            )
            yield Version(reading, statement, contact, _account(contact, report))


def of_contact(source: Source, contact: RecordContact) -> list[Said]:
    """Everything that the accounts of a contact tell as said in it, each statement once."""
    told = (
        Version(reading, statement, contact, account)
        for account in contact.accounts
        if (reading := source.reading(account.report))
        for statement in reading.statements
        if statement.contact == account.contact
    )
    return [said for occasion in by_contact(told) for said in occasion.said]


def by_contact(found: Iterable[Version]) -> list[Occasion]:
    """The statements of each contact, told or repeated, once, contacts in order of day."""
    groups: dict[str, list[Version]] = {}
    for one in sorted(found, key=lambda one: one.ref):
        key = one.contact.id if one.contact else one.ref[0]
        groups.setdefault(key, []).append(one)
    made = (Occasion(group[0].contact, _once(group)) for group in groups.values())
    return sorted(made, key=lambda occasion: occasion.order)


def _once(told: Sequence[Version]) -> tuple[Said, ...]:
    """Versions of one statement together: those that linking aligned, or in the same words."""
    contact = told[0].contact
    shared = contact.statements if contact else ()
    home = {ref: one.id for one in shared for ref in one.versions}
    if len({one.ref[0] for one in told}) == 1:  # as of most contacts
        groups = [[one] for one in told]
    else:
        groups = together(told, lambda one: (home.get(one.ref, one.ref), _line(one)))
    said = (Said(tuple(sorted(group, key=_preference))) for group in groups)
    return tuple(sorted(said, key=lambda one: _preference(one.best)))


def _line(version: Version) -> tuple[object, ...]:
    """The words and whose they are."""
    return ("words", version.sides, forms(version.found.text))


def _preference(version: Version) -> tuple[object, ...]:
    """The speaker's own side first, then complete accounts, then in the order of the text."""
    complete = version.account is not None and version.account.complete
    report, statement = version.ref
    return (not version.own, not complete, report, version.statement.content, statement)


def _rows(
    source: Source,
    party: str | None,
    span: Days,
    issue: str | None,
    acts: Sequence[str | None],
) -> tuple[list[Row], Mapping[str, RecordContact]]:
    """Statements for which the party alone speaks, and all of its contacts, with these."""
    since, until = span.since, span.until
    countries = [party] if party else []
    held = source.find_contacts(countries=countries, since=since, until=until)
    contacts = {contact.id: contact for contact in held}
    rows: list[Row] = []
    for act in acts:
        find = partial(source.find_statements, issue=issue, act=act, since=since, until=until)
        own = set(find(party=party)) if party else set()
        rows += [row for row in find() if party is None or row in own or row[2] in contacts]
    return rows, contacts


def _account(contact: RecordContact | None, report: str) -> Account | None:
    accounts = contact.accounts if contact else ()
    return next((account for account in accounts if account.report == report), None)


def _fits(contact: RecordContact | None, span: Days) -> bool:
    return contact is None or span.touches(contact.date.candidates)
