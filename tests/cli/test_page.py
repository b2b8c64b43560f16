"""Lines for people."""

from io import StringIO

import pytest
from rich.console import Console

from readouts.cli.page import named, rule, statement_line


@pytest.fixture
def page() -> Console:
    """A page of 40 columns."""
    return Console(width=40, file=StringIO(), highlight=False)


def text(page: Console) -> str:
    """What stands on it."""
    file = page.file
    assert isinstance(file, StringIO)
    return file.getvalue()


def test_a_named_value(page: Console) -> None:
    named(page, "when", "2021-08-18")
    assert text(page).split() == ["when", "2021-08-18"]


def test_a_value_that_is_not_there_is_not_named(page: Console) -> None:
    named(page, "when", "")
    assert text(page) == ""


def test_a_long_value_is_folded_under_itself(page: Console) -> None:
    named(page, "why", "word " * 20)
    lines = text(page).splitlines()
    assert len(lines) > 2
    assert all(line.startswith(" " * 15) for line in lines[1:] if line.strip())


def test_an_id_is_never_cut(page: Console) -> None:
    long = "r" + "0123456789abcdef" * 3
    named(page, "id", long)
    assert "".join(text(page).split()) == f"id{long}"


@pytest.mark.parametrize("words", ["[bold]not markup[/bold]", "a\x1b[2Jb", "‮turned"])
def test_the_words_of_a_report_are_only_words(page: Console, words: str) -> None:
    rule(page, words)
    named(page, "title", words)
    statement_line(page, words)
    shown = text(page)
    assert "\x1b" not in shown
    assert "‮" not in shown
    if "bold" in words:
        assert shown.count("[bold]") == 3
