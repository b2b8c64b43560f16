"""Messages that somebody else brings: "the envoy handed over a letter from A to B"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.parse import Paragraph
from readouts.reading.tree import child, children, is_passive, subject, subtree, verb_above

Ids = tuple[str, ...]
_BEARING = word_set("verbs of bearing")


@dataclass(frozen=True, slots=True)
class Carried:
    """Who sends a message, to whom (empty where the text is silent), and who brings it."""

    sender: Ids
    recipients: Ids
    bearer: Ids


def carried(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> Carried | None:
    """Whose message it is, where somebody brings it; None for any other word of contact."""
    noun = trigger.token
    verb = verb_above(noun, 1) if trigger.mode == "message" else None
    if verb is None or trigger.word.part != "noun" or verb.lemma_ not in _BEARING:
        return None
    owners = [*children(noun, "poss"), *_behind(noun, verb, "from")]
    sender = _people(owners, paragraph, cast)
    by = child(verb, "agent")
    head = subject(verb) if not is_passive(verb) else child(by, "pobj") if by is not None else None
    bearer = _people([head] if head is not None else [], paragraph, cast)
    if not sender or set(sender) & set(bearer):
        return None
    given = [*_behind(noun, verb, "to"), *children(verb, "dative")]
    return Carried(sender[:1], _people(given, paragraph, cast), bearer)


def _behind(noun: Token, verb: Token, word: str) -> Iterator[Token]:
    """What the preposition governs under the noun or its verb."""
    for preposition in (p for token in (noun, verb) for p in children(token, "prep", "dative")):
        target = child(preposition, "pobj")
        if preposition.lower_ == word and target is not None:
            yield target


def _people(heads: list[Token] | Iterator[Token], paragraph: Paragraph, cast: Cast) -> Ids:
    found: list[str] = []
    for head in heads:
        first, last = subtree(head)
        span = paragraph.span(head.doc[first], head.doc[last])
        named = cast.resolve(span) or cast.in_span(span)
        found += (i for i in named if cast.get(i).kind == "person")
    return tuple(dict.fromkeys(found))
