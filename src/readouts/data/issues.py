"""The registry of issues: labels, the words that name them, and their scope."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from readouts.data.days import valid

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

    @property
    def phrases(self) -> tuple[str, ...]:
        """All that name it, blocks left out; a row without any takes the label out of use."""
        return (*self.aliases, *self.places, *self.echoes, *self.weak)

    def in_scope(self, day: str | None) -> bool:
        """Whether the label was in use on that ISO day; True where the day is not known."""
        if day is None:
            return True
        return (self.since or "") <= day[:10] and (not self.until or day[:10] <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueWords:
    """More phrases of an issue of the registry, in the same grades as there."""

    label: str
    aliases: tuple[str, ...]
    places: tuple[str, ...]
    echoes: tuple[str, ...]
    weak: tuple[str, ...]
    blocks: tuple[str, ...]


def label_of(term: str) -> str:
    """How a label is written: "Nuclear Iran" is `nuclear-iran`."""
    return "-".join(term.casefold().replace("_", " ").split())


def check_issue(issue: Issue) -> str | None:
    """What is wrong with a row, or None."""
    if issue.label != label_of(issue.label):
        return f"label {issue.label!r}: write it {label_of(issue.label)!r}"
    for code in issue.countries:
        if not re.fullmatch("[A-Z]{3}", code):
            return f"country {code!r} is no ISO code such as NOR"
    for name, day in (("since", issue.since), ("until", issue.until)):
        if day and not valid(day):
            return f"{name} {day!r} is no ISO day (2021-08-18)"
    if issue.since and issue.until and issue.until < issue.since:
        return f"until {issue.until} is before since {issue.since}"
    return check_words(issue)


def check_words(row: Issue | IssueWords) -> str | None:
    """What is wrong with the phrases of a row, or None."""
    for phrase in (*row.aliases, *row.places, *row.echoes, *row.weak, *row.blocks):
        if any(part == "*" or "*" in part[:-1] for part in phrase.split()):
            return f"phrase {phrase!r}: `*` may only end a word"
    return None


def with_words(issues: Iterable[Issue], more: Iterable[IssueWords]) -> tuple[Issue, ...]:
    """The issues with further phrases after their own."""
    by_label = {words.label: words for words in more}
    return tuple(_joined(issue, by_label.get(issue.label)) for issue in issues)


def _joined(issue: Issue, more: IssueWords | None) -> Issue:
    if more is None:
        return issue
    return replace(
        issue,
        aliases=_both(issue.aliases, more.aliases),
        places=_both(issue.places, more.places),
        echoes=_both(issue.echoes, more.echoes),
        weak=_both(issue.weak, more.weak),
        blocks=_both(issue.blocks, more.blocks),
    )


def _both(ours: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ours, *more)))
