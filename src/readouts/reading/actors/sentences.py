"""What sentences are about: a new contact, a list of who took part, what was said."""

from __future__ import annotations

from collections.abc import Sequence

from readouts.reading.actors.grammar import Grammar
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.line import Line

Lines = Sequence[tuple[Line, Grammar]]
_GIVEN = wordset("the this that these their both")
_BULLETS = frozenset("-–—•*·▪")


def sentences_with(lines: Lines, kind: str) -> frozenset[int]:
    """The offsets of the sentences that hold a word of the class `kind`."""
    return frozenset(
        parsed.sentence(row.spans[i][0])
        for row, parsed in lines
        for i in range(len(row))
        if kind in row.classes[i]
    )


def new_contacts(lines: Lines) -> frozenset[int]:
    """The offsets of the sentences that tell of a contact not told of before.

    "The meeting" goes back to one; "a meeting" or "met" tells of another. What stands after
    the "that" of a statement ("noted that after the visit of ...") is only spoken of.
    """
    limits = turns(lines)
    found: set[int] = set()
    for row, parsed in lines:
        for i in range(len(row)):
            if "contact" in row.classes[i] and not _goes_back(row, i):
                start = parsed.sentence(row.spans[i][0])
                if row.spans[i][0] < limits.get(start, row.spans[i][1]):
                    found.add(start)
    return frozenset(found)


def _goes_back(row: Line, i: int) -> bool:
    """Whether a noun of contact is a known one: "the meeting", "the phone call"."""
    while i > 0 and (row.has(i - 1, "contact", "modifier", "number")):
        i -= 1
    return i > 0 and row.lower[i - 1] in _GIVEN


def turns(lines: Lines) -> dict[int, int]:
    """For each sentence with a "that" the offset of its first: there begins what is said."""
    found: dict[int, int] = {}
    for row, parsed in lines:
        for i, word in enumerate(row.lower):
            if word == "that" and i:
                found.setdefault(parsed.sentence(row.spans[i][0]), row.spans[i][0])
    return found


def list_items(lines: Lines) -> frozenset[int]:
    """The offsets of the sentences in lines that are items of a list."""
    return frozenset(
        start
        for row, parsed in lines
        if row.words and (row.words[0] in _BULLETS or row.words[0].isdigit())
        for start in parsed.sentences
    )
