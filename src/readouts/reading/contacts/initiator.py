"""At whose initiative a contact took place, where the text says so."""

import re

from readouts.model import Span
from readouts.reading.actors import Cast

_BY = re.compile(
    r"(?i)\b(?:at|on|upon) (?:the )?(?:initiative|request|invitation) of (?P<after>[^.,;]{2,80})|"
    r"\b(?:at|on|upon) (?P<before>[^.,;]{2,60}?)(?:['’]s?)? (?:initiative|request|invitation)\b|"
    r"\binitiated by (?P<agent>[^.,;]{2,80})"
)


def initiator(
    text: str, near: Span, participants: tuple[str, ...], cast: Cast
) -> tuple[str, Span] | None:
    """The participant who asked for the contact, and the span that says so."""
    for found in _BY.finditer(text, *near):
        group = found.lastgroup or "after"
        span = found.span(group)
        who = [*cast.resolve(span), *cast.in_span(span)]
        for one in who:
            if one in participants:
                return one, found.span()
            by_country = _of_country(one, participants, cast)
            if by_country is not None:
                return by_country, found.span()
    return None


def _of_country(actor: str, participants: tuple[str, ...], cast: Cast) -> str | None:
    country = cast.get(actor).country
    matching = [p for p in participants if country is not None and cast.get(p).country == country]
    return matching[0] if len(matching) == 1 else None
