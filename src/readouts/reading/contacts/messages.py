"""Messages that somebody else brings: "the envoy handed over a letter from A to B"."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.parse import Paragraph
from readouts.reading.tree import agent, children, governed, subtree, verb_above

Ids = tuple[str, ...]
_BEARING = word_set("verbs of bearing")
_FROM, _TO = frozenset({"from"}), frozenset({"to"})


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
    owners = (*children(noun, "poss"), *governed(noun, _FROM), *governed(verb, _FROM))
    sender = _people(owners, paragraph, cast)
    bearer = _people(filter(None, [agent(verb)]), paragraph, cast)
    if not sender or set(sender) & set(bearer):
        return None
    given = (*governed(noun, _TO), *governed(verb, _TO), *children(verb, "dative"))
    return Carried(sender[:1], _people(given, paragraph, cast), bearer)


def _people(heads: Iterable[Token], paragraph: Paragraph, cast: Cast) -> Ids:
    found: list[str] = []
    for head in heads:
        first, last = subtree(head)
        span = paragraph.span(head.doc[first], head.doc[last])
        named = cast.resolve(span) or cast.in_span(span)
        found += (i for i in named if cast.get(i).kind == "person")
    return tuple(dict.fromkeys(found))
