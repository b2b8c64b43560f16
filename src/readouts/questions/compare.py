"""How do the accounts of one contact differ?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from readouts.errors import RecordError
from readouts.linking.compare import Cell, Comparison, comparison
from readouts.model import Account, SharedStatement, StatementRef
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


def letter(number: int) -> str:
    """A short name for the account in this column: A, B, ... Z, then A1, B1, ..."""
    turn, place = divmod(number, 26)
    return chr(ord("A") + place) + (str(turn) if turn else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedAccounts:
    """The first line of a comparison: its contact and the accounts, in the order of columns."""

    type: Literal["comparison"] = "comparison"
    contact: str
    columns: tuple[Account, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """A further line: one statement, with a cell for each column, null where it is not mentioned.

    `also` names, for each column, statements that tell a part of it in another row.
    """

    type: Literal["row"] = "row"
    statement: SharedStatement
    cells: tuple[Cell | None, ...]
    also: tuple[tuple[StatementRef, ...], ...]


def lines(compared: Compared) -> Iterator[ComparedAccounts | ComparedRow]:
    """A comparison as lines of JSON."""
    view = compared.comparison
    yield ComparedAccounts(contact=view.contact.id, columns=view.columns)
    for row in view.rows:
        yield ComparedRow(statement=row.statement, cells=row.cells, also=row.also)


def schema() -> dict[str, Any]:
    """JSON Schema of a line of a comparison."""
    references, parts = msgspec.json.schema_components(
        (ComparedAccounts, ComparedRow), ref_template="#/$defs/{name}"
    )
    return {"oneOf": list(references), "$defs": parts}
