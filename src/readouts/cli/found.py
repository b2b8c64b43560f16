"""Printing what was found: contacts, statements and reports."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from rich.box import SIMPLE
from rich.table import Table
from rich.text import Text

from readouts.cli import cells
from readouts.cli.output import console, write
from readouts.cli.talk import visible
from readouts.export import (
    CONTACT_COLUMNS,
    contact_row,
    csv_lines,
    flat_columns,
    flat_row,
    json_lines,
)
from readouts.model import RecordReport
from readouts.questions import FoundContacts, FoundStatement

NO_TITLES: Mapping[str, str] = MappingProxyType({})


def print_contacts(found: FoundContacts, format_: str, output: Path | None) -> None:
    """Contacts as JSON Lines, CSV or a table."""
    if format_ == "jsonl":
        write(json_lines(found.contacts), output)
    elif format_ == "csv":
        rows = (contact_row(contact, found.actors) for contact in found.contacts)
        write(csv_lines(CONTACT_COLUMNS, rows), output)
    else:
        _print(contact_table(found), output)


def print_statements(found: Iterable[FoundStatement], format_: str, output: Path | None) -> None:
    """Statements as JSON Lines, CSV or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(FoundStatement), map(flat_row, found)), output)
    else:
        _print(statement_table(found), output)


def print_reports(
    found: Iterable[RecordReport],
    format_: str,
    output: Path | None,
    titles: Mapping[str, str] = NO_TITLES,
) -> None:
    """Reports as JSON Lines, CSV or a table, which shows the `titles` (by report id) too."""
    if format_ == "jsonl":
        write(json_lines(found), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(RecordReport), map(flat_row, found)), output)
    else:
        _print(report_table(found, titles), output)


def contact_table(found: FoundContacts) -> Table:
    """Contacts for people: when, who, how, how many accounts, id."""
    rows = (
        (
            cells.day(contact.date),
            cells.listed(found.names(contact), "nobody named"),
            cells.kind(contact),
            cells.accounts(contact),
            contact.id,
        )
        for contact in found.contacts
    )
    return table(("when", "who", "how", "accounts", "id"), rows)


def statement_table(found: Iterable[FoundStatement]) -> Table:
    """Statements for people: when, who, act, the words, id."""
    rows = (
        (cells.when(each), cells.listed(each.speakers, "not named"), each.act, each.text, each.id)
        for each in found
    )
    return table(("when", "who", "act", "what", "id"), rows)


def report_table(found: Iterable[RecordReport], titles: Mapping[str, str] = NO_TITLES) -> Table:
    """Reports for people: when published, by whom, title, where, id."""
    rows = (
        (
            each.published or "not stated",
            each.publisher or "not stated",
            titles.get(each.id, ""),
            each.url or each.source or "",
            each.id,
        )
        for each in found
    )
    return table(("published", "publisher", "title", "where", "id"), rows)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    """A table for people; ids are never cut, so that they can be copied."""
    made = Table(box=SIMPLE, show_edge=False, pad_edge=False)
    for name in head:
        made.add_column(name, no_wrap=name in ("id", "act"), overflow="fold")
    for row in rows:
        made.add_row(*(Text(visible(value)) for value in row))
    return made


def _print(made: Table, output: Path | None) -> None:
    with console(output) as page:
        page.print(made)
