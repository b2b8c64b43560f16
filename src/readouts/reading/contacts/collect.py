"""Mentions of contacts, sentence by sentence, put together to the contacts of the report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span as SentenceSpan

from readouts.model import Mode, Span, Spans, Status
from readouts.reading.actors import Cast
from readouts.reading.contacts.attendance import Roster, attendees
from readouts.reading.contacts.initiator import Asked, caller
from readouts.reading.contacts.messages import carried
from readouts.reading.contacts.parties import has_partner, is_attended, parties, people_in
from readouts.reading.contacts.place import place_of
from readouts.reading.contacts.status import status
from readouts.reading.contacts.stretches import Stretches
from readouts.reading.contacts.titled import Heading
from readouts.reading.contacts.triggers import Trigger, is_each, triggers
from readouts.reading.parse import Paragraph

_GENERAL: dict[Mode, int] = {
    "visit": 0,
    "other": 0,
    "meeting": 1,
    "message": 1,
    "phone call": 2,
    "video call": 3,
}
_OF_ONE: frozenset[Mode] = frozenset({"visit", "message"})
_FEW_SENTENCES = 600  # code points
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
    sums_up: bool = False  # no contact of its own: "held calls with several leaders"
    bearer: tuple[str, ...] = ()  # who brings a message from somebody else
    place: Span | None = None
    asked: Asked | None = None  # who placed the call, and the words that say so


def sightings(paragraphs: Iterable[Paragraph], cast: Cast, contents: Spans) -> Iterator[Sighting]:
    """Every mention of a contact, in order; `contents` are the contents of statements."""
    told, roster = Stretches(contents), Roster()
    for paragraph in paragraphs:
        listed = roster.holds(paragraph)
        for sentence in paragraph.sentences():
            for trigger in () if listed else triggers(sentence):
                if has_partner(trigger, paragraph, cast):
                    yield from _seen(trigger, sentence, paragraph, cast, told)
            place = paragraph.place(sentence)
            more = (place,) if listed else attendees(sentence, paragraph)
            yield from _added(tuple(i for span in more for i in people_in(cast, span)), place)


def _added(people: tuple[str, ...], sentence: Span) -> Iterator[Sighting]:
    """More people of the contact told of last."""
    if people:
        yield Sighting(
            mode="other",
            explicit=False,
            status="held",
            people=tuple(dict.fromkeys(people)),
            anchors=(sentence,),
            word=sentence,
            adds=True,
        )


def _seen(
    trigger: Trigger, sentence: SentenceSpan, paragraph: Paragraph, cast: Cast, told: Stretches
) -> Iterator[Sighting]:
    """What a word of contact tells: one contact, or one a partner."""
    at = paragraph.start + trigger.token.idx
    state = status(trigger, paragraph.text)
    brought = carried(trigger, paragraph, cast)
    each = is_each(trigger)
    taking_part = parties(trigger, sentence, paragraph, cast)
    if brought is not None:
        taking_part = tuple(dict.fromkeys((*brought.sender, *brought.recipients)))
    for people in _parted(taking_part, each=each):
        yield Sighting(
            mode=trigger.mode,
            explicit=trigger.explicit,
            status=state,
            people=people,
            anchors=(paragraph.place(sentence),),
            word=(at, at + len(trigger.token)),
            told=brought is None and told.hold(at),
            adds=is_attended(trigger),
            bearer=brought.bearer if brought is not None else (),
            sums_up=len(people) < 2 and (each or _is_mentioned(trigger)),
            place=place_of(trigger, paragraph, cast),
            asked=caller(trigger, paragraph, cast),
        )


def _is_mentioned(trigger: Trigger) -> bool:
    """ "Confirmed the resumption of talks": who is named speaks of them."""
    return trigger.token.dep_ == "pobj" and trigger.token.head.lower_ == "of"


def _parted(people: tuple[str, ...], *, each: bool) -> tuple[tuple[str, ...], ...]:
    """ "Separate talks with A and B", "calls with A and B": as many contacts as there are partners."""
    if len(people) > 2 and each:
        first, *others = people
        return tuple((first, other) for other in others)
    return (people,)


def collect(
    found: Iterable[Sighting], heading: Heading, opening: Span | None = None
) -> tuple[Sighting, ...]:
    """One sighting a contact, in the order of the text.

    Sightings with the same people join; one without people ("during the call") joins the last
    contact that it can mean. The `heading` settles the means where the text only says "spoke",
    and names who took part in the contact that the report is about; `opening` is the sentence
    that is to show one that nothing but the heading tells of.
    """
    contacts: list[Sighting] = []
    open_ones: list[Sighting] = []  # of nobody so far, or summed up
    for sighting in (_in_context(_received(one, contacts), contacts) for one in found):
        place = None if sighting.sums_up else _place(sighting, contacts)
        if place is not None:
            contacts[place] = _joined(contacts[place], sighting)
        elif sighting.adds and sighting.people and not contacts and _is_near(open_ones, sighting):
            contacts.append(_joined(open_ones.pop(), sighting))
        elif sighting.status == "held" and (sighting.sums_up or not sighting.people):
            open_ones.append(sighting)
        elif _is_one(sighting, contacts):
            contacts.append(sighting)
    contacts += (one for one in open_ones if one.explicit and _is_one(one, contacts))
    headed = _headed(_whole(contacts), heading, opening)
    return tuple(_settled(one, heading.mode) for one in headed)


def _is_near(before: list[Sighting], after: Sighting) -> bool:
    """Whether the last of the sightings `before` is told of a few sentences ahead."""
    return bool(before) and after.word[0] - before[-1].word[1] <= _FEW_SENTENCES


def _is_one(sighting: Sighting, contacts: list[Sighting]) -> bool:
    """Whether a sighting that none of the contacts explains is one by itself."""
    if sighting.mode == "other" or not sighting.people:
        return False
    if len(sighting.people) >= 2 or sighting.mode == "visit":
        return True
    return sighting.status == "held" and not contacts


def _headed(contacts: list[Sighting], heading: Heading, opening: Span | None) -> list[Sighting]:
    """The contacts with what the heading adds: people, or the contact itself."""
    for i, contact in enumerate(contacts):
        if contact.status == "held" and contact.mode != "visit" and _is_headed(contact, heading):
            people = (*contact.people, *heading.people, *heading.heard)
            told = replace(contact, people=tuple(dict.fromkeys(people)))
            return [*contacts[:i], told, *contacts[i + 1 :]]
    enough = 1 if heading.mode == "message" and not contacts else 2
    if len(heading.people) < enough or opening is None or heading.mode is None:
        return contacts
    people = tuple(dict.fromkeys((*heading.people, *heading.heard)))
    told = Sighting(
        mode=heading.mode,
        explicit=True,
        status="held",
        people=people,
        anchors=(opening,),
        word=opening,
    )
    return [told, *contacts]


def _is_headed(contact: Sighting, heading: Heading) -> bool:
    """Whether the heading tells of the contact: by its people, or as the first of its means."""
    if heading.people:
        return bool(set(heading.people) & set(contact.people))
    return heading.mode is not None and contact.mode in {heading.mode, "video call"}


def _whole(contacts: list[Sighting]) -> list[Sighting]:
    """Without those of one person which only sum up: "held calls with several leaders"."""
    return [
        one
        for one in contacts
        if len(one.people) > 1
        or one.mode in _OF_ONE
        or not any(
            set(one.people) < set(other.people) and other.mode == one.mode for other in contacts
        )
    ]


def _received(sighting: Sighting, contacts: list[Sighting]) -> Sighting:
    """A message that is brought to nobody named: to those whom its bearer met, on that day."""
    met = [one for one in contacts if set(sighting.bearer) & set(one.people)][-1:]
    if len(sighting.people) > 1 or not met:
        return sighting
    others = (i for i in met[0].people if i not in sighting.bearer)
    people = tuple(dict.fromkeys((*sighting.people, *others)))
    return replace(sighting, people=people, anchors=(*sighting.anchors, *met[0].anchors))


def _in_context(sighting: Sighting, contacts: list[Sighting]) -> Sighting:
    """A contact is background if a statement tells of it, or somebody travels who met nobody.

    Not where it is the first of the report: "X spoke with Y on Friday, the ministry said".
    """
    met = any(set(sighting.people) & set(one.people) for one in contacts if one.status == "held")
    alone = sighting.mode == "visit" and len(sighting.people) < 2 and not met
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
    return replace(
        old,
        people=people,
        anchors=anchors,
        mode=mode,
        explicit=explicit,
        place=old.place or new.place,
        asked=old.asked or new.asked,
    )


def _settled(contact: Sighting, title_mode: Mode | None) -> Sighting:
    if contact.explicit or title_mode is None:
        return contact
    return replace(contact, mode=title_mode, explicit=True)
