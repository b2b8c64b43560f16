"""Where people differ, and how far they agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from readouts.judging.apply import applying
from readouts.judging.claims import STANDS, Claim, by_person
from readouts.judging.distances import DISTANCES
from readouts.judging.fields import FIELDS, SPANS, same
from readouts.judging.fit import Fit
from readouts.judging.krippendorff import alpha, pairs
from readouts.model import Value

JUDGED_FIELDS: tuple[str, ...] = (STANDS, *FIELDS)
UNRELATED = 1.0  # the difference of spans by chance: those of two statements share nothing
Opinions = Mapping[str, Mapping[str, Claim]]
"""What each person claims of one statement: by name, then by field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """One person's value of a field, and the judgement that gives it."""

    by: str
    at: str
    value: Value
    judgement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field of a statement (`report/statement`) on which people differ.

    `field` is "statement" where they differ on whether it is one, "contact" or "actor" where they
    do on which accounts, or names, are one: then `statement` lists these. The last of the
    `opinions`, which are in order of time, is the one that is shown.
    """

    type: Literal["difference"] = "difference"
    statement: str
    field: str
    opinions: tuple[Opinion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far people agree on a field, over the statements that two or more of them judged.

    `alpha` is Krippendorff's: 1 for full agreement, 0 for what chance gives; None where no two
    values differ or nothing was judged twice. `alike` is the share of `pairs` of judgements of one
    statement that are the same; `units` counts statements.
    """

    type: Literal["agreement"] = "agreement"
    field: str
    alpha: float | None
    alike: float | None
    units: int
    pairs: int
    people: tuple[str, ...]


def opinions(fits: Iterable[Fit]) -> dict[str, Opinions]:
    """Of each statement that was judged in a report, by its id now, what each person claims."""
    held = applying(fits)
    return {each: by_person(fit.judgement for fit in held[each]) for each in sorted(held)}


def differences(statement: str, held: Opinions) -> tuple[Difference, ...]:
    """The fields of one statement on which people differ."""
    return tuple(
        Difference(statement=statement, field=name, opinions=said)
        for name in JUDGED_FIELDS
        if (said := _said(held, name)) and any(not same(name, a.value, said[0].value) for a in said)
    )


def agreement(statements: Iterable[Opinions]) -> tuple[Agreement, ...]:
    """How far people agree on each field that two of them have judged of some statement."""
    units: dict[str, list[tuple[Opinion, ...]]] = defaultdict(list)
    for held in statements:
        for name in JUDGED_FIELDS:
            if len(said := _said(held, name)) > 1:
                units[name].append(said)
    return tuple(_agreement(name, units[name]) for name in JUDGED_FIELDS if name in units)


def _agreement(name: str, units: list[tuple[Opinion, ...]]) -> Agreement:
    values = [[one.value for one in said] for said in units]
    found = [same(name, a, b) for a, b in pairs(values)]
    return Agreement(
        field=name,
        alpha=alpha(values, DISTANCES[name], UNRELATED if name in SPANS else None),
        alike=sum(found) / len(found),
        units=len(units),
        pairs=len(found),
        people=tuple(sorted({one.by for said in units for one in said})),
    )


def _said(held: Opinions, name: str) -> tuple[Opinion, ...]:
    """What people claim of a field, by time."""
    found = [(person, theirs[name]) for person, theirs in held.items() if name in theirs]
    found.sort(key=lambda each: each[1].judgement.order)
    return tuple(
        Opinion(by=person, at=said.judgement.at, value=said.value, judgement=said.judgement.id)
        for person, said in found
    )
