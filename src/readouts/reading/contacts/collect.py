"""Mentions of contacts, sentence by sentence, put together to the contacts of the report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span as SentenceSpan

from readouts.model import Mode, Span, Spans, Status
from readouts.reading.actors import Cast
from readouts.reading.contacts.parties import has_partner, is_attended, parties
from readouts.reading.contacts.status import status
from readouts.reading.contacts.stretches import Stretches
from readouts.reading.contacts.triggers import Trigger, triggers
from readouts.reading.parse import Paragraph

_GENERAL: dict[Mode, int] = {
    "visit": 0,
    "other": 0,
    "meeting": 1,
    "message": 1,
    "phone call": 2,
    "video call": 3,
}
_ONE_CONTACT = (
    frozenset({"phone call", "video call"}),
    frozenset({"meeting", "video call"}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A sentence that tells of a contact: who, how, and whether it took place."""

    mode: Mode
    explicit: bool
    status: Status
    people: tuple[str, ...]
    anchors: Spans
    word: Span
    told: bool = False  # inside the content of a statement
    adds: bool = False  # "the meeting was attended by ...": more people of the same contact


def sightings(paragraphs: Iterable[Paragraph], cast: Cast, contents: Spans) -> Iterator[Sighting]:
    """Every mention of a contact, in order; `contents` are the contents of statements."""
    told = Stretches(contents)
    for paragraph in paragraphs:
        for sentence in paragraph.sentences():
            for trigger in triggers(sentence):
                if has_partner(trigger, paragraph, cast):
                    yield from _seen(trigger, sentence, paragraph, cast, told)


def _seen(
    trigger: Trigger, sentence: SentenceSpan, paragraph: Paragraph, cast: Cast, told: Stretches
) -> Iterator[Sighting]:
    """What a word of contact tells: one contact, or one a partner."""
    at = paragraph.start + trigger.token.idx
    state = status(trigger, paragraph.text)
    for people in _parted(trigger, parties(trigger, sentence, paragraph, cast)):
        yield Sighting(
            mode=trigger.mode,
            explicit=trigger.explicit,
            status=state,
            people=people,
            anchors=(paragraph.place(sentence),),
            word=(at, at + len(trigger.token)),
            told=told.hold(at),
            adds=is_attended(trigger),
        )


def _parted(trigger: Trigger, people: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """ "In separate calls with A and B": as many contacts as there are partners."""
    words = {c.lower_ for c in trigger.token.children}
    if len(people) > 2 and words & {"separate", "separately", "respective"}:
        first, *others = people
        return tuple((first, other) for other in others)
    return (people,)


def collect(found: Iterable[Sighting], title_mode: Mode | None) -> tuple[Sighting, ...]:
    """One sighting a contact, in the order of the text.

    Sightings with the same people join; one without people ("during the call") joins the last
    contact that it can mean. `title_mode` settles the means where the text only says "spoke".
    """
    contacts: list[Sighting] = []
    for sighting in (_in_context(one, contacts) for one in found):
        place = _place(sighting, contacts)
        if place is not None:
            contacts[place] = _joined(contacts[place], sighting)
        elif (
            len(sighting.people) >= 2
            or (sighting.mode == "visit" and sighting.people)
            or (sighting.people and sighting.status == "held" and not contacts)
        ):
            contacts.append(sighting)
    return tuple(_settled(contact, title_mode) for contact in contacts)


def _in_context(sighting: Sighting, contacts: list[Sighting]) -> Sighting:
    """A contact is background if a statement tells of it, or one person alone travels.

    Not where it is the first of the report: "X spoke with Y on Friday, the ministry said".
    """
    alone = sighting.mode == "visit" and len(sighting.people) < 2
    if (alone or sighting.told) and contacts and sighting.status == "held":
        return replace(sighting, status="background")
    return sighting


def _place(sighting: Sighting, contacts: list[Sighting]) -> int | None:
    """The index of the contact that `sighting` tells of again."""
    for i in range(len(contacts) - 1, -1, -1):
        if _same(sighting, contacts[i]):
            return i
    return None


def _same(new: Sighting, old: Sighting) -> bool:
    if new.adds and new.status == old.status == "held":
        return True
    if not _modes_meet(new, old):
        return False
    if len(new.people) < 2 and new.mode != "visit":
        about = set(new.people) <= set(old.people)
        return about and new.status == "held" == old.status
    a, b = set(new.people), set(old.people)
    return (a <= b or b <= a) and new.status == old.status


def _modes_meet(a: Sighting, b: Sighting) -> bool:
    if a.mode == b.mode or not (a.explicit and b.explicit):
        return a.mode == b.mode or {a.mode, b.mode} != {"visit", "phone call"}
    return frozenset({a.mode, b.mode}) in _ONE_CONTACT and bool(set(a.people) & set(b.people))


def _joined(old: Sighting, new: Sighting) -> Sighting:
    """The contact with what the new sighting adds: people, a place to read, a clearer mode."""
    people = tuple(dict.fromkeys((*old.people, *new.people)))
    anchors = tuple(dict.fromkeys((*old.anchors, *new.anchors)))
    clearer = (new.explicit, _GENERAL[new.mode]) > (old.explicit, _GENERAL[old.mode])
    mode, explicit = (new.mode, new.explicit) if clearer else (old.mode, old.explicit)
    return replace(old, people=people, anchors=anchors, mode=mode, explicit=explicit)


def _settled(contact: Sighting, title_mode: Mode | None) -> Sighting:
    if contact.explicit or title_mode is None:
        return contact
    return replace(contact, mode=title_mode, explicit=True)
