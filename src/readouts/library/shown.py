"""Answers that a notebook shows as a page, with the record that they came from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readouts import __version__
from readouts.library.base import Base
from readouts.library.frames import Frames, Row, rows_of, shape_of
from readouts.library.lines import SHOWN, counted, cut, line_of
from readouts.linking.compare import Row as Shared
from readouts.questions.compare import Compared, compare, letter
from readouts.questions.positions import Position, Positions, positions
from readouts.questions.trace import Traced, TracedUse, trace

if TYPE_CHECKING:
    import pyarrow


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SideBySide(Compared):
    """The accounts of a contact, side by side."""

    record: Base = field(compare=False)

    def __repr__(self) -> str:
        view = self.comparison
        what = f"{len(view.rows)} statements in {len(view.columns)} accounts of {view.contact.id}"
        return _listed(what, map(_shared, view.rows), len(view.rows))

    def _repr_html_(self) -> str:
        """A table with a column for each of two accounts, or a row for each of more."""
        from readouts.pages.compared import compared_cell
        from readouts.pages.cover import Provenance

        store = self.record.store
        read, made = store.state().linked, datetime.now(UTC)
        origin = Provenance(record="", generation=read, version=__version__, made=made)
        return compared_cell(self, store, self.record.tables, origin)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TracedUses(Traced, Frames):
    """The uses of a wording, or what was said on an issue, through time; in frames a row each."""

    record: Base = field(compare=False)

    def __repr__(self) -> str:
        what = f"{counted(len(self.uses), 'uses')} of {self.phrase or self.issue}"
        return _listed(what, map(line_of, self.uses), len(self.uses))

    def _repr_html_(self) -> str:
        """A line of time by side, and the first uses."""
        from readouts.pages.traced import traced_cell

        return traced_cell(self, self.record.store, self.record.tables)

    def _shape(self) -> "pyarrow.Schema":
        return shape_of(TracedUse)

    def _rows(self) -> Iterator[Row]:
        return rows_of(self.uses)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PositionsTaken(Positions, Frames):
    """What a side says on an issue over time; in frames a row for each statement."""

    record: Base = field(compare=False)

    def __repr__(self) -> str:
        what = f"{counted(len(self.lines), 'statements')} of {self.party} on {self.issue}"
        return _listed(what, map(line_of, self.lines), len(self.lines))

    def _repr_html_(self) -> str:
        """Contact by contact, with what changed."""
        from readouts.pages.positions import positions_cell

        return positions_cell(self, self.record.store, self.record.tables)

    def _shape(self) -> "pyarrow.Schema":
        return shape_of(Position)

    def _rows(self) -> Iterator[Row]:
        return rows_of(self.lines)


def compared(record: Base, any_id: str, base: str | None) -> SideBySide:
    """The accounts of a contact (readouts.questions.compare.compare)."""
    return SideBySide(**_values(compare(record.store, any_id, base)), record=record)


def traced(record: Base, phrase: str | None, **filters: str | None) -> TracedUses:
    """A wording or an issue (readouts.questions.trace.trace)."""
    return TracedUses(
        **_values(trace(record.store, record.tables, phrase, **filters)), record=record
    )


def positioned(record: Base, party: str, issue: str, **filters: str | None) -> PositionsTaken:
    """What a country says (readouts.questions.positions.positions)."""
    found = positions(record.store, record.tables, party_=party, issue=issue, **filters)
    return PositionsTaken(**_values(found), record=record)


def _values(answer: Compared | Traced | Positions) -> dict[str, Any]:
    return {each.name: getattr(answer, each.name) for each in fields(answer)}


def _shared(row: Shared) -> str:
    """Which accounts have the statement, and its words in the first of them."""
    told = [letter(number) for number, cell in enumerate(row.cells) if cell]
    cell = next((one for one in row.cells if one), None)
    words = "".join(piece.text for piece in cell.pieces) if cell else ""
    return cut(f"{' '.join(told):<3}  {row.statement.act}  {words}")


def _listed(what: str, lines: Iterable[str], count: int) -> str:
    first = [line for line, _ in zip(lines, range(SHOWN), strict=False)]
    head = f"{what}, the first {SHOWN}:" if count > SHOWN else what
    return "\n  ".join([head, *first])
