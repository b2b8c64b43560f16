"""Statements coded by hand as the weights of coding see them: their signs, and what is right.

A file of codings holds a report a line: the hash of its text, the set that it is in, and of its
statements the content's spans with act, polarity and issues. The texts are looked up by the hash.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from readouts.data import load_tables
from readouts.model import Report, Spans
from readouts.reading.coding import Coder, Coding, Told
from readouts.reading.coding.signs import Sign
from readouts.reading.reader import read_report
from score_sample import words_in
from training.corpora import rows
from training.progress import say

Row = dict[str, Any]
_ALIKE = 0.5  # share of all their words that a read statement and a coded one have in common


@dataclass(frozen=True, slots=True)
class Example:
    """A statement of a report with the signs of act and polarity, those of issues, and the gold."""

    report: str
    acts: Sequence[Sign]
    issues: Sequence[Sign]
    gold: Row


class Recorder(Coder):
    """Codes by the tables alone and keeps what it saw: the weights are not there yet."""

    def __init__(self) -> None:
        tables = load_tables()
        super().__init__(tables.issues, tables.act_phrases, tables.stance_words)
        self.seen: list[tuple[Spans, tuple[Sign, ...], tuple[Sign, ...]]] = []

    def code(self, told: Told) -> Coding:
        """The coding by the rules; its signs are kept."""
        ruled, acts, issues = self.signs(told)
        self.seen.append((told.content, acts, issues))
        return Coding(
            act=ruled.act, polarity=ruled.polarity, issues=ruled.issues, onward=ruled.issues
        )


def coded(path: Path, wanted: str) -> dict[str, list[Row]]:
    """The coded statements of one set, by the hash of their report's text."""
    return {row["text_sha256"]: row["statements"] for row in rows(path) if row["set"] == wanted}


def examples(marked: dict[str, list[Row]], reports: Iterable[Report]) -> list[Example]:
    """Every coded statement that is read in its report."""
    found: list[Example] = []
    recorder = Recorder()
    wanted = (report for report in reports if report.sha256 in marked)
    for n, report in enumerate(wanted, 1):
        recorder.seen.clear()
        read_report(report, load_tables(), recorder)
        found += _examples(report, marked[report.sha256], recorder)
        if not n % 100:
            say(f"{n} of {len(marked)} reports read")
    return found


def _examples(report: Report, gold: Iterable[Row], recorder: Recorder) -> Iterator[Example]:
    seen = [
        (words_in(report.text, content), acts, issues) for content, acts, issues in recorder.seen
    ]
    for row in gold:
        words = words_in(report.text, row["content"])
        best = max(seen, key=lambda entry: _alike(words, entry[0]), default=None)
        if best is not None and _alike(words, best[0]) >= _ALIKE:
            yield Example(report.sha256, best[1], best[2], row)


def _alike(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / max(1, len(a | b))
