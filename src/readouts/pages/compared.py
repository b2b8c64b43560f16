"""Two accounts side by side, for a page that is not ours: the heart of the dossier of a contact."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from readouts.data import Tables
from readouts.pages.cell import cell, of_them
from readouts.pages.contact import ContactPage, compared_page
from readouts.pages.cover import Provenance
from readouts.pages.notes import Note
from readouts.pages.parallel import Group, Parallel, ParallelRow, Version
from readouts.pages.strip import strip
from readouts.questions.compare import Compared
from readouts.questions.source import Source

MOST = 40  # statements that are shown


def compared_cell(
    compared: Compared, source: Source, tables: Tables, provenance: Provenance
) -> str:
    """The HTML, with the first MOST statements."""
    page = compared_page(source, tables, compared, provenance)
    rows = len(page.parallel.rows)
    few = of_them(MOST, rows, "statements") if rows > MOST else ""
    return cell("compare", page=shortened(page) if few else page, few=few)


def shortened(page: ContactPage) -> ContactPage:
    """The page with the first MOST statements, and the notes that they cite."""
    laid = Parallel(page.parallel.columns, tuple(_groups(page.parallel.groups)))
    return replace(
        page, parallel=laid, strip=strip(laid), notes=tuple(_cited(page.notes, laid.rows))
    )


def _groups(groups: Iterable[Group]) -> Iterator[Group]:
    for group in groups:
        if rows := tuple(row for row in group.rows if row.number <= MOST):
            yield replace(group, rows=rows)


def _cited(notes: Iterable[Note], rows: Iterable[ParallelRow]) -> Iterator[Note]:
    """In order of number, which is the order in which rows first cite them."""
    told = (cell for row in rows for cell in row.cells)
    cites = [c for one in told for c in ([one.cite] if isinstance(one, Version) else one.also)]
    last = max((cite.number for cite in cites), default=0)
    return (note for note in notes if note.number <= last)
