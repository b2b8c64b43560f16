"""How likely two statements tell the same content, where their accounts go back to one text.

The weights are rounded from a logistic regression over hand-aligned statements of translations,
rewrites and reprints: words alone carry a pair, a common issue and act help. Accounts that two
governments wrote for themselves are another matter, see signs.py.
"""

import math
from collections.abc import Set
from dataclasses import dataclass

from readouts.linking.people import same
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.text.likeness import Bag, Likeness, bag, likeness

_BIAS = -5.2
_BOTH = 1.5  # for words that both have, as a share of both
_PART = 1.2  # as a share of the shorter one, if what is shared is more than a common word or two
_RARE = 2.0  # for the weight of what is shared, whatever the lengths
_ISSUE = 2.0
_ACT = 1.2
_SPEAKERS = {"same": 1.0, "some": 0.2, "open": 0.6}
_A_WORD = 1.0  # weight: issue and act alone would pair any two promises on trade
_ENOUGH = 8.0  # weight of shared words (about two rare ones) that is as good as any
_MOVED = (0.85, 15.0)  # share and weight of common words that outweigh different speakers


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements with what speaks for their telling the same content."""

    a: SlimStatement
    b: SlimStatement
    words: Likeness
    score: float  # 0 to 1

    @property
    def order(self) -> tuple[float, float, tuple[str, str], tuple[str, str]]:
        """Sorts the best first; of equals, those at like places of their accounts."""
        return (-self.score, abs(self.a.place - self.b.place), self.a.ref, self.b.ref)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A statement with the bag of its words."""

    statement: SlimStatement
    words: Bag


def weighed(account: SlimAccount, names: Set[str]) -> list[Weighed]:
    """The statements of an account with their words but for `names`.

    These are stems that every statement of the contact may hold and so prove nothing.
    """
    return [Weighed(one, bag(one.keys - names)) for one in account.statements]


def pair(left: Weighed, right: Weighed) -> Pair | None:
    """The pair with its score; None where no word of weight is common, or the speakers differ.

    Nearly the same words are a pair even so: an account may give them to somebody else.
    """
    words = likeness(left.words, right.words)
    if words.shared < _A_WORD:
        return None
    a, b = left.statement, right.statement
    speakers = voices(a, b) or ("some" if moved(words) else None)
    if speakers is None:
        return None
    points = _BIAS + _SPEAKERS[speakers] + _told(words) + _about(a, b)
    return Pair(a, b, words, round(1 / (1 + math.exp(-points)), 4))


def moved(words: Likeness) -> bool:
    """Whether so much is in common that the words were given to another speaker."""
    return words.both >= _MOVED[0] and words.shared >= _MOVED[1]


def voices(a: SlimStatement, b: SlimStatement) -> str | None:
    """`same`, `some` or `open` (one names no speaker); None where the speakers differ.

    An institution or document speaks for the persons of its country.
    """
    if not (a.speakers and b.speakers):
        return "open"
    if a.speakers == b.speakers:
        return "same"
    found = [any(same(x, y) for y in b.speakers) for x in a.speakers]
    if any(found):
        return "same" if all(found) and len(a.speakers) == len(b.speakers) else "some"
    persons = [actor.kind == "person" for actor in (*a.speakers, *b.speakers)]
    return "some" if not all(persons) and _countries(a) & _countries(b) else None


def _countries(statement: SlimStatement) -> set[str]:
    return {actor.country for actor in statement.speakers if actor.country}


def _told(words: Likeness) -> float:
    """Points for what the words have in common."""
    strength = 1 - math.exp(-words.shared / _ENOUGH)
    return _BOTH * words.both + _PART * words.most * strength + _RARE * strength


def _about(a: SlimStatement, b: SlimStatement) -> float:
    """Points for a common issue and a common act."""
    return _ISSUE * common_issues(a, b) + _ACT * (a.act == b.act)


def common_issues(a: SlimStatement, b: SlimStatement) -> float:
    """The share (0 to 1) of their issues that both have; "other" is none."""
    ours, theirs = set(a.issues) - {"other"}, set(b.issues) - {"other"}
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0
