"""Which pairs of accounts are worth a decision: those with common participants and days."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, product

from readouts.linking.conflicts import days
from readouts.linking.people import Who, blocks
from readouts.linking.slim import SlimAccount

_PEOPLE = 6  # of an account that make blocks: a summit of twenty would make 190 pairs
_SLACK = timedelta(days=1)
Pair = tuple[int, int]
Key = tuple[str, str]


def pairs(accounts: Sequence[SlimAccount]) -> set[Pair]:
    """Index pairs `(i, j)`, `i < j`, that share two participants and may share a day."""
    found: set[Pair] = set()
    for members in _by(accounts, _person_pairs).values():
        found.update(_near(accounts, members, members))
    loose = {i for i, account in enumerate(accounts) if len(account.people) < 2}
    for members in _by(accounts, _country_pairs).values():
        unnamed = [i for i in members if i in loose]
        found.update(_near(accounts, unnamed, members))
    return found


def _by(
    accounts: Sequence[SlimAccount], keys_of: Callable[[SlimAccount], set[Key]]
) -> dict[Key, list[int]]:
    """The indices of the accounts under each of their keys, in order."""
    out: dict[Key, list[int]] = defaultdict(list)
    for index, account in enumerate(accounts):
        for key in keys_of(account):
            out[key].append(index)
    return out


def _person_pairs(account: SlimAccount) -> set[Key]:
    """A key for each two persons, by their family names without vowels."""
    people = [_spelled(person) for person in account.people[:_PEOPLE]]
    return {(min(a, b), max(a, b)) for x, y in combinations(people, 2) for a, b in product(x, y)}


def _spelled(person: Who) -> list[str]:
    return [key for key in blocks(person) if key != person.qid]


def _country_pairs(account: SlimAccount) -> set[Key]:
    return set(combinations(sorted(account.countries)[:_PEOPLE], 2))


def _near(
    accounts: Sequence[SlimAccount], some: Sequence[int], members: Sequence[int]
) -> Iterator[Pair]:
    """Pairs of one of `some` and one of `members` whose days are near, or not known."""
    by_day: dict[str, list[int]] = defaultdict(list)
    undated = [i for i in members if not days(accounts[i].date)]
    for i in members:
        for day in days(accounts[i].date):
            by_day[day].append(i)
    for i in some:
        own = days(accounts[i].date)
        others = [j for day in _around(own) for j in by_day[day]] if own else members
        for j in (*others, *undated):
            if i != j:
                yield (min(i, j), max(i, j))


def _around(own: frozenset[str]) -> set[str]:
    """The days themselves and those next to them."""
    dates = [date.fromisoformat(day[:10]) for day in own]
    return {(day + shift).isoformat() for day in dates for shift in (-_SLACK, 0 * _SLACK, _SLACK)}
