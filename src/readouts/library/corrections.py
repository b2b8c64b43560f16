"""People correct a record: their judgements made, kept and told."""

from collections.abc import Iterator, Mapping
from typing import Any

from readouts.data import Tables
from readouts.errors import RecordError, UsageError
from readouts.judging.apply import fits_of
from readouts.judging.differing import (
    Agreement,
    Difference,
    Opinions,
    agreement,
    differences,
    opinions,
)
from readouts.judging.fields import same
from readouts.judging.fit import Fit
from readouts.judging.history import Judged, history
from readouts.library.contrary import contrary
from readouts.library.queue import Case, Queue, Wanted
from readouts.library.signing import made, on_report, on_statement
from readouts.library.values import About, value_of
from readouts.model import Judgement, Reading, Statement, Value, Verb
from readouts.questions.ids import completed, suggestion
from readouts.store import Store

NOT_HELD = "the record does not hold the report"


class Corrections:
    """What readouts.library.judging offers, on one record."""

    def __init__(self, store: Store, tables: Tables) -> None:
        self.store, self.tables = store, tables

    def judge(
        self, verb: Verb, any_id: str, by: str | None, reason: str | None, blind: bool = False
    ) -> Judgement:
        """Accept or reject a statement, or accept a report."""
        if "/" in any_id:
            machine, read = self._statement(any_id)
            about = on_statement(machine, read, machine if blind else self._shown(machine))
        elif verb == "accept":
            about = on_report(self._report(any_id))
        else:
            raise UsageError(f"{verb} is of a statement", hint="write its id: report/statement")
        judged = made(verb, by, reason, **about)
        self.store.judgements.put([judged])
        return judged

    def edit(
        self, any_id: str, values: Mapping[str, Any], by: str | None, reason: str | None,
        blind: bool,
    ) -> tuple[Judgement, ...]:  # fmt: skip
        """A judgement for each field that changes."""
        machine, read = self._statement(any_id)
        about = on_statement(machine, read, machine if blind else self._shown(machine))
        changes = self._changes(About(machine, read, self.tables), about["seen"], values)
        judged = [
            made("edit", by, reason, **about, field=name, old=about["seen"][name], new=value)
            for name, value in changes.items()
        ]
        self.store.judgements.put(judged)
        return tuple(judged)

    def undo(self, judgement_id: str, by: str | None, reason: str | None) -> Judgement:
        """Take back one's own judgement."""
        target = self.store.judgements.one(judgement_id)
        if target is None:
            hint = "list them with: readouts review --list"
            raise RecordError("there is no such judgement", where=judgement_id, hint=hint)
        back = made("undo", by, reason, report=target.report, undoes=target.id)
        if back.by != target.by:
            what = f"{target.by} has judged this, and {back.by} cannot take it back"
            raise UsageError(what, hint="to differ, judge it yourself: both are kept")
        self.store.judgements.put([back])
        return back

    def judgements(self, any_id: str | None, by: str | None) -> tuple[Judged, ...]:
        """The history of a report, a statement or all."""
        report, _, statement = (any_id or "").partition("/")
        if report:
            found = list(self._history(self._report(report).report.id))
        else:
            found = list(history(self.store.judgements.elsewhere(), ()))
            for each in self.store.judgements.reports():
                found += self._history(each)
        found = [one for one in found if by in (None, one.judgement.by)]
        if statement:
            found = [one for one in found if _is_on(one, statement)]
        return tuple(sorted(found, key=lambda one: one.judgement.order))

    def disagreements(self) -> tuple[Difference, ...]:
        """Where people differ."""
        on_statements = (
            found
            for report, statement, held in self._opinions()
            for found in differences(f"{report}/{statement}", held)
        )
        return (*on_statements, *contrary(self.store.decided()))

    def agreement(self) -> tuple[Agreement, ...]:
        """How far people agree."""
        return agreement(held for _, _, held in self._opinions())

    def doubtful(self, wanted: Wanted | None, by: str | None, second: bool) -> Iterator[Case]:
        """What to judge next."""
        queue = Queue(self.store, self.tables, wanted or Wanted(), by)
        return queue.second() if second else queue.cases()

    def _changes(
        self, about: About, shown: dict[str, Value], values: Mapping[str, Any]
    ) -> dict[str, Value]:
        """The values that are given and differ from what is shown, by field."""
        given = dict(value_of(name, value, about) for name, value in values.items())
        changes = {n: value for n, value in given.items() if not same(n, value, shown[n])}
        if not changes:
            raise UsageError("nothing changes", hint="give another value, or accept the statement")
        return changes

    def _report(self, report: str) -> Reading:
        """The reader's own reading of a report, by its id or the beginning of one."""
        whole = completed(self.store, report)
        found = self.store.judgements.machine_reading(report) or (
            self.store.judgements.machine_reading(whole) if whole else None
        )
        if found is None:
            hint = suggestion(self.store, report)
            raise RecordError("the record has no such report", where=report, hint=hint)
        return found

    def _statement(self, any_id: str) -> tuple[Reading, Statement]:
        """A statement as the reader had it, whatever became of it."""
        report, _, statement = any_id.partition("/")
        machine = self._report(report)
        found = next((each for each in machine.statements if each.id == statement), None)
        if found is None:
            count = len(machine.statements)
            raise RecordError(f"the report has no such statement, but {count} others", where=any_id)
        return machine, found

    def _shown(self, machine: Reading) -> Reading:
        return self.store.reading(machine.report.id) or machine

    def _history(self, report: str) -> tuple[Judged, ...]:
        """The judgements on one report, and what has become of them."""
        judgements, machine = (
            self.store.judgements.on(report),
            self.store.judgements.machine_reading(report),
        )
        if machine is None:
            lost = (Fit(judgement=each, state="lost", why=NOT_HELD) for each in judgements)
            return history(judgements, lost)
        revised = self.store.revisions(report)[-1] != report
        return history(judgements, fits_of(machine, judgements), revised)

    def _opinions(self) -> Iterator[tuple[str, str, Opinions]]:
        """Report, statement and what each person claims of it."""
        for report in self.store.judgements.reports():
            if machine := self.store.judgements.machine_reading(report):
                fits = fits_of(machine, self.store.judgements.on(report))
                yield from ((report, each, held) for each, held in opinions(fits).items())


def _is_on(judged: Judged, statement: str) -> bool:
    now = (judged.statement or "").partition("/")[2]
    return statement in (now, judged.judgement.statement)
