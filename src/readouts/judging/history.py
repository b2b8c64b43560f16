"""What has been judged: who, when and why, and what has become of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from readouts.judging.fit import Fit
from readouts.judging.standing import undone
from readouts.model import Judgement

JudgedState = Literal["applies", "confirm", "lost", "undone"]
REVISED = "its page has a newer text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judgement and what has become of it.

    `state`: `applies`; `confirm`, it applies but the reader takes other words now, and a person
    should look; `lost`, it no longer fits; `undone`. `why` says so, `statement` is the id
    (`report/statement`) of the statement now.
    """

    type: Literal["judged"] = "judged"
    judgement: Judgement
    state: JudgedState
    statement: str | None = None
    why: str | None = None


def history(
    judgements: Iterable[Judgement], fits: Iterable[Fit], revised: bool = False
) -> tuple[Judged, ...]:
    """All judgements of one report, undone ones and undos included, by time.

    `revised` says that its page has a newer text, to which none of them applies.
    """
    known = sorted({each.id: each for each in judgements}.values(), key=lambda one: one.order)
    gone, fitting = undone(known), {each.judgement.id: each for each in _settled(fits)}
    return tuple(_judged(each, gone.get(each.id), fitting.get(each.id), revised) for each in known)


def _judged(judgement: Judgement, undo: Judgement | None, fit: Fit | None, revised: bool) -> Judged:
    if undo:
        return Judged(judgement=judgement, state="undone", why=f"by {undo.by}, {undo.at[:10]}")
    if fit is None:  # an undo, or about contacts or people
        return Judged(judgement=judgement, state="applies")
    where = f"{judgement.report}/{fit.statement}" if fit.statement else None
    if revised:
        return Judged(judgement=judgement, state="lost", statement=where, why=REVISED)
    return Judged(judgement=judgement, state=fit.state, statement=where, why=fit.why)


def _settled(fits: Iterable[Fit]) -> list[Fit]:
    """The fits; what waited to be confirmed does so no more once the statement is judged anew."""
    known = list(fits)
    sure: dict[str | None, tuple[str, str]] = {}
    for each in known:
        if each.state == "applies":
            sure[each.statement] = max(sure.get(each.statement, ("", "")), each.judgement.order)
    return [
        Fit(judgement=each.judgement, state="applies", statement=each.statement)
        if each.state == "confirm" and sure.get(each.statement, ("", "")) > each.judgement.order
        else each
        for each in known
    ]
