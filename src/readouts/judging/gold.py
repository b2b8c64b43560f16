"""What people have judged in one report, as gold: what is right, what is wrong, what is open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from readouts.judging.apply import apply
from readouts.judging.cast import Cast
from readouts.judging.claims import STANDS, latest, rejected
from readouts.judging.differing import differences, opinions
from readouts.judging.fields import FIELDS, seen
from readouts.judging.fit import Fit
from readouts.model import Judgement, Reading, Spans, Statement, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldStatement:
    """A statement as people have it, actors by name.

    `judged` are the fields that somebody has vouched for, `disputed` those on which people
    differ (the latest value is given), `by` those who judged it. An `optional` one nobody has
    judged: finding it is neither right nor wrong.
    """

    id: str
    content: Spans
    values: Mapping[str, Value] = field(default_factory=dict)
    judged: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One report with its judged statements.

    `rejected` are proposals of the reader that are none. `complete`: somebody has said that no
    statement is missing; only then are all others of the reader listed, as optional.
    """

    reading: Reading
    complete: bool
    statements: tuple[GoldStatement, ...]
    rejected: tuple[GoldStatement, ...]


def gold(reading: Reading, judgements: Iterable[Judgement]) -> Gold | None:
    """The gold in a report; None where nobody has judged it. What waits or is lost counts not."""
    corrected, fits = apply(reading, judgements)
    sure = [each for each in fits if each.state == "applies"]
    if not sure:
        return None
    on: dict[str, list[Fit]] = {}
    for each in sure:
        if each.statement:
            on.setdefault(each.statement, []).append(each)
    complete = any(each.statement is None for each in sure)
    cast, disputed = Cast(corrected), _disputed(sure)
    shown = {each.id: each for each in corrected.statements}
    found = [
        _judged(shown.get(each.id, each), on[each.id], cast, disputed.get(each.id, ()))
        if each.id in on
        else _open(each, cast)
        for each in reading.statements
        if each.id in on or (complete and each.id in shown)
    ]
    gone = {each for each, held in on.items() if rejected(latest(one.judgement for one in held))}
    return Gold(
        reading=corrected,
        complete=complete,
        statements=tuple(each for each in found if each.id not in gone),
        rejected=tuple(each for each in found if each.id in gone),
    )


def gold_row(found: Gold) -> dict[str, Any]:
    """One line of a gold file: the report, ready to be read again, with what was judged in it."""
    report = found.reading.report
    told = ("publisher", "title", "url", "published", "language", "text")
    return {
        "id": report.external_id or report.id,
        "text_sha256": report.sha256,
        "complete": found.complete,
        **{name: getattr(report, name) for name in told},
        "statements": [_row(each) for each in found.statements],
        "rejected": [_row(each) for each in found.rejected],
    }


def _row(statement: GoldStatement) -> dict[str, Any]:
    return {
        "id": statement.id,
        **statement.values,
        "judged": statement.judged,
        "disputed": statement.disputed,
        "by": statement.by,
        "optional": statement.optional,
    }


def _judged(
    statement: Statement, fits: Iterable[Fit], cast: Cast, disputed: tuple[str, ...]
) -> GoldStatement:
    judgements = [each.judgement for each in fits]
    claimed = latest(judgements)
    return GoldStatement(
        id=statement.id,
        content=statement.content,
        values=seen(statement, cast),
        judged=tuple(name for name in (STANDS, *FIELDS) if name in claimed),
        disputed=disputed,
        by=tuple(sorted({each.by for each in judgements})),
    )


def _open(statement: Statement, cast: Cast) -> GoldStatement:
    return GoldStatement(
        id=statement.id,
        content=statement.content,
        values=seen(statement, cast),
        optional=True,
    )


def _disputed(fits: Iterable[Fit]) -> dict[str, tuple[str, ...]]:
    """The fields on which people differ, by statement."""
    return {
        statement: tuple(each.field for each in differences(statement, held))
        for statement, held in opinions(fits).items()
    }
