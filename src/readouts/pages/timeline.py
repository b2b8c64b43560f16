"""Contacts on a line of time, a lane for each side: where everything stands in the drawing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from readouts.model import ContactDate
from readouts.pages.days import MONTHS

WIDTH, LEFT, RIGHT = 1000, 190, 16  # units of the drawing
TOP, LANE, FOOT = 34, 44, 30
TICKS = 9  # years or months that are named, at most
LABEL = 9  # units that a digit of a label takes
Look = Literal["full", "hollow", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something on a lane: its possible days (ISO, sorted), how it looks and where it leads.

    `full` and `hollow` are for what is there and what is there from others only, `none` for what
    could have been there and was not. `href` is "" where it leads nowhere.
    """

    days: tuple[str, ...]
    look: Look
    label: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Mark:
    """An event as drawn: at `xs`, one for each possible day, joined where they are several."""

    xs: tuple[float, ...]
    look: Look
    label: str
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Lane:
    """Marks in a row at `y`, in the look of a side (`slot`)."""

    y: int
    name: str
    sub: str
    slot: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line for the beginning of a year or month."""

    x: float
    label: str
    year: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """A drawing of `width` by `height` units, `bottom` where its lanes end."""

    width: int
    height: int
    left: int
    bottom: int
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class LaneOf:
    """What a lane is to hold."""

    name: str
    sub: str
    slot: int
    events: tuple[Event, ...]


def timeline(lanes: Sequence[LaneOf]) -> Timeline | None:
    """The drawing of these lanes; None where no event has a day."""
    days = sorted(day for lane in lanes for event in lane.events for day in event.days)
    if not days:
        return None
    scale = _Scale(date.fromisoformat(days[0]), date.fromisoformat(days[-1]))
    bottom = TOP + LANE * len(lanes)
    return Timeline(
        width=WIDTH,
        height=bottom + FOOT,
        left=LEFT,
        bottom=bottom,
        ticks=tuple(scale.ticks()),
        lanes=tuple(
            Lane(TOP + LANE * n + LANE // 2, lane.name, lane.sub, lane.slot, _marks(scale, lane))
            for n, lane in enumerate(lanes)
        ),
    )


class _Scale:
    """Days to places, with some room on both sides."""

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last = first, last
        room = max(15, (last - first).days // 25)
        self._from, self._days = first.toordinal() - room, (last - first).days + 2 * room

    def x(self, day: date) -> float:
        """Where a day stands."""
        share = (day.toordinal() - self._from) / self._days
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def ticks(self) -> Iterator[Tick]:
        """The first days of years, of quarters or of months, at most about TICKS."""
        starts = [
            date(year, month, 1)
            for year in range(self._first.year, self._last.year + 2)
            for month in range(1, 13)
        ]
        shown = [day for day in starts if LEFT <= self.x(day) <= WIDTH - RIGHT]
        for step in (1, 3, 12, 24, 60, 120):
            kept = [day for day in shown if (12 * day.year + day.month - 1) % step == 0]
            if len(kept) <= TICKS:
                break
        return (_tick(day, self.x(day)) for day in kept)


def _tick(day: date, x: float) -> Tick:
    year = day.month == 1
    return Tick(x, str(day.year) if year else f"{MONTHS[day.month - 1][:3]} {day.year}", year)


def possible_days(date_: ContactDate) -> tuple[str, ...]:
    """The days of a contact for a drawing: all that are possible, else those that bound them."""
    if date_.value:
        return (date_.value,)
    return date_.candidates or tuple(filter(None, (date_.earliest, date_.latest)))


def _marks(scale: _Scale, lane: LaneOf) -> tuple[Mark, ...]:
    """The events of a lane that have a day; a label that would run into the last is left out."""
    free, marks = 0.0, []
    for event in sorted(lane.events, key=lambda one: one.days):
        if not event.days:
            continue
        xs = tuple(scale.x(date.fromisoformat(day)) for day in event.days)
        wide = LABEL * len(event.label) / 2
        fits = sum(xs) / len(xs) - wide >= free
        free = sum(xs) / len(xs) + wide if fits else free
        marks.append(Mark(xs, event.look, event.label if fits else "", event.title, event.href))
    return tuple(marks)
