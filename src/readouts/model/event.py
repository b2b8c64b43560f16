"""One act of one actor towards another in one contact: event data."""

from dataclasses import dataclass
from typing import Literal

from readouts.model.reading import Act, DateBasis, Flag, Mode, Polarity
from readouts.model.span import Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class EventActor:
    """Who acts, or whom the act reaches: a government, a body, a group.

    `id` tells it in ids of events, `code` is its CAMEO actor code ("CHNGOV", "IGOUNO"; None for
    whom no codebook knows). `country` is an ISO 3166 alpha-3 code, `cameo_country` that of CAMEO
    (for bodies a region), `roles` are CAMEO roles, the first the main one, `group` is the CAMEO
    code of a known group, `cow` the Correlates of War number. `people` are those named for it,
    with the Wikidata ids (`qids`) and offices that are known of them.
    """

    id: str
    name: str
    code: str | None = None
    country: str | None = None
    cameo_country: str | None = None
    roles: tuple[str, ...] = ()
    group: str | None = None
    cow: int | None = None
    people: tuple[str, ...] = ()
    qids: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCoding:
    """The event in the codebooks; all of PLOVER is None where it has no type for the act.

    `plover_quad` is one of PLOVER's four categories, `cameo_quad` 1 to 4 (verbal cooperation,
    material cooperation, verbal conflict, material conflict), `goldstein` -10 to 10.
    """

    plover_type: str | None = None
    plover_mode: str | None = None
    plover_quad: str | None = None
    plover_intensity: float | None = None
    contexts: tuple[str, ...] = ()
    cameo: str
    cameo_root: str
    cameo_quad: int
    goldstein: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSource:
    """A report that has the event. `origin` is where its text comes from, `side` whose account."""

    report: str
    origin: str
    side: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventText:
    """Words that show the event: at `spans` of the report's text; `text` joins them.

    `statement` is None where they tell of the contact itself.
    """

    report: str
    statement: str | None = None
    spans: Spans
    text: str
    polarity: Polarity | None = None
    issues: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act of one actor towards one recipient in one contact, whoever reports it.

    `day` is set only if one day is left; `earliest` and `latest` bound it. `recipient` is None
    where nobody is named. `polarity` is that of most of its statements (None for the contact
    alone), `issues` and `tags` are those of all, `flags` hold of each. `origins` counts the
    independent sources, `reports` all; `sides` are the governments in whose accounts it stands.
    """

    type: Literal["event"] = "event"
    id: str
    contact: str
    mode: Mode
    place: str | None = None
    participants: tuple[str, ...] = ()
    day: str | None = None
    earliest: str | None = None
    latest: str | None = None
    basis: DateBasis
    actor: EventActor
    recipient: EventActor | None = None
    act: Act
    polarity: Polarity | None = None
    issues: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    coding: EventCoding
    origins: int
    reports: int
    sides: tuple[str, ...] = ()
    sources: tuple[EventSource, ...]
    texts: tuple[EventText, ...]
    codebook: str
    codebook_version: str
