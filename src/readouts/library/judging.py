"""The part of the Python face by which people correct a record."""

from collections.abc import Iterator
from functools import cached_property
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
from readouts.model import Judgement, Reading, Statement, Value
from readouts.questions.ids import completed, suggestion
from readouts.store import RecordStore

NOT_HELD = "the record does not hold the report"


class Judging:
    """What people say of statements, kept beside what the reader said.

    Every judgement is signed: `by`, or $READOUTS_PERSON. Nothing is ever taken out: the record
    shows what the latest standing judgements say, and `judgements` lists all of them.
    """

    store: RecordStore

    @cached_property
    def tables(self) -> Tables:
        """The tables in use."""
        raise NotImplementedError

    def accept(
        self, any_id: str, *, by: str | None = None, reason: str | None = None, blind: bool = False
    ) -> Judgement:
        """Say that a statement (`report/statement`) is right as shown, in every field.

        Of a report: that no statement is missing in it. `blind`: it was shown as the reader had
        it. Raises UsageError where nobody signs, RecordError for an unknown id.
        """
        return self._on("accept", any_id, by, reason, blind)

    def reject(
        self, statement: str, *, by: str | None = None, reason: str | None = None
    ) -> Judgement:
        """Say that it is no statement; it is shown, found and linked no more."""
        if "/" not in statement:
            raise UsageError("only a statement is rejected", hint="write its id: report/statement")
        return self._on("reject", statement, by, reason, False)

    def edit(
        self,
        statement: str,
        *,
        by: str | None = None,
        reason: str | None = None,
        blind: bool = False,
        **values: Any,
    ) -> tuple[Judgement, ...]:
        """Give fields of a statement another value; one judgement for each that changes.

        `speakers`, `addressee`: names; `act`, `polarity`, `kind`, `party`, `issues`, `tags`; and
        `content`, `cue`, `source`: spans, or the very words (readouts.library.values). Raises
        UsageError for a field or value that cannot be, and where nothing changes.
        """
        machine, read = self._statement(statement)
        about = on_statement(machine, read, machine if blind else self._shown(machine))
        changes = self._changes(About(machine, read, self.tables), about["seen"], values)
        judged = [
            made("edit", by, reason, **about, field=name, old=about["seen"][name], new=value)
            for name, value in changes.items()
        ]
        self.store.judgements.put(judged)
        return tuple(judged)

    def undo(
        self, judgement: str | Judgement, *, by: str | None = None, reason: str | None = None
    ) -> Judgement:
        """Take back a judgement of one's own, or an undo.

        Raises RecordError for an unknown one, UsageError for one that somebody else has made: to
        differ, judge the same; both are kept.
        """
        id_ = judgement if isinstance(judgement, str) else judgement.id
        target = self.store.judgements.one(id_)
        if target is None:
            raise RecordError(
                "there is no such judgement", where=id_, hint="see: readouts review --list"
            )
        back = made("undo", by, reason, report=target.report, undoes=target.id)
        if back.by != target.by:
            what = f"{target.by} has judged this, and {back.by} cannot take it back"
            raise UsageError(what, hint="to differ, judge it yourself: both are kept")
        self.store.judgements.put([back])
        return back

    def judgements(self, any_id: str | None = None, *, by: str | None = None) -> tuple[Judged, ...]:
        """Who judged what, when and why, and what has become of it, by time.

        Of one report or statement, or of all; `by` one person, or all.
        """
        report, _, statement = (any_id or "").partition("/")
        if report:
            found = list(self._history(self._report(report).report.id))
        else:
            loose = self.store.judgements.elsewhere()
            found = list(history(loose, ()))
            for each in self.store.judgements.reports():
                found += self._history(each)
        found = [one for one in found if by in (None, one.judgement.by)]
        if statement:
            found = [one for one in found if _is_on(one, statement)]
        return tuple(sorted(found, key=lambda one: one.judgement.order))

    def disagreements(self) -> tuple[Difference, ...]:
        """Where people differ on a field of a statement, on a contact or on who is who.

        The last opinion is the one shown.
        """
        return (
            *(
                found
                for report, statement, held in self._opinions()
                for found in differences(f"{report}/{statement}", held)
            ),
            *contrary(self.store.decided()),
        )

    def agreement(self) -> tuple[Agreement, ...]:
        """How far people agree on each field (readouts.judging.differing.Agreement)."""
        return agreement(held for _, _, held in self._opinions())

    def doubtful(
        self, wanted: Wanted | None = None, *, by: str | None = None, second: bool = False
    ) -> Iterator[Case]:
        """Statements to judge that `by` has not judged, the most doubtful first.

        First of all come those of which a judgement waits to be confirmed. `second`: those that
        only others have judged, as the reader had them, for a second opinion. Looking at them
        changes nothing.
        """
        queue = Queue(self.store, self.tables, wanted or Wanted(), by)
        return queue.second() if second else queue.cases()

    def _on(
        self, verb: Any, any_id: str, by: str | None, reason: str | None, blind: bool
    ) -> Judgement:
        if "/" in any_id:
            machine, read = self._statement(any_id)
            about = on_statement(machine, read, machine if blind else self._shown(machine))
        else:
            about = on_report(self._report(any_id))
        judged = made(verb, by, reason, **about)
        self.store.judgements.put([judged])
        return judged

    def _changes(
        self, about: About, shown: dict[str, Value], values: dict[str, Any]
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
