"""Mentions of contacts put together to the contacts of the report."""

from collections.abc import Iterable
from dataclasses import replace

from readouts.model import Mode, Span
from readouts.reading.contacts.sightings import Sighting
from readouts.reading.contacts.titled import Heading

_GENERAL: dict[Mode, int] = {
    "visit": 0,
    "other": 0,
    "meeting": 1,
    "message": 1,
    "phone call": 2,
    "video call": 3,
}
_OF_ONE: frozenset[Mode] = frozenset({"visit", "message"})
_LAST = 100  # contacts among which one that is told again is looked for
_FEW_SENTENCES = 600  # code points
_ONE_CONTACT = (
    frozenset({"phone call", "video call"}),
    frozenset({"meeting", "video call"}),
)


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
        elif sighting.status == "held" and len(sighting.context) > 1 and not contacts:
            contacts.append(replace(sighting, people=sighting.context))
        elif sighting.status == "held" and (sighting.sums_up or not sighting.people):
            open_ones.append(sighting)
        elif _is_one(sighting, contacts):
            contacts.append(sighting)
    contacts += (one for one in open_ones if one.explicit and _is_one(one, contacts))
    headed = _headed(_whole(contacts), heading, opening)
    return tuple(_settled(one, heading.mode) for one in headed)


def _is_near(before: list[Sighting], after: Sighting) -> bool:
    """Whether the last of the sightings `before`, which names nobody, is a few sentences ahead."""
    if not before or before[-1].people:
        return False
    return after.word[0] - before[-1].word[1] <= _FEW_SENTENCES


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
    known = any(len(set(heading.people) & set(one.people)) > 1 for one in contacts)  # as planned
    if known or len(heading.people) < enough or opening is None or heading.mode is None:
        return contacts
    people = tuple(dict.fromkeys((*heading.people, *heading.heard)))
    told = Sighting(
        mode=heading.mode,
        explicit=True,
        status="held",
        people=people,
        anchors=(opening,),
        word=opening,
        by_title=True,
        of_title=True,
    )
    return [told, *contacts]


def _is_headed(contact: Sighting, heading: Heading) -> bool:
    """Whether the heading tells of the contact: by its people, or as the first of its means."""
    if heading.people:
        modes = frozenset({contact.mode, heading.mode or contact.mode})
        other = contact.explicit and len(modes) > 1 and modes not in _ONE_CONTACT
        return not other and bool(set(heading.people) & set(contact.people))
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
    if not sighting.bearer or len(sighting.people) > 1:
        return sighting
    met = [one for one in contacts if set(sighting.bearer) & set(one.people)][-1:]
    if not met:
        return sighting
    others = (i for i in met[0].people if i not in sighting.bearer)
    people = tuple(dict.fromkeys((*sighting.people, *others)))
    return replace(sighting, people=people, anchors=(*sighting.anchors, *met[0].anchors))


def _in_context(sighting: Sighting, contacts: list[Sighting]) -> Sighting:
    """A contact is background if a statement tells of it, or somebody travels who met nobody.

    Not where it is the first of the report: "X spoke with Y on Friday, the ministry said".
    """
    travels = sighting.mode == "visit" and len(sighting.people) < 2
    people = set(sighting.people)
    alone = travels and not any(
        people & set(one.people) for one in contacts if one.status == "held"
    )
    if (alone or sighting.told) and contacts and sighting.status == "held":
        return replace(sighting, status="background")
    return sighting


def _place(sighting: Sighting, contacts: list[Sighting]) -> int | None:
    """The index of the contact that `sighting` tells of again."""
    for i in range(len(contacts) - 1, max(len(contacts) - _LAST, 0) - 1, -1):
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
        word=new.word if clearer else old.word,
        place=old.place or new.place,
        asked=old.asked or new.asked,
    )


def _settled(contact: Sighting, title_mode: Mode | None) -> Sighting:
    if contact.explicit or title_mode is None:
        return contact
    return replace(contact, mode=title_mode, explicit=True, by_title=True)
