"""What wordings need of the contacts: every piece of a statement, where it stands, who said it.

The one place that knows how linking keeps accounts; all else here sees pieces by their number.
Accounts are gone through once and not kept: the columns of a large record are a tenth of them.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from readouts.linking.merging import Group
from readouts.linking.people import Who
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.linking.wordings.counting import Numbers
from readouts.model import ContactDate

OriginOf = Callable[[SlimAccount], str | None]
People = tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """One contact: its id and the first day on which it can have been (ISO; None: in which year?).

    `occasion` is the same for contacts of the same countries in the same month: what they say
    over and over then counts once. `countries` took part; `names` are the stems that name them
    and the people.
    """

    id: str
    day: str | None
    occasion: tuple[str, ...]
    countries: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Teller:
    """One account: its report, who took part, and where its words come from (an origin or it)."""

    report: str
    present: People
    origin: str


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """All pieces of all statements, contact by contact, as columns.

    `talk_of` has the contact of each account, `account_of` the account of each statement, `owner`
    the statement of each piece, `starts` its offset in the report in code points; `ids` and
    `speakers` are those of each statement.
    """

    talks: list[Talk]
    accounts: list[Teller]
    ids: list[str]
    speakers: list[People]
    pieces: list[str]
    talk_of: Numbers
    account_of: Numbers
    owner: Numbers
    starts: Numbers

    def texts(self) -> Iterator[str]:
        """The words of each piece."""
        return iter(self.pieces)

    def talk_of_pieces(self) -> Numbers:
        """The contact of each piece."""
        return self.talk_of[self.account_of[self.owner]]

    def text(self, piece: int) -> str:
        """The words of one piece."""
        return self.pieces[piece]

    def start(self, piece: int) -> int:
        """The offset of one piece in its report, in code points."""
        return int(self.starts[piece])


def told(groups: Iterable[Group], origin_of: OriginOf = lambda account: None) -> Told:
    """The columns for these contacts, in their order (the record's is by id)."""
    table = _Columns(origin_of)
    for group in groups:
        table.add(group)
    return table.told()


@dataclass(slots=True)
class _Columns:
    """The columns while they grow."""

    origin_of: OriginOf
    talks: list[Talk] = field(default_factory=list)
    accounts: list[Teller] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    speakers: list[People] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    talk_of: list[int] = field(default_factory=list)
    account_of: list[int] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)
    people: dict[People, People] = field(default_factory=dict)

    def add(self, group: Group) -> None:
        """Take up a contact."""
        self.talks.append(_talk(group.accounts))
        for account in group.accounts:
            self.talk_of.append(len(self.talks) - 1)
            origin = self.origin_of(account) or account.report
            present = self._once(account.participants)
            self.accounts.append(Teller(account.report, present, origin))
            for statement in account.statements:
                self._add(statement)

    def _add(self, statement: SlimStatement) -> None:
        self.account_of.append(len(self.accounts) - 1)
        self.ids.append(sys.intern(statement.id))
        self.speakers.append(self._once(statement.speakers))
        for piece, (start, _) in zip(statement.pieces, statement.spans, strict=True):
            self.owner.append(len(self.ids) - 1)
            self.pieces.append(piece)
            self.starts.append(start)

    def _once(self, people: People) -> People:
        """The same people as one object: most are named in many contacts."""
        return self.people.setdefault(people, people)

    def told(self) -> Told:
        """The columns as they stand."""
        return Told(
            talks=self.talks,
            accounts=self.accounts,
            ids=self.ids,
            speakers=self.speakers,
            pieces=self.pieces,
            talk_of=np.array(self.talk_of, dtype=np.int32),
            account_of=np.array(self.account_of, dtype=np.int32),
            owner=np.array(self.owner, dtype=np.int32),
            starts=np.array(self.starts, dtype=np.int32),
        )


def _day(date: ContactDate) -> str | None:
    """The first day on which a contact can have been; None where that leaves the year open."""
    if date.value:
        return date.value
    days = [*date.candidates, *filter(None, (date.earliest, date.latest))]
    known = bool(date.candidates) or bool(date.earliest and date.latest)
    return min(days) if known and min(days)[:4] == max(days)[:4] else None


def _talk(accounts: Sequence[SlimAccount]) -> Talk:
    day = min(filter(None, (_day(account.date) for account in accounts)), default=None)
    contact = accounts[0].id
    countries = tuple(sorted({country for account in accounts for country in account.countries}))
    names = sorted({sys.intern(name) for account in accounts for name in account.names})
    occasion = (day[:7] if day else contact, *countries)
    return Talk(contact, day, occasion, countries, tuple(names))
