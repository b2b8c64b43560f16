"""The words that differ between two versions of a statement, and which of them matter.

A changed number, name, negation or modal verb, a stronger or weaker word: those an analyst wants
to see first. They are named only where the versions share enough words for "changed" to mean
something; two governments' own words differ in everything.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product

from readouts.data.reader import read_table
from readouts.linking.slim import SlimStatement
from readouts.model import Change, ChangeKind, Span
from readouts.text.diff import differing
from readouts.text.words import Word, stop_words, words

_COMPARABLE = 0.4  # share of words in place from which what differs is a change
_LADDER = "ladder"
Pieces = Sequence[Sequence[Word]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """Words of one weight.

    `kind` is modal, negation, number, stronger, weaker or "ladder NAME RUNG": words on one
    ladder say the same thing more or less strongly.
    """

    name: str
    kind: str
    words: tuple[str, ...]


def changes(
    a: SlimStatement, one: Pieces, b: SlimStatement, other: Pieces, in_place: float
) -> tuple[Change, ...]:
    """The runs of words of `a` (whose words are `one`) that stand otherwise in `b`, in order.

    `in_place` is the share (0 to 1) of the words that stand in both in the same order.
    """
    comparable = in_place >= _COMPARABLE
    return tuple(
        Change(
            a=found.a,
            b=found.b,
            kinds=kinds(_written(a, found.a), _written(b, found.b)) if comparable else (),
        )
        for found in differing(one, other)
    )


def kinds(a: str, b: str) -> tuple[ChangeKind, ...]:
    """What is of weight in the change from `a` to `b`; one is empty where words were added."""
    one, other = words(a), words(b)
    marks: tuple[tuple[ChangeKind, bool], ...] = (
        ("number", _numbers(a, one) != _numbers(b, other)),
        ("name", _renamed(_names(a, one), _names(b, other))),
        ("negation", _of_kind(one, "negation") != _of_kind(other, "negation")),
        ("modal", _of_kind(one, "modal") != _of_kind(other, "modal")),
        ("strength", _strength_differs(one, other)),
    )
    return tuple(kind for kind, differs in marks if differs)


def _written(statement: SlimStatement, span: Span) -> str:
    """The text at a span that lies within one piece of the statement."""
    for (start, end), piece in zip(statement.spans, statement.pieces, strict=True):
        if start <= span[0] and span[1] <= end:
            return piece[span[0] - start : span[1] - start]
    return ""


def _numbers(text: str, found: Sequence[Word]) -> Set[str]:
    """The numbers, but for those that end a name ("COVID-19")."""
    digits = {w.form for w in found if w.form.isdigit() and text[w.start - 1 : w.start] != "-"}
    return digits | {w.form for w in found if _table().get(w.form) == "number"}


def _names(text: str, found: Sequence[Word]) -> Set[str]:
    """The words with a capital letter, but for small words that begin a sentence."""
    stop = stop_words()
    return {w.key for w in found if text[w.start].isupper() and w.form not in stop}


def _renamed(one: Set[str], other: Set[str]) -> bool:
    """Whether each side names something; a name for "their", or the reverse, is no other name."""
    return bool(one and other) and one != other


def _of_kind(found: Sequence[Word], kind: str) -> Set[str]:
    """The groups of that kind of which a word stands there; each modal verb is one by itself."""
    table = _table()
    groups = {w.form: table[w.form] for w in found if w.form in table}
    return {form if kind == "modal" else kind for form, group in groups.items() if group == kind}


def _strength_differs(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether one side is put more strongly: an intensifier more, or another rung of a ladder."""
    if any(_of_kind(one, kind) != _of_kind(other, kind) for kind in ("stronger", "weaker")):
        return True
    return any(a[:-1] == b[:-1] and a[-1] != b[-1] for a, b in product(_rungs(one), _rungs(other)))


def _rungs(found: Sequence[Word]) -> list[Sequence[str]]:
    table = _table()
    groups = [table[word.form].split() for word in found if word.form in table]
    return [group for group in groups if group[0] == _LADDER]


@cache
def _table() -> Mapping[str, str]:
    """The kind of each word of the table."""
    rows = read_table(files("readouts.linking").joinpath("change_words.csv"), ChangeWords)
    return {word: row.kind for row in rows for word in row.words}
