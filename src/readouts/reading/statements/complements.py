"""What a cue takes, and an object that stands behind the one who is spoken to."""

from dataclasses import dataclass

from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.reading.tree import Piece, child, children

_TALKING = frozenset({"discuss", "raise", "review", "share", "debate"})
_WITH_A_PLACE = word_set("nouns with a place of their own")
_GIVEN = word_set("nouns that are given")


@dataclass(frozen=True, slots=True)
class Complement:
    """Pieces of content, more words of the cue, and the head of the addressee's phrase."""

    content: tuple[Piece, ...]
    cue: tuple[int, ...] = ()
    addressee: Token | None = None


def given_to(head: Token) -> Token | None:
    """Who is addressed in "gratitude *to Oslo* for its help": the noun names a gift."""
    if head.lemma_.lower() not in _GIVEN:
        return None
    found = (child(p, "pobj") for p in children(head, "prep", "dative") if p.lower_ == "to")
    return next((t for t in found if t is not None), None)


def talked_with(verb: Token, head: Token) -> Token | None:
    """Who is addressed in "discussed the budget *with Minister Lee*", hung on the budget.

    Only a name of two words or more: "the war with Iran" is one thing.
    """
    if verb.lemma_ not in _TALKING or head.lemma_.lower() in _WITH_A_PLACE:
        return None
    whom = next((child(p, "pobj") for p in children(head, "prep") if p.lower_ == "with"), None)
    named = whom is not None and whom.pos_ == "PROPN" and whom.left_edge.pos_ == "PROPN"
    return whom if named and whom is not None and whom.left_edge.i < whom.i else None


def without(found: Complement) -> Complement:
    """The complement without the phrase of the addressee, where that stands inside it."""
    whom = found.addressee
    if whom is None or not (_is_given(whom, found) or _is_talked_with(whom)):
        return found
    start, end = whom.head.i, whom.right_edge.i
    held = next((p for p in found.content if p[0] < start and end <= p[1]), None)
    if held is None:
        return found
    parts = ((held[0], start - 1), (end + 1, held[1]))
    pieces = [q for p in found.content for q in (parts if p == held else (p,)) if q[0] <= q[1]]
    return Complement(tuple(pieces), found.cue, whom)


def _is_given(whom: Token, found: Complement) -> bool:
    before = _before(whom.head, found)
    return whom.head.lower_ == "to" and any(t.lemma_.lower() in _GIVEN for t in before)


def _is_talked_with(whom: Token) -> bool:
    """ "discussed trade *with Minister Lee*"."""
    preposition = whom.head
    verb = preposition.head if preposition.head.pos_ == "VERB" else preposition.head.head
    return preposition.lower_ == "with" and verb.lemma_ in _TALKING


def _before(preposition: Token, found: Complement) -> list[Token]:
    """The words of the content before the phrase of the addressee."""
    start = found.content[0][0]
    return list(preposition.doc[start : preposition.i]) if start < preposition.i else []


def behind_partner(verb: Token) -> Complement | None:
    """ "discussed with Minister Lee Norway's plans", "raised with Lee the need for calm".

    Parsers make one phrase of the partner and the object; a determiner or the last name before
    a possessive opens the object.
    """
    partner = next((p for p in children(verb, "prep") if p.lower_ == "with"), None)
    if partner is None or partner.i != verb.i + 1 or child(partner, "pobj") is None:
        return None
    start = _object_start(partner)
    if start is None:
        return None
    return Complement(((start, partner.right_edge.i),), (), partner.doc[start - 1])


def _object_start(partner: Token) -> int | None:
    phrase = partner.doc[partner.i + 1 : partner.right_edge.i + 1]
    named = False
    for token in phrase[1:]:
        named = named or token.nbor(-1).pos_ == "PROPN"
        if token.pos_ in {"DET", "PRON"} and token.tag_ in {"DT", "PRP$"}:
            return token.i if named and token.nbor(-1).pos_ == "PROPN" else None
        if token.tag_ == "POS":
            fronts = token.i - 2 >= phrase.start and token.nbor(-2).pos_ == "PROPN"
            return token.i - 1 if fronts else None
        if token.pos_ in {"ADP", "VERB", "CCONJ"}:
            return None
    return None
