"""What is this id?"""

from dataclasses import dataclass, field

from readouts.errors import RecordError
from readouts.model import (
    FoundStatement,
    Reading,
    RecordActor,
    RecordContact,
    RecordReport,
    describe,
)
from readouts.questions.answers import FoundContacts
from readouts.questions.contacts import taking_part
from readouts.questions.ids import completed, contact_id, gone, unknown
from readouts.questions.reasons import MAX_REPORTS, ShownReason, shown_reasons
from readouts.questions.source import Source
from readouts.questions.statements import statement_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownContact:
    """A contact with the actors and reports that it names; `asked` is the id that was given.

    `texts` are those of the reports that give the reasons for its day.
    """

    asked: str
    contact: RecordContact
    actors: dict[str, RecordActor]
    reports: dict[str, RecordReport]
    titles: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def reasons(self) -> tuple[ShownReason, ...]:
        """Why it has its day, with the words that show it where the text is at hand."""
        return shown_reasons(self.contact.date.reasons, self.texts)

    def name(self, actor_id: str) -> str:
        """The name of an actor of the record, or the id of one that it does not list."""
        return self.actors[actor_id].name if actor_id in self.actors else actor_id

    def whose(self, report_id: str) -> str:
        """A report by its publisher, else its title, else the name of its file or page."""
        report = self.reports.get(report_id)
        if report and report.publisher:
            return report.publisher
        place = (report.url or (report.source or "").rpartition("/")[2]) if report else None
        return self.titles.get(report_id) or place or "publisher not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownReport:
    """A report with its reading; `revisions` are the ids of all texts of its page, current last."""

    reading: Reading
    revisions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownActor:
    """An actor with the contacts that it took part in."""

    actor: RecordActor
    found: FoundContacts


Shown = ShownContact | ShownReport | ShownActor | FoundStatement


def show(source: Source, any_id: str) -> Shown:
    """The contact, account, report, statement (`report/s3`) or actor with this id.

    The beginning of an id will do where it fits one only (a report's own contacts aside); an id
    shown in an earlier state of the record gives the contact that now holds that account. Raises
    RecordError, with the nearest ids, for an unknown one.
    """
    found = _exact(source, any_id)
    if found is None and (whole := completed(source, any_id)):
        found = _exact(source, whole)
    if found is None:
        raise _unknown(source, any_id)
    return found


def show_contact(source: Source, any_id: str) -> ShownContact:
    """The contact that holds this contact or account id. Raises RecordError for any other."""
    if source.was_shown(any_id) and source.contact_of(any_id) is None:
        raise _unknown(source, any_id)
    found = contact_id(source, any_id)
    shown = _contact(source, any_id if source.contact_of(any_id) else found, found)
    if shown is None:
        raise _unknown(source, any_id)
    return shown


def _exact(source: Source, any_id: str) -> Shown | None:
    if contact_id := source.contact_of(any_id):
        return _contact(source, any_id, contact_id)
    report_id, _, statement_id = any_id.partition("/")
    if reading := source.reading(report_id):
        return (
            _statement(source, reading, statement_id) if statement_id else _report(source, reading)
        )
    if actor := source.actor(any_id):
        return _actor(source, actor)
    return None


def _contact(source: Source, asked: str, contact_id: str) -> ShownContact | None:
    if (contact := source.contact(contact_id)) is None:
        return None
    reports = source.listed([account.report for account in contact.accounts])
    return ShownContact(
        asked=asked,
        contact=contact,
        actors=taking_part(source, [contact]),
        reports={report.id: report for report in reports},
        titles=source.titles([report.id for report in reports]),
        texts=_texts(source, contact),
    )


def _texts(source: Source, contact: RecordContact) -> dict[str, str]:
    """The texts of the reports that give a reason for the contact's day, by their ids."""
    named = dict.fromkeys(reason.report for reason in contact.date.reasons if reason.report)
    readings = {report: source.reading(report) for report in list(named)[:MAX_REPORTS]}
    return {report: found.report.text for report, found in readings.items() if found}


def _report(source: Source, reading: Reading) -> ShownReport:
    return ShownReport(reading=reading, revisions=tuple(source.revisions(reading.report.id)))


def _statement(source: Source, reading: Reading, statement_id: str) -> FoundStatement | None:
    if (statement := statement_in(reading, statement_id)) is None:
        return None
    account = f"{reading.report.id}.{statement.contact}"
    contact_id = source.contact_of(account) if statement.contact else None
    return describe(reading, statement, source.contact(contact_id) if contact_id else None)


def _actor(source: Source, actor: RecordActor) -> ShownActor:
    contacts = tuple(source.find_contacts(actors=[[actor.id]]))
    found = FoundContacts(contacts=contacts, actors=taking_part(source, contacts))
    return ShownActor(actor=actor, found=found)


def _unknown(source: Source, any_id: str) -> RecordError:
    """Why there is nothing to show, and what to ask for instead."""
    report_id = any_id.partition("/")[0]
    if forgotten := gone(source, any_id):
        return forgotten
    if source.was_shown(any_id):
        return RecordError(
            "no current report tells of this contact any more",
            where=any_id,
            hint=f"see its report: readouts show {any_id.rpartition('.')[0]}",
        )
    if report_id != any_id and (reading := source.reading(report_id)):
        count = len(reading.statements)
        return RecordError(f"the report has no such statement, but {count} others", where=any_id)
    return unknown(source, any_id)
