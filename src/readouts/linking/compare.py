"""The accounts of one contact side by side: a view for faces to render."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from readouts.model import (
    Account,
    Alignment,
    ChangeKind,
    Reading,
    RecordContact,
    Relation,
    SharedStatement,
    Span,
    Spans,
    StatementRef,
)
from readouts.text.diff import differences

_GAP = " … "  # between the pieces of interrupted content
CellNote = Literal["other speakers", "quoted here", "reported here"]
Changed = tuple[Span, tuple[ChangeKind, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a statement's text: the same in the other versions, or not there.

    `kinds` says what of weight differs there, as in an alignment's changes.
    """

    text: str
    same: bool
    kinds: tuple[ChangeKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One account's version of a statement; the joined texts of its pieces are its content.

    `relation` is that to the base account's version where the two are aligned, `notes` what
    besides the words is other than there.
    """

    statement: StatementRef
    pieces: tuple[Piece, ...]
    relation: Relation | None = None
    notes: tuple[CellNote, ...] = ()

    @property
    def text(self) -> str:
        """The content as one string."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One shared statement: a cell for each column, None where that account is silent.

    `also` names, for each column, statements that tell a part of it in another row.
    """

    statement: SharedStatement
    cells: tuple[Cell | None, ...]
    also: tuple[tuple[StatementRef, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Columns are accounts, the base first; rows are shared statements in the base's order."""

    contact: RecordContact
    columns: tuple[Account, ...]
    rows: tuple[Row, ...]


def comparison(
    contact: RecordContact, readings: Mapping[str, Reading], base: str | None = None
) -> Comparison:
    """Lay out the accounts of a contact side by side.

    `readings` holds the reading of each account's report, by report id; `base` is the id of
    the account to compare with, by default the one with the most statements. A KeyError says
    which reading is missing.
    """
    columns = _columns(contact, base)
    table = _Table(contact, columns, _contents(columns, readings))
    rows = sorted(contact.statements, key=table.order)
    return Comparison(contact=contact, columns=columns, rows=tuple(map(table.row, rows)))


def _columns(contact: RecordContact, base: str | None) -> tuple[Account, ...]:
    """The accounts, the base first, the rest with the most statements first."""
    counts: dict[str, int] = {}
    for statement in contact.statements:
        for report, _ in statement.versions:
            counts[report] = counts.get(report, 0) + 1
    return tuple(
        sorted(contact.accounts, key=lambda a: (a.id != base, -counts.get(a.report, 0), a.id))
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """A statement's words in its report, and the contact there that it belongs to."""

    text: str
    spans: Spans
    contact: str | None


def _contents(
    columns: Iterable[Account], readings: Mapping[str, Reading]
) -> dict[StatementRef, _Content]:
    """What every statement of the accounts' reports says."""
    return {
        (report, one.id): _Content(readings[report].report.text, one.content, one.contact)
        for report in {account.report for account in columns}
        for one in readings[report].statements
    }


class _Table:
    """Makes the rows of one comparison."""

    def __init__(
        self,
        contact: RecordContact,
        columns: Sequence[Account],
        content: Mapping[StatementRef, _Content],
    ) -> None:
        self._columns = columns
        self._content = content
        self._aligned: dict[tuple[StatementRef, StatementRef], Alignment] = {}
        for found in contact.alignments:
            self._aligned[found.a, found.b] = found
            self._aligned[found.b, found.a] = found
        self._partners: dict[StatementRef, list[StatementRef]] = {}
        for ref, other in self._aligned:
            self._partners.setdefault(ref, []).append(other)

    def order(self, statement: SharedStatement) -> tuple[int, Spans, str]:
        """Rows in the order of the first column that has them."""
        for number, account in enumerate(self._columns):
            if ref := self._version(statement, account):
                return (number, self._content[ref].spans, statement.id)
        return (len(self._columns), (), statement.id)

    def row(self, statement: SharedStatement) -> Row:
        """One row: the base against all others, each other against the base."""
        refs = [self._version(statement, account) for account in self._columns]
        present = [ref for ref in refs if ref]
        return Row(
            statement=statement,
            cells=tuple(self._cell(ref, present) if ref else None for ref in refs),
            also=tuple(self._also(account, present) for account in self._columns),
        )

    def _version(self, statement: SharedStatement, account: Account) -> StatementRef | None:
        """The version in one account: of its report, and of its contact there."""
        return next((ref for ref in statement.versions if self._tells(account, ref)), None)

    def _tells(self, account: Account, ref: StatementRef) -> bool:
        return ref[0] == account.report and self._content[ref].contact == account.contact

    def _cell(self, ref: StatementRef, present: Sequence[StatementRef]) -> Cell:
        base = present[0]
        others = present[1:] if ref == base else [base]
        content = self._content[ref]
        changed = [one for other in others for one in self._changed(ref, other)]
        found = None if ref == base else self._aligned.get((base, ref))
        return Cell(
            statement=ref,
            pieces=_pieces(content.text, content.spans, changed),
            relation=found.relation if found else None,
            notes=_notes(found, ref) if found else (),
        )

    def _changed(self, ref: StatementRef, other: StatementRef) -> list[Changed]:
        """The spans of `ref` that stand otherwise in `other`, and what of weight differs."""
        aligned = self._aligned.get((ref, other))
        first, second = (aligned.a, aligned.b) if aligned else (ref, other)
        a, b = self._content[first], self._content[second]
        found = differences(a.text, a.spans, b.text, b.spans)
        spans = [difference.a if first == ref else difference.b for difference in found]
        weight = {
            change.a if first == ref else change.b: change.kinds
            for change in (aligned.changes if aligned else ())
        }
        return [(span, weight.get(span, ())) for span in spans if span[0] < span[1]]

    def _also(self, account: Account, present: Sequence[StatementRef]) -> tuple[StatementRef, ...]:
        """Statements of `account` that are aligned with one of the row but stand in another."""
        return tuple(
            sorted(
                other
                for ref in present
                for other in self._partners.get(ref, ())
                if other not in present and self._tells(account, other)
            )
        )


def _notes(found: Alignment, ref: StatementRef) -> tuple[CellNote, ...]:
    """What the alignment notes, as seen from the version `ref`."""
    own = "quoted in a" if found.a == ref else "quoted in b"
    out: list[CellNote] = []
    for note in found.notes:
        if note == "other speakers":
            out.append(note)
        else:
            out.append("quoted here" if note == own else "reported here")
    return tuple(out)


def _pieces(text: str, spans: Spans, changed: Iterable[Changed]) -> tuple[Piece, ...]:
    """The content cut at the changed spans, in order."""
    changed = sorted(changed)
    out: list[Piece] = []
    for number, (start, end) in enumerate(spans):
        if number:
            out.append(Piece(text=_GAP, same=True))
        at = start
        for (first, last), kinds in changed:
            first = max(first, at)  # two other versions may differ in overlapping words
            if last <= first or last > end:
                continue
            out.append(Piece(text=text[at:first], same=True))
            out.append(Piece(text=text[first:last], same=False, kinds=kinds))
            at = last
        out.append(Piece(text=text[at:end], same=True))
    return tuple(piece for piece in out if piece.text)
