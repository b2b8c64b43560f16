"""From drafts to statements: who speaks, to whom, by whose word, in which contact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readouts.model import Evidence, Span, Spans, Statement, in_text
from readouts.reading.actors import Cast
from readouts.reading.coding import code
from readouts.reading.contacts import Found
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.kinds import kind_of
from readouts.reading.statements.quotes import Quotes

Ids = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """What the resolution of a draft needs to know of its report."""

    text: str
    cast: Cast
    contacts: tuple[Found, ...]
    quotes: Quotes


def resolve(drafts: Iterable[Draft], scene: Scene) -> Iterator[Statement]:
    """Statements in the order of the text; ids are `s1`, `s2` ..."""
    last: Ids = ()
    for n, draft in enumerate(drafts, 1):
        speakers = _speakers(draft, scene, last)
        yield _statement(f"s{n}", draft, speakers, scene)
        last = speakers


def _speakers(draft: Draft, scene: Scene, last: Ids) -> Ids:
    if draft.inherits:
        return last
    if draft.joint:
        current = _current(draft, scene.contacts)
        return current.contact.participants if current else ()
    found = (i for span in draft.source for i in scene.cast.resolve(span, subject=last))
    return tuple(dict.fromkeys(found))


def _statement(name: str, draft: Draft, speakers: Ids, scene: Scene) -> Statement:
    coding = code(
        text=scene.text,
        content=draft.content,
        cue=draft.cue,
        kind=draft.kind,
        act=draft.act,
        polarity=draft.polarity,
        joint=len(speakers) > 1,
    )
    evidence = dict(_evidence(draft))
    if coding.object_span is not None:
        evidence["object"] = in_text(*coding.object_span)
    evidence |= {f"issue:{label}": in_text(*span) for label, span in coding.issue_spans}
    contact = _contact(draft, speakers, scene)
    return Statement(
        id=name,
        kind=kind_of(draft, scene.text, scene.quotes),
        speakers=speakers,
        addressee=_addressee(draft, speakers, contact, scene),
        via=_one(draft.via, scene.cast),
        quoting=_one(draft.quoting, scene.cast),
        party=_party(speakers, scene.cast),
        content=draft.content,
        cue=draft.cue,
        source=draft.source,
        contact=contact.contact.id if contact else None,
        act=coding.act,
        polarity=coding.polarity,
        object=coding.object,
        issues=coding.issues,
        confidence=round(draft.certainty if speakers else draft.certainty * 0.8, 3),
        evidence=evidence,
    )


def _evidence(draft: Draft) -> Iterator[tuple[str, Evidence]]:
    named: tuple[tuple[str, Spans], ...] = (
        ("speakers", draft.source),
        ("act", draft.cue or draft.content),
        ("addressee", (draft.addressee,) if draft.addressee else ()),
        ("via", (draft.via,) if draft.via else ()),
    )
    for field, spans in named:
        if spans:
            yield field, in_text(*spans[0])


def _one(span: Span | None, cast: Cast) -> str | None:
    """The one actor that `span` names."""
    if span is None:
        return None
    found = cast.resolve(span) or cast.in_span(span)
    return found[0] if found else None


def _party(speakers: Ids, cast: Cast) -> str | None:
    """The government that all speakers speak for; None where they speak for several or none."""
    countries = {cast.get(i).country for i in speakers}
    return countries.pop() if len(countries) == 1 else None


def _current(draft: Draft, contacts: tuple[Found, ...]) -> Found | None:
    """The contact that the report is telling of where the draft stands."""
    held = [c for c in contacts if c.contact.status == "held"]
    before = [
        c for c in held if c.anchors[0][0] <= draft.start or draft.content[-1][1] >= c.anchors[0][0]
    ]
    return before[-1] if before else (held[0] if held else None)


def _contact(draft: Draft, speakers: Ids, scene: Scene) -> Found | None:
    """The contact in which the statement was made; None if its speaker took part in none."""
    current = _current(draft, scene.contacts)
    if not speakers or current is None:
        return current
    held = [c for c in scene.contacts if c.contact.status == "held"]
    before = [c for c in held if c.anchors[0][0] <= draft.content[-1][1]]
    for found in (current, *reversed(before), *held):
        if _took_part(speakers, found, scene.cast):
            return found
    return None


def _took_part(speakers: Ids, found: Found, cast: Cast) -> bool:
    people = found.contact.participants
    if set(speakers) & set(people):
        return True
    governments = {cast.get(i).country for i in people} - {None}
    return any(
        cast.get(i).kind != "person" and cast.get(i).country in governments for i in speakers
    )


def _addressee(draft: Draft, speakers: Ids, contact: Found | None, scene: Scene) -> str | None:
    """Who is spoken to, where that is a participant of the contact."""
    if draft.addressee is None:
        return None
    named = scene.cast.resolve(draft.addressee, subject=speakers)
    others = [i for i in named if i not in speakers]
    if contact is None:
        return others[0] if others else None
    people = contact.contact.participants
    return next((i for i in others if i in people), others[0] if others else None)
