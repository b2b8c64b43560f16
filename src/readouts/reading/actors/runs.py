"""Runs of words that look like a person's name."""

from __future__ import annotations

from dataclasses import dataclass

from readouts.reading.actors.line import Line

LONGEST = 7
_STYLES = 16  # words of honorifics before a name; a longer row is no style, and costs time
_QUOTES = "\"“”'’"


@dataclass(frozen=True, slots=True)
class Run:
    """The words from `start` up to `end`; `honorific` says that "Mr." or its like led to it."""

    start: int
    end: int
    honorific: bool = False


def run_at(line: Line, i: int, *, titled: bool) -> Run | None:
    """The name at word `i`; after a title or an honorific (`titled`) more counts as one."""
    start = _after_honorifics(line, i)
    honorific = start > i
    end = _end(line, start, titled=titled or honorific)
    if end is None or (honorific and line.says(start - 1, "he", "st", "st.")):
        return None
    return Run(start, _with_suffix(line, end), honorific)


def _after_honorifics(line: Line, i: int) -> int:
    """Skips "His Majesty", "Mr", "Ayatollah" and military ranks, written with capitals."""
    limit = i + _STYLES
    while i < limit and line.capital(i) and (line.has(i, "honorific") or _possessed(line, i)):
        i += 2 if line.says(i + 1, ".") else 1
        i += line.says(i, "-") and line.capital(i + 1)  # "Maj.-Gen."
    return i


def _possessed(line: Line, i: int) -> bool:
    return (
        line.says(i, "his", "her", "their", "the")
        and line.capital(i + 1)
        and line.has(i + 1, "honorific")
    )


def _end(line: Line, i: int, *, titled: bool) -> int | None:
    """The index after the last word of the name at `i`; None if there is no name."""
    j = i
    while titled and line.has(j, "particle") and _name(line, j + 1, titled=True):
        j += 1
    if not _name(line, j, titled=titled):
        return None
    j += 1
    while j - i < LONGEST:
        step = _step(line, j)
        if not step:
            break
        j += step
    return _unmirrored(line, i, j)


def _unmirrored(line: Line, i: int, j: int) -> int:
    """The end of a name, without a web page's index form behind it: "Ann Lee Lee Ann"."""
    return next((k for k in range(i + 2, j) if line.words[k - 1] == line.words[k]), j)


def _step(line: Line, j: int) -> int:
    """How many words at `j` go on with the name."""
    if _name(line, j, titled=False) or _also_name(line, j):
        return 1
    if line.has(j, "suffix") and line.words[j].isupper():
        return 1
    if line.has(j, "particle") and not line.capital(j):
        size = 1
        while line.has(j + size, "particle"):
            size += 1
        return size + 1 if _name(line, j + size, titled=False) else 0
    return 0


def _also_name(line: Line, j: int) -> bool:
    """A common word that is a name inside a name: "Anna May", "Hadi Amir Noorian"."""
    if not line.has(j, "also-name") or not line.capital(j):
        return False
    if j + 1 < len(line) and line.words[j + 1][0].isdigit():
        return False
    return not line.has(j + 1, "head", "body", "thing") and not line.says(j + 1, "of")


def _name(line: Line, i: int, *, titled: bool) -> bool:
    if line.name_like(i):
        return True
    if line.has(i, "given-name") and line.capital(i) and line.name_like(i + 1):
        return True
    if not titled or not line.capital(i):
        return False
    entry = line.entry(i)
    # "Minister Israel Levi": a country's name between a title and a name is a name
    if entry and entry.length == 1 and entry.kind in ("country", "capital"):
        return line.name_like(i + 1)
    return (
        len(line.words[i]) > 2
        and line.words[i].isupper()
        and not line.inside[i]
        and (line.classes[i] <= {"particle"})
    )


def _with_suffix(line: Line, end: int) -> int:
    """Takes in ", Jr." and a number after the name."""
    after = end + 1 if line.says(end, ",") else end
    if line.has(after, "suffix") and line.says(after, "jr", "sr", "jr.", "sr."):
        return (
            after + 2 if line.words[after][-1] != "." and line.says(after + 1, ".") else after + 1
        )
    return end
