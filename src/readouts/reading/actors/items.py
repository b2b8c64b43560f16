"""Items of lists of people, also several in one line: "- Ann Lee, CEO, Blue Trust - Bo Diaz"."""

from __future__ import annotations

from dataclasses import replace

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import Run
from readouts.reading.actors.titles import title_at
from readouts.reading.actors.units import Unit

BULLETS = frozenset("-–—•*·▪")
_LONGEST = 40  # words of an item that are looked at
_HOUSE = 14  # words of an organisation's name
_SMALL = wordset("of for and & the de la los in on - / , 's ’s")


def opens_item(line: Line, i: int) -> bool:
    """Whether an item may start at word `i`: it stands behind a mark with a space around it."""
    marked = i > 0 and line.words[i - 1] in BULLETS
    return marked and line.spans[i - 1][1] < line.spans[i][0]


def in_list(line: Line) -> bool:
    """Whether the line is an item of a list, or several."""
    return bool(line.words) and (line.words[0] in BULLETS or line.words[0].isdigit())


def names_one(line: Line, i: int, run: Run, *, given: bool) -> bool:
    """Whether a name without a title opens an item at word `i`: "- Ann Lee, Blue Trust".

    One that is the whole item must start with a known given name.
    """
    alone = given and (run.end == len(line) or line.words[run.end] in BULLETS)
    if not (line.says(run.end, ",") or alone) or run.end - run.start < 2:
        return False
    return (in_list(line) and line.first[i]) or opens_item(line, i)


def around(line: Line, i: int) -> frozenset[str]:
    """The countries that the item at word `i` speaks of, behind the name that opens it."""
    end = _end(line, i)
    start = next((j for j in range(i, end) if line.says(j, ",", "(")), i)
    entries = (line.entry(j) for j in range(start, end))
    return frozenset(entry.code for entry in entries if entry and entry.code)


def whole(line: Line, unit: Unit, i: int, gazetteer: Gazetteer) -> tuple[Unit, int] | None:
    """Takes in an office that fills the rest of the item: ", CEO, Blue Trust".

    None where the grammar of offices reads all of it.
    """
    i += line.says(i + 1, "esq.")
    end = _rest(line, i + 1)
    title = title_at(line, i + 1, gazetteer, apposed=True) if end else None
    if title is None or end is None or title.end >= end or title.plural:
        return None
    named = replace(
        title, label=line.joined(i + 1, end).replace(" / ", "/"), kind="OTHER", joint=True
    )
    span = (unit.span[0], line.span(i, end)[1])
    return replace(unit, titles=(*unit.titles, named), span=span, strong=True), end


def _rest(line: Line, i: int) -> int | None:
    """Where the item ends that goes on at word `i` with capital words only, one comma at most."""
    end, commas = i, 0
    while line.capital(end) or line.says(end, *_SMALL):
        if end - i > _HOUSE or opens_item(line, end + 1):
            break
        commas += line.words[end] == ","
        end += 1
    ends = end >= len(line) or line.words[end] in (*BULLETS, ".", ";", "(")
    return end if ends and commas < 2 and line.capital(i) else None


def _end(line: Line, i: int) -> int:
    """The index after the item that starts at word `i`."""
    limit = min(len(line), i + _LONGEST)
    return next((j - 1 for j in range(i + 1, limit) if opens_item(line, j)), limit)
