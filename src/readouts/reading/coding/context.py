"""What is known of a statement from around it, and of a report as a whole."""

from collections import Counter
from dataclasses import dataclass

from readouts.data.issues import NOTHING_FOUND

Shares = tuple[tuple[str, float], ...]
"""Labels, the most frequent first, each with its share (0 to 1) of all mentions of issues."""

BETWEEN_PARTIES = "bilateral-relations"
_LEAST_MENTIONS = 3
_LEAST_SHARE = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known of a statement from around it.

    `previous` are the issues that the statement before it goes on from or names, `report` those
    that prevail in the report, `shares` the part that each issue has in it, `title` the words of
    its title and `titled` the issues that they name; `parties` the ISO codes of the countries
    that take part in the contact (one: a country's own affair; none: not known), `day` the ISO
    day of the contact or of publication.
    """

    previous: tuple[str, ...] = ()
    report: tuple[str, ...] = ()
    shares: Shares = ()
    title: tuple[str, ...] = ()
    titled: tuple[str, ...] = ()
    parties: frozenset[str] = frozenset()
    day: str | None = None


NO_CONTEXT = Context()


def prevailing(mentions: Counter[str]) -> tuple[str, ...]:
    """The issues that a whole report is about, the most frequent first.

    Three mentions at least, and a quarter of all; ties in the order of the alphabet.
    """
    counts = Counter(mentions)
    del counts[BETWEEN_PARTIES], counts[NOTHING_FOUND]
    least = max(_LEAST_MENTIONS, _LEAST_SHARE * counts.total())
    return tuple(label for label, count in _ranked(counts) if count >= least)


def shares(mentions: Counter[str]) -> Shares:
    """The part that each issue has in a report; ties in the order of the alphabet."""
    total = mentions.total()
    return tuple((label, count / total) for label, count in _ranked(mentions))


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
