"""The keys under which an account is found again: who took part, when, and in rare words.

Two accounts are worth a decision if they share two participants and a near day; where one of them
leaves the day open, if they share two participants and several of the words that they use. A key
is a number, made of these alone, so that an index of keys is small and knows no other account.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations, product
from typing import TypeAlias

from readouts.linking.conflicts import days
from readouts.linking.people import Who, blocks
from readouts.linking.sampling import number
from readouts.linking.slim import SlimAccount

Numbers: TypeAlias = "array[int]"
"""Keys, eight bytes each: a large record has millions."""
SHARED_WORDS = 2  # keys of words that two accounts must have in common, if a day is open
Parties = tuple[str, str, str]
_PEOPLE = 6  # of an account that make keys: a summit of twenty would make 190 pairs
_SLACK = timedelta(days=1)
_MEETS = {"people": ("people",), "countries": ("loose",), "loose": ("loose", "countries")}
_MIX, _MASK = 0x9E3779B97F4A7C15, (1 << 63) - 1  # 2**64 over the golden ratio: spreads the bits


@dataclass(frozen=True, slots=True)
class Keys:
    """An account's keys: those under which it is filed, and those under which it looks for others.

    One common key of `near` shows a near day; of `words` it takes SHARED_WORDS.
    """

    filed: Numbers
    near: Numbers
    words: Numbers


def keys(account: SlimAccount) -> Keys:
    """The keys of an account."""
    parties, words = _parties(account, _spelled), account.words
    own, known = days(account.date), _parties(account, _called) if words else []
    told, asked = (("dated",), ("open",)) if own else (("open",), ("open", "dated"))
    held = account.status
    filed = _crossed(_bases(parties, held), map(number, own))
    return Keys(
        filed=filed + _crossed(_bases(known, held, told), words),
        near=_crossed(_bases(_met(parties), held), map(number, _around(own))),
        words=_crossed(_bases(_met(known), held, asked), words),
    )


def _parties(account: SlimAccount, names: Callable[[Who], list[str]]) -> list[Parties]:
    """Each two persons by their names, and each two countries.

    Countries count where nobody is named for one of them: they are `loose` if the account names
    fewer than two persons, and of two accounts that share countries one must be loose.
    """
    people = [names(person) for person in account.people[:_PEOPLE]]
    pairs = {(min(a, b), max(a, b)) for x, y in combinations(people, 2) for a, b in product(x, y)}
    states = combinations(sorted(account.countries)[:_PEOPLE], 2)
    kind = "loose" if len(account.people) < 2 else "countries"
    return [*(("people", *pair) for pair in sorted(pairs)), *((kind, *pair) for pair in states)]


def _met(parties: Iterable[Parties]) -> list[Parties]:
    """The parties of accounts that these may meet."""
    return [(other, a, b) for kind, a, b in parties for other in _MEETS[kind]]


@lru_cache(maxsize=100_000)
def _spelled(person: Who) -> list[str]:
    """All names under which one account may find another, without vowels."""
    return [key for key in blocks(person) if key != person.qid]


@lru_cache(maxsize=100_000)
def _called(person: Who) -> list[str]:
    """The one of them that most texts agree on, so that a word counts once."""
    return min(([key] for key in _spelled(person)), key=lambda one: (len(one[0]), one))


def _around(own: Iterable[str]) -> set[str]:
    """The days themselves and those next to them."""
    dates = [date.fromisoformat(day[:10]) for day in own]
    return {day.isoformat() for middle in dates for day in _next_to(middle)}


def _next_to(day: date) -> Iterator[date]:
    for shift in (-_SLACK, timedelta(0), _SLACK):
        if date.min.toordinal() <= day.toordinal() + shift.days <= date.max.toordinal():
            yield day + shift


def _bases(parties: Iterable[Parties], status: str, marks: Sequence[str] = ("",)) -> list[int]:
    return [number((status, *pair, mark)) for pair in parties for mark in marks]


def _crossed(bases: Iterable[int], others: Iterable[int]) -> Numbers:
    """A number of 63 bits for each two of them, as SQLite keeps it."""
    others = tuple(others)
    made = (((base ^ other) * _MIX >> 17) & _MASK for base in bases for other in others)
    return array("q", made)
