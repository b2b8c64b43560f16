"""Who takes part in a contact: the people around its word in the sentence."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from readouts.data.word_lists import word_set
from readouts.model import Actor
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger, met_object
from readouts.reading.parse import Paragraph
from readouts.reading.tree import child, children, is_passive, subject, subtree, verb_above

Ids = tuple[str, ...]
_TELLING = ("spokes", "press secretary")
_ATTENDING = frozenset({"attend", "join", "participate"})
_PARTNER = word_set("partner prepositions")
_OF = frozenset({"of"})
_STEPS = 6  # how far above a noun its verb may stand
_CLOSE = 3  # tokens behind a word of contact in which "with" or "by" joins it to a partner


def parties(trigger: Trigger, sentence: Span, paragraph: Paragraph, cast: Cast) -> Ids:
    """The people who take part, in the order of the text; fewer than two if the text is silent."""
    found: list[str] = []
    for head in _heads(trigger.token, trigger.word.part):
        first, last = subtree(head)
        span = paragraph.span(head.doc[first], head.doc[last])
        found += _people(cast, span)
    found = list(dict.fromkeys(found))
    if not found and is_attended(trigger):  # "Taking part in the meeting were ..."
        return _people_in(cast, paragraph.place(sentence))
    if len(found) < 2 and (partner := _named_partner(trigger, sentence, paragraph, cast)):
        found = list(dict.fromkeys((*found, *partner)))
    return tuple(found)


def has_partner(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> bool:
    """False for "called the tax unfair": a verb that takes a person has another object."""
    if not trigger.word.needs_person:
        return True
    partner = met_object(trigger.token)
    if partner is None:
        return False
    first, last = subtree(partner)
    span = paragraph.span(partner.doc[first], partner.doc[last])
    return bool(cast.resolve(span) or cast.in_span(span))


def _named_partner(trigger: Trigger, sentence: Span, paragraph: Paragraph, cast: Cast) -> Ids:
    """Where the tree is wrong: whom the words name before the trigger and behind it.

    "hosted A", "a call with A late on Friday, B said": the nearest person on each side.
    """
    token, doc = trigger.token, sentence.doc
    if sentence.end - token.i < 2:
        return ()
    before = _people_in(cast, paragraph.span(doc[sentence.start], token))
    after = _people_in(cast, paragraph.span(doc[token.i + 1], doc[sentence.end - 1]))
    near = {t.lower_ for t in doc[token.i + 1 : token.i + 1 + _CLOSE]}
    joined = bool(near & _PARTNER) or (trigger.word.part == "verb" and bool(after))
    if not joined or not after:
        return before if len(before) == 2 else ()
    return (*before[-1:], *after[:1]) if before else after[:2]


def _people_in(cast: Cast, span: tuple[int, int]) -> Ids:
    return tuple(i for i in cast.in_span(span) if _can_meet(cast.get(i)))


def _can_meet(actor: Actor) -> bool:
    """A person, but not the spokesperson who tells of the contact."""
    office = (actor.office or "").lower()
    return actor.kind == "person" and not any(word in office for word in _TELLING)


def is_attended(trigger: Trigger) -> bool:
    """True for "the meeting was attended by ...": it names more people of a known contact."""
    governor = _governor(trigger.token)
    if trigger.word.part != "noun" or governor is None:
        return False
    taken = child(governor, "dobj")
    takes_part = governor.lemma_ == "take" and taken is not None and taken.lower_ == "part"
    return takes_part or governor.lemma_ in _ATTENDING


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
    yield from _partners(noun, _OF | _PARTNER)


def _governor(noun: Token) -> Token | None:
    """The verb above the noun, through prepositions and other nouns."""
    return verb_above(noun, _STEPS, auxiliary=True)


def _partners(token: Token, words: frozenset[str] = _PARTNER) -> Iterator[Token]:
    """Whom the phrases with "with", "to", "between" under the token name."""
    for preposition in children(token, "prep", "agent"):
        if preposition.lower_ in words:
            target = child(preposition, "pobj")
            if target is not None:
                yield target


def _people(cast: Cast, span: tuple[int, int]) -> Ids:
    """People named by the phrase; a phrase that only owns or describes names nobody."""
    meant = cast.resolve(span)
    named = meant or cast.in_span(span)
    people = tuple(i for i in named if _can_meet(cast.get(i)))
    return people or tuple(i for i in meant if cast.get(i).kind == "group")
