"""Alignments: which statements of two accounts of one contact tell the same, and what differs."""

from collections.abc import Iterable

from readouts.linking.changes import changes
from readouts.linking.pairing import of_one_text, paired_by_sense, paired_by_words
from readouts.linking.scene import Scene
from readouts.linking.score import Pair, voices
from readouts.linking.slim import SlimAccount, SlimStatement
from readouts.model import Alignment, AlignmentNote, Relation, StatementRef
from readouts.text.diff import same_share
from readouts.text.words import stop_words

_BY_WORDS = 0.3  # of the shorter statement's weight: below it issue and concepts carry the pair
_VERBATIM = 0.9  # of all words, where all that carry content are the same: an article may differ
_REWORDED = 0.5  # of the longer statement's weight
_IN_PLACE = 0.6  # of all words, in the same order
_QUOTED = ("direct", "mixed")


def align(a: SlimAccount, b: SlimAccount, within: Scene) -> tuple[Alignment, ...]:
    """The alignments of two accounts, best first; `within` is their scene."""
    one_text = of_one_text(a, b)
    found = paired_by_words(within) if one_text else paired_by_sense(within)
    return tuple(_alignment(pair, one_text) for pair in found)


def told_again(found: Iterable[Alignment]) -> frozenset[StatementRef]:
    """The statements that have their whole counterpart in the other account."""
    return frozenset(ref for x in found if x.relation != "partial" for ref in (x.a, x.b))


def _alignment(found: Pair, one_text: bool) -> Alignment:
    return Alignment(
        a=found.a.ref,
        b=found.b.ref,
        relation=_relation(found, one_text),
        basis="words" if found.words.most >= _BY_WORDS else "issue",
        score=found.score,
        changes=changes(found.a, found.b),
        notes=_notes(found.a, found.b),
    )


def _relation(found: Pair, one_text: bool) -> Relation:
    """How the content of one side stands in the other."""
    a, b = found.a, found.b
    in_place = same_share(_stems(a), _stems(b))
    if in_place >= _VERBATIM and _content(a) == _content(b):
        return "verbatim"
    if found.words.least >= _REWORDED or in_place >= _IN_PLACE:
        return "reworded"
    # Rewrites of one text that share few words tell the whole in others; two governments a part.
    same_kind = a.act == b.act and set(a.issues) == set(b.issues) and voices(a, b) == "same"
    return "reworded" if one_text and same_kind and found.words.most < _REWORDED else "partial"


def _stems(statement: SlimStatement) -> list[str]:
    return [word.key for piece in statement.words() for word in piece]


def _content(statement: SlimStatement) -> list[str]:
    stop = stop_words()
    return [w.key for piece in statement.words() for w in piece if w.form not in stop]


def _notes(a: SlimStatement, b: SlimStatement) -> tuple[AlignmentNote, ...]:
    """What differs besides the words: who says it, and whether it is quoted or reported."""
    notes: list[AlignmentNote] = []
    if a.speakers and b.speakers and voices(a, b) != "same":
        notes.append("other speakers")
    quoted = (a.kind in _QUOTED, b.kind in _QUOTED)
    if quoted[0] != quoted[1]:
        notes.append("quoted in a" if quoted[0] else "quoted in b")
    return tuple(notes)
