"""A name behind two offices: "State Councilor and Foreign Minister Lee"."""

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.titles import Title, title_at


def stacked(line: Line, first: Title, gazetteer: Gazetteer) -> tuple[Title, Run] | None:
    """The second office and the name behind it, where `first` is an office of the same person.

    "The President and Minister Lee" are two persons: an article or small letters part them.
    """
    joined = line.says(first.end, "and")
    start = first.end + joined
    parted = joined and (first.determiner or not line.capital(first.head))
    if first.plural or parted or not line.capital(start):
        return None
    second = title_at(line, start, gazetteer)
    run = run_at(line, second.end, titled=True) if second else None
    if second is None or run is None or second.plural or second.countries:
        return None
    return None if run.start > second.end and line.first[run.start] else (second, run)
