"""The reading that people have corrected: a pure function of the reading and the judgements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from readouts.judging.cast import TABLE, Cast
from readouts.judging.claims import STANDS, Claim, latest, rejected
from readouts.judging.fields import FIELDS, same, shown, with_values
from readouts.judging.fit import Fit, fit
from readouts.judging.standing import standing
from readouts.model import Judgement, Reading, Statement, Value, in_table

JUDGED = "judgement"  # the evidence that a person has looked at a statement
ON_STATEMENTS = ("accept", "reject", "edit")


def apply(reading: Reading, judgements: Iterable[Judgement]) -> tuple[Reading, tuple[Fit, ...]]:
    """The reading as people have corrected it, and how each standing judgement fits.

    Rejected statements are left out. Of each field the latest value is taken; where it is not
    the reader's, the evidence names the judgement. A statement that was accepted or edited has
    confidence 1, unless all that was said of it waits to be confirmed. Where nothing applies
    the reading comes back as it is.
    """
    fits = fits_of(reading, judgements)
    held = applying(fits)
    if not held:
        return reading, fits
    cast = Cast(reading)
    statements = tuple(
        corrected
        for each in reading.statements
        if (corrected := _corrected(each, held.get(each.id, ()), cast))
    )
    return replace(reading, statements=statements, actors=tuple(cast.actors)), fits


def fits_of(reading: Reading, judgements: Iterable[Judgement]) -> tuple[Fit, ...]:
    """How each standing judgement on statements fits the reading, by time."""
    on_these = (each for each in standing(judgements) if each.verb in ON_STATEMENTS)
    return tuple(fit(each, reading) for each in on_these)


def applying(fits: Iterable[Fit]) -> dict[str, list[Fit]]:
    """The fits that apply, by the statement's id now."""
    held: dict[str, list[Fit]] = defaultdict(list)
    for each in fits:
        if each.state != "lost" and each.statement:
            held[each.statement].append(each)
    return dict(held)


def _corrected(statement: Statement, fits: Sequence[Fit], cast: Cast) -> Statement | None:
    """The statement as people have it; None where it is none."""
    found = latest(each.judgement for each in fits)
    if not found:
        return statement
    if rejected(found):
        return None
    values = _changed(statement, found, cast)
    made = with_values(statement, values, cast)
    if "speakers" in values and not _said_later(found, "party", "speakers"):
        made = replace(made, party=cast.party(made.speakers))
    judged = {JUDGED: found[STANDS].judgement.id} | {
        name: each for name, (_, each) in values.items()
    }
    sure = any(each.state == "applies" for each in fits)
    return replace(
        made,
        confidence=1.0 if sure else statement.confidence,
        evidence={**made.evidence, **{name: in_table(TABLE, one) for name, one in judged.items()}},
    )


def _changed(
    statement: Statement, found: Mapping[str, Claim], cast: Cast
) -> dict[str, tuple[Value, str]]:
    """The values that differ from the reader's, each with the id of its judgement."""
    return {
        name: (found[name].value, found[name].judgement.id)
        for name in FIELDS
        if name in found and not same(name, found[name].value, shown(statement, name, cast))
    }


def _said_later(found: Mapping[str, Claim], name: str, than: str) -> bool:
    """Whether the last word on one field is as late as that on another."""
    return name in found and found[name].judgement.order >= found[than].judgement.order
