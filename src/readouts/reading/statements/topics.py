"""What was talked about, where a noun says that there was talk: "The focus was on trade"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.cues import Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.statements.complements import Complement
from readouts.reading.statements.frames import complement, reaching
from readouts.reading.tree import Piece, child, children, subject, subtree, verb_above

_TALKS = word_set("nouns of talking")
_TOPICS = word_set("nouns of a topic")
_TALKED_OF = word_set("talked of")
_COVERING = word_set("verbs of covering")
_DWELLING = word_set("verbs of dwelling")
_INCLUDING = frozenset({"include", "feature", "comprise", "concern"})
_PLACES = frozenset({"on", "among", "at", "high"})
_MODIFIED = frozenset({"acl", "relcl"})
_TAKING_PLACE = frozenset({"place"})


@dataclass(frozen=True, slots=True)
class Topic:
    """The words that say that it was talked of, what was, and who talked if that is named."""

    cue: tuple[int, ...]
    content: tuple[Piece, ...]
    talkers: Token | None = None


def topics(sentence: Span, lexicon: Lexicon) -> Iterator[Topic]:
    """The topics of `sentence` that hang on a noun, in order."""
    for verb in sentence:
        if verb.pos_ in {"VERB", "AUX"} and not _is_told(verb, lexicon):
            found = _by_noun(verb, lexicon) or _took_place(verb, lexicon)
            if found is not None:
                yield found


def _is_told(verb: Token, lexicon: Lexicon) -> bool:
    """True inside "he said that the talks focused on ...", which is his statement."""
    while verb.head != verb:
        if verb.dep_ == "ccomp" and verb.head.lemma_ in lexicon.cues:
            return True
        verb = verb.head
    return False


def _by_noun(verb: Token, lexicon: Lexicon) -> Topic | None:
    if verb.lemma_ == "be":
        return _among(verb) or _was(verb, lexicon)
    head = verb.head if verb.dep_ in _MODIFIED else subject(verb)
    if head is None or not (_is(head, _TALKS) or _names_topics(head)):
        return None
    if verb.lemma_ in _DWELLING:
        found = complement(verb, "prep:on/upon/around/over/with", lexicon)
    elif _covers(verb, head):
        found = _covered(verb, lexicon)
    else:
        return None
    if found is None or not found.content:
        return None
    return Topic((verb.i, *found.cue), found.content, _talkers(verb, head))


def _covers(verb: Token, head: Token) -> bool:
    """ "The talks covered ...", "the topics included ..."; a meeting includes people."""
    verbs = _COVERING | _INCLUDING if _names_topics(head) else _COVERING
    return verb.lemma_ in verbs and verb.dep_ not in _MODIFIED and verb.tag_ != "VBN"


def _covered(verb: Token, lexicon: Lexicon) -> Complement | None:
    """What the talks "covered" or the topics "included", up to the end of the clause."""
    head = child(verb, "dobj", "ccomp")
    if head is None or head.i < verb.i:
        return None
    return reaching(verb, Complement(((verb.i + 1, head.right_edge.i),)), lexicon)


def _talkers(verb: Token, head: Token) -> Token | None:
    """Who held the "talks focused on ..."."""
    if verb.dep_ not in _MODIFIED:
        return None
    above = verb_above(head, 3)
    return subject(above) if above is not None else None


def _is(head: Token, nouns: frozenset[str]) -> bool:
    return head.pos_ in {"NOUN", "PROPN"} and head.lemma_.lower() in nouns


def _names_topics(head: Token) -> bool:
    """ "The topics discussed", "the main topics", "the focus of the talks", "the agenda"."""
    if not _is(head, _TOPICS):
        return False
    if head.lemma_.lower() in {"topic", "focus"}:
        return True
    if head.lemma_.lower() == "agenda" and child(head, "poss") is None:
        return not any(t.dep_ == "prep" and t.lower_ != "of" for t in head.rights)
    return any(t.lemma_.lower() in _TALKED_OF for t in head.subtree if t.i > head.i)


def _among(verb: Token) -> Topic | None:
    """ "X was among the topics", "On the agenda was X"."""
    places = [*children(verb, "prep"), *(p for c in children(verb, "acomp") for p in c.children)]
    for place in places:
        named = child(place, "pobj")
        if place.lower_ in _PLACES and named is not None and _names_topics(named):
            return _placed(verb, place, named)
    return None


def _placed(verb: Token, place: Token, named: Token) -> Topic | None:
    cue = (place.i, *(t.i for t in named.subtree if t.i <= named.i), *_of_talk(named))
    if place.i < verb.i:
        last = max(c.right_edge.i for c in verb.children)
        start = verb.i + 1
        return Topic(cue, ((start, _stop(verb, last)),)) if start <= last else None
    head = subject(verb)
    if head is None or head.dep_ == "expl" or head.pos_ == "PRON":
        return None
    return Topic(cue, (subtree(head),))


def _of_talk(named: Token) -> tuple[int, ...]:
    """The words of "topics *of discussion*" and "topics *discussed*"."""
    return tuple(
        t.i for t in named.subtree if t.i > named.i and t.i - named.i < 3 and t.pos_ != "PUNCT"
    )


def _was(verb: Token, lexicon: Lexicon) -> Topic | None:
    """ "The focus was on X", "The main topic of the talks was X"."""
    head = subject(verb)
    if head is None or head.i > verb.i or not _names_topics(head):
        return None
    on = next((p for p in children(verb, "prep") if p.lower_ in {"on", "upon"}), None)
    start = on.i + 1 if on is not None else verb.i + 1
    named = on if on is not None else child(verb, "attr")
    if named is None or named.right_edge.i < start:
        return None
    cue = (head.i, on.i) if on is not None else (head.i,)
    return Topic(cue, reaching(verb, Complement(((start, named.right_edge.i),)), lexicon).content)


def _took_place(verb: Token, lexicon: Lexicon) -> Topic | None:
    """ "An exchange of views took place on X"."""
    place, head = child(verb, "dobj"), subject(verb)
    if verb.lemma_ != "take" or place is None or place.lower_ not in _TAKING_PLACE:
        return None
    row = lexicon.nouns.get(head.lemma_.lower()) if head is not None else None
    if head is None or row is None:
        return None
    near = [*children(verb, "prep"), *children(place, "prep"), *children(head, "prep")]
    on = next((p for p in near if p.lower_ in row.prepositions and p.i > verb.i), None)
    if on is None:
        return None
    found = reaching(verb, Complement(((on.i + 1, on.right_edge.i),)), lexicon)
    return Topic((head.i, verb.i, place.i, on.i), found.content)


def _stop(verb: Token, last: int) -> int:
    """`last` without the stop of the sentence."""
    while last > verb.i and verb.doc[last].is_punct:
        last -= 1
    return last
