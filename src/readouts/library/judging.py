"""The methods of an open record by which people correct it; what they need is loaded when used."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from readouts.library.base import Base
from readouts.model import Judgement

if TYPE_CHECKING:
    from readouts.judging.differing import Agreement, Difference
    from readouts.judging.history import Judged
    from readouts.library.corrections import Corrections
    from readouts.library.queue import Case, Wanted


class Judging(Base):
    """What people say of statements, kept beside what the reader said.

    Every judgement is signed: `by`, or $READOUTS_PERSON. Nothing is ever taken out: the record
    shows what the latest standing judgements say, and `judgements` lists all of them. Methods
    raise UsageError where nobody signs, RecordError for an unknown id.
    """

    @cached_property
    def _corrections(self) -> "Corrections":
        from readouts.library.corrections import Corrections

        return Corrections(self.store, self.tables)

    def accept(
        self, any_id: str, *, by: str | None = None, reason: str | None = None, blind: bool = False
    ) -> Judgement:
        """Say that a statement (`report/statement`) is right as shown, in every field.

        Of a report: that no statement is missing in it. `blind`: it was shown as the reader had
        it, not as others have corrected it.
        """
        return self._corrections.judge("accept", any_id, by, reason, blind)

    def reject(
        self, statement: str, *, by: str | None = None, reason: str | None = None
    ) -> Judgement:
        """Say that it is no statement; it is shown, found and linked no more."""
        return self._corrections.judge("reject", statement, by, reason)

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
        return self._corrections.edit(statement, values, by, reason, blind)

    def undo(
        self, judgement: str | Judgement, *, by: str | None = None, reason: str | None = None
    ) -> Judgement:
        """Take back a judgement of one's own, or an undo.

        Raises UsageError for one that somebody else has made: to differ, judge the same; both
        are kept.
        """
        id_ = judgement if isinstance(judgement, str) else judgement.id
        return self._corrections.undo(id_, by, reason)

    def judgements(
        self, any_id: str | None = None, *, by: str | None = None
    ) -> "tuple[Judged, ...]":
        """Who judged what, when and why, and what has become of it, by time.

        Of one report or statement, or of all; `by` one person, or all.
        """
        return self._corrections.judgements(any_id, by)

    def disagreements(self) -> "tuple[Difference, ...]":
        """Where people differ on a field of a statement, on a contact or on who is who.

        The last opinion is the one shown.
        """
        return self._corrections.disagreements()

    def agreement(self) -> "tuple[Agreement, ...]":
        """How far people agree on each field (readouts.judging.differing.Agreement)."""
        return self._corrections.agreement()

    def doubtful(
        self, wanted: "Wanted | None" = None, *, by: str | None = None, second: bool = False
    ) -> "Iterator[Case]":
        """Statements to judge that `by` has not judged, the most doubtful first.

        First of all come those of which a judgement waits to be confirmed. `second`: those that
        only others have judged, as the reader had them, for a second opinion. Looking at them
        changes nothing.
        """
        return self._corrections.doubtful(wanted, by, second)
