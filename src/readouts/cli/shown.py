"""What an id stands for, printed for people or as the nouns of the output contract."""

from collections.abc import Sequence
from typing import Any

from rich.console import Console

from readouts.cli import cells
from readouts.cli.page import named, rule, statement_line
from readouts.cli.report_table import print_reading
from readouts.model import Account, RecordReport
from readouts.questions import FoundStatement, Shown, ShownActor, ShownContact, ShownReport

APART = " kept apart: "  # in a reason of `why` that joins nothing: another contact is like it


def lines(shown: Shown) -> Sequence[Any]:
    """The nouns to print as JSON: the contact, reading, statement, or actor and its contacts."""
    if isinstance(shown, ShownContact):
        return [shown.contact]
    if isinstance(shown, ShownReport):
        return [shown.reading]
    if isinstance(shown, ShownActor):
        return [shown.actor, *shown.found.contacts]
    return [shown]


def print_shown(page: Console, shown: Shown) -> None:
    """Print it for people."""
    if isinstance(shown, ShownContact):
        print_contact(page, shown)
    elif isinstance(shown, ShownReport):
        print_reading(page, shown.reading)
        others = [each for each in shown.revisions if each != shown.reading.report.id]
        named(page, "other texts", cells.listed(others))
    elif isinstance(shown, ShownActor):
        _print_actor(page, shown)
    else:
        _print_statement(page, shown)


def print_contact(page: Console, shown: ShownContact) -> None:
    """Who, when and how that is known, and whose accounts there are."""
    contact = shown.contact
    rule(page, cells.listed([shown.name(each) for each in contact.participants], "nobody named"))
    named(page, "how", cells.kind(contact))
    named(page, "when", cells.day(contact.date))
    if fitting := cells.fitting(contact.date):
        named(page, "", f"these days fit: {fitting}")
    _print_reasons(page, shown)
    for contradiction in contact.date.contradictions:
        named(page, "", f"but {contradiction}")
    named(page, "asked for by", shown.name(contact.initiator) if contact.initiator else "")
    named(page, "where", contact.place or "")
    named(page, "part of", contact.part_of or "")
    named(page, "accounts", cells.accounts(contact))
    for account in contact.accounts:
        named(page, "", account_line(account, shown.reports.get(account.report), shown))
    named(page, "one contact", "; ".join(why for why in contact.why if APART not in why))
    former = shown.asked if shown.asked != contact.id else ""
    named(page, "id", f"{contact.id} (now holds {former})" if former else contact.id)


def _print_reasons(page: Console, shown: ShownContact) -> None:
    """Why it was on that day, each reason with the words that show it."""
    for reason in shown.reasons:
        whose = cells.listed(list(dict.fromkeys(shown.whose(each) for each in reason.reports)))
        quotes = " / ".join(f"“{quote}”" for quote in reason.quotes)
        named(page, "", f"because {_inside(reason.text)}")
        named(page, "", f"  {whose}: {quotes}" if quotes else f"  {whose}")


def _inside(sentence: str) -> str:
    """A sentence as it goes on behind a word: with a small letter, unless it opens with a quote."""
    return sentence[:1].lower() + sentence[1:]


def account_line(
    account: Account, report: RecordReport | None, shown: ShownContact | None = None
) -> str:
    """An account by its publisher (or what `shown` calls it), its side and day of publication."""
    publisher = (report.publisher if report else None) or "publisher not stated"
    publisher = shown.whose(account.report) if shown else publisher
    published = (report.published if report else None) or "day of publication not stated"
    side = f"{account.side}'s own account" if account.side else "no side's own account"
    return f"{publisher}, {side}, {published}  {account.id}"


def _print_actor(page: Console, shown: ShownActor) -> None:
    actor = shown.actor
    rule(page, actor.name)
    named(page, "kind", actor.kind)
    named(page, "country", actor.country or "")
    named(page, "also as", cells.listed([name for name in actor.names if name != actor.name]))
    named(page, "Wikidata", actor.qid or "")
    named(page, "id", actor.id)
    for contact in shown.found.contacts:
        who = cells.listed(shown.found.names(contact))
        named(page, cells.day(contact.date), f"{who} ({cells.kind(contact)})  {contact.id}")


def _print_statement(page: Console, statement: FoundStatement) -> None:
    rule(page, cells.listed(statement.speakers, "speaker not named"))
    statement_line(page, statement.text)
    named(page, "when", cells.days(statement.first_day, statement.last_day))
    named(page, "to", statement.addressee or "")
    coded = f"{statement.act}, {statement.polarity}"
    named(page, "act", f"{coded}: {statement.object}" if statement.object else coded)
    named(page, "issues", cells.listed(statement.issues))
    named(page, "tags", cells.listed(statement.tags))
    named(page, "kind", statement.kind)
    named(page, "contact", statement.contact or "said outside any contact of the record")
    where = "; ".join(f"characters {start} to {end}" for start, end in statement.content)
    named(page, "report", f"{statement.report}, {where}")
    named(page, "publisher", statement.publisher or "not stated")
