"""From a line to its mentions, left to right; none overlaps another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.grammar import Grammar
from readouts.reading.actors.holders import apposed, listed_names, titled
from readouts.reading.actors.items import around, names_one, opens_item, whole
from readouts.reading.actors.line import Line
from readouts.reading.actors.making import Maker
from readouts.reading.actors.met import met
from readouts.reading.actors.modifiers import LONGEST, is_head
from readouts.reading.actors.places import body, entry_at
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.titles import title_at
from readouts.reading.actors.units import Unit, UnitKind

Found = tuple[list[Unit], int]


def scan(line: Line, gazetteer: Gazetteer, grammar: Grammar | None) -> tuple[Unit, ...]:
    """The mentions of `line` in the order of the text; linear in its length.

    `grammar` is None for a title.
    """
    return tuple(_units(Maker(line, gazetteer, grammar, _next_heads(line))))


def _units(m: Maker) -> Iterator[Unit]:
    i = 0
    while i < len(m.line):
        found, after = _at(m, i)
        if found and found[0].kind == "person" and opens_item(m.line, i):
            found[0] = replace(found[0], around=around(m.line, i))
        yield from found
        i = max(after, i + 1)


def _at(m: Maker, i: int) -> Found:
    """The mentions that start at word `i` and the index after them."""
    if m.heads[i] - i <= LONGEST and m.may_open(i):
        title = title_at(m.line, i, m.gazetteer)
        if title:
            return titled(m, title)
    return _capital(m, i) if m.line.capital(i) else _small(m, i)


def _capital(m: Maker, i: int) -> Found:
    """A country, body or person at the capital word `i`."""
    if m.participle(i):
        return [], i + 1
    found = body(m, i)
    if found:
        return found
    run = run_at(m.line, i, titled=opens_item(m.line, i))
    if m.line.entry(i) and not (run and run.start == i):
        return entry_at(m, i)
    if run and _is_name(m.line, run):
        return _untitled(m, run)
    return _small(m, i) if not run else ([], run.end)


def _common(m: Maker, run: Run) -> bool:
    """Whether a lone first word of a sentence may be a common word."""
    line = m.line
    if run.honorific or run.end - run.start > 1 or not line.first[run.start]:
        return False
    return m.grammar is not None and not m.grammar.is_proper(line.spans[run.start][0])


def _is_name(line: Line, run: Run) -> bool:
    """Whether the run is no place and not the start of a longer proper noun."""
    goes_on = line.capital(run.end) and not line.first[run.end]
    if run.honorific:
        return not (goes_on and line.has(run.end, "thing")) and not _shrine(line, run)
    if line.has(run.start, "place") and run.end - run.start > 1:
        return False
    state = run.end + line.says(run.end, ",")
    if line.has(state, "state-code") and line.words[state].isupper():
        return False  # "Lee Falls, TX"
    return not (goes_on and line.has(run.end, "thing", "modifier", "body"))


def _shrine(line: Line, run: Run) -> bool:
    """Whether the name is that of a building: "the shrine of Imam Ali", "St. Ann hospital"."""
    start = run.start - 1
    while line.has(start - 1, "honorific"):
        start -= 1
    of = line.says(start - 1, "of") and line.has(start - 2, "building")
    return of or line.has(run.end, "building")


def _untitled(m: Maker, run: Run) -> Found:
    start = run.start if not run.honorific else run.start - 1
    unit = m.person(run, start, run.end, None)
    listed = names_one(m.line, start, run, given=unit.given)
    if not listed and met(m.line, run) and (unit.given or not m.line.in_title):
        return _met(m, unit, run)
    if listed or _common(m, run):
        unit = replace(unit, doubtful=_common(m, run), strong=listed)
    filled = whole(m.line, unit, run.end, m.gazetteer) if listed else None
    unit, end = filled or apposed(m, unit, run.end)
    return [unit], end


def _met(m: Maker, unit: Unit, run: Run) -> Found:
    """Those who were met or greeted, one or a list of them."""
    units, end = [replace(unit, strong=True, met=True)], run.end
    for more in listed_names(m, run.end):
        if not _is_name(m.line, more):
            break
        other, end = m.person(more, more.start, more.end, None), more.end
        units.append(replace(other, strong=True, met=True))
    units[-1], end = apposed(m, units[-1], end)
    return units, end


def _small(m: Maker, i: int) -> Found:
    """A pronoun, "the two" and "both" alone, or a body in small letters."""
    line, word = m.line, m.line.words[i]
    if word.isupper() and word.isalpha() and len(word) > 1 and not line.classes[i]:
        return [m.unit("institution", i, i + 1, (i, i + 1))], i + 1
    if line.has(i, "pronoun") and not (line.says(i, "both") and m.goes_on(i + 1)):
        kind: UnitKind = "pronoun"
        return [m.unit(kind, i, i + 1, (i, i + 1))], i + 1
    if line.has(i, "number") and line.says(i - 1, "the") and not m.goes_on(i + 1):
        return [m.unit("pronoun", i - 1, i + 1, (i, i + 1))], i + 1
    if line.has(i, "body") and line.has(i - 1, "determiner", "modifier"):
        return _small_body(m, i), i + 1
    return [], i + 1


def _small_body(m: Maker, i: int) -> list[Unit]:
    """A body in small letters with what determines it: "the foreign ministry"."""
    line, start = m.line, i
    while line.has(start - 1, "determiner", "modifier", "body"):
        start -= 1
    if m.noun(i + 1) or line.says(start, "a", "an", "another", "some", "any", "no"):
        return []
    head = start + 1 if line.has(start, "determiner") else start
    return [m.unit("institution", start, i + 1, (head, i + 1))]


def _next_heads(line: Line) -> tuple[int, ...]:
    """For each word the index of the next head noun of an office, or one beyond reach."""
    nearest, found = len(line) + LONGEST + 1, []
    for i in range(len(line) - 1, -1, -1):
        if is_head(line, i):
            nearest = i
        found.append(nearest)
    return tuple(reversed(found))
