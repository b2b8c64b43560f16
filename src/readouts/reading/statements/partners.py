"""Who was spoken to where the sentence names the partner of the talk before the cue.

"In a call with Kim, Lee said ...", "Lee met Kim and reaffirmed ...".
"""

from collections.abc import Iterator

from spacy.tokens import Token

from readouts.data.word_lists import word_set
from readouts.reading.statements.tellers import purpose_subject
from readouts.reading.tree import child, children

_ENCOUNTERS = word_set("encounters")
_MEETING = word_set("verbs of encounter")
_OF_OBJECT = frozenset({"meet", "phone", "call", "telephone", "receive", "host", "visit"})
_WITH = frozenset({"with", "to"})
_OPENING = frozenset({"in", "during", "at", "by", "on", "over"})
_CHAINED = frozenset({"conj", "advcl", "xcomp"})
_DEEPEST = 5


def partner(cue: Token) -> Token | None:
    """The head of the phrase that names with whom the speaker of `cue` talks; None for none."""
    beside = purpose_subject(cue)
    if beside is not None:
        return beside if _with_partner(cue, beside) else None
    for verb in _chain(cue):
        found = _of_phrase(verb) or (_of_verb(verb) if verb is not cue else None)
        if found is not None and found.i < cue.i:
            return found
    return None


def _with_partner(cue: Token, name: Token) -> bool:
    """Whether the name stands behind "with" or "to"; else it is a place."""
    return name.left_edge.i > 0 and cue.doc[name.left_edge.i - 1].lower_ in _WITH


def _chain(cue: Token) -> Iterator[Token]:
    """The cue and the verbs above it that share its subject."""
    yield cue
    verb = cue
    for _ in range(_DEEPEST):
        if verb.dep_ not in _CHAINED or child(verb, "nsubj", "nsubjpass") is not None:
            return
        verb = verb.head
        yield verb


def _of_phrase(verb: Token) -> Token | None:
    """The partner in "in a phone call with Kim"."""
    for opening in children(verb, "prep"):
        meeting = child(opening, "pobj")
        if opening.lower_ in _OPENING and meeting is not None and _is_encounter(meeting):
            return _with(meeting) or _with(verb)
    return None


def _is_encounter(head: Token) -> bool:
    return head.lemma_.lower() in _ENCOUNTERS


def _of_verb(verb: Token) -> Token | None:
    """The partner in "met Kim", "spoke with Kim", "held talks with Kim", "hosted Kim"."""
    if verb.lemma_ not in _MEETING:
        return _attended(verb)
    thing = child(verb, "dobj")
    if thing is None or thing.lower_ == "today":
        return _with(verb)
    if _is_encounter(thing):
        return _with(thing) or _with(verb)
    return thing if verb.lemma_ in _OF_OBJECT else None


def _attended(verb: Token) -> Token | None:
    """The partner in "looked in on a meeting with Kim", "took part in a call with Kim"."""
    for preposition in children(verb, "prep"):
        thing = child(preposition, "pobj")
        if thing is not None and _is_encounter(thing):
            return _with(thing)
    return None


def _with(head: Token) -> Token | None:
    found = (child(p, "pobj") for p in children(head, "prep") if p.lower_ in _WITH)
    return next((t for t in found if t is not None), None)
