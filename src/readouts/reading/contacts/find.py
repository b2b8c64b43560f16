"""The contacts of a report: who, by what means, where, at whose initiative, on which visit."""

from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.model import Contact, Evidence, Span, Spans, in_text, in_title
from readouts.reading.actors import Cast
from readouts.reading.contacts.collect import collect
from readouts.reading.contacts.initiator import initiator
from readouts.reading.contacts.place import FAR
from readouts.reading.contacts.sightings import Sighting, sightings
from readouts.reading.contacts.titled import heading
from readouts.reading.parse import Parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A contact with the sentences that tell of it, the first of them first."""

    contact: Contact
    anchors: Spans


def find_contacts(
    parse: Parse,
    cast: Cast,
    *,
    contents: Spans,
    labels: Spans,
    tables: Tables,
    title: str | None,
    title_span: Span | None,
    own: bool,
) -> tuple[Found, ...]:
    """All contacts in the order of the text, without their days; ids are `c1`, `c2` ...

    `contents` are the contents of statements: a contact named inside one is background. `labels`
    are those of a transcript. `own` tells that a government published the text; `title_span` is
    where the title stands in the text, if it does.
    """
    shown = in_text(*title_span) if title_span else in_title(0, len(title or "") or 1)
    headed = heading(title, cast, labels, own=own)
    settled = collect(sightings(parse.paragraphs, cast, contents), headed, opening(parse))
    return _within_visits(
        tuple(
            Found(
                contact=_contact(f"c{n}", sighting, cast, tables, shown),
                anchors=sighting.anchors,
            )
            for n, sighting in enumerate(settled, 1)
        )
    )


def opening(parse: Parse) -> Span | None:
    """The first sentence of the text."""
    return next((p.place(s) for p in parse.paragraphs for s in p.sentences()), None)


def _contact(name: str, sighting: Sighting, cast: Cast, tables: Tables, title: Evidence) -> Contact:
    asked = initiator(cast.text, sighting.anchors, sighting.people, cast, tables) or sighting.asked
    evidence: dict[str, Evidence] = {
        "mode": title if sighting.by_title else in_text(*sighting.word),
        "participants": title if sighting.of_title else in_text(*sighting.anchors[0]),
    }
    if asked is not None:
        evidence["initiator"] = in_text(*asked[1])
    place = sighting.place if sighting.mode not in FAR else None
    if place is not None:
        evidence["place"] = in_text(*place)
    return Contact(
        id=name,
        mode=sighting.mode,
        status="background" if _is_at_home(sighting, cast, tables) else sighting.status,
        participants=sighting.people,
        initiator=asked[0] if asked is not None else None,
        place=cast.text[slice(*place)] if place is not None else None,
        evidence=evidence,
    )


def _is_at_home(sighting: Sighting, cast: Cast, tables: Tables) -> bool:
    """Whether somebody only travels in his own country, or to no country that is named."""
    if sighting.mode != "visit" or sighting.status != "held" or len(sighting.people) > 1:
        return False
    place = cast.text[slice(*sighting.place)] if sighting.place is not None else ""
    abroad = tables.country(place)
    return abroad is None or abroad == cast.get(sighting.people[0]).country


def _within_visits(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Each meeting as part of the visit that its visitor was on, where the report tells of both."""
    visits = [
        one.contact for one in found if (one.contact.mode, one.contact.status) == ("visit", "held")
    ]
    return tuple(
        replace(one, contact=replace(one.contact, part_of=_visit(one.contact, visits)))
        for one in found
    )


def _visit(contact: Contact, visits: list[Contact]) -> str | None:
    """The visit that a meeting belongs to: its visitor, named first, takes part in it."""
    if contact.mode != "meeting" or contact.status != "held":
        return None
    hosts = (
        v.id for v in visits if v.participants[:1] and v.participants[0] in contact.participants
    )
    return next(hosts, None)
