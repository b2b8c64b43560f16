"""The date of a contact: what its sentences say, seen from publication, inside certain bounds.

Guidelines: a weekday is the latest such day up to publication, and where that is long ago, the same
day a week later stays open, too; a readout that states no day was made on its day of publication
or the day before; publication bounds a background contact only from above and a planned one from
below; without a day of publication the day stays a weekday or a day of the month. The day a report
was collected is never used.
"""

from collections.abc import Sequence

from readouts.model import ContactDate, DateExpression, Reason, Span, Spans, Status
from readouts.reading.dates.calendar import parse_day
from readouts.reading.dating.bounds import Bound, Window, bounds_window, office_window
from readouts.reading.dating.clues import find_clue
from readouts.reading.dating.outcome import Case, no_clue, open_clue, seen_clue, stretch_clue
from readouts.reading.dating.resolve import moved_within

ESTIMATED_SLACK = 3  # days either way that an estimated day of publication may be off


def date_contact(
    *,
    text: str,
    near: Spans,
    telling: int = 1,
    dates: tuple[DateExpression, ...],
    published: str | None,
    published_basis: str,
    published_evidence: Span | None,
    in_office: tuple[tuple[str, str], ...] = (),
    bounds: Sequence[Bound] = (),
    status: Status = "held",
) -> ContactDate:
    """The date of the contact that the sentences `near` (the leading one first) tell of.

    The first `telling` of them tell of the contact itself, the others stand beside them.
    `in_office` are the intervals of ISO days (ends inclusive, "" for open) in which all
    participants held their offices, `bounds` other certain limits with their reasons.
    """
    day = parse_day(published)
    clue = find_clue(text, near, dates, status, day, telling)
    case = Case(
        words=text[slice(*clue.span)] if clue else "",
        clue=clue,
        published=day,
        slack=ESTIMATED_SLACK if published_basis == "estimated" else 0,
        evidence=(published_evidence,) if published_evidence else (),
        offices=office_window(in_office),
        facts=bounds_window(bounds),
        status=status,
    )
    return _outcome(case, _window(case), tuple(bound.reason for bound in bounds))


def _outcome(case: Case, window: Window, reasons: tuple[Reason, ...]) -> ContactDate:
    clue = case.clue
    if clue is None:
        return no_clue(case, window, reasons)
    if clue.kind == "stretch":
        return stretch_clue(case, window, reasons)
    if clue.kind == "full" or (case.published is not None and case.status != "background"):
        return seen_clue(case, reasons)
    return open_clue(case, window, reasons)


def _window(case: Case) -> Window:
    """The days of the offices that fit the facts, cut by publication."""
    # where the table of offices, which has gaps, leaves no day, it is not asked
    window = case.offices.within(case.facts)
    window = window if window.spells else case.facts
    if case.published is None:
        return window
    if case.status == "planned":
        return window.cut(moved_within(case.published, -case.slack).isoformat(), None)
    return window.cut(None, moved_within(case.published, case.slack).isoformat())
