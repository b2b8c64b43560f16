"""What is held, printed: a publisher a line, with a small bar for each month or year."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from readouts.cli import cells
from readouts.cli.found import table
from readouts.cli.output import console, write
from readouts.export import csv_lines, flat_columns, json_lines, text_row
from readouts.questions.holdings import Holding

LEVELS = "▁▂▃▄▅▆▇█"
WIDEST = 48  # bars of one line; of more months, several share a bar
HEAD = ("side", "publisher", "reports", "first", "last", "how many when", "none in", "languages")
SHOWN = 3  # gaps


def print_holdings(found: Sequence[Holding], format_: str, output: Path | None) -> None:
    """Holdings as JSON Lines, CSV or a table."""
    if format_ == "jsonl":
        write(json_lines(found), output)
    elif format_ == "csv":
        write(csv_lines(flat_columns(Holding), map(_row, found)), output)
    else:
        with console(output) as page:
            page.print(table(HEAD, map(_cells, found)))


def bars(counts: Mapping[str, int], widest: int = WIDEST) -> str:
    """A bar for each period, `·` for none; periods share one where there are too many."""
    values = list(counts.values())
    share = -(-len(values) // widest) or 1
    sums = [sum(values[start : start + share]) for start in range(0, len(values), share)]
    most = max(sums, default=0)
    return "".join(LEVELS[(len(LEVELS) - 1) * each // most] if each else "·" for each in sums)


def _cells(one: Holding) -> tuple[str, ...]:
    gaps = [_span(*gap) for gap in one.gaps]
    more = f" and {len(gaps) - SHOWN} more" if len(gaps) > SHOWN else ""
    dated = "" if one.dated == 1 else f", {one.dated:.0%} dated"
    return (
        one.side or "",
        one.publisher,
        f"{one.reports}{dated}",
        one.first or "",
        one.last or "",
        bars(one.counts),
        cells.listed(gaps[:SHOWN]) + more,
        cells.listed([f"{language} {count}" for language, count in one.languages.items()]),
    )


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"


def _row(one: Holding) -> dict[str, str]:
    values = {name: getattr(one, name) for name in flat_columns(Holding)}
    counted = {name: [f"{key}: {n}" for key, n in values[name].items()] for name in _COUNTED}
    return text_row({**values, **counted, "gaps": [_span(*gap) for gap in one.gaps]})


_COUNTED = ("languages", "counts")
