"""Which statement of a reading a judgement speaks of now; never one that merely looks alike."""

from dataclasses import dataclass
from typing import Literal

from readouts.judging.spans import overlap
from readouts.model import Judgement, Reading, Spans, Statement

LEAST = 0.9  # overlap from which a statement with other spans is still the one that was judged
FitState = Literal["applies", "confirm", "lost"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Where a judgement stands in a reading.

    `confirm`: it applies, but a person should look; `lost`: it does not apply any more. `why`
    says so in words. `statement` is the id of the statement now; None for a whole report.
    """

    judgement: Judgement
    state: FitState
    statement: str | None = None
    why: str | None = None


def fit(judgement: Judgement, reading: Reading) -> Fit:
    """Find the statement by its place in the very same text.

    The same spans: applies. At least LEAST of the characters in common with one statement and
    no other: applies, to be confirmed. Everything else is lost, even where the words occur again.
    """
    report = reading.report
    if judgement.text_sha256 != report.sha256:
        return _lost(judgement, "the report has another text")
    if judgement.statement is None:
        return _whole(judgement, reading)
    if quoted(report.text, judgement.spans) != judgement.quote:
        return _lost(judgement, "its words do not stand at its spans")
    same = [each for each in reading.statements if each.content == judgement.spans]
    if same:
        return _one_of(same, judgement, reading)
    near = [each for each in reading.statements if _near(each, judgement)]
    if len(near) == 1:
        why = f"the reader now takes “{quoted(report.text, near[0].content)}”"
        return Fit(judgement=judgement, state="confirm", statement=near[0].id, why=why)
    return _lost(judgement, f"{len(near)} statements are close" if near else "it is not read now")


def quoted(text: str, spans: Spans) -> str:
    """The words at `spans`, pieces joined by ` … `."""
    return " … ".join(text[start:end] for start, end in spans)


def _near(statement: Statement, judgement: Judgement) -> bool:
    return overlap(statement.content, judgement.spans) >= LEAST


def _one_of(same: list[Statement], judgement: Judgement, reading: Reading) -> Fit:
    """Of several statements at the same spans the one with the id, if the same reader read it."""
    if len(same) == 1:
        return Fit(judgement=judgement, state="applies", statement=same[0].id)
    if judgement.reader == reading.reader and any(e.id == judgement.statement for e in same):
        return Fit(judgement=judgement, state="applies", statement=judgement.statement)
    return _lost(judgement, f"{len(same)} statements have these words")


def _whole(judgement: Judgement, reading: Reading) -> Fit:
    """A judgement on a whole report is on what one reader found in it."""
    if judgement.reader == reading.reader:
        return Fit(judgement=judgement, state="applies")
    return Fit(judgement=judgement, state="confirm", why="another reader has read the report since")


def _lost(judgement: Judgement, why: str) -> Fit:
    return Fit(judgement=judgement, state="lost", why=why)
