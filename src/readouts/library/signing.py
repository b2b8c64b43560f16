"""Making a judgement: who signs it, when, and what it holds of the statement."""

import os
from datetime import UTC, datetime
from typing import Any

from readouts.errors import UsageError
from readouts.model import Judgement, Reading, Statement, Verb, signed

PERSON = "READOUTS_PERSON"


def person(by: str | None) -> str:
    """Who judges: `by`, else $READOUTS_PERSON. Raises UsageError where nobody is named."""
    name = " ".join((by or os.environ.get(PERSON, "")).split())
    if name:
        return name
    raise UsageError("nobody is named as the one who judges", hint=f"set ${PERSON}, or give a name")


def now() -> str:
    """The moment, in UTC, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def made(verb: Verb, by: str | None, reason: str | None, **content: Any) -> Judgement:
    """A signed judgement of this moment. Raises UsageError where nobody is named."""
    why = " ".join((reason or "").split()) or None
    return signed(Judgement(verb=verb, by=person(by), at=now(), reason=why, **content))


def on_statement(machine: Reading, statement: Statement, shown: Reading) -> dict[str, Any]:
    """What ties a judgement to a statement of the reader, and how it was `shown`."""
    from readouts.judging.cast import Cast  # opening a record loads this module, but not these
    from readouts.judging.fields import seen
    from readouts.judging.fit import quoted

    now_shown = next((each for each in shown.statements if each.id == statement.id), None)
    return on_report(machine) | {
        "statement": statement.id,
        "spans": statement.content,
        "quote": quoted(machine.report.text, statement.content),
        "seen": seen(now_shown or statement, Cast(shown if now_shown else machine)),
    }


def on_report(machine: Reading) -> dict[str, Any]:
    """What ties a judgement to a report, as one reader read it."""
    report = machine.report
    return {"report": report.id, "text_sha256": report.sha256, "reader": machine.reader}
