"""Coded events on a page."""

import io

from rich.console import Console

from readouts.cli.event_table import print_events

ROW = {"sentence": "[bold]A[/] met B.", "root": "CONSULT", "quad": 1, "basis": "clause",
       "source": "[bold]A[/]\x1b[2J", "words": "met", "target": "B"}  # fmt: skip


def printed(*rows: dict[str, object]) -> str:
    out = io.StringIO()
    print_events(Console(file=out, width=100), rows)
    return out.getvalue()


def test_a_row_is_a_line() -> None:
    text = printed(ROW, ROW)
    assert text.count("CONSULT") == 2
    assert "quad" in text


def test_names_cannot_move_the_cursor_nor_style_the_page() -> None:
    text = printed(ROW)
    assert "\x1b" not in text
    assert "[bold]A[/]" in text


def test_nothing_coded() -> None:
    assert "root" in printed()
