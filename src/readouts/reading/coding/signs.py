"""What the weights look at in a statement: its words, what the tables say, what stands around it.

A sign is a name with a value; where words of the text are the sign, it has their span, so that what
is decided by it can be shown.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from readouts.data.acts import load_word_classes
from readouts.model import Span
from readouts.reading.coding.rules import Ruled, Told
from readouts.reading.coding.words import Word

_OF_ACT = 40  # words of a content that tell its act
_OF_ISSUES = 80  # words of a content that tell its issues
_STEM = 5  # letters
_MOST_STANCE = 5
_NEAR, _FAR = 2, 6  # words before a phrase from which it counts as later in the sentence
_SHORT = 4  # a word of so many letters keeps its final s


Sign = tuple[str, float, Span | None]
"""Its name, its value, and its words where it has any; plain, for a statement has hundreds."""


def act_signs(told: Told, ruled: Ruled) -> Iterator[Sign]:
    """The signs of what a statement does, and for or against what. A name may come twice."""
    yield from _of_the_rules(told, ruled)
    yield from _of_the_cue(told, ruled)
    found = ruled.content[:_OF_ACT]
    for word in found:
        yield f"s:{word.low[:_STEM]}", 1.0, (word.start, word.end)
    yield from _pairs(found)
    last = told.content[-1][1] if told.content else 0
    if "?" in told.text[max(0, last - 1) : last + 1]:
        yield ("asks", 1.0, None)


def issue_signs(told: Told, ruled: Ruled) -> Iterator[Sign]:
    """The signs of the issues that a statement is about. A name may come twice."""
    yield from _of_the_names(told, ruled)
    yield from _around(told, ruled)
    found = [word for word in ruled.content[:_OF_ISSUES] if word.low not in _common()]
    for word in found:
        yield (f"w:{_singular(word.low)}", 1.0, (word.start, word.end))
    yield from _pairs(found)
    yield (f"kind:{told.kind}", 1.0, None)
    yield (f"act:{ruled.act}", 1.0, None)


def title_words(found: Sequence[Word]) -> tuple[str, ...]:
    """The words of a title that count as signs, each once."""
    kept = (_singular(word.low) for word in found if word.low not in _common())
    return tuple(dict.fromkeys(kept))


def _of_the_rules(told: Told, ruled: Ruled) -> Iterator[Sign]:
    """What the tables say of the act, and which of their phrases stand in the content."""
    yield (f"rule:{ruled.act}", 1.0, None)
    yield (f"rule:{ruled.polarity}", 1.0, None)
    yield (f"rule:{ruled.act}|{told.act}", 1.0, None)
    yield (f"rule:{ruled.act}|{told.kind}", 1.0, None)
    if ruled.span is not None:
        phrase = [w.low for w in ruled.sentence if ruled.span[0] <= w.start < ruled.span[1]]
        yield (f"by:{' '.join(phrase)}", 1.0, ruled.span)
    for place, rows, first in ruled.shown:
        for row in rows:
            yield (f"phrase:{place}:{row.act}", 1.0, None)
            yield (f"phrase:{row.act}:{(first >= _NEAR) + (first >= _FAR)}", 1.0, None)
    favor, against = ruled.stance.count("favor"), ruled.stance.count("against")
    yield ("favor", min(favor, _MOST_STANCE) / 3, None)
    yield ("against", min(against, _MOST_STANCE) / 3, None)
    yield ("balance", (favor - against) / max(1, favor + against), None)
    yield (f"stance:{ruled.stance[0] if ruled.stance else None}", 1.0, None)


def _of_the_cue(told: Told, ruled: Ruled) -> Iterator[Sign]:
    yield (f"kind:{told.kind}", 1.0, None)
    yield (f"cue act:{told.act}", 1.0, None)
    yield (f"cue polarity:{told.polarity}", 1.0, None)
    yield (f"joint:{told.joint}", 1.0, None)
    yield (f"cue:{' '.join(word.low for word in ruled.cue)}", 1.0, None)
    for word in ruled.cue:
        yield (f"q:{word.low}", 1.0, (word.start, word.end))


def _of_the_names(told: Told, ruled: Ruled) -> Iterator[Sign]:
    """The issues that the words name or may mean, and those that the tables settle on."""
    taking_part = min(2, len(told.context.parties))
    for label, span in ruled.sure:
        yield (f"sure:{label}", 2.0, span)
        yield (f"sure {taking_part}:{label}", 1.0, None)
    for label, span in ruled.weak:
        yield (f"weak:{label}", 1.0, span)
    for label in ruled.issues:
        yield (f"rule:{label}", 1.0, None)
    yield (f"parties:{taking_part}", 1.0, None)
    if not ruled.sure:
        yield ("nothing named", 1.0, None)


def _around(told: Told, ruled: Ruled) -> Iterator[Sign]:
    """What stands around: once more by itself where the statement names no issue."""
    context = told.context
    signs = [(f"previous:{label}", 1.0, None) for label in context.previous]
    signs += [(f"report {n}:{label}", 1.0, None) for n, label in enumerate(context.report[:2])]
    signs += [(f"share:{label}", 2 * share, None) for label, share in context.shares]
    yield from signs
    if not ruled.sure:
        yield from ((f"only {name}", value, None) for name, value, _ in signs)
    yield from ((f"titled:{label}", 1.0, None) for label in context.titled)
    yield from ((f"title:{word}", 0.7, None) for word in context.title)


def _pairs(found: Sequence[Word]) -> Iterator[Sign]:
    for a, b in pairwise(found):
        yield f"b:{a.low} {b.low}", 1.0, (a.start, b.end)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > _SHORT else word


@cache
def _common() -> frozenset[str]:
    """Words that say nothing of an issue."""
    return load_word_classes()["common"]
