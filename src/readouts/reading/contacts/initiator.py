"""At whose initiative a contact took place, where the text says so."""

import re

from readouts.data import Tables
from readouts.model import Span, Spans
from readouts.reading.actors import Cast

_BY = re.compile(
    r"(?i)\b(?:at|on|upon) (?:the )?(?:initiative|request|invitation) of (?P<after>[^.,;]{2,80})|"
    r"\b(?:at|on|upon) (?P<before>[^.,;]{2,60}?)(?:['’]s?)? (?:initiative|request|invitation)\b|"
    r"\binitiated by (?P<agent>[^.,;]{2,80})"
)


def initiator(
    text: str, near: Spans, participants: tuple[str, ...], cast: Cast, tables: Tables
) -> tuple[str, Span] | None:
    """The participant who asked for the contact, and the span that says so.

    `near` are the sentences that tell of the contact. A government is taken for the one
    participant who speaks for it.
    """
    for found in (match for sentence in near for match in _BY.finditer(text, *sentence)):
        span = found.span(found.lastgroup or "after")
        named = [*cast.resolve(span), *cast.in_span(span)]
        words = text[slice(*span)]
        countries = [cast.get(i).country for i in named]
        countries += [mention.code for mention in tables.find_countries(words)]
        partners = [_of_country(country, participants, cast) for country in countries]
        who = next((i for i in (*named, *partners) if i in participants), None)
        if who is not None:
            return who, found.span()
    return None


def _of_country(country: str | None, participants: tuple[str, ...], cast: Cast) -> str | None:
    matching = [p for p in participants if country is not None and cast.get(p).country == country]
    return matching[0] if len(matching) == 1 else None
