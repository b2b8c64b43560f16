"""Items of lists of people, several of which may stand in one line: "- Ann Lee, CEO, Blue Trust"."""

from __future__ import annotations

from dataclasses import replace

from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import Run
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit

BULLETS = frozenset("-–—•*·▪")
_LONGEST = 40  # words of an item that are looked at
_HOUSE = 14  # words of an organisation's name
_SMALL = frozenset({"of", "for", "and", "&", "the", "de", "la", "los", "in", "on", "-", "’s", "'s"})


def opens_item(line: Line, i: int) -> bool:
    """Whether an item may start at word `i`: it stands behind a mark with a space around it."""
    marked = i > 0 and line.words[i - 1] in BULLETS
    return marked and line.spans[i - 1][1] < line.spans[i][0]


def in_list(line: Line) -> bool:
    """Whether the line is an item of a list, or several."""
    return bool(line.words) and (line.words[0] in BULLETS or line.words[0].isdigit())


def names_one(line: Line, run: Run) -> bool:
    """Whether a name without a title opens an item: "- Ann Lee, Blue Trust"."""
    if not line.says(run.end, ",") or run.end - run.start < 2:
        return False
    return (in_list(line) and line.first[run.start]) or opens_item(line, run.start)


def around(line: Line, i: int) -> frozenset[str]:
    """The countries that the item at word `i` speaks of, behind the name that opens it."""
    end = _end(line, i)
    start = next((j for j in range(i, end) if line.says(j, ",", "(")), i)
    entries = (line.entry(j) for j in range(start, end))
    return frozenset(entry.code for entry in entries if entry and entry.code)


def housed(line: Line, unit: Unit, i: int) -> tuple[Unit, int]:
    """Takes in the organisation behind an office: ", CEO, Blue Trust"."""
    if not unit.titles or not line.says(i, ",") or not line.capital(i + 1):
        return unit, i
    end = i + 1
    while end - i <= _HOUSE and (line.capital(end) or line.says(end, *_SMALL)):
        if line.words[end] in BULLETS and line.spans[end - 1][1] < line.spans[end][0]:
            break
        end += 1
    if end < len(line) and line.words[end] not in BULLETS and not line.says(end, ".", ";", "("):
        return unit, i
    titles = tuple(title for title in unit.titles if title.joint) or unit.titles[-1:]
    return replace(unit, titles=(_of_house(line, titles[-1], i, end),)), end


def _of_house(line: Line, title: Title, i: int, end: int) -> Title:
    """The office with its organisation: it is then no country's."""
    return replace(title, label=f"{title.label}{line.joined(i, end)}", kind="OTHER", joint=True)


def _end(line: Line, i: int) -> int:
    """The index after the item that starts at word `i`."""
    limit = min(len(line), i + _LONGEST)
    return next((j - 1 for j in range(i + 1, limit) if opens_item(line, j)), limit)
