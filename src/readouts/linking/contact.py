"""One contact of the record out of the accounts that tell of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Protocol

from readouts.data.rows import Publisher
from readouts.linking.align import align, told_again
from readouts.linking.answering import answers
from readouts.linking.dating import combine
from readouts.linking.foreign import Embed, across
from readouts.linking.merging import Group
from readouts.linking.roster import Roster
from readouts.linking.scene import scene
from readouts.linking.slim import SlimAccount
from readouts.linking.sources import Sources
from readouts.linking.statements import covers, shared
from readouts.model import Account, Alignment, Answer, Mode, RecordContact, account_id

_WHOLE_SHARE, _WHOLE_COUNT = 0.5, 5  # of a reading's statements: what makes an account complete
_ALL_PAIRS = 8  # accounts
_SPECIFIC: tuple[Mode, ...] = ("video call", "phone call", "meeting", "visit", "message", "other")


class Sides(Protocol):
    """The part of the tables that says whose voice a publisher is."""

    def publisher(self, name_or_url: str) -> Publisher | None:
        """The publisher of that name or address; else None."""


@dataclass(frozen=True)
class Shelf:
    """What all contacts of one record have in common."""

    roster: Roster
    sources: Sources
    sides: Sides
    contact_of: Callable[[str], str | None]  # the contact's id for that of an account
    embed: Embed | None = None  # what compares statements in two languages


def assemble(group: Group, shelf: Shelf) -> RecordContact:
    """The record's contact for a group of accounts."""
    accounts = group.accounts
    described = [_account(account, shelf) for account in accounts]
    aligned, answering = _compare(accounts, described, shelf.embed)
    statements = shared(accounts, described, aligned, shelf.roster)
    return RecordContact(
        id=accounts[0].id,
        formerly=tuple(account.id for account in accounts[1:]),
        mode=_mode(accounts),
        status=accounts[0].status,
        participants=_participants(accounts, shelf.roster),
        initiator=_most(shelf.roster.id(a.initiator) for a in accounts if a.initiator),
        place=_most(account.place for account in accounts if account.place),
        part_of=_whole(accounts, shelf.contact_of),
        date=combine([(account.report, account.date) for account in accounts]),
        accounts=tuple(
            replace(one, covers=covers(account, statements))
            for one, account in zip(described, accounts, strict=True)
        ),
        independent=len({account.origin or account.report for account in described}),
        alignments=aligned,
        answers=answering,
        statements=statements,
        why=group.why,
    )


def _account(account: SlimAccount, shelf: Shelf) -> Account:
    return Account(
        id=account.id,
        report=account.report,
        contact=account.contact,
        side=side_of(account, shelf.sides),
        origin=shelf.sources.of(account),
        complete=_complete(account),
    )


def side_of(account: SlimAccount, sides: Sides) -> str | None:
    """The government whose own account this is: the publisher's, if it took part."""
    named = (sides.publisher(name) for name in (account.publisher, account.url) if name)
    side = next((publisher.side for publisher in named if publisher), None)
    return side if side in account.countries else None


def _complete(account: SlimAccount) -> bool:
    """Whether the report gives an account of the contact rather than a mention in passing."""
    count = len(account.statements)
    return count >= _WHOLE_COUNT or (count > 0 and account.share >= _WHOLE_SHARE)


def _compare(
    accounts: Sequence[SlimAccount], described: Sequence[Account], embed: Embed | None
) -> tuple[tuple[Alignment, ...], tuple[Answer, ...]]:
    """Alignments and answers between one account of each origin, and of each to its own."""
    aligned: list[Alignment] = []
    answering: list[Answer] = []
    for a, b in _to_compare(accounts, [one.origin or one.id for one in described]):
        if embed and a.language and b.language and a.language != b.language:
            aligned += across(a, b, embed)
            continue
        within = scene(a, b)
        found = align(within)
        aligned += found
        answering += answers(within, told_again(found))
    return (
        tuple(sorted(aligned, key=lambda x: (x.a, x.b))),
        tuple(sorted(answering, key=lambda x: (x.a, x.b))),
    )


def _to_compare(
    accounts: Sequence[SlimAccount], origins: Sequence[str]
) -> list[tuple[SlimAccount, SlimAccount]]:
    """All pairs where they are few; else the longest account of each origin with that of each
    other, and the rest with their longest. Never two of one report, which people may put together.
    """
    if len(accounts) <= _ALL_PAIRS:
        return [(a, b) for a, b in combinations(accounts, 2) if a.report != b.report]
    chosen: dict[str, SlimAccount] = {}
    for account, origin in zip(accounts, origins, strict=True):
        best = chosen.get(origin)
        if best is None or len(account.statements) > len(best.statements):
            chosen[origin] = account
    own = [
        (account, chosen[origin])
        for account, origin in zip(accounts, origins, strict=True)
        if account is not chosen[origin]
    ]
    pairs = [*combinations(chosen.values(), 2), *own]
    return [(a, b) if a.id < b.id else (b, a) for a, b in pairs if a.report != b.report]


def _mode(accounts: Sequence[SlimAccount]) -> Mode:
    """What most accounts call it; of equals, the word that says most."""
    counts = Counter(account.mode for account in accounts)
    return max(counts, key=lambda mode: (counts[mode], -_SPECIFIC.index(mode)))


def _participants(accounts: Sequence[SlimAccount], roster: Roster) -> tuple[str, ...]:
    """All who took part; a country only where nobody is named for it."""
    everybody = {one for account in accounts for one in account.participants}
    spoken_for = {one.country for one in everybody if one.kind == "person"}
    kept = [one for one in everybody if one.kind != "country" or one.country not in spoken_for]
    return tuple(sorted(set(roster.of(kept))))


def _most(values: Iterable[str | None]) -> str | None:
    """The most frequent value, the first by alphabet among equals."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value), default=None)


def _whole(accounts: Sequence[SlimAccount], contact_of: Callable[[str], str | None]) -> str | None:
    """The contact that this one is part of, if an account says so."""
    own = {account.id for account in accounts}
    named = [account_id(account.report, a) for account in accounts if (a := account.part_of)]
    found = {contact for name in named if (contact := contact_of(name))}
    return _most(contact for contact in found if contact not in own)
