"""Alignments: which statements of two accounts of one contact tell the same, and what differs."""

from collections.abc import Iterable

from readouts.linking.changes import Pieces, changes
from readouts.linking.pairing import paired_by_sense, paired_by_words
from readouts.linking.scene import Scene
from readouts.linking.score import Pair, voices
from readouts.linking.slim import SlimStatement
from readouts.model import Alignment, AlignmentNote, Relation, StatementRef
from readouts.text.diff import same_share
from readouts.text.words import stop_words

_BY_WORDS = 0.3  # of the shorter statement's weight: below it issue and concepts carry the pair
_VERBATIM = 0.9  # of all words, where all that carry content are the same: an article may differ
_REWORDED = 0.5  # of the longer statement's weight
_IN_PLACE = 0.6  # of all words, in the same order
_AS_LONG = 0.6  # of the longer one's words
_QUOTED = ("direct", "mixed")


def align(within: Scene) -> tuple[Alignment, ...]:
    """The alignments of the two accounts of a scene, best first."""
    found = paired_by_words(within) if within.one_text else paired_by_sense(within)
    return tuple(_alignment(pair, within.one_text) for pair in found)


def told_again(found: Iterable[Alignment]) -> frozenset[StatementRef]:
    """The statements that have their whole counterpart in the other account."""
    return frozenset(ref for x in found if x.relation != "partial" for ref in (x.a, x.b))


def _alignment(found: Pair, one_text: bool) -> Alignment:
    a, b = found.a.words(), found.b.words()
    in_place = same_share(_stems(a), _stems(b))
    return Alignment(
        a=found.a.ref,
        b=found.b.ref,
        relation=_relation(found, a, b, in_place, one_text),
        basis="words" if found.words.most >= _BY_WORDS else "issue",
        score=found.score,
        changes=changes(found.a, a, found.b, b, in_place),
        notes=_notes(found.a, found.b),
    )


def _relation(found: Pair, a: Pieces, b: Pieces, in_place: float, one_text: bool) -> Relation:
    """How the content of one side stands in the other.

    Versions of one text that are about as long tell the whole, be it in other words; two
    governments seldom do.
    """
    if in_place >= _VERBATIM and _content(a) == _content(b):
        return "verbatim"
    shorter, longer = sorted(sum(map(len, pieces)) for pieces in (a, b))
    as_long = shorter >= _AS_LONG * longer
    if found.words.least >= _REWORDED or in_place >= _IN_PLACE or (one_text and as_long):
        return "reworded"
    return "partial"


def _stems(pieces: Pieces) -> list[str]:
    return [word.key for piece in pieces for word in piece]


def _content(pieces: Pieces) -> list[str]:
    stop = stop_words()
    return [word.key for piece in pieces for word in piece if word.form not in stop]


def _notes(a: SlimStatement, b: SlimStatement) -> tuple[AlignmentNote, ...]:
    """What differs besides the words: who says it, and whether it is quoted or reported."""
    notes: list[AlignmentNote] = []
    if a.speakers and b.speakers and voices(a, b) != "same":
        notes.append("other speakers")
    quoted = (a.kind in _QUOTED, b.kind in _QUOTED)
    if quoted[0] != quoted[1]:
        notes.append("quoted in a" if quoted[0] else "quoted in b")
    return tuple(notes)
