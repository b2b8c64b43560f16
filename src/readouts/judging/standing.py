"""Which judgements stand: all but those that a standing undo takes back."""

from collections import Counter
from collections.abc import Iterable

from readouts.model import Judgement


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Those that stand, each once, by time; in whatever order they come.

    An undo is a judgement and can be undone. Undos themselves are left out, and one whose
    judgement is not here takes back nothing.
    """
    known = {each.id: each for each in judgements}
    gone = undone(known.values())
    found = (each for each in known.values() if each.verb != "undo" and each.id not in gone)
    return tuple(sorted(found, key=lambda each: each.order))


def undone(judgements: Iterable[Judgement]) -> dict[str, Judgement]:
    """Of each judgement that was taken back, undos among them, the first undo that stands.

    Decided from the end of every chain: an undo that nobody undoes stands. Ids follow from
    content, so that no chain can close.
    """
    undos = {each.id: each for each in judgements if each.verb == "undo"}
    open_ = Counter(each.undoes for each in undos.values())
    decided = sorted((each for each in undos.values() if not open_[each.id]), key=_order)
    gone: dict[str, Judgement] = {}
    for undo in decided:  # grows while it is walked through
        target = undo.undoes or ""
        if undo.id not in gone:
            gone[target] = min(undo, gone.get(target, undo), key=_order)
        open_[target] -= 1
        if not open_[target] and target in undos:
            decided.append(undos[target])
    return gone


def _order(judgement: Judgement) -> tuple[str, str]:
    return judgement.order
