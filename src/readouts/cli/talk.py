"""Standard error: errors, notes and progress. Nothing here may write to standard output."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CONTROLS = {
    **{code: f"<U+{code:04X}>" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != 0x0A},
    **{code: f"<U+{code:04X}>" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))},
    0x09: " ",
}
"""Characters of a report that could move the cursor, colour the terminal or turn text around."""


def visible(text: str) -> str:
    """`text` safe to print: control characters as `<U+001B>`, tabs as a space."""
    return text.translate(CONTROLS)


def complain(kind: str, what: str) -> None:
    """One line on standard error: `readouts: error: ...`."""
    line = " ".join(visible(f"readouts: {kind}: {what}").split())
    print(line, file=sys.stderr, flush=True)


def say(what: str) -> None:
    """One line of talk on standard error."""
    print(visible(what), file=sys.stderr, flush=True)


@contextmanager
def progress(what: str) -> Iterator[Callable[[], None]]:
    """A running count on standard error where that is a terminal; call it for each item."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn(f"{what} {{task.completed:.0f}}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda: bar.advance(task)
