"""Speech nouns with a light verb: "gave an update on ...", "attention was paid to ..."."""

from collections.abc import Iterator

from spacy.tokens import Token

from readouts.data.cues import CueNoun, Lexicon
from readouts.reading.statements.complements import Complement
from readouts.reading.statements.frames import addressee, reaching
from readouts.reading.statements.matching import Match, can_speak
from readouts.reading.statements.reach import is_circumstance
from readouts.reading.statements.tellers import teller
from readouts.reading.tree import child, children, is_passive, subject


def match_noun(verb: Token, lexicon: Lexicon) -> Match | None:
    """The match of a verb whose object, or subject in a passive, carries the meaning."""
    passive = is_passive(verb)
    noun = subject(verb) if passive else child(verb, "dobj")
    row = lexicon.nouns.get(noun.lemma_.lower()) if noun is not None else None
    if noun is None or row is None or verb.lemma_ not in row.verbs:
        return None
    if not passive and (_is_idiom(verb, noun, lexicon) or not _has_speaker(verb)):
        return None
    preposition = _preposition(verb, noun, row)
    if preposition is None:
        return None
    words = (noun.i, verb.i, preposition.i) if passive else tuple(range(verb.i, preposition.i + 1))
    whom = addressee(verb)
    if whom is not None and whom.i >= preposition.i:
        whom = None
    if whom is not None and not passive:  # "gave him an update", "had with Kim a talk on ..."
        words = tuple(i for i in words if not whom.left_edge.i <= i <= whom.right_edge.i)
    found = Complement(((preposition.i + 1, preposition.right_edge.i),), (), whom)
    return Match(verb, row, "prep", words, reaching(verb, found, lexicon))


def _is_idiom(verb: Token, noun: Token, lexicon: Lexicon) -> bool:
    """True for "drew attention to ...", which has a row of its own among the cues."""
    return f"{verb.lemma_} {noun.lower_}" in lexicon.cues


def _has_speaker(verb: Token) -> bool:
    head = teller(verb)
    return head is not None and can_speak(head)


def _preposition(verb: Token, noun: Token, row: CueNoun) -> Token | None:
    """The preposition that the noun takes; it may hang on "views" in "exchange of views on"."""
    places = (p for p in _places(verb, noun) if p.lower_ in row.prepositions and p.i > noun.i)
    found = (p for p in places if child(p, "pobj", "pcomp") is not None)
    return next((p for p in found if not is_circumstance(p)), None)


def _places(verb: Token, noun: Token) -> Iterator[Token]:
    inner = [thing for p in children(noun, "prep") if (thing := child(p, "pobj")) is not None]
    for place in (noun, *inner, verb):
        yield from children(place, "prep")
