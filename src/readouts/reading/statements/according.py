""" "According to X": the carrier of what the rest of the sentence says."""

from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.reading.tree import Piece, child, has_finite_verb, source_piece

_ADVERBIAL = frozenset({"ADP", "ADV", "SCONJ", "CCONJ"})  # "At the same time, according to ..."


@dataclass(frozen=True, slots=True)
class According:
    """Cue tokens, the phrase that names the carrier, and the rest of the sentence."""

    cue: Piece
    carrier: Piece
    content: tuple[Piece, ...]
    trailing: bool


def according_to(sentence: Span) -> According | None:
    """The first "according to" of `sentence`."""
    doc = sentence.doc
    for token in sentence:
        if token.lower_ == "according" and token.i + 1 < sentence.end:
            to = doc[token.i + 1]
            target = _target(token, to)
            if to.lower_ == "to" and target is not None:
                return _build(sentence, token, source_piece(target))
    return None


def _target(according: Token, to: Token) -> Token | None:
    return child(to, "pobj") or child(according, "pobj")


def _build(sentence: Span, token: Token, carrier: Piece) -> According | None:
    cue = (token.i, token.i + 1)
    first, last = carrier
    first = max(first, token.i + 2)
    before = sentence.doc[sentence.start : token.i]
    if len(before) > 1 and has_finite_verb(iter(before)):
        return According(cue, (first, last), ((sentence.start, token.i - 1),), True)
    comma = next((t.i for t in sentence.doc[first : sentence.end] if t.text == ","), None)
    if comma is None:
        return None
    last = comma - 1 if last >= comma and comma - first < 20 else min(last, sentence.end - 2)
    if last + 1 >= sentence.end:
        return None
    opening = () if len(before) < 2 or before[0].pos_ in _ADVERBIAL else (_piece(before),)
    return According(cue, (first, last), (*opening, (last + 1, sentence.end - 1)), False)


def _piece(span: Span) -> Piece:
    return (span.start, span.end - 1)
