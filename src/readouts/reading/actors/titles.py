"""Offices before and after names: "Iran's deputy foreign minister", "President of Ukraine"."""

from __future__ import annotations

from dataclasses import dataclass

from readouts.reading.actors.complements import complements
from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.kinds import beyond, content_words, kind, label
from readouts.reading.actors.lexicon import lexicon, wordset
from readouts.reading.actors.line import Line
from readouts.reading.actors.modifiers import LONGEST, Found, head_at

_FORMER = wordset("former ex then late")


@dataclass(frozen=True, slots=True)
class Title:
    """An office as a text names it, from word `start` up to `end` of a line; `head` is its noun.

    `words` are those of the office in lower case without countries, `label` as the text writes
    them. `countries` are ISO codes; `body` that an institution stands in it, `abroad` that one
    does which is of no country; `number` how many persons it says there are (0: not said);
    `served` that the office serves the one named right behind it; `noun` is its head noun, `hint`
    the best known country of a body that many countries have, `bodies` those of the table,
    `joint` that its label names two offices of one person.
    """

    start: int
    end: int
    head: int
    words: tuple[str, ...]
    label: str
    kind: str
    countries: tuple[str, ...] = ()
    plural: bool = False
    number: int = 0
    determiner: str = ""
    former: bool = False
    body: bool = False
    capital: bool = False
    abroad: bool = False
    served: bool = False
    noun: str = ""
    hint: str = ""
    bodies: tuple[str, ...] = ()
    joint: bool = False


def title_at(line: Line, i: int, gazetteer: Gazetteer, *, apposed: bool = False) -> Title | None:
    """The title that starts at word `i`, without a name after it; None if there is none.

    One in apposition (`apposed`) may say where: ", Permanent Secretary at the Ministry,".
    """
    found = Found()
    start, determiner, number = _determined(line, i)
    head = head_at(line, start, found)
    if head is None:
        return None
    plural = "plural" in line.classes[head] and "head" not in line.classes[head]
    if plural and determiner in ("that", "this"):
        return None  # "said that officials met": no determiner of what follows
    end = head + 1
    while end - i < 2 * LONGEST and _goes_on(line, end):
        found.words.append(end)
        head, end = end, end + 1
    core = len(content_words(line, found.words))
    end = complements(line, end, found, gazetteer, plural=plural, apposed=apposed)
    words = content_words(line, found.words)
    what = kind(line, head, words, core)
    if what == "IO" and found.countries:
        what = "OTHER"  # "Secretary General of the Cabinet of Oman"
    return Title(
        i, end, head, words, label(line, _written(line, found, gazetteer)),
        what,
        tuple(dict.fromkeys(found.countries)), plural, number, determiner,
        not _FORMER.isdisjoint(words), found.body,
        line.capital(found.words[0]) and not line.first[found.words[0]],
        found.abroad or (found.body and beyond(words)), bool(found.owner),
        line.lower[head], found.hint, tuple(found.bodies),
    )  # fmt: skip


def _written(line: Line, found: Found, gazetteer: Gazetteer) -> list[int]:
    """The words that the office is written with: "Parliament Speaker" of "Omani Parliament"."""
    words = sorted({*found.words, *found.to, *found.owner})
    return [w for w in words if not _national(line, w, gazetteer)]


def _national(line: Line, i: int, gazetteer: Gazetteer) -> bool:
    """Whether word `i` only says of which country the body is whose name it opens."""
    entry = line.entry(i)
    if entry is None or entry.kind != "institution" or entry.code is None or entry.length < 2:
        return False
    return any(
        phrase == (line.words[i],) and other.kind == "adjective" and other.code == entry.code
        for phrase, other in gazetteer.phrases.get(line.words[i], ())
    )


def _determined(line: Line, i: int) -> tuple[int, str, int]:
    """What follows the determiner and number at `i`, and the two: "the two"."""
    determiner, number = "", 0
    while line.has(i, "determiner") or line.has(i, "number"):
        if line.has(i, "number"):
            number = int(lexicon().value("number", line.words[i]))
        determiner = determiner if line.has(i, "number") and determiner else line.lower[i]
        i += 1
        if line.says(i, "of"):
            return (i, determiner, number)
    return (i, determiner, number)


def _goes_on(line: Line, i: int) -> bool:
    """Whether word `i` is a further head of the same title: "Secretary General"."""
    if not line.has(i, "head") or line.entry(i):
        return False
    if _rank(line, i) and not line.has(i - 1, "general"):
        return False  # "Commander General Lee", but "Consul General Lee"
    return (line.capital(i) == line.capital(i - 1) and not line.has(i, "modifier")) or line.says(
        i, "general"
    )


def _rank(line: Line, i: int) -> bool:
    """Whether ranks at word `i` lead to a name: "Major General Lee"."""
    start = i
    while line.has(i, "style") and i - start < LONGEST:
        i += 1
    return i > start and line.name_like(i)
