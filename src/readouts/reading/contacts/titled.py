"""The contact that a report's title names: "Telephone conversation with ...", "A meets B"."""

import re
from dataclasses import dataclass

from readouts.data.word_lists import phrase_pattern
from readouts.model import Mode, Spans
from readouts.reading.actors import Cast
from readouts.reading.contacts.parties import can_meet

_MODES: tuple[tuple[Mode, re.Pattern[str]], ...] = (
    ("video call", re.compile(r"(?i)\bvideo|\bvirtual\b|\bonline (?:meeting|summit|talks)\b")),
    (
        "phone call",
        re.compile(r"(?i)\b(?:tele)?phone\b|\bcall(?:s|ed)?\b(?! for| on)|\bspoke\b"),
    ),
    ("meeting", re.compile(r"(?i)\bmeet(?:s|ing|ings)?\b|\bmet\b|\btalks\b|\breceived\b")),
)
_MESSAGE = re.compile(r"(?i)\W*(?:greetings?|congratulations|condolences|telegram)\b")
_OPEN = re.compile(rf"(?i)\b(?:{phrase_pattern('plans')}|to (?:meet|visit|host|call))\b")
_SEVERAL = re.compile(r"(?i)\b(?:calls|conversations|meetings)\b(?: with\b)")


def title_mode(title: str | None) -> Mode | None:
    """The means of the contact as the report's title names it."""
    if not title:
        return None
    if _MESSAGE.match(title):
        return "message"
    return next((mode for mode, pattern in _MODES if pattern.search(title)), None)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the title of a government's own text says of the one contact that it reports.

    `people` are those whom it names, `heard` those whose words a transcript gives.
    """

    mode: Mode | None = None
    people: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()


def heading(title: str | None, cast: Cast, labels: Spans, *, own: bool) -> Heading:
    """What `title` says; `labels` are those of a transcript, `own` tells a government's own text.

    Headlines of the press name people who did not meet: of them only the means is taken.
    """
    mode = title_mode(title)
    if not own or mode is None or not title or _OPEN.search(title) or _SEVERAL.search(title):
        return Heading(mode)
    heard = () if mode == "phone call" else (i for span in labels for i in cast.resolve(span))
    people = tuple(i for i in cast.titled if can_meet(cast.get(i)))
    if mode == "message":  # "Greetings to ...": by whom the text names first
        first = [i for _, i in cast.mentions if cast.get(i).kind == "person"][:1]
        people = tuple(dict.fromkeys((*first, *people)))
    return Heading(mode, people, tuple(dict.fromkeys(heard)))
