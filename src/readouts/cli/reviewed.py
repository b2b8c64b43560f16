"""A statement to judge, and what has been judged, printed."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readouts.cli import cells
from readouts.cli.found import table
from readouts.cli.output import console, write
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.export import json_lines
from readouts.judging.differing import Agreement, Difference
from readouts.judging.history import Judged
from readouts.library.queue import Case
from readouts.model import Judgement, Spans, Value
from readouts.model.judgement import PAST
from readouts.questions.events.texts import sentence

CONTEXT = 300  # characters shown on either side of the sentence
OPEN, CLOSE = "‹", "›"  # around the content: no mark depends on colour
STATES = {
    "applies": "", "confirm": "to confirm", "lost": "no longer fits", "undone": "undone",
}  # fmt: skip


def print_case(page: Console, case: Case, number: int) -> None:
    """The sentence with the statement marked, then what the reader, or a person, takes it for."""
    statement, reading = case.statement, case.reading
    names = {actor.id: actor.name for actor in reading.actors}
    rule(page, f"{number}  {case.id}  {case.why}")
    page.print(Padding(in_place(case), (0, 0, 0, 2)))
    text = reading.report.text
    named(page, "speakers", cells.listed([names.get(i, i) for i in statement.speakers], "none"))
    named(page, "party", statement.party or "")
    addressee = statement.addressee
    named(page, "addressee", names.get(addressee, addressee) if addressee else "")
    named(page, "act", f"{statement.act}, {statement.polarity}, {statement.kind}")
    named(page, "issues", cells.listed((*statement.issues, *statement.tags), "none"))
    named(page, "cue", _words(text, statement.cue))
    named(page, "publisher", reading.report.publisher or "not stated")
    for each in case.judged:
        named(page, "judged", told(each))


def in_place(case: Case) -> Text:
    """The sentences that the statement stands in, its content between ‹ and ›.

    Around them, dim, as much of the same line of the text as fits CONTEXT characters.
    """
    text, statement = case.reading.report.text, case.statement
    spans = [*statement.content, *statement.cue, *statement.source]
    ends = [sentence(text, span) for span in spans]
    first, last = min(start for start, _ in ends), max(end for _, end in ends)
    shown = Text(_flat(_before(text, first)), style="dim")
    at = first
    for start, end in sorted(statement.content):
        shown.append(_flat(text[at:start]), style="not dim")
        shown.append(f"{OPEN}{_flat(text[start:end])}{CLOSE}", style="not dim bold")
        at = end
    shown.append(_flat(text[at:last]), style="not dim")
    return shown.append(_flat(_after(text, last)))


def _before(text: str, at: int) -> str:
    """What stands before a place on its line; the beginning cut off where it is long."""
    start = text.rfind("\n", 0, at) + 1
    return text[start:at] if at - start <= CONTEXT else f"… {text[at - CONTEXT : at]}"


def _after(text: str, at: int) -> str:
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return text[at:end] if end - at <= CONTEXT else f"{text[at : at + CONTEXT]} …"


def told(judged: Judged) -> str:
    """One judgement in a line: who, what, when, why, and whether it still holds."""
    one = judged.judgement
    what = f"{one.by} {PAST[one.verb]}{change(one)}, {one.at[:16].replace('T', ' ')}"
    state = STATES[judged.state] and f"{STATES[judged.state]}: {judged.why}"
    return "; ".join(part for part in (what, one.reason, state) if part)


def change(judgement: Judgement) -> str:
    """What an edit changes, in words; "" for the rest."""
    if judgement.verb != "edit" or judgement.field is None:
        return ""
    return f" {judgement.field} from {worded(judgement.old)} to {worded(judgement.new)}"


def about(judgement: Judgement) -> str:
    """What it speaks of but a statement: groups of accounts or names, a judgement, a report."""
    people = (tuple(dict.fromkeys(one.name for one in group)) for group in judgement.people)
    called = ((judgement.new,),) if isinstance(judgement.new, str) and judgement.people else ()
    groups = [cells.listed(group) for group in (*called, *judgement.accounts, *people)]
    return " | ".join(groups) or judgement.undoes or judgement.report or ""


def worded(value: Value) -> str:
    """A value as people read it."""
    if value is None or value == ():
        return "none"
    if isinstance(value, str):
        return value
    return ", ".join(each if isinstance(each, str) else f"{each[0]}-{each[1]}" for each in value)


def print_judged(found: Sequence[Judged], format_: str, output: Path | None) -> None:
    """The history as JSON Lines or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
        return
    rows = (
        (
            one.judgement.at[:16].replace("T", " "),
            one.judgement.by,
            f"{PAST[one.judgement.verb]}{change(one.judgement)}",
            "; ".join(filter(None, (one.judgement.reason, STATES[one.state], one.why))),
            one.judgement.quote or "",
            one.statement or about(one.judgement),
            one.judgement.id,
        )
        for one in found
    )
    _print(("when", "who", "what", "why", "words", "of", "id"), rows, output)


def print_differences(found: Sequence[Difference], format_: str, output: Path | None) -> None:
    """Where people differ, as JSON Lines or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
        return
    rows = (
        (
            one.field,
            "; ".join(f"{each.by}: {worded(each.value)}" for each in one.opinions[:-1]),
            f"{one.opinions[-1].by}: {worded(one.opinions[-1].value)}",
            one.statement,
        )
        for one in found
    )
    _print(("field", "said before", "shown", "id"), rows, output)


def print_agreement(found: Sequence[Agreement], format_: str, output: Path | None) -> None:
    """How far people agree, as JSON Lines or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
        return
    rows = (
        (
            one.field,
            "-" if one.alpha is None else f"{one.alpha:.3f}",
            "-" if one.alike is None else f"{one.alike:.0%}",
            str(one.units),
            str(one.pairs),
            cells.listed(one.people),
        )
        for one in found
    )
    _print(("field", "alpha", "alike", "statements", "pairs", "people"), rows, output)


def _print(head: tuple[str, ...], rows: Iterable[tuple[str, ...]], output: Path | None) -> None:
    with console(output) as page:
        page.print(table(head, rows))


def _words(text: str, spans: Spans) -> str:
    return " … ".join(_flat(text[start:end]) for start, end in spans)


def _flat(words: str) -> str:
    """On one line, and safe to print."""
    return visible(words.replace("\r", " ").replace("\n", " "))
