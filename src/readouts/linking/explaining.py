"""Why two accounts are one contact, or two: every test that `judge` makes, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.linking.conflicts import conflict, day_in_words, days, unmatched
from readouts.linking.evidence import told
from readouts.linking.people import Who
from readouts.linking.same_contact import judge
from readouts.linking.slim import SlimAccount


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that both accounts say: `a` and `b` are what they say, `says` what follows.

    `fits` is None where it neither speaks for one contact nor against it.
    """

    what: str
    a: str
    b: str
    fits: bool | None
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether two accounts (ids) by themselves tell of one contact, and why."""

    a: str
    b: str
    alike: bool
    why: str
    checks: tuple[Check, ...]


def verdict(a: SlimAccount, b: SlimAccount) -> Verdict:
    """The decision on two accounts with all that it rests on."""
    found = judge(a, b)
    return Verdict(a=a.id, b=b.id, alike=found.joined, why=found.why, checks=tuple(_checks(a, b)))


def nearness(a: SlimAccount, b: SlimAccount) -> tuple[bool, float, int]:
    """Sorts the accounts that are nearest to being one contact last."""
    return (conflict(a, b) is None, told(a, b).share, len(a.people) - len(_other(a, b)))


def _checks(a: SlimAccount, b: SlimAccount) -> Iterator[Check]:
    """People, countries, means, status, days, words, in this order."""
    both = [one.label for one in a.people if one not in _other(a, b)]
    mine, theirs = _labels(_other(a, b)), _labels(_other(b, a))
    apart = f"only there: {mine or 'nobody'}; only here: {theirs or 'nobody'}"
    yield Check(
        what="people",
        a=_labels(a.people),
        b=_labels(b.people),
        fits=len(both) >= 2 or (None if both or not (mine and theirs) else False),
        says=f"in both: {', '.join(both)}" if both and not (mine or theirs) else apart,
    )
    shared = sorted(a.countries & b.countries)
    yield Check(
        what="countries",
        a=", ".join(sorted(a.countries)),
        b=", ".join(sorted(b.countries)),
        fits=len(shared) >= 2 or (None if shared else False),
        says=f"in both: {', '.join(shared) or 'none'}",
    )
    yield Check(what="means", a=a.mode, b=b.mode, fits=a.mode == b.mode or None, says=_means(a, b))
    yield Check(what="status", a=a.status, b=b.status, fits=a.status == b.status, says="")
    yield _day(a, b)
    words = told(a, b)
    fits = True if words.supports else None
    yield Check(what="words", a=_count(a), b=_count(b), fits=fits, says=words.in_words())


def _day(a: SlimAccount, b: SlimAccount) -> Check:
    common = sorted(days(a.date) & days(b.date))
    known = bool(days(a.date) and days(b.date))
    says = " or ".join(common) if common else "other days" if known else "one leaves the day open"
    return Check(
        what="day",
        a=day_in_words(a.date),
        b=day_in_words(b.date),
        fits=True if common else False if known else None,
        says=says,
    )


def _means(a: SlimAccount, b: SlimAccount) -> str:
    return "the same" if a.mode == b.mode else "may be one contact only on the same day"


def _count(account: SlimAccount) -> str:
    count = len(account.statements)
    return f"{count} statement{'' if count == 1 else 's'}"


def _other(a: SlimAccount, b: SlimAccount) -> tuple[Who, ...]:
    """The persons of `a` whom `b` does not name."""
    return unmatched(a.people, b.people)


def _labels(people: tuple[Who, ...]) -> str:
    return ", ".join(person.label for person in people)
