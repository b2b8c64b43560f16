"""Who takes part in a contact: the people around its word in the sentence."""

from collections.abc import Iterator

from spacy.tokens import Token

from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger
from readouts.reading.parse import Paragraph
from readouts.reading.tree import child, children, is_passive, subject, subtree

Ids = tuple[str, ...]
_PARTNER = frozenset({"with", "to", "between", "among", "by", "alongside"})


def parties(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> Ids:
    """The people who take part, in the order of the text; fewer than two if the text is silent."""
    found: list[str] = []
    for head in _heads(trigger.token, trigger.word.part):
        first, last = subtree(head)
        span = paragraph.span(head.doc[first], head.doc[last])
        found += _people(cast, span)
    return tuple(dict.fromkeys(found))


def _heads(token: Token, part: str) -> Iterator[Token]:
    """The heads of the phrases that name who meets whom."""
    if part == "verb":
        yield from _of_verb(token)
    else:
        yield from _of_noun(token)


def _of_verb(verb: Token) -> Iterator[Token]:
    head = subject(verb)
    if head is not None:
        yield head
    yield from children(verb, "dobj", "dative", "conj") if not is_passive(verb) else ()
    yield from _partners(verb)


def _of_noun(noun: Token) -> Iterator[Token]:
    """ "Biden's call with Merkel", "had a call with", "said in a call with", "talks between"."""
    yield from children(noun, "poss")
    governor = _governor(noun)
    if governor is not None:
        head = subject(governor)
        if head is not None and head.i != noun.i:
            yield head
        yield from _partners(governor)
    yield from _partners(noun)


def _governor(noun: Token) -> Token | None:
    """The verb above the noun, through prepositions and other nouns."""
    steps = 0
    while noun.head != noun and steps < 6:
        noun, steps = noun.head, steps + 1
        if noun.pos_ in {"VERB", "AUX"}:
            return noun
    return None


def _partners(token: Token) -> Iterator[Token]:
    for preposition in children(token, "prep", "agent"):
        if preposition.lower_ in _PARTNER:
            target = child(preposition, "pobj")
            if target is not None:
                yield target


def _people(cast: Cast, span: tuple[int, int]) -> Ids:
    """People named by the phrase; a phrase that only owns or describes names nobody."""
    meant = cast.resolve(span)
    named = meant or cast.in_span(span)
    return tuple(i for i in named if cast.get(i).kind == "person")
