"""On which issues does a party speak in which contacts?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from readouts.data import Tables
from readouts.questions.meant import Meant
from readouts.questions.occasions import Occasion, Said, occasions
from readouts.questions.setting import Cast, Setting
from readouts.questions.source import Source
from readouts.questions.terms import days, party


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCell(Setting):
    """How often a party speaks on an issue in a contact: statements, those for, those against.

    `ids` are the statements, each once (`report/statement`).
    """

    type: Literal["cell"] = "cell"
    party: str
    issue: str
    statements: int
    favor: int
    against: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueMatrix:
    """A party's issues by contacts: the cells that are not empty, contacts in order of day."""

    party: str
    cells: tuple[IssueCell, ...] = ()


def by_contact(
    source: Source,
    tables: Tables,
    *,
    party_: str,
    towards: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> IssueMatrix:
    """How often a country's speakers speak on each issue in each contact.

    `towards`: a country or somebody else who took part. Raises UsageError for words that stand
    for nothing.
    """
    code = party(party_, tables)
    meant, span = Meant(towards, source, tables), days(since, until)
    found = occasions(source, code, towards=meant, span=span)
    return IssueMatrix(party=code, cells=tuple(_cells(Cast(source), code, found)))


def by_issue(said: Iterable[Said]) -> dict[str, list[Said]]:
    """The statements on each issue, issues by name; one on several is under each of them."""
    issues: dict[str, list[Said]] = {}
    for one in said:
        for issue in dict.fromkeys(one.best.statement.issues):
            issues.setdefault(issue, []).append(one)
    return dict(sorted(issues.items()))


def counts(said: Iterable[Said]) -> dict[str, Any]:
    """How many statements, how many of them for and against, and which."""
    best = [one.best for one in said]
    polarities = [one.statement.polarity for one in best]
    return {
        "statements": len(best),
        "favor": polarities.count("favor"),
        "against": polarities.count("against"),
        "ids": tuple(one.id for one in best),
    }


def _cells(cast: Cast, party: str, found: Iterable[Occasion]) -> Iterator[IssueCell]:
    for occasion in found:
        if occasion.contact:
            setting = cast.setting(occasion.contact)
            for issue, said in by_issue(occasion.said).items():
                yield IssueCell(**setting, party=party, issue=issue, **counts(said))
