"""Statements that a question found: a row each, with its sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from readouts.data import Tables
from readouts.model import FoundStatement
from readouts.pages import days
from readouts.pages.cell import MOST, cell, of_them
from readouts.pages.notes import Note, Notes, ref_of
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.pages.words import issue_words
from readouts.questions.source import Source

COUNTED = 10_000  # statements up to which they are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """A statement by its note: who, what with it, its sentence and where that stands."""

    note: Note
    when: str
    issues: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementsView:
    """The first statements."""

    title: str
    rows: tuple[StatementRow, ...]


def statements_cell(found: Iterable[FoundStatement], source: Source, tables: Tables) -> str:
    """The HTML."""
    return cell("statements", view=statements_view(found, source, tables))


def statements_view(
    found: Iterable[FoundStatement], source: Source, tables: Tables
) -> StatementsView:
    """The first MOST statements, and how many there are."""
    rest = iter(found)
    first = list(islice(rest, MOST))
    more = sum(1 for _ in islice(rest, COUNTED))
    notes = Notes(Texts(source), Sides(parties(first), tables))
    return StatementsView(
        title=_title(len(first), more),
        rows=tuple(_rows(first, notes)),
    )


def parties(found: Iterable[FoundStatement]) -> Sequence[str]:
    """Whom they speak for, in the order of the statements."""
    return list(dict.fromkeys(one.party for one in found if one.party))


def _title(shown: int, more: int) -> str:
    if more == COUNTED:
        return f"{shown} of more than {COUNTED} statements shown"
    return of_them(shown, shown + more, "statements")


def _rows(found: Iterable[FoundStatement], notes: Notes) -> Iterator[StatementRow]:
    for one in found:
        notes.cite(ref_of(one.id))
    by_id = {note.id: note for note in notes.all}
    for one in found:
        if note := by_id.get(one.id):
            yield StatementRow(
                note=note,
                when=_when(one),
                issues=tuple(issue_words(each) for each in one.issues),
            )


def _when(one: FoundStatement) -> str:
    if one.contact is None:
        return days.published(one.published)
    return days.possible(one.first_day, one.last_day)
