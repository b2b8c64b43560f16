"""Mentions of contacts, sentence by sentence: who, how, and whether it took place."""

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
from readouts.reading.contacts.triggers import Trigger, is_each, triggers
from readouts.reading.parse import Paragraph

_DURING = frozenset({"during", "in", "at"})


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
    by_title: bool = False  # the title alone gives the means
    of_title: bool = False  # nothing but the title tells of it
    context: tuple[str, ...] = ()  # those named about "the meeting", who may have met there
    bearer: tuple[str, ...] = ()  # who brings a message from somebody else
    place: Span | None = None
    asked: Asked | None = None  # who placed the call, and the words that say so


def sightings(paragraphs: Iterable[Paragraph], cast: Cast, contents: Spans) -> Iterator[Sighting]:
    """Every mention of a contact, in order; `contents` are the contents of statements."""
    told, roster = Stretches(contents), Roster()
    for paragraph in paragraphs:
        listed, before = roster.holds(paragraph), None
        for sentence in paragraph.sentences():
            around = (paragraph.place(before or sentence)[0], paragraph.place(sentence)[1])
            before = sentence
            for trigger in () if listed else triggers(sentence):
                if has_partner(trigger, paragraph, cast):
                    for seen in _seen(trigger, sentence, paragraph, cast, told):
                        known = _is_known(trigger) and len(seen.people) < 2
                        yield replace(seen, context=people_in(cast, around)) if known else seen
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
    if each and trigger.token.dep_ == "nsubjpass":  # "these talks were held with A and B"
        taking_part = tuple(dict.fromkeys((*cast.subject_before(at), *taking_part)))
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


def _is_known(trigger: Trigger) -> bool:
    """ "During the meeting, A thanked B": it speaks as of something told before."""
    noun = trigger.token
    definite = any(c.dep_ == "det" and c.lower_ == "the" for c in noun.children)
    return definite and noun.dep_ == "pobj" and noun.head.lower_ in _DURING


def _is_mentioned(trigger: Trigger) -> bool:
    """ "Confirmed the resumption of talks": who is named speaks of them."""
    return trigger.token.dep_ == "pobj" and trigger.token.head.lower_ == "of"


def _parted(people: tuple[str, ...], *, each: bool) -> tuple[tuple[str, ...], ...]:
    """ "Separate talks with A and B", "calls with A and B": as many contacts as partners."""
    if len(people) > 2 and each:
        first, *others = people
        return tuple((first, other) for other in others)
    return (people,)
