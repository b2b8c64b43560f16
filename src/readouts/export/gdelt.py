"""Events in the layout of GDELT's event files, 1.0 (58 columns) and 2.0 (61), without a header.

After "The GDELT Event Database Data Format Codebook", V1.03 (2013) and V2.0 (2015). What GDELT
guesses from the place and the words of an article (coordinates, ethnic group, tone) stays empty.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from hashlib import sha256

from readouts.export.tabbed import tabbed
from readouts.model import Event, EventActor

_ID_BITS = 53  # what a number in R or JavaScript holds exactly
_DAYS = 365  # by which GDELT counts the fraction of a year
_NO_PLACE = ("0", "", "", "", "", "", "")
_NO_PLACE_2 = ("0", "", "", "", "", "", "", "")  # with the second administrative division
_TYPES = 3  # columns for roles
Line = Sequence[object]


def gdelt_lines(events: Iterable[Event]) -> Iterator[bytes]:
    """A line of 58 columns for each event; every event needs a day."""
    return map(partial(_line, no_place=_NO_PLACE, clock=""), events)


def gdelt2_lines(events: Iterable[Event]) -> Iterator[bytes]:
    """A line of 61 columns for each event; every event needs a day."""
    return map(partial(_line, no_place=_NO_PLACE_2, clock="000000"), events)


def event_number(event: Event) -> int:
    """The number that stands for the event's id: the first 53 bits of its SHA-256."""
    digest = sha256(event.id.encode("utf-8")).digest()
    return int.from_bytes(digest[:8], "big") >> (64 - _ID_BITS)


def _line(event: Event, no_place: Line, clock: str) -> bytes:
    day = date.fromisoformat(event.day or "")
    code = event.coding
    published = min((s.published[:10] for s in event.sources if s.published), default="")
    fraction = f"{day.year + day.timetuple().tm_yday / _DAYS:.4f}"
    return tabbed(
        (
            event_number(event), f"{day:%Y%m%d}", f"{day:%Y%m}", f"{day:%Y}", fraction,
            *_actor(event.actor), *_actor(event.recipient),
            int(event.act == "DISCUSS"), code.cameo, code.cameo[:3], code.cameo_root,
            code.cameo_quad, code.goldstein, event.reports, event.origins, event.reports, "",
            *no_place, *no_place, *no_place,
            published.replace("-", "") + clock if published else "",
            next((source.url for source in event.sources if source.url), ""),
        )
    )  # fmt: skip


def _actor(actor: EventActor | None) -> Line:
    """Code, name, country, known group, ethnic group, two religions, three roles."""
    if actor is None:
        return ("",) * (7 + _TYPES)
    types = (*actor.roles, *[""] * _TYPES)[:_TYPES]
    return (actor.code, actor.name.upper(), actor.cameo_country, actor.group, "", "", "", *types)
