"""Cues that stand inside or after what they govern: "China, Xi said, supports ..."."""

from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.cues import Cue
from readouts.reading.tree import (
    Piece,
    child,
    has_finite_verb,
    source_piece,
    subject,
    subtree,
)

_COMMAS = frozenset({",", "”", '"', "''", "—", "–", ",”"})
_QUOTES = frozenset({"“", '"', "``"})
_AFTER = frozenset({",", ".", ":", ";", "“", '"', "``", "!", "?", "—", "–"})
_ATTACHED = frozenset({"advmod", "prep", "npadvmod", "dative", "prt", "neg", "aux"})
_NAME_PARTS = frozenset({"PROPN", "DET", "NOUN", "ADJ", "ADP", "PART"})
_NARROW = 14  # more words than that between two commas are a clause of their own


@dataclass(frozen=True, slots=True)
class Interposed:
    """The stretch with cue and source, and the content around it.

    `carrier` cites the speaker in "..., it cited Xi as saying"; `cue` lists more words of the cue.
    """

    inner: Piece
    source: Piece
    content: tuple[Piece, ...]
    carrier: Piece | None = None
    cue: tuple[int, ...] = ()


def interposed(verb: Token, row: Cue, sentence: Span) -> Interposed | None:
    """The parenthesis that `verb` heads, where it is one; None for a cue before its content."""
    if not any(frame.endswith("that") for frame in row.frames) or verb.dep_ in {"relcl", "acl"}:
        return None
    inverted = _inverted(verb, sentence)
    if inverted is not None:
        pieces = _both_sides((verb.i, inverted[1]), sentence)
        return Interposed((verb.i, inverted[1]), inverted, pieces) if pieces else None
    head = subject(verb)
    if head is None or head.dep_ == "expl" or head.tag_ in {"WDT", "WP"}:
        return None
    mark = child(verb, "mark")
    if abs(head.i - verb.i) > _NARROW or (mark is not None and mark.lower_ != "as"):
        return None
    inner = _inner(verb, head, any(frame.startswith("obj") for frame in row.frames))
    if inner is None:
        return None
    if mark is not None:  # "As Xi said, ..."
        inner = (min(inner[0], mark.i), inner[1])
    pieces = around(inner, sentence)
    return Interposed(inner, source_piece(head), pieces) if pieces else None


def _inverted(verb: Token, sentence: Span) -> Piece | None:
    """The speaker of ", said Xi,": a name or noun phrase between the verb and the next comma.

    Read from the words and not from the tree: parsers take the name for an object.
    """
    doc = verb.doc
    if verb.tag_ not in {"VBD", "VBZ"} or verb.i <= sentence.start or verb.i + 1 >= sentence.end:
        return None
    if doc[verb.i - 1].text not in _COMMAS or doc[verb.i + 1].pos_ not in {
        "PROPN",
        "DET",
        "NOUN",
        "ADJ",
    }:
        return None
    last = verb.i
    while last + 1 < sentence.end and last - verb.i < _NARROW and doc[last + 1].pos_ in _NAME_PARTS:
        last += 1
    stands = last + 1 >= sentence.end or doc[last + 1].text in _AFTER
    return (verb.i + 1, last) if stands and doc[last].pos_ in {"PROPN", "NOUN"} else None


def _inner(verb: Token, head: Token, addresses: bool) -> Piece | None:
    """Subject, verb and the short adverbials beside them."""
    own = subtree(head)
    if own[0] <= verb.i <= own[1]:
        own = (head.i, head.i)
    first, last = min(own[0], verb.i), max(own[1], verb.i)
    doc = verb.doc
    if own[1] < verb.i and any(t.is_punct and t.text in _COMMAS for t in doc[own[1] + 1 : verb.i]):
        return None
    while last + 1 < len(doc) and doc[last + 1].text not in _AFTER:
        word = doc[last + 1]
        if not _belongs(word, verb, addresses):
            return None
        last += 1
    return (first, last) if last - first < 2 * _NARROW else None


def _belongs(word: Token, verb: Token, addresses: bool) -> bool:
    """True for words of an adverbial, addressee or apposition of the parenthesis."""
    steps = 0
    while word.head != word and steps < 8:
        if word.head == verb:
            return (
                word.dep_ in _ATTACHED
                or word.dep_ == "nsubj"
                or (addresses and word.dep_ == "dobj")
            )
        word, steps = word.head, steps + 1
    return False


def around(inner: Piece, sentence: Span) -> tuple[Piece, ...]:
    """What stands on both sides of the parenthesis; nothing where `inner` is none."""
    first, last = inner
    doc = sentence.doc
    if last + 1 < sentence.end and doc[last + 1].text not in _AFTER:
        return ()
    if first == sentence.start:
        opened = doc[first].lower_ == "as" and last + 2 < sentence.end
        return ((last + 2, sentence.end - 1),) if opened else ()
    return _both_sides(inner, sentence) if doc[first - 1].text in _COMMAS else ()


def _both_sides(inner: Piece, sentence: Span) -> tuple[Piece, ...]:
    doc = sentence.doc
    left = (sentence.start, inner[0] - 1)
    right = (inner[1] + 1, sentence.end - 1)
    if not any(t.is_alpha for t in doc[left[0] : left[1] + 1]):
        return ()
    if doc[left[0]].tag_ == "VBG":  # "Noting that ..., Xi told her, "...": a clause of its own
        return (right,) if right[0] < right[1] and _goes_on(doc[right[0] : right[1] + 1]) else ()
    fragment = not has_finite_verb(iter(doc[left[0] : left[1] + 1]))
    if fragment and doc[left[0]].pos_ in {"ADP", "SCONJ", "ADV"}:
        return ()  # "For his part, Xi said ..." opens a sentence, it is no content
    if right[0] >= right[1] or not any(t.is_alpha for t in doc[right[0] : right[1] + 1]):
        return (left,)
    return (left, right) if fragment or _goes_on(doc[right[0] : right[1] + 1]) else (left,)


def _goes_on(rest: Span) -> bool:
    """True if the words after the parenthesis take up the content again."""
    opened = any(t.text in _QUOTES or t.lower_ == "that" for t in rest[:2])
    return opened or (rest[0].text in {"—", "–", ";"} and has_finite_verb(iter(rest)))
