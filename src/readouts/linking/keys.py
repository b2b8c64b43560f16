"""The keys under which an account is found again: who took part, when, and in rare words.

Two accounts are worth a decision if they share two participants and a near day; where one of them
leaves the day open, if they share two participants and several of the words that they use. A key
is a number, made of these alone, so that an index of keys is small and knows no other account.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations, product

import numpy as np
import numpy.typing as npt

from readouts.linking.conflicts import days
from readouts.linking.people import Who, blocks
from readouts.linking.slim import SlimAccount
from readouts.text.background import weight
from readouts.text.words import forms, likeness_key, stop_words

Numbers = npt.NDArray[np.int64]
SHARED_WORDS = 2  # keys of words that two accounts must have in common, if a day is open
Parties = tuple[str, str, str]
_PEOPLE = 6  # of an account that make keys: a summit of twenty would make 190 pairs
_SLACK = timedelta(days=1)
_ONE_IN = 4  # words: which ones is up to the word alone, so that two accounts choose the same
_MEETS = {"people": ("people",), "countries": ("loose",), "loose": ("loose", "countries")}
_MIX = np.uint64(0x9E3779B97F4A7C15)  # 2**64 over the golden ratio: spreads the bits
_RARE = 3.0  # weight of a word that is worth a key: it stands in one readout of twenty at most


@dataclass(frozen=True, slots=True, eq=False)
class Keys:
    """An account's keys: those under which it is filed, and those under which it looks for others.

    One common key of `near` shows a near day; of `words` it takes SHARED_WORDS.
    """

    filed: Numbers
    near: Numbers
    words: Numbers


def keys(account: SlimAccount) -> Keys:
    """The keys of an account."""
    parties, words = _parties(account, _spelled), _sampled(account)
    own, known = days(account.date), _parties(account, _called) if words else []
    told, asked = (("dated",), ("open",)) if own else (("open",), ("open", "dated"))
    held = account.status
    filed = _crossed(_bases(parties, held), map(_number, own))
    return Keys(
        filed=np.concatenate([filed, _crossed(_bases(known, held, told), words)]),
        near=_crossed(_bases(_met(parties), held), map(_number, _around(own))),
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


def _spelled(person: Who) -> list[str]:
    """All names under which one account may find another, without vowels."""
    return [key for key in blocks(person) if key != person.qid]


def _called(person: Who) -> list[str]:
    """The one of them that most texts agree on, so that a word counts once."""
    return min(([key] for key in _spelled(person)), key=lambda one: (len(one[0]), one))


def _sampled(account: SlimAccount) -> list[int]:
    """The rarer words of its statements, one in several, chosen by the word alone."""
    said = {form for one in account.statements for piece in one.pieces for form in forms(piece)}
    found = {chosen for form in said if (chosen := _chosen(form))}
    return sorted({number for word, number in found if word not in account.names})


@lru_cache(maxsize=200_000)
def _chosen(form: str) -> tuple[str, int] | None:
    """The stem of a word that is worth a key, with its number; None for any other."""
    if form in stop_words():
        return None
    stem = likeness_key(form)
    rare = weight(stem) >= _RARE and _number(stem) % _ONE_IN == 0
    return (stem, _number(stem)) if rare else None


def _around(own: Iterable[str]) -> set[str]:
    """The days themselves and those next to them."""
    dates = [date.fromisoformat(day[:10]) for day in own]
    return {day.isoformat() for middle in dates for day in _next_to(middle)}


def _next_to(day: date) -> Iterator[date]:
    for shift in (-_SLACK, timedelta(0), _SLACK):
        if date.min.toordinal() <= day.toordinal() + shift.days <= date.max.toordinal():
            yield day + shift


def _bases(parties: Iterable[Parties], status: str, marks: Sequence[str] = ("",)) -> list[int]:
    return [_number((status, *pair, mark)) for pair in parties for mark in marks]


@lru_cache(maxsize=100_000)
def _number(item: object) -> int:
    """A number of 63 bits for a string or a tuple of strings, the same in every run."""
    data = repr(item).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest()) >> 1


def _crossed(bases: Iterable[int], others: Iterable[int]) -> Numbers:
    """A number for each two of them: 64 bits with sign, as SQLite keeps them."""
    left, right = np.fromiter(bases, dtype=np.uint64), np.fromiter(others, dtype=np.uint64)
    mixed = (left[:, None] * _MIX ^ right[None, :]) * _MIX
    return np.unique((mixed ^ (mixed >> np.uint64(31))).view(np.int64))
