"""How do the accounts of one contact differ?"""

from dataclasses import dataclass

from readouts.errors import RecordError
from readouts.linking.compare import Comparison, comparison
from readouts.questions.show import ShownContact, show_contact
from readouts.questions.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The accounts side by side, with the names of those who take part and of the reports."""

    shown: ShownContact
    comparison: Comparison


def compare(source: Source, any_id: str, base: str | None = None) -> Compared:
    """The accounts of the contact with this id, the account `base` (an id) first.

    Raises RecordError where the id is no contact's, or `base` is none of its accounts.
    """
    shown = show_contact(source, any_id)
    accounts = shown.contact.accounts
    if base is not None and base not in {account.id for account in accounts}:
        known = ", ".join(account.id for account in accounts)
        raise RecordError("not an account of this contact", where=base, hint=f"one of: {known}")
    found = {account.report: source.reading(account.report) for account in accounts}
    readings = {report: reading for report, reading in found.items() if reading}
    return Compared(shown=shown, comparison=comparison(shown.contact, readings, base))
