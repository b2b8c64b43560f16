"""What speaks against two accounts telling of one contact: people, mode, status, days."""

from collections.abc import Iterable, Sequence
from itertools import product

from readouts.linking.dating import compatible
from readouts.linking.people import Who, same
from readouts.linking.slim import SlimAccount
from readouts.model import ContactDate, Mode

_FIT: frozenset[frozenset[Mode]] = frozenset({frozenset[Mode]({"meeting", "visit"})})
_FIT_SAME_DAY: frozenset[frozenset[Mode]] = frozenset(
    {
        frozenset[Mode]({"video call", "phone call"}),
        frozenset[Mode]({"video call", "meeting"}),
        *(
            frozenset[Mode]({"other", mode})
            for mode in ("phone call", "video call", "meeting", "visit", "message")
        ),
    }
)
SAME_REPORT = "one report tells of both"
_FEW = 3  # days that count as knowing when


def conflict(a: SlimAccount, b: SlimAccount) -> str | None:
    """Why the two cannot tell of one contact; None where nothing stands against it.

    Depends on the two accounts alone.
    """
    if a.report == b.report:
        return SAME_REPORT
    if a.status != b.status:
        return f"one is {a.status}, the other {b.status}"
    return _other_mode(a, b) or other_people(a, b) or _other_day(a, b)


def other_people(a: SlimAccount, b: SlimAccount) -> str | None:
    """Why the participants contradict each other."""
    left, right = unmatched(a.people, b.people), unmatched(b.people, a.people)
    both = len(a.people) - len(left)
    if left and right and both < 2 and _rivals(left, right):
        return f"{_names(left)} against {_names(right)}"
    if sides := _replaced(a, b, (*left, *right)):
        return f"for {', '.join(sides)} others took part: {_names((*left, *right))}"
    if a.countries - b.countries and b.countries - a.countries:
        only = sorted(a.countries ^ b.countries)
        return f"other countries took part: {', '.join(only)}"
    return None


def _replaced(a: SlimAccount, b: SlimAccount, alone: Sequence[Who]) -> list[str]:
    """The countries for which both name people, and have nobody in common."""
    sent = [{one.country for one in account.people if one.country} for account in (a, b)]
    common = {one.country for one in a.people if one not in alone}
    return sorted(sent[0] & sent[1] - common)


def unmatched(people: Iterable[Who], others: Iterable[Who]) -> tuple[Who, ...]:
    """Those of `people` whom `others` does not have."""
    others = tuple(others)
    return tuple(person for person in people if not any(same(person, other) for other in others))


def days(date: ContactDate) -> frozenset[str]:
    """The days that a date leaves open, where they are few; else none."""
    if date.value:
        return frozenset({date.value})
    return frozenset(date.candidates) if len(date.candidates) <= _FEW else frozenset()


def _rivals(left: Iterable[Who], right: Iterable[Who]) -> bool:
    """Whether both sides put another person in the same country's chair, or may do so."""
    return any(
        not (a.country and b.country) or a.country == b.country for a, b in product(left, right)
    )


def _other_mode(a: SlimAccount, b: SlimAccount) -> str | None:
    modes = frozenset({a.mode, b.mode})
    if len(modes) == 1 or modes in _FIT:
        return None
    if modes in _FIT_SAME_DAY and days(a.date) & days(b.date):
        return None
    return f"a {a.mode} against a {b.mode}"


def _other_day(a: SlimAccount, b: SlimAccount) -> str | None:
    """Why the days exclude each other; what is only mentioned must have the same stated day."""
    if a.status != "held" and not (a.date.value and a.date.value == b.date.value):
        return f"only {a.status}, and not on one stated day"
    if compatible(a.date, b.date) and not (_one_voice(a, b) and _two_days(a, b)):
        return None
    return f"{day_in_words(a.date)} against {day_in_words(b.date)}"


def _one_voice(a: SlimAccount, b: SlimAccount) -> bool:
    return bool(a.publisher) and a.publisher == b.publisher


def _two_days(a: SlimAccount, b: SlimAccount) -> bool:
    """Whether both days are known and differ: across publishers a time zone may be why."""
    return bool(days(a.date) and days(b.date)) and not days(a.date) & days(b.date)


def day_in_words(date: ContactDate) -> str:
    """A date as a reason shows it."""
    if date.value:
        return date.value
    if len(date.candidates) > _FEW:
        few = f"one of {len(date.candidates)} days"
        return f"{few}, {min(date.candidates)} to {max(date.candidates)}"
    if date.candidates:
        return " or ".join(sorted(date.candidates))
    parts = [date.weekday, f"day {date.day_of_month} of a month" if date.day_of_month else None]
    if date.earliest or date.latest:
        parts.append(f"{date.earliest or '...'} to {date.latest or '...'}")
    return ", ".join(part for part in parts if part) or "no day"


def _names(people: Iterable[Who]) -> str:
    return ", ".join(person.label for person in people)
