"""Who takes part in a contact: the people around its word in the sentence."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.model import Actor, Span
from readouts.reading.actors import Cast
from readouts.reading.contacts.triggers import Trigger, met_object
from readouts.reading.parse import Paragraph
from readouts.reading.tree import (
    children,
    governed,
    is_passive,
    subject,
    subtree,
    takes_part,
    verb_above,
)

Ids = tuple[str, ...]
_TELLING = ("spokes", "press secretary")
_ATTENDING = frozenset({"attend", "join", "participate"})
_PARTNER = word_set("partner prepositions")
_OF, _BETWEEN = frozenset({"of"}), frozenset({"between"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
# Behind these inside a phrase stands somebody whom it only mentions: "the adviser to the king".
_ASIDE = frozenset(
    {"to", "for", "of", "from", "on", "about", "during", "at", "in", "after", "under", "between"}
)
_PEOPLE = word_set("nouns of people") | word_set("encounters")
_WITH, _TO = frozenset({"with", "between"}), frozenset({"to", "with"})
_NAMING = frozenset({"person", "role", "group"})
_REACH = 12  # tokens behind the word of contact in which "with" may stand
_AUDIENCES = frozenset({"media", "press", "reporter", "journalist"})
_GIVEN = frozenset({"the", "this", "that", "both", "these"})
_STEPS = 6  # how far above a noun its verb may stand
_CLOSE = 3  # tokens behind a word of contact in which "with" or "by" joins it to a partner


def parties(trigger: Trigger, sentence: Sentence, paragraph: Paragraph, cast: Cast) -> Ids:
    """The people who take part, in the order of the text; fewer than two if the text is silent."""
    found = _named(_heads(trigger), paragraph, cast)
    behind = following(trigger, sentence, paragraph)
    met = [i for i in cast.resolve(behind) if _is_person(cast, i)] if behind is not None else []
    found = list(dict.fromkeys((*found, *met)))
    if not found and is_attended(trigger):  # "Taking part in the meeting were ..."
        return people_in(cast, paragraph.place(sentence))
    if len(found) < 2 and (partner := _named_partner(trigger, sentence, paragraph, cast)):
        found = list(dict.fromkeys((*found, *partner)))
    return tuple(found)


def _named(heads: Iterable[Token], paragraph: Paragraph, cast: Cast) -> list[str]:
    """The people whom the phrases of these heads name."""
    spans = (subtree(head) for head in heads)
    return [i for first, last in spans for i in _people(cast, _span(paragraph, first, last))]


def _span(paragraph: Paragraph, first: int, last: int) -> Span:
    return paragraph.span(paragraph.doc[first], paragraph.doc[last])


def following(trigger: Trigger, sentence: Sentence, paragraph: Paragraph) -> Span | None:
    """What stands behind "with" or as object after the word of contact, up to the sentence's end.

    The words alone decide: offices with many names are more than the parser can take.
    """
    doc, at = trigger.token.doc, trigger.token.i + 1
    near, words = (
        doc[at : min(at + _REACH, sentence.end)],
        _TO if trigger.mode == "message" else _WITH,
    )
    joint = next((t.i + 1 for t in near if t.pos_ == "VERB" or t.lower_ in words), None)
    if joint is not None and doc[joint - 1].pos_ == "VERB":
        joint = None
    active = trigger.word.takes_object and not is_passive(trigger.token)
    if joint is None and active and at < sentence.end and doc[at].pos_ != "ADP":
        joint = at
    if joint is None or joint >= sentence.end:
        return None
    return paragraph.span(doc[joint], doc[sentence.end - 1])


def has_partner(trigger: Trigger, paragraph: Paragraph, cast: Cast) -> bool:
    """False for "called the tax unfair", "met the goals": a verb that takes a person lacks one."""
    if trigger.word.part != "verb":
        return True
    partner = met_object(trigger.token)
    if any(head.lemma_.lower() in _AUDIENCES for head in _partners(trigger.token)):
        return False
    if partner is None:
        behind = following(trigger, trigger.token.sent, paragraph)
        return not trigger.word.needs_person or bool(behind and cast.resolve(behind))
    if not trigger.word.needs_person and trigger.mode != "meeting":
        return True
    if partner.lemma_.lower() in _PEOPLE or partner.pos_ == "PRON":
        return True
    first, last = subtree(partner)
    span = paragraph.span(partner.doc[first], partner.doc[last])
    return bool(cast.resolve(span))


def _named_partner(trigger: Trigger, sentence: Sentence, paragraph: Paragraph, cast: Cast) -> Ids:
    """Where the tree is wrong: whom the words name before the trigger and behind it.

    "hosted A", "a call with A late on Friday, B said": the nearest person on each side.
    """
    token, doc = trigger.token, sentence.doc
    if sentence.end - token.i < 2:
        return ()
    before = people_in(cast, paragraph.span(doc[sentence.start], token))
    after = people_in(cast, paragraph.span(doc[token.i + 1], doc[sentence.end - 1]))
    near = {t.lower_ for t in doc[token.i + 1 : token.i + 1 + _CLOSE]}
    joined = bool(near & _PARTNER) or (trigger.word.takes_object and bool(after))
    if not joined or not after:
        return before if len(before) == 2 else ()
    return (*before[-1:], *after[:1]) if before else after[:2]


def people_in(cast: Cast, span: Span) -> Ids:
    """The people whom the words list, but for those that they only mention aside."""
    return tuple(i for i in dict.fromkeys(_listed(cast, span)) if _is_person(cast, i))


def can_meet(actor: Actor) -> bool:
    """A person, but not the spokesperson who tells of the contact and has no other office."""
    office = (actor.office or "").lower()
    tells = any(word in office for word in _TELLING) and " and " not in office
    return actor.kind == "person" and not tells


def is_attended(trigger: Trigger) -> bool:
    """True for "the meeting was attended by ...": it names more people of a known contact."""
    governor = _governor(trigger.token)
    if trigger.word.part != "noun" or governor is None or governor.dep_ == "relcl":
        return False
    if not any(c.lower_ in _GIVEN for c in trigger.token.children):  # "attended a meeting with B"
        return False
    return takes_part(governor) or governor.lemma_ in _ATTENDING


def _heads(trigger: Trigger) -> Iterator[Token]:
    """The heads of the phrases that name who meets whom."""
    if trigger.word.part == "verb":
        yield from _of_verb(trigger.token)
    elif trigger.mode == "visit" and (own := list(_visitors(trigger.token))):
        yield from own
    else:
        yield from _of_noun(trigger.token)


def _visitors(noun: Token) -> Iterator[Token]:
    """ "The visit of A", "B's visit": whoever speaks of it does not travel."""
    yield from (owner for owner in children(noun, "poss") if owner.pos_ == "PROPN")
    yield from _partners(noun, _OF)


def _of_verb(verb: Token) -> Iterator[Token]:
    head = subject(verb)
    if head is not None:
        yield head
    if not is_passive(verb):
        yield from children(verb, "dobj", "dative")
        # "met A and B" as two clauses, by the parser's mistake; a verb is a clause of its own
        yield from (joined for joined in children(verb, "conj") if joined.pos_ in _NOUNS)
    yield from _partners(verb)


def _of_noun(noun: Token) -> Iterator[Token]:
    """ "Biden's call with Merkel", "had a call with", "said in a call with", "talks between"."""
    between = tuple(governed(noun, _BETWEEN))
    if any(child.dep_ == "conj" for head in between for child in head.children):
        yield from between  # whoever speaks of "the call between A and B" took no part
        return
    yield from children(noun, "poss")
    governor = _governor(noun)
    if governor is not None:
        head = subject(governor)
        if head is not None and head.i != noun.i:
            yield head
        yield from _partners(governor)
        if governor.lemma_ == "join":  # "joined A and B during a virtual event"
            yield from children(governor, "dobj")
    yield from _partners(noun, _OF | _PARTNER)


def _governor(noun: Token) -> Token | None:
    """The verb above the noun, through prepositions and other nouns."""
    return verb_above(noun, _STEPS, auxiliary=True)


def _partners(token: Token, words: frozenset[str] = _PARTNER) -> Iterator[Token]:
    """Whom the phrases with "with", "to", "between" under the token name."""
    return governed(token, words)


def _people(cast: Cast, span: Span) -> Ids:
    """People named by the phrase; a phrase that only owns or describes names nobody."""
    meant = cast.resolve(span)
    people = tuple(i for i in dict.fromkeys((*meant, *_listed(cast, span))) if _is_person(cast, i))
    return people or tuple(i for i in meant if cast.get(i).kind == "group")


def _listed(cast: Cast, span: Span) -> Iterator[str]:
    """The people whom a phrase lists, without those that it only mentions aside."""
    for mention in cast.phrases_in(span):
        unit = mention.unit
        aside = unit.before in _ASIDE and unit.span[0] > span[0]
        if unit.kind in _NAMING and not (aside or unit.possessive):
            yield from mention.meant


def _is_person(cast: Cast, actor: str) -> bool:
    return can_meet(cast.get(actor))
