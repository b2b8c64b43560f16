"""A contact in short: its facts, its accounts, and a mark for each statement, by issue and side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.model import RecordContact
from readouts.pages.accounts import AccountView, account_views, unheld
from readouts.pages.facts import Facts, facts
from readouts.pages.notes import Cite, Notes
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import NO_ISSUE, issue_words
from readouts.questions.contacts import taking_part
from readouts.questions.occasions import Said, of_contact
from readouts.questions.setting import Cast
from readouts.questions.source import Source


@dataclass(frozen=True, slots=True)
class IssueMarks:
    """The statements on one issue: those of each side alone, last those of several or of others."""

    issue: str
    cells: tuple[tuple[Cite, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortContact:
    """A contact by its number on the page; `said` is for counting, and not shown."""

    number: int
    facts: Facts
    accounts: tuple[AccountView, ...]
    unheld: tuple[Side, ...]
    issues: tuple[IssueMarks, ...]
    contact: RecordContact
    said: tuple[Said, ...]


class Shortening:
    """Puts contacts in short, with the notes of one page."""

    def __init__(self, source: Source, notes: Notes, texts: Texts, sides: Sides) -> None:
        self._source, self._notes, self._texts, self._sides = source, notes, texts, sides

    def short(self, contact: RecordContact, number: int, codes: Sequence[str]) -> ShortContact:
        """The contact; `codes` are the sides that have a column of their own."""
        accounts = account_views(contact.accounts, self._texts, self._sides)
        views = zip(contact.accounts, accounts, strict=True)
        sigla = {one.report: view.siglum for one, view in views}
        actors = taking_part(self._source, [contact])
        said = of_contact(self._source, contact)
        countries = Cast(self._source).countries(contact.participants)
        return ShortContact(
            number=number,
            facts=facts(contact, actors, sigla, self._texts, self._sides),
            accounts=accounts,
            unheld=unheld(countries, contact.accounts, self._sides),
            issues=tuple(self._issues(said, codes)),
            contact=contact,
            said=tuple(said),
        )

    def _issues(self, said: Iterable[Said], codes: Sequence[str]) -> list[IssueMarks]:
        """Each statement under the first of its issues, issues in the order of telling."""
        by_issue: dict[str, list[list[Cite]]] = {}
        for one in said:
            label = next(iter(one.best.statement.issues), "")
            cells = by_issue.setdefault(label, [[] for _ in (*codes, "")])
            cite = self._notes.cite(one.best.ref)
            if cite:
                cells[column(one, codes)].append(cite)
        return [
            IssueMarks(issue_words(label) if label else NO_ISSUE, tuple(map(tuple, cells)))
            for label, cells in by_issue.items()
        ]


def column(said: Said, codes: Sequence[str]) -> int:
    """The place among `codes` of the one side that says it; the last where there is none."""
    sides = said.best.sides
    alone = next(iter(sides)) if len(sides) == 1 else ""
    return codes.index(alone) if alone in codes else len(codes)
