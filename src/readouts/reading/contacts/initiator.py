"""At whose initiative a contact took place, where the text says so."""

import re
from itertools import chain

from readouts.data import Tables
from readouts.model import Span, Spans
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.parse import Paragraph
from readouts.reading.tree import agent, child, children, governed, subtree, verb_above

_BY = re.compile(
    r"(?i)\b(?:at|on|upon) (?:the )?(?:initiative|request|invitation) of (?P<after>[^.,;]{2,80})|"
    r"\b(?:at|on|upon) (?P<before>[^.,;]{2,60}?)(?:['’]s?)? (?:initiative|request|invitation)\b|"
    r"\b(?:call|conversation|contact|talks?|meeting|visit|it)(?: \w+){0,4} "
    r"(?P<said>initiated by (?P<agent>[^.,;]{2,80}))"
)
_CALLING = frozenset({"call", "phone", "telephone", "ring"})
_PLACING = frozenset({"place", "make", "initiate"})
_GETTING = frozenset({"receive", "get", "take"})
_BY_WHOM, _FROM = frozenset({"by"}), frozenset({"from"})

Asked = tuple[str, Span]
"""Who asked for a contact, as an actor id, and the span that says so."""


def caller(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> Asked | None:
    """Who placed the call: "X called Y", "X placed a call to Y", "Y received a call from X"."""
    token, doc = trigger.token, trigger.token.doc
    if trigger.mode != "phone call":
        return None
    if trigger.word.part == "verb":
        head = agent(token) if token.lemma_ in _CALLING else None
        at = token
    else:
        owner, verb = child(token, "poss"), verb_above(token, 1)
        if owner is not None and any(p.lower_ == "to" for p in children(token, "prep")):
            head, at = owner, owner  # "in his call to the minister"
        elif (by := next(governed(token, _BY_WHOM), None)) is not None:
            head, at = by, token  # "a call by the minister to the king"
        elif verb is not None and verb.lemma_ in _PLACING:
            head, at = agent(verb), verb
        elif verb is not None and verb.lemma_ in _GETTING:
            head = next(chain(governed(token, _FROM), governed(verb, _FROM)), None)
            at = verb
        else:
            return None
    if head is None:
        return None
    first, last = subtree(head)
    if head.dep_ == "pobj":  # the parser may lose the name behind "his counterpart"
        last = head.sent.end - 1
    span = paragraph.span(doc[first], doc[last])
    people = [i for i in cast.resolve(span) if cast.get(i).kind == "person"]
    return (people[0], paragraph.span(at, token)) if people else None


def initiator(
    text: str, near: Spans, participants: tuple[str, ...], cast: Cast, tables: Tables
) -> Asked | None:
    """The participant who asked for the contact, and the span that says so.

    `near` are the sentences that tell of the contact. A government is taken for the one
    participant who speaks for it.
    """
    for found in (match for sentence in near for match in _BY.finditer(text, *sentence)):
        span = found.span(next(name for name in ("after", "before", "agent") if found[name]))
        named = [*cast.resolve(span), *cast.in_span(span)]
        people = [i for i in named if cast.get(i).kind == "person"]
        who = next((i for i in people if i in participants), None)
        if who is None and not people:  # somebody named who took no part asked for it: nobody did
            countries = [cast.get(i).country for i in named]
            countries += [mention.code for mention in tables.find_countries(text[slice(*span)])]
            partners = (_of_country(country, participants, cast) for country in countries)
            who = next((i for i in partners if i is not None), None)
        if who is not None:
            return who, found.span("said") if found["said"] else found.span()
    return None


def _of_country(country: str | None, participants: tuple[str, ...], cast: Cast) -> str | None:
    matching = [p for p in participants if country is not None and cast.get(p).country == country]
    return matching[0] if len(matching) == 1 else None
