"""What was said in a contact, each statement once, with its version in every account."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from readouts.linking.compare import Cell, Piece, Row
from readouts.pages.accounts import AccountView
from readouts.pages.notes import Cite, Notes
from readouts.pages.passages import Kind, Passage, in_kinds, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import NO_ISSUE, act_words, issue_words, listed
from readouts.questions.compare import Compared
from readouts.text.words import forms, stop_words

Relation = Literal["first", "same", "reworded", "in part"]
RELATIONS: dict[str | None, Relation] = {
    None: "first", "verbatim": "same", "reworded": "reworded", "partial": "in part",
}  # fmt: skip
ALIKE = 0.9  # share of words in common from which a changed function word is worth a mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A statement as one account has it; `shared` of its `total` words stand in the first too."""

    siglum: str
    cite: Cite
    words: Passage
    relation: Relation
    shared: int
    total: int
    notes: tuple[str, ...] = ()

    @property
    def repeats(self) -> bool:
        """Whether it has the words of the first, so that they need not be shown again."""
        return self.relation == "same" and self.shared == self.total


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """An account that has not the statement; `also` are notes that tell a part of it.

    `brief`: the account only mentions the contact, so its silence says nothing.
    """

    siglum: str
    brief: bool
    also: tuple[Cite, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelRow:
    """One statement: who, what with it, and a cell for each account in the order of sigla."""

    number: int
    who: str
    side: Side
    act: str
    also_on: tuple[str, ...]
    cells: tuple[Version | Absent, ...]

    @property
    def versions(self) -> tuple[Version, ...]:
        """The accounts that have it."""
        return tuple(cell for cell in self.cells if isinstance(cell, Version))

    @property
    def silent(self) -> tuple[Absent, ...]:
        """Those that do not mention it."""
        return tuple(cell for cell in self.cells if isinstance(cell, Absent) and not cell.brief)


@dataclass(frozen=True, slots=True)
class Group:
    """The statements on one issue, each under the first of its issues."""

    issue: str
    rows: tuple[ParallelRow, ...]


@dataclass(frozen=True, slots=True)
class Parallel:
    """All statements of a contact by issue, in the order of the first account."""

    columns: tuple[AccountView, ...]
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[ParallelRow, ...]:
        """Every statement."""
        return tuple(chain.from_iterable(group.rows for group in self.groups))


class Laying:
    """Lays the accounts of a comparison side by side."""

    def __init__(
        self,
        compared: Compared,
        columns: tuple[AccountView, ...],
        notes: Notes,
        texts: Texts,
        sides: Sides,
    ) -> None:
        self._compared, self._columns = compared, columns
        self._notes, self._texts, self._sides = notes, texts, sides

    def parallel(self) -> Parallel:
        """The whole comparison; notes are numbered in its order."""
        groups: dict[str, list[Row]] = {}
        for row in self._compared.comparison.rows:
            groups.setdefault(next(iter(row.statement.issues), ""), []).append(row)
        number = iter(range(1, len(self._compared.comparison.rows) + 1))
        made = (
            Group(
                issue_words(issue) if issue else NO_ISSUE,
                tuple(self._row(row, next(number)) for row in rows),
            )
            for issue, rows in groups.items()
        )
        return Parallel(self._columns, tuple(made))

    def _row(self, row: Row, number: int) -> ParallelRow:
        shown, statement = self._compared.shown, row.statement
        speakers = [shown.actors[one] for one in statement.speakers if one in shown.actors]
        names = [visible(shown.name(one)) for one in statement.speakers]
        return ParallelRow(
            number=number,
            who=listed(names, "speaker not named"),
            side=self._sides.among(actor.country for actor in speakers),
            act=act_words(statement.act),
            also_on=tuple(issue_words(issue) for issue in statement.issues[1:]),
            cells=tuple(self._cells(row)),
        )

    def _cells(self, row: Row) -> Iterator[Version | Absent]:
        for column, cell, also in zip(self._columns, row.cells, row.also, strict=True):
            cite = self._notes.cite(cell.statement) if cell else None
            if cell and cite:
                yield self._version(column, cell, cite)
                continue
            cites = tuple(cite for ref in also if (cite := self._notes.cite(ref)))
            yield Absent(siglum=column.siglum, brief=not column.complete, also=cites)

    def _version(self, column: AccountView, cell: Cell, cite: Cite) -> Version:
        shared = sum(len(forms(piece.text)) for piece in cell.pieces if piece.same)
        total = sum(len(forms(piece.text)) for piece in cell.pieces)
        return Version(
            siglum=column.siglum,
            cite=cite,
            words=in_kinds(marked(cell.pieces), self._texts.language(cell.statement[0])),
            relation=RELATIONS[cell.relation],
            shared=shared,
            total=total,
            notes=cell.notes,
        )


def marked(pieces: Sequence[Piece]) -> Iterator[tuple[str, Kind]]:
    """The words with those that differ, where the difference says something.

    Function words are marked only where nearly all else is the same.
    """
    same = sum(len(piece.text) for piece in pieces if piece.same)
    alike = same >= ALIKE * sum(len(piece.text) for piece in pieces)
    for piece in pieces:
        telling = _tells(forms(piece.text), alike)
        if piece.same or not (piece.kinds or telling):
            yield piece.text, "plain"
        else:
            yield piece.text, "weighty" if piece.kinds else "differs"


def _tells(found: Sequence[str], alike: bool) -> bool:
    return any(alike or form not in stop_words() for form in found)
