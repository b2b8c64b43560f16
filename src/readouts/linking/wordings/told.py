"""What wordings need of the contacts: every piece of a statement, where it stands, who said it.

The one place that knows how linking keeps accounts; all else here sees pieces by their number.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from readouts.linking.merging import Group
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.linking.wordings.counting import Numbers

OriginOf = Callable[[SlimAccount], str | None]


@dataclass(frozen=True, slots=True)
class Talk:
    """One contact: its id and the first day on which it can have been (ISO; None: not known).

    `occasion` is the same for contacts of the same countries in the same month: what they say
    over and over then counts once.
    """

    id: str
    day: str | None
    occasion: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """All pieces of all statements, contact by contact, as columns.

    `talk_of` has the contact of each account, `account_of` the account of each statement; `owner`
    and `number` have the statement of each piece, and which of its pieces it is.
    """

    talks: list[Talk]
    accounts: list[SlimAccount]
    statements: list[SlimStatement]
    talk_of: Numbers
    account_of: Numbers
    owner: Numbers
    number: Numbers

    def texts(self) -> Iterator[str]:
        """The words of each piece."""
        for statement in self.statements:
            yield from statement.pieces

    def talk_of_pieces(self) -> Numbers:
        """The contact of each piece."""
        return self.talk_of[self.account_of[self.owner]]

    def text(self, piece: int) -> str:
        """The words of one piece."""
        return self.statements[int(self.owner[piece])].pieces[int(self.number[piece])]

    def start(self, piece: int) -> int:
        """The offset of one piece in its report, in code points."""
        return self.statements[int(self.owner[piece])].spans[int(self.number[piece])][0]


def told(groups: Iterable[Group]) -> Told:
    """The columns for these contacts, those sorted by id: no order of input shows."""
    by_id = sorted(groups, key=lambda group: group.accounts[0].id)
    accounts = [account for group in by_id for account in group.accounts]
    statements = [statement for account in accounts for statement in account.statements]
    account_of = _repeated(len(account.statements) for account in accounts)
    owner = _repeated(len(statement.pieces) for statement in statements)
    first = np.flatnonzero(np.diff(owner, prepend=-1)).astype(np.int32)
    size = np.bincount(owner, minlength=len(statements))
    return Told(
        talks=[_talk(group.accounts) for group in by_id],
        accounts=accounts,
        statements=statements,
        talk_of=_repeated(len(group.accounts) for group in by_id),
        account_of=account_of,
        owner=owner,
        number=np.arange(len(owner), dtype=np.int32) - np.repeat(first, size[size > 0]),
    )


def _repeated(sizes: Iterable[int]) -> Numbers:
    """The numbers from 0 on, each as often as `sizes` says."""
    counts = np.fromiter(sizes, dtype=np.int32)
    return np.repeat(np.arange(len(counts), dtype=np.int32), counts)


def _talk(accounts: Sequence[SlimAccount]) -> Talk:
    dates = [account.date for account in accounts]
    days = [date.value for date in dates if date.value]
    days = days or [day for date in dates for day in (date.earliest, *date.candidates) if day]
    day = min(days, default=None)
    contact = accounts[0].id
    countries = {country for account in accounts for country in account.countries}
    return Talk(contact, day, (day[:7] if day else contact, *sorted(countries)))
