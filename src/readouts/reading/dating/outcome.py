"""From a clue and a window to a ContactDate with its reasons, in plain sentences."""

from dataclasses import dataclass
from datetime import date

from readouts.data.days import first, last
from readouts.model import ContactDate, DateBasis, Reason, Spans, Status
from readouts.reading.dating.bounds import Window
from readouts.reading.dating.clues import WEEKDAYS, Clue
from readouts.reading.dating.resolve import TIME_ZONES, moved_within, seen_from

STALE = 4
"""Days. In articles whose day of publication is an estimate a third of the weekdays would lie so
far back, and most of those that were looked into were a week later (docs/method.md)."""
_DOUBT = Reason(
    text=f"News is seldom {STALE} days old: the day of publication may be wrong by some days."
)
_WHEN_OFFICES = "All participants held their offices"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is known of a contact's day before anything is concluded.

    `words` are the clue's words in the text; `slack` is by how many days `published` may be off;
    `evidence` shows where the text says when it came out; `facts` are the days that words and
    anniversaries leave.
    """

    words: str
    clue: Clue | None
    published: date | None
    slack: int
    evidence: Spans
    offices: Window
    facts: Window
    status: Status


def no_clue(case: Case, window: Window, reasons: tuple[Reason, ...]) -> ContactDate:
    """No sentence gives a day."""
    if case.published is None or case.status != "held":
        return _bounded(case, window, reasons)
    start = moved_within(case.published, -case.slack - 1)
    if not case.facts.cut(start.isoformat(), case.published.isoformat()).spells:
        return _against(f"Publication on {case.published} does not fit what was said", *reasons)
    days = window.cut(start.isoformat(), None).fitting(lambda _: True)
    if not _narrowed(case, start.isoformat(), case.published.isoformat()):
        reasons = ()
    if not days:  # no office reaches publication: the table may be out of date, the report is not
        days = Window().cut(start.isoformat(), case.published.isoformat()).fitting(lambda _: True)
    told = Reason(
        text=f"No day is stated; the report came out on {case.published}{_about(case)}, "
        "so the contact was on that day or the day before.",
        spans=case.evidence,
    )
    return ContactDate(
        earliest=days[0],
        latest=days[-1],
        candidates=days,
        basis="inferred",
        reasons=(told, *reasons),
    )


def _narrowed(case: Case, *days: str) -> bool:
    """Whether what was said rules one of the days out."""
    return not all(case.facts.holds(day) for day in days)


def _about(case: Case) -> str:
    return f" (an estimate, {case.slack} days either way)" if case.slack else ""


def _bounded(case: Case, window: Window, reasons: tuple[Reason, ...]) -> ContactDate:
    """Nothing but bounds."""
    days = window.fitting(lambda _: True)
    reasons = (*_publication_bound(case), *reasons, *_office_reason(case))
    return ContactDate(
        earliest=window.earliest,
        latest=window.latest,
        candidates=days,
        basis="inferred" if window.earliest or window.latest else "unknown",
        reasons=reasons,
    )


def _publication_bound(case: Case) -> tuple[Reason, ...]:
    if case.published is None:
        return ()
    side = "before" if case.status == "planned" else "after"
    return (
        Reason(
            text=f"Not {side} the report came out, {case.published}{_about(case)}.",
            spans=case.evidence,
        ),
    )


def _office_reason(case: Case) -> tuple[Reason, ...]:
    """In which days all participants held their offices."""
    if case.offices == Window():
        return ()
    spells = " and ".join(f"from {a or '...'} to {b or '...'}" for a, b in case.offices.spells)
    return (Reason(text=f"{_WHEN_OFFICES} {spells}."),)


def stretch_clue(case: Case, window: Window, reasons: tuple[Reason, ...]) -> ContactDate:
    """A week or a month is named, but no day."""
    assert case.clue is not None
    start, end = _stretch(case.clue.value)
    cut = window.cut(start, end)
    told = Reason(text=f"“{case.words}” names {start} to {end}.", spans=(case.clue.span,))
    if not cut.spells:
        what = f"“{case.words}” ({start} to {end}) lies outside all other bounds"
        return _against(what, told, *reasons, *_office_reason(case))
    return ContactDate(
        earliest=cut.earliest,
        latest=cut.latest,
        candidates=cut.fitting(lambda _: True),
        basis="resolved" if case.published else "stated",
        reasons=(told, *_publication_bound(case), *reasons),
    )


def _stretch(value: str) -> tuple[str, str]:
    """The first and last day of `2021-08`, `2021-W33` or its weekend, `2021-W33-WE`."""
    if "W" not in value:
        return first(value), last(value)
    year, week = int(value[:4]), int(value[6:8])
    start = moved_within(date.fromisocalendar(year, week, 1), 5 if value.endswith("WE") else 0)
    return start.isoformat(), moved_within(start, 7 - start.isoweekday()).isoformat()


def seen_clue(case: Case, reasons: tuple[Reason, ...]) -> ContactDate:
    """A day that the text states, or that follows from the day of publication."""
    clue = case.clue
    assert clue is not None
    told = Reason(text=_told(case), spans=(clue.span, *_used_evidence(case)))
    days = _seen(case, clue)
    stale = _is_stale(case, days)
    if stale:  # the report came late, or its day of publication is a little off
        days, reasons = (*days, moved_within(days[0], 7)), (_DOUBT, *reasons)
    fitting = tuple(day for day in days if clue.weekday in (None, day.isoweekday()))
    if not fitting:
        return _against(_disagreement(case, days), told, clue=clue)
    if _too_late(case, fitting):
        what = f"“{case.words}” lies after publication on {case.published}"
        return _against(what, told, clue=clue)
    shown = tuple(day.isoformat() for day in fitting)
    possible = tuple(day for day in shown if case.facts.holds(day))
    if not possible:
        what = f"“{case.words}” ({shown[0]}) does not fit what was said"
        return _against(what, told, *reasons, clue=clue)
    shown, reasons = possible, reasons if stale or possible != shown else ()
    if clue.until is not None:
        return _range(shown[0], case, clue.until, (told, *reasons))
    return _settled(case, shown, (told, *_office_doubt(case, shown), *reasons))


def _is_stale(case: Case, days: tuple[date, ...]) -> bool:
    """Whether a bare weekday would make it news of so many days ago that it is to be doubted."""
    clue, published = case.clue, case.published
    if clue is None or published is None or clue.kind != "weekday" or clue.step:
        return False
    return case.status == "held" and len(days) == 1 and (published - days[0]).days >= STALE


def _too_late(case: Case, days: tuple[date, ...]) -> bool:
    """Whether what is told as held would have been after its report came out."""
    if case.published is None or case.status == "planned":
        return False
    edge = case.published.toordinal() + case.slack + TIME_ZONES
    return min(days).toordinal() > edge


def _seen(case: Case, clue: Clue) -> tuple[date, ...]:
    if case.published is None or clue.kind == "full":
        return (date.fromisoformat(clue.day or ""),) if clue.day else ()
    return seen_from(clue, case.published, case.slack, planned=case.status == "planned")


def _used_evidence(case: Case) -> Spans:
    return case.evidence if case.clue is not None and case.clue.kind != "full" else ()


def _told(case: Case) -> str:
    """How the day follows from the words."""
    if case.clue is not None and case.clue.kind == "full":
        return f"The text states “{case.words}”."
    planned = case.status == "planned"
    way, edge = ("the next", "from") if planned else ("the latest", "up to")
    how = {
        "near": f"is counted from publication on {case.published}",
        "weekday": f"is {way} such day seen from publication on {case.published}",
    }.get(case.clue.kind if case.clue else "", f"is {way} such day {edge} {case.published}")
    return f"“{case.words}” {how}{_about(case)}."


def _disagreement(case: Case, days: tuple[date, ...]) -> str:
    if not days or case.clue is None or case.clue.weekday is None:
        return f"“{case.words}” names no day that the calendar has"
    was = ", ".join(f"{day} is a {WEEKDAYS[day.weekday()]}" for day in days)
    return f"“{case.words}”: {was}, not a {WEEKDAYS[case.clue.weekday - 1]}"


def _settled(case: Case, days: tuple[str, ...], reasons: tuple[Reason, ...]) -> ContactDate:
    basis: DateBasis = "resolved" if case.published else "stated"
    if case.clue is not None and case.clue.kind == "full":
        basis = "stated"
    return ContactDate(
        value=days[0] if len(days) == 1 else None,
        earliest=days[0],
        latest=days[-1],
        candidates=days if len(days) > 1 else (),
        weekday=_weekday_name(case.clue),
        day_of_month=case.clue.number if case.clue else None,
        basis=basis if len(days) == 1 else "inferred",
        reasons=reasons,
    )


def _range(start: str, case: Case, until: Clue, reasons: tuple[Reason, ...]) -> ContactDate:
    """Two days with a dash or "and" between them: the contact is on one of them or on both."""
    ends = [day.isoformat() for day in _seen(case, until) if day.isoformat() >= start]
    end = ends[0] if ends else start
    days = Window(((start, end),)).fitting(lambda _: True)
    basis: DateBasis = "resolved" if case.published else "stated"
    return ContactDate(earliest=start, latest=end, candidates=days, basis=basis, reasons=reasons)


def _office_doubt(case: Case, days: tuple[str, ...]) -> tuple[Reason, ...]:
    """The text beats the table of offices, which has gaps; but say that they disagree."""
    if all(case.offices.holds(day) for day in days):
        return ()
    return tuple(
        Reason(text=f"The table of offices disagrees: {reason.text[0].lower()}{reason.text[1:]}")
        for reason in _office_reason(case)
    )


def open_clue(case: Case, window: Window, reasons: tuple[Reason, ...]) -> ContactDate:
    """A weekday or day of the month that publication does not settle.

    It is not known, or the contact is background, of which it says only that it was before.
    """
    clue = case.clue
    assert clue is not None
    told = Reason(text=f"The text says “{case.words}”; {_why_open(case)}.", spans=(clue.span,))
    bare = clue.weekday is None and clue.number is None
    days = () if bare else window.fitting(lambda day: _fits(clue, day))
    return ContactDate(
        value=days[0] if len(days) == 1 else None,
        earliest=days[0] if days else window.earliest,
        latest=days[-1] if days else window.latest,
        candidates=days if len(days) > 1 else (),
        weekday=_weekday_name(clue),
        day_of_month=clue.number,
        basis="inferred" if days or window.earliest or window.latest else "unknown",
        reasons=(told, *_publication_bound(case), *_office_reason(case), *reasons),
    )


def _why_open(case: Case) -> str:
    if case.published is None:
        return "when the report came out is not known"
    return "it is told as background, so it may be long before the report came out"


def _fits(clue: Clue, day: date) -> bool:
    return (
        clue.weekday in (None, day.isoweekday())
        and clue.number in (None, day.day)
        and clue.month in (None, day.month)
    )


def _weekday_name(clue: Clue | None) -> str | None:
    return WEEKDAYS[clue.weekday - 1] if clue is not None and clue.weekday else None


def _against(what: str, *reasons: Reason, clue: Clue | None = None) -> ContactDate:
    """What the text says cannot be: no day, and why."""
    return ContactDate(
        weekday=_weekday_name(clue),
        day_of_month=clue.number if clue else None,
        reasons=reasons,
        contradictions=(what + ".",),
    )
