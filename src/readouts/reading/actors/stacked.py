"""A name behind two offices: "State Councilor and Foreign Minister Lee"."""

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.titles import Title, title_at

DASHES = ("–", "—", "/")  # a hyphen parts the items of a list


def stacked(line: Line, first: Title, gazetteer: Gazetteer) -> tuple[Title, Run] | None:
    """The second office and the name behind it, where `first` is an office of the same person.

    "The President and Minister Lee" are two persons: an article or small letters part them.
    """
    start = _next_office(line, first.end)
    joined = line.says(first.end, "and")
    parted = joined and (first.determiner or not line.capital(first.head))
    if first.plural or parted or not line.capital(start):
        return None
    second = title_at(line, start, gazetteer)
    run = run_at(line, second.end, titled=True) if second else None
    if second is None or run is None or second.plural:
        return None
    if _abroad(first, second, dashed=line.says(start - 1, *DASHES)):
        return None
    return None if run.start > second.end and line.first[run.start] else (second, run)


def _next_office(line: Line, i: int) -> int:
    """Where the next office may start, past "and", a dash and "Region – Hills –"."""
    if line.says(i, *DASHES) and line.name_like(i + 1) and line.says(i + 2, *DASHES):
        return i + 3
    return i + line.says(i, "and", *DASHES)


def _abroad(first: Title, second: Title, *, dashed: bool) -> bool:
    """Whether the second office is one of another country; a dash joins those of one person."""
    return bool(second.countries) and not (dashed and not first.countries)
