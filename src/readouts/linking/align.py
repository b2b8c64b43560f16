"""Which statements of two accounts of one contact tell the same content, and which answer."""

from collections.abc import Iterator
from itertools import product

from readouts.linking.score import Pair, Weighed, common_issues, pair, voices, weighed
from readouts.linking.slim import SlimAccount
from readouts.model import Act, Alignment, Answer, Change, Relation
from readouts.text.diff import differing, same_share
from readouts.text.likeness import likeness
from readouts.text.words import Word

_ALIGNED = 0.2  # score at which a pair is more often right than wrong where accounts differ most
_BY_WORDS = 0.3  # of the shorter statement's weight: below it the issue carries the pair
_ONE_SIDED = 0.5  # what a second partner must have in common: all or most of the shorter one
_VERBATIM = 0.95
_REWORDED = 0.5
_ASKING: frozenset[Act] = frozenset({"THANK", "PRAISE", "ASK", "CALL_FOR", "CONGRATULATE"})
_GIVING: frozenset[Act] = frozenset(
    {"COMMIT", "SUPPORT", "STATE", "AGREE", "WARN", "CONDOLE", "CONCERN", "DISCUSS"}
)
_HEARD = (0.3, 4.5)  # share of the shorter side and weight that an answer takes up

Pieces = tuple[tuple[Word, ...], ...]


def align(a: SlimAccount, b: SlimAccount) -> tuple[Alignment, ...]:
    """The alignments of two accounts, best first: one to one, but a part may have two wholes."""
    taken: set[tuple[str, str]] = set()
    out: list[Alignment] = []
    for found in sorted(likely(a, b), key=lambda p: p.order):
        again = {found.a.ref, found.b.ref} & taken
        if again and (len(again) == 2 or found.words.most < _ONE_SIDED):
            continue
        taken |= {found.a.ref, found.b.ref}
        out.append(_alignment(found, again=bool(again)))
    return tuple(out)


def likely(a: SlimAccount, b: SlimAccount) -> Iterator[Pair]:
    """Every pair of their statements that may tell the same."""
    names = a.names | b.names
    for left, right in product(weighed(a, names), weighed(b, names)):
        found = pair(left, right)
        if found is not None and found.score >= _ALIGNED:
            yield found


def answers(a: SlimAccount, b: SlimAccount) -> tuple[Answer, ...]:
    """Mirrors: one side thanks for, welcomes or asks for what the other announces."""
    names = a.names | b.names
    return tuple(
        Answer(a=left.statement.ref, b=right.statement.ref)
        for left, right in product(weighed(a, names), weighed(b, names))
        if _answers(left, right)
    )


def _answers(left: Weighed, right: Weighed) -> bool:
    a, b = left.statement, right.statement
    acts = {a.act, b.act}
    if not (acts & _ASKING and acts & _GIVING):
        return False
    words = likeness(left.words, right.words)
    if words.most < _HEARD[0] or words.shared < _HEARD[1] or voices(a, b) is not None:
        return False
    return common_issues(a, b) > 0 or not (a.issues and b.issues)


def _relation(found: Pair, a: Pieces, b: Pieces) -> Relation:
    """How the content of one side stands in the other."""
    if same_share(_stems(a), _stems(b)) >= _VERBATIM:
        return "verbatim"
    told_both = found.words.least >= _REWORDED
    told_otherwise = found.a.act == found.b.act and found.words.most < _REWORDED
    whole = voices(found.a, found.b) == "same" and set(found.a.issues) == set(found.b.issues)
    return "reworded" if told_both or (told_otherwise and whole) else "partial"


def _stems(pieces: Pieces) -> tuple[str, ...]:
    return tuple(word.key for piece in pieces for word in piece)


def _alignment(found: Pair, *, again: bool) -> Alignment:
    """The alignment of a pair; a statement's second partner has a part of it at most."""
    a, b = found.a.words(), found.b.words()
    return Alignment(
        a=found.a.ref,
        b=found.b.ref,
        relation="partial" if again else _relation(found, a, b),
        basis="words" if found.words.most >= _BY_WORDS else "issue",
        score=found.score,
        changes=tuple(Change(a=change.a, b=change.b) for change in differing(a, b)),
    )
