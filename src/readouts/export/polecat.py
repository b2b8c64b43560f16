"""Events in the layout of POLECAT (Harvard Dataverse, doi:10.7910/DVN/AJGVIT)."""

from collections.abc import Iterable, Iterator, Sequence

from readouts.export.tabbed import tabbed
from readouts.model import Event, EventActor

_ACTOR = (
    "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors",
    "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
)  # fmt: skip
POLECAT_COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    *_ACTOR,
    *(name.replace("Actor", "Recipient") for name in _ACTOR),
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude",
    "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date",
    "Story People", "Story Organizations", "Story Locations", "Language", "Version",
)  # fmt: skip
NOTHING = "None"  # as the published files have it


def polecat_lines(events: Iterable[Event]) -> Iterator[bytes]:
    """A header and a line for each event; every event needs a day and a PLOVER type."""
    yield tabbed(POLECAT_COLUMNS)
    for event in events:
        yield tabbed(NOTHING if value in (None, "") else value for value in _cells(event))


def _cells(event: Event) -> list[object]:
    """The values in the order of the columns; nothing is geocoded or looked up in Wikipedia."""
    code, sources = event.coding, event.sources
    return [
        event.id, event.day, code.plover_type, code.plover_mode, code.plover_intensity,
        code.plover_quad, _several(code.contexts),
        *_actor(event.actor), *_actor(event.recipient),
        *[None] * 8, event.place, None,
        _several(source.publisher for source in sources),
        min((source.published[:10] for source in sources if source.published), default=None),
        _several(event.participants), None, None,
        _several(source.language for source in sources),
        f"{event.codebook} {event.codebook_version}",
    ]  # fmt: skip


def _actor(actor: EventActor | None) -> Sequence[object]:
    if actor is None:
        return [None] * len(_ACTOR)
    named = _several(actor.people) or actor.name
    country = actor.country or (actor.roles[0] if actor.roles else None)
    primary = actor.roles[0] if actor.roles else None
    return (
        named, country, actor.cow, primary, _several(actor.roles), _several(actor.offices),
        named, None,
    )  # fmt: skip


def _several(values: Iterable[str | None]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))
