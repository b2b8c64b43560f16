"""The registry of issues: labels, the words that name them, and their scope."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from readouts.data.reader import read_table
from readouts.errors import DataError

NOTHING_FOUND = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One issue, with the phrases that name it in five grades.

    `aliases` always count. `places` are names of a country or area: they count unless they only
    say who takes part. `echoes` ("the war") count where the report is already on the issue.
    `weak` phrases count only in a statement that names no issue otherwise.
    `blocks` hold a phrase of any issue but do not mean it ("Security Council").

    A phrase is words as in the text; a word with a capital letter must have it there too, and
    `*` at a word's end stands for any ending. `context` is the nearest context of the event
    ontology PLOVER (Halterman et al. 2023). `countries` are ISO codes of those whose own affair
    the issue is. `since` and `until` are the ISO days between which the label is in use.
    """

    label: str
    context: str
    aliases: tuple[str, ...]
    places: tuple[str, ...]
    echoes: tuple[str, ...]
    weak: tuple[str, ...]
    blocks: tuple[str, ...]
    countries: tuple[str, ...]
    since: str | None
    until: str | None
    notes: str | None

    def in_scope(self, day: str | None) -> bool:
        """Whether the label was in use on that ISO day; True where the day is not known."""
        if day is None:
            return True
        return (self.since or "") <= day[:10] and (not self.until or day[:10] <= self.until)


def check_issue(issue: Issue) -> str | None:
    """What is wrong with a row, or None."""
    phrases = (*issue.aliases, *issue.places, *issue.echoes, *issue.weak, *issue.blocks)
    for phrase in phrases:
        if any(part == "*" or "*" in part[:-1] for part in phrase.split()):
            return f"phrase {phrase!r}: `*` may only end a word"
    if issue.since and issue.until and issue.until < issue.since:
        return f"until {issue.until} is before since {issue.since}"
    return None


@cache
def load_issues() -> tuple[Issue, ...]:
    """The registry that ships with the program, in its order.

    Raises DataError where a row is not what it must be.
    """
    return read_issues(resources.files("readouts.data") / "tables" / "issues.csv")  # type: ignore[arg-type]


def read_issues(path: Path) -> tuple[Issue, ...]:
    """The registry in the CSV file at `path`.

    Raises DataError, which names file and line, or says that the label for statements without
    any other (`other`) is missing.
    """
    issues = read_table(path, Issue, check_issue)
    if NOTHING_FOUND not in _labels(issues):
        raise DataError(
            f"no issue {NOTHING_FOUND!r}", where=str(path), hint="add a row with this label"
        )
    return issues


def _labels(issues: Iterable[Issue]) -> frozenset[str]:
    return frozenset(issue.label for issue in issues)
