"""Which entries a list of references of a record has."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from readouts.errors import UsageError
from readouts.library.base import Base
from readouts.model import Citation, Cited
from readouts.questions import find_statements
from readouts.questions.citing import cite, cite_contacts, cite_reports, cite_statements
from readouts.questions.contacts import each_contact
from readouts.questions.reports import report_ids

_DAYS = ("since", "until")
FILTERS: Mapping[Cited, tuple[str, ...]] = {
    "report": ("phrase", "publisher", *_DAYS),
    "contact": ("between", "person", "mode", "status", *_DAYS),
    "statement": ("phrase", "speaker", "party", "issue", "act", "contact", *_DAYS),
}
"""By what each can be found; the names are those of OpenRecord's reports, contacts, statements."""


def citations(
    record: Base, ids: Sequence[str], of: Cited, filters: Mapping[str, Any]
) -> Iterator[Citation]:
    """Citations of the ids, else of all that the filters find, one at a time.

    Raises UsageError for a filter that `of` has not, or for ids and filters together.
    """
    _check(ids, of, filters)
    source, tables = record.store, record.tables
    if ids:
        return cite(source, tables, ids)
    if of == "report":
        return cite_reports(source, tables, report_ids(source, **filters))
    if of == "contact":
        return cite_contacts(source, tables, each_contact(source, tables, **filters))
    party = {"party_": filters["party"]} if "party" in filters else {}
    rest = {name: value for name, value in filters.items() if name != "party"}
    return cite_statements(source, tables, find_statements(source, tables, **party, **rest))


def _check(ids: Sequence[str], of: Cited, filters: Mapping[str, Any]) -> None:
    if ids and filters:
        raise UsageError("name ids or filters, not both")
    if wrong := [name for name in filters if name not in FILTERS[of]]:
        known = ", ".join(FILTERS[of])
        raise UsageError(f"no {of} is found by its {wrong[0]}", hint=f"one of: {known}")
