"""Who, by the tree, does the speaking of a cue: its subject, also where it is further off."""

from spacy.tokens import Token

from readouts.reading.tree import (
    SUBJECTS,
    Piece,
    child,
    children,
    has_finite_verb,
    is_infinitive,
    source_piece,
    subject,
    verb_above,
)

_BY_WHICH = frozenset({"by", "in", "while", "when", "before", "after", "besides", "with"})
_FARTHEST_VERB = 6  # steps up from a place name to the verb that it belongs to
_ENDS = frozenset(".!?…:;\"”»'")
_PURPOSES = frozenset({"advcl", "pcomp"})
_SUFFIXES = frozenset({"jr.", "sr.", "jr", "sr"})
_LONGEST_OPENING = 12  # tokens of the first of two joint speakers
_OF_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "DET", "ADP", "CCONJ", "PUNCT", "NUM", "PART"})


def teller(cue: Token) -> Token | None:
    """The subject of a cue, which may be an adjective ("is grateful") or hang on a preposition.

    "He began by offering his condolences": he. "Lee met Kim in Rome to discuss ...": Lee, though
    parsers hang the infinitive on the last name before it.
    """
    if cue.dep_ in {"acomp", "oprd"}:
        return subject(cue.head)
    own = child(cue, *SUBJECTS)
    if cue.dep_ == "pcomp" and own is None and cue.head.lower_ in _BY_WHICH:
        above = verb_above(cue, 3)
        return teller(above) if above is not None and above.i < cue.i else None
    if cue.dep_ == "conj" and cue.head.dep_ == "pcomp" and subject(cue) is None:
        return teller(cue.head)
    if is_infinitive(cue) and (cue.dep_ == "relcl" or purpose_subject(cue) is not None):
        above = verb_above(cue, _FARTHEST_VERB)
        return subject(above) if above is not None else None
    return subject(cue)


def purpose_subject(infinitive: Token) -> Token | None:
    """The "subject" of a purpose, which is the end of the phrase before it: "met Kim to ..."."""
    own = child(infinitive, "nsubj")
    if own is None or not is_infinitive(infinitive) or infinitive.dep_ not in _PURPOSES:
        return None
    above = verb_above(infinitive, _FARTHEST_VERB)
    if above is None or above.i > own.i or child(infinitive, "mark") is not None:
        return None
    return own if child(above, "nsubj") is not None else None


def speaker_piece(head: Token) -> Piece:
    """The noun phrase of a speaker, with a first of two that the parser left outside.

    "Deputy Secretary Lee and First Vice Minister Kim held a call": both.
    """
    first, last = source_piece(head)
    if head.lower_ in _SUFFIXES and head.i > 1:  # "Joseph Lee, Jr. said": two subjects to parsers
        whole = next((t for t in children(head.head, "nsubj") if t.i < head.i), head)
        return (whole.left_edge.i, last)
    before = head.doc[_sentence_start(head) : first]
    opens = bool(len(before)) and any(t.dep_ == "cc" and t.lower_ == "and" for t in before)
    named = all(t.pos_ in _OF_NAMES and t.text != "," for t in before)
    if opens and named and len(before) <= _LONGEST_OPENING and before[0].pos_ in {"PROPN", "DET"}:
        return (first, last) if has_finite_verb(iter(before)) else (before[0].i, last)
    return (first, last)


def _sentence_start(token: Token) -> int:
    """Where the sentence begins; one that parsers cut off behind a long name counts to it."""
    start = token.sent.start
    if start > 0 and token.doc[start - 1].text[-1:] not in _ENDS:
        start = token.doc[start - 1].sent.start
    return start
