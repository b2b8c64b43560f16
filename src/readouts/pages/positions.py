"""What a side says on an issue over time, for a page that is not ours."""

from dataclasses import dataclass
from itertools import islice

from readouts.data import Tables
from readouts.pages.cell import MOST, cell, of_them
from readouts.pages.notes import Note, Notes
from readouts.pages.positioned import PositionedContact, positioned
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import issue_words
from readouts.questions.positions import Positions
from readouts.questions.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionsView:
    """The contacts in which the first MOST statements stand."""

    side: Side
    issue: str
    count: str
    contacts: tuple[PositionedContact, ...]
    notes: tuple[Note, ...]


def positions_cell(found: Positions, source: Source, tables: Tables) -> str:
    """The HTML."""
    return cell("positions", view=positions_view(found, source, tables))


def positions_view(found: Positions, source: Source, tables: Tables) -> PositionsView:
    """The first MOST statements, by contact."""
    texts, sides = Texts(source), Sides([found.party], tables)
    notes = Notes(texts, sides)
    first = list(islice(found.lines, MOST))
    return PositionsView(
        side=sides.of(found.party),
        issue=issue_words(found.issue),
        count=of_them(len(first), len(found.lines), "statements"),
        contacts=tuple(positioned(first, notes, texts)),
        notes=notes.all,
    )
