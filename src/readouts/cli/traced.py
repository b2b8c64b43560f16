"""A wording or an issue over time, and the list of wordings, printed.

No mark depends on colour: the words that were looked for stand in ‹ ›.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readouts.cli import cells
from readouts.cli.found import table
from readouts.cli.output import console, write
from readouts.cli.page import named, rule
from readouts.cli.talk import visible
from readouts.export import csv_lines, flat_columns, flat_row, json_lines
from readouts.model import Wording
from readouts.questions.changed import ALIKE
from readouts.questions.trace import Traced, TracedUse

BAR = 40  # columns of the longest bar
LEVELS = "▁▂▃▄▅▆▇█"
ALSO = 3  # variants that a list shows
WORDING_COLUMNS = ("text", "score", "contacts", "first", "last", "by_year", "variants")


def print_trace(traced: Traced, format_: str, output: Path | None) -> None:
    """Uses as JSON Lines or CSV; for people with a picture of how many there are each year."""
    if format_ == "jsonl":
        write(json_lines(traced.uses), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(TracedUse), map(flat_row, traced.uses)), output)
    else:
        with console(output) as page:
            _print_trace(page, traced)


def print_wordings(found: Sequence[Wording], format_: str, output: Path | None) -> None:
    """Wordings as JSON Lines, CSV or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
    elif format_ == "csv":
        write(csv_lines(WORDING_COLUMNS, map(_row, found)), output)
    else:
        head = ("wording", "contacts", "first", "last", "years", "also as")
        with console(output) as page:
            page.print(table(head, map(_cells, found)))


def bars(by_year: Mapping[str, int]) -> list[str]:
    """A line for each year from the first to the last, with a bar as long as its share."""
    most = max(by_year.values(), default=0)
    return [
        f"{year}  {'█' * round(BAR * count / most) or '▏' * bool(count)} {count}"
        for year, count in _every_year(by_year)
    ]


def sparks(by_year: Mapping[str, int]) -> str:
    """The same in one word: `2016▂▁▃█2019`; a year without any is a dot."""
    years = _every_year(by_year)
    most = max(by_year.values(), default=0)
    marks = "".join(
        LEVELS[(len(LEVELS) - 1) * count // most] if count else "·" for _, count in years
    )
    return f"{years[0][0]}{marks}{years[-1][0]}" if years else ""


def _every_year(by_year: Mapping[str, int]) -> list[tuple[str, int]]:
    if not by_year:
        return []
    years = range(int(min(by_year)), int(max(by_year)) + 1)
    return [(f"{year:04}", by_year.get(f"{year:04}", 0)) for year in years]


def _print_trace(page: Console, traced: Traced) -> None:
    contacts = len({use.contact for use in traced.uses if use.contact})
    rule(page, f"“{traced.phrase}”" if traced.phrase else f"issue: {traced.issue}")
    counts = f"{cells.counted(len(traced.uses), 'use')} in {cells.counted(contacts, 'contact')}"
    named(page, "how often", counts if traced.uses else "never")
    for line in bars(traced.by_year):
        page.print(Text(f"  {line}"))
    days = {use.id: use.day for use in traced.uses}
    for use in traced.uses:
        _print_use(page, use, days)


def _print_use(page: Console, use: TracedUse, days: Mapping[str, str | None]) -> None:
    who = cells.listed(use.speakers, "not named")
    side = f" [{use.party}]" if use.party else ""
    to = f" to {cells.listed(use.towards)}" if use.towards else ""
    page.print()
    page.print(Text(visible(f"{cells.when(use)}  {who}{side}{to}"), style="bold"))
    page.print(Padding(_words(use), (0, 0, 0, 2), expand=False))
    if change := _change(use, days):
        page.print(Padding(Text(visible(change)), (0, 0, 0, 2), expand=False))
    also = f" and {len(use.also)} more" if use.also else ""
    page.print(Padding(Text(visible(f"{use.id}{also}"), style="dim"), (0, 0, 0, 2), expand=False))


def _words(use: TracedUse) -> Text:
    text = Text(visible(use.before))
    if use.before or use.after:
        text.append("‹").append(visible(use.words), style="bold underline").append("›")
    else:
        text.append(visible(use.words))
    return text.append(visible(use.after))


def _change(use: TracedUse, days: Mapping[str, str | None]) -> str:
    """What changed since the side's use before; nothing where the two are not alike."""
    if use.previous is None or use.same is None or use.same < ALIKE:
        return ""
    since = f"since {days.get(use.previous) or 'the last time'}"
    if not (use.dropped or use.added):
        return f"{since}: the same words"
    gone = [f"− {words}" for words in use.dropped]
    new = [f"+ {words}" for words in use.added]
    return f"{since}: {'; '.join([*gone, *new])}"


def _cells(wording: Wording) -> tuple[str, ...]:
    variants = cells.listed(wording.variants[:ALSO])
    more = len(wording.variants) - ALSO
    return (
        wording.text,
        str(wording.contacts),
        wording.first or "not known",
        wording.last or "not known",
        sparks(wording.by_year),
        f"{variants} and {more} more" if more > 0 else variants,
    )


def _row(wording: Wording) -> dict[str, str]:
    years = (f"{year}: {count}" for year, count in wording.by_year.items())
    return {
        "text": wording.text,
        "score": str(wording.score),
        "contacts": str(wording.contacts),
        "first": wording.first or "",
        "last": wording.last or "",
        "by_year": "; ".join(years),
        "variants": "; ".join(wording.variants),
    }
