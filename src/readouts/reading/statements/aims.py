"""Which of the names in a stretch of words is whom an act is aimed at, by the words around it.

Every function takes the words and names in order (articles left out) and gives one of the names,
or None; `Own` says of a name that it is the speaker's own side, which no act of his is aimed at.
The lists of words are in recipients.csv, which says what each is for.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from readouts.data.reader import read_table
from readouts.data.word_lists import WordList
from readouts.reading.statements.named import Item

Own = Callable[[Item], bool]
_NEAR = 5  # words among which stands what somebody owns


@cache
def lists() -> Mapping[str, tuple[str, ...]]:
    """The lists by name; the name of an act has the places where its recipient is looked for."""
    rows = read_table(files("readouts.reading.statements").joinpath("recipients.csv"), WordList)
    return {row.name: row.words for row in rows}


@cache
def listed(name: str) -> frozenset[str]:
    """The words of one list. Raises KeyError for a name that the table does not hold."""
    return frozenset(lists()[name])


def aim(items: Sequence[Item], own: Own, *, against: bool) -> Item | None:
    """The first name that nothing parts from the start but adjectives, nouns and "of".

    `against`: what is done to it is no good, so that "aggression" may be its, and who suffered
    an attack is not meant.
    """
    for at, item in enumerate(items):
        if item.actor:
            return None if own(item) or (not against and _harms(items, at)) else item
        if item.low in _bars(at) or item.low in listed("finite"):
            return None
        if item.low == "of" and at and against and items[at - 1].low in listed("suffered"):
            return None
    return None


def given(items: Sequence[Item]) -> int:
    """Where what somebody gives ends: "*Peru's support* for Chile" is no support of Peru."""
    if not items or not items[0].owns:
        return 0
    return next((n for n, i in enumerate(items[:_NEAR], 1) if i.low in listed("given")), 0)


def asked(items: Sequence[Item], own: Own, *, whole: bool) -> Item | None:
    """Who shall do something: "for *Peru* to", "*Peru* to withdraw", "*Peru's* return".

    `whole`: the items are a whole clause, whose first name is its subject ("that *Peru* return").
    """
    at = 1 if items and items[0].low in listed("lead") else 0
    if at < len(items) and items[at].actor and not own(items[at]):
        following = items[at + 1].low if at + 1 < len(items) else ""
        clause = whole and following and following not in listed("stop")
        if following == "to" or clause or _does(items, at):
            return items[at]
    return doer(items, own)


def obliged(items: Sequence[Item], own: Own, *, modal: bool) -> Item | None:
    """Whose duty it is, told before its verb: "*Peru* should", "*Peruvian* bans must be lifted"."""
    last = items[-1] if items else None
    if last and modal and last.actor and not last.owns and _heads(items):
        return None if own(last) else last
    return doer(items, own)


def doer(items: Sequence[Item], own: Own) -> Item | None:
    """The first name that owns a deed: "the *Peruvian* sanctions", "*Peru's* return"."""
    for at, item in enumerate(items):
        if item.actor and _does(items, at):
            return None if own(item) else item
        if not item.actor and item.low in listed("stop") - listed("past"):
            return None
    return None


def behind(items: Sequence[Item], own: Own, words: frozenset[str]) -> Item | None:
    """The first name behind one of these words: "if *Peru* attacks", "the killing by *Peru*"."""
    found = (b for a, b in pairwise(items) if a.low in words and b.actor and not own(b))
    return next(found, None)


def served(sign: Sequence[Item], items: Sequence[Item], own: Own) -> Item | None:
    """Who has something of an undertaking: "cooperate with *Peru*", "help *Peru*".

    `sign` are the words that tell of the undertaking, right before the items.
    """
    for at, item in enumerate(items):
        aimed = item.actor and not own(item)
        following = items[at + 1].low if at + 1 < len(items) else ""
        if aimed and _serves([*sign, *items[:at]], item, following):
            return item
        if at and item.low in listed("leave"):
            return None
    return None


def _bars(at: int) -> frozenset[str]:
    """Words at this place behind which nobody is aimed at."""
    return listed("stop") - listed("link" if at else "lead")


def _harms(items: Sequence[Item], at: int) -> bool:
    """Whether a name owns what nobody supports or praises: "*Peruvian* aggression"."""
    near = items[at + 1 : at + 3]
    return items[at].owns and any(item.low in listed("harm") for item in near)


def _does(items: Sequence[Item], at: int) -> bool:
    """Whether a name owns a deed, with adjectives between: "Peru's new steps", "UN action"."""
    near = items[at + 1 : at + (4 if items[at].owns else 3)]
    deed = next((n for n, item in enumerate(near) if item.low in listed("deed")), None)
    if deed is None:
        return False
    parting = listed("stop") | listed("finite")
    return items[at].owns or all(item.low not in parting for item in near[:deed])


def _heads(items: Sequence[Item]) -> bool:
    """Whether the last name is the subject itself, or its people: "the people of *Peru*"."""
    before = items[-2].low if len(items) > 1 else ""
    if before == "of":
        return len(items) > 2 and items[-3].low in listed("group")
    return before not in listed("stop") | listed("link") and before != "and"


def _serves(before: Sequence[Item], item: Item, following: str) -> bool:
    """Whether what stands before a name makes it the one who has something of it.

    An adjective is a name only with its people `following` it: "help the *Peruvian* people".
    """
    nearest = [each.low for each in before[-3:]]
    if item.adjective and following not in listed("group"):
        return False
    if nearest[-1:] == ["of"] and not item.owns:
        return not listed("group").isdisjoint(nearest)
    if not nearest or not item.owns or item.adjective:
        return bool(nearest) and nearest[-1] in listed("served") | listed("serve")
    helped = nearest[-1] in listed("serve") and not listed("served").isdisjoint(nearest)
    return helped or nearest[-1] in listed("served") or nearest[-1] == "against"
