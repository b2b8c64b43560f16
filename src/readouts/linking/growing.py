"""A record that grows: which contacts change when reports come and go, and no others.

Whatever linking decides it decides on two items, and groups follow from the items that are tied
to each other. So it is enough to look at what is tied to the reports that came or went, and the
outcome is the same, whichever came first and however many came at a time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from readouts.linking.held import HeldAccounts
from readouts.linking.keys import SHARED_WORDS, Keys, keys
from readouts.linking.merging import Join, merge
from readouts.linking.rulings import Rulings
from readouts.linking.same_contact import judge
from readouts.linking.slim import SlimAccount

Settled = tuple[tuple[str, ...], tuple[str, ...]]
"""The accounts of a contact, sorted, and why they are together."""
_UNDECIDED: Rulings[str] = Rulings()


@dataclass(slots=True)
class Grown:
    """What became of the contacts.

    `dissolved` are those that are no more; `made` those whose line is to be made anew, each with
    the reasons why its accounts are together.
    """

    dissolved: set[str] = field(default_factory=set)
    made: dict[str, tuple[str, ...]] = field(default_factory=dict)


def grow(
    held: HeldAccounts,
    added: Iterable[SlimAccount],
    removed: Sequence[str] = (),
    touched: Iterable[str] = (),
    decided: Rulings[str] = _UNDECIDED,
) -> Grown:
    """Take up accounts, give up those with the ids `removed`, and gather contacts again.

    `touched` are accounts whose contact's line has changed for another reason, be it that people
    `decided` otherwise than before.
    """
    grown = Grown()
    loose = _dropped(held, removed, decided, grown)
    new = _filed(held, added)
    _join(held, new)
    left = {*loose, *touched}.difference(removed)
    moved = _gathered(held, left.union(new), decided, grown)
    _gathered(held, _parts_of(held, moved, grown), decided, grown)
    grown.dissolved -= grown.made.keys()
    return grown


def _dropped(
    held: HeldAccounts, removed: Iterable[str], decided: Rulings[str], grown: Grown
) -> set[str]:
    """Give up accounts; those that were in one contact with them, or tied to them."""
    loose: set[str] = set()
    for account in removed:
        contact = held.contact_of(account)
        if contact is not None:
            grown.dissolved.add(contact)
            loose.update(held.settled(contact))
            held.dissolve(contact)  # now: one of its accounts may come again and go elsewhere
        loose.update(_other(join, account) for join in held.joins(account))
        loose.update(_named_with(held, account, decided))
        held.drop(account)
    return loose


def _filed(held: HeldAccounts, added: Iterable[SlimAccount]) -> dict[str, Keys]:
    """Remember new accounts; the keys of each."""
    new = {}
    for account in added:
        new[account.id] = keys(account)
        held.keep(account, new[account.id].filed)
    return new


def _join(held: HeldAccounts, new: Mapping[str, Keys]) -> None:
    """Remember the joins of new accounts with what was there, and with each other."""
    near = held.filed([asked.near for asked in new.values()])
    worded = held.filed([asked.words for asked in new.values()])
    for account, days, words in zip(new, near, worded, strict=True):
        for other in _candidates(held, account, days, words):
            if other in new and other > account:
                continue  # it comes itself
            if found := joined(held.account(account), held.account(other)):
                held.join(found)


def candidates(held: HeldAccounts, account: SlimAccount) -> list[str]:
    """The accounts of other reports that are worth a decision, sorted."""
    asked = keys(account)
    (days,), (words,) = held.filed([asked.near]), held.filed([asked.words])
    return _candidates(held, account.id, days, words)


def _candidates(
    held: HeldAccounts, account: str, days: Iterable[str], words: Mapping[str, int]
) -> list[str]:
    enough = (other for other, times in words.items() if times >= SHARED_WORDS)
    own = held.of_report(account.rpartition(".")[0])
    return sorted({*days, *enough}.difference(own))


def joined(one: SlimAccount, other: SlimAccount) -> Join | None:
    """How two accounts are joined, if they are."""
    a, b = sorted((one, other), key=lambda account: account.id)
    verdict = judge(a, b)
    return Join(a.id, b.id, verdict.strength, verdict.why) if verdict.joined else None


def _gathered(
    held: HeldAccounts, touched: Iterable[str], decided: Rulings[str], grown: Grown
) -> set[str]:
    """Make the contacts of all that is tied to these; the accounts whose contact is another now."""
    moved: set[str] = set()
    for members, joins in _tied(held, touched, decided):
        before = {one: held.contact_of(one) for one in members}
        for contact in {contact for contact in before.values() if contact}:
            held.dissolve(contact)
            grown.dissolved.add(contact)
        settled = _settled(held, _merged(held, members, joins, decided), grown)
        moved.update(one for one, to in settled if to != before[one])
    return moved


def _merged(
    held: HeldAccounts, members: Sequence[str], joins: Iterable[Join], decided: Rulings[str]
) -> Iterator[Settled]:
    """The contacts of accounts that are tied to each other."""
    if len(members) == 1 and not decided.naming(members[0]):  # as most are: no need to look
        yield tuple(members), ()
        return
    for group in merge({one: held.account(one) for one in members}, joins, decided):
        yield tuple(one.id for one in group.accounts), group.why


def _settled(
    held: HeldAccounts, found: Iterable[Settled], grown: Grown
) -> Iterator[tuple[str, str]]:
    """Settle accounts; each with its contact."""
    for accounts, why in found:
        contact = accounts[0]
        held.settle(contact, accounts)
        grown.made[contact] = why
        yield from ((account, contact) for account in accounts)


def _tied(
    held: HeldAccounts, touched: Iterable[str], decided: Rulings[str]
) -> Iterator[tuple[list[str], Iterable[Join]]]:
    """The accounts that may be one contact with each of these, each set once, with the joins."""
    seen: set[str] = set()
    for start in sorted(touched):
        if start in seen:
            continue
        members, ahead, joins = {start}, [start], dict[tuple[str, str], Join]()
        while ahead:
            one = ahead.pop()
            found = held.joins(one)
            joins.update(((join.a, join.b), join) for join in found)
            near = {_other(join, one) for join in found} | _named_with(held, one, decided)
            ahead += near - members
            members |= near
        seen |= members
        yield sorted(members), joins.values()


def _named_with(held: HeldAccounts, account: str, decided: Rulings[str]) -> set[str]:
    """The accounts that people named together with one."""
    beside = decided.beside(account) if decided else ()
    return {other for other in beside if other in held.of_report(other.rpartition(".")[0])}


def _other(join: Join, account: str) -> str:
    return join.b if join.a == account else join.a


def _parts_of(held: HeldAccounts, moved: Iterable[str], grown: Grown) -> set[str]:
    """The accounts whose contact their report calls a part of one that has another id now."""
    return {
        sibling
        for account in moved
        for report, _, place in [account.rpartition(".")]
        for sibling in held.of_report(report)
        if held.contact_of(sibling) not in grown.made and held.account(sibling).part_of == place
    }
