"""One reading for people: what the report is, the contacts in it, and who said what."""

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from readouts.cli import cells
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.model import Contact, Reading, Report


def print_reading(page: Console, reading: Reading) -> None:
    """The report, its contacts, its statements and the reader's warnings."""
    report = reading.report
    rule(page, report.title or report.url or report.source or report.id)
    named(page, "publisher", report.publisher or "not stated")
    named(page, "published", _published(report))
    for name, day in (("modified", report.modified), ("fetched", report.fetched)):
        if day:
            named(page, name, day)
    named(page, "language", report.language or "")
    named(page, "id", report.id)
    names = {actor.id: actor.name for actor in reading.actors}
    for contact in reading.contacts:
        named(page, f"contact {contact.id}", _contact(contact, names))
    for warning in reading.warnings:
        named(page, "warning", warning)
    if reading.statements:
        page.print(_statements(reading, names))


def _published(report: Report) -> str:
    if report.published is None:
        return "not stated"
    estimated = " (estimated)" if report.published_basis == "estimated" else ""
    return f"{report.published}{estimated}"


def _contact(contact: Contact, names: dict[str, str]) -> str:
    who = cells.listed([names.get(each, each) for each in contact.participants], "nobody named")
    status = "" if contact.status == "held" else f", {contact.status}"
    return f"{who}: {contact.mode}{status}, {cells.day(contact.date)}"


def _statements(reading: Reading, names: dict[str, str]) -> Table:
    table = Table(box=SIMPLE, show_edge=False, pad_edge=False)
    for name in ("id", "who", "act", "issues", "what"):
        table.add_column(name, no_wrap=name in ("id", "act"), overflow="fold")
    text = reading.report.text
    for statement in reading.statements:
        who = cells.listed([names.get(each, each) for each in statement.speakers], "not named")
        words = " … ".join(text[start:end] for start, end in statement.content)
        matters = cells.listed((*statement.issues, *statement.tags))
        cells_ = (statement.id, who, statement.act, matters, words)
        table.add_row(*(Text(visible(cell)) for cell in cells_))
    return table
