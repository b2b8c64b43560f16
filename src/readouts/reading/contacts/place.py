"""Where a contact took place, as its sentence says."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.model import Span
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.parse import Paragraph
from readouts.reading.tree import child, children, verb_above

FAR: frozenset[str] = frozenset({"phone call", "video call", "message"})  # modes without a place
_WHERE = frozenset({"in", "at"})
_GOAL = frozenset({"to", "in", "at"})  # of a visit
_NO_PLACE = word_set("names that are no places")
_STEPS = 6  # how far above a noun its verb may stand
_CALENDAR = re.compile(
    r"(?i)^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed|thu(?:rs)?|fri|"
    r"sat|sun)(?:nes|ur)?(?:day)?)\.?$"
)


def place_of(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> Span | None:
    """The span of the place's name ("Utrecht", "White House"); None where none is given."""
    if trigger.mode in FAR:
        return None
    named = (_name(head) for head in _grounds(trigger))
    spans = (paragraph.span(first, last) for first, last in filter(None, named))
    return next((span for span in spans if not _is_somebody(span, cast)), None)


def _grounds(trigger: Trigger) -> Iterator[Token]:
    """The nouns behind "in" and "at" that the word of contact or its verb governs."""
    token = trigger.token
    verb = token if trigger.word.part == "verb" else verb_above(token, _STEPS, auxiliary=True)
    if trigger.mode == "visit":
        yield from children(token, "dobj")
        yield from _behind(token, _GOAL)
    yield from _behind(token, _WHERE)
    if verb is not None and verb is not token:
        yield from _behind(verb, _WHERE)


def _behind(token: Token, words: frozenset[str]) -> Iterator[Token]:
    """What stands behind such a preposition, the inmost first: "at the summit in Rome"."""
    for preposition in children(token, "prep"):
        target = child(preposition, "pobj")
        if target is None:
            continue
        if preposition.lower_ in words | {"on"}:  # "on the sidelines of the summit in Rome"
            yield from _behind(target, _WHERE)
            for inner in (child(p, "pobj") for p in children(target, "prep") if p.lower_ == "of"):
                if inner is not None:
                    yield from _behind(inner, _WHERE)
        if preposition.lower_ in words:
            yield target


def _name(head: Token) -> tuple[Token, Token] | None:
    """The first and last token of a name that ends with `head`; None if it is no place's."""
    if head.pos_ != "PROPN" or _CALENDAR.match(head.text) or head.lower_ in _NO_PLACE:
        return None
    first = head
    while first.i > head.left_edge.i and _is_part(head.doc[first.i - 1]):
        first = head.doc[first.i - 1]
    return first, head


def _is_part(token: Token) -> bool:
    return token.pos_ == "PROPN" or (token.dep_ in {"amod", "compound"} and token.text[0].isupper())


def _is_somebody(span: Span, cast: Cast) -> bool:
    """Whether the name is a person's: "visited President Lee"."""
    return any(cast.get(i).kind == "person" for i in cast.in_span(span))
