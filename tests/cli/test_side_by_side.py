"""The accounts side by side: what is drawn, with and without room for it."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console
from tests.fixtures import story

from readouts.cli.side_by_side import print_comparison
from readouts.linking.compare import Piece
from readouts.questions.compare import Compared, compare
from readouts.store import RecordStore

FIRST, SECOND = story.record_contact("first"), story.record_contact("second")


@pytest.fixture
def compared(db: str) -> Compared:
    """Three accounts of one call."""
    with RecordStore(db) as store:
        return compare(store, FIRST.id)


def drawn(compared: Compared, width: int = 150, terminal: bool = False) -> str:
    """The page as text."""
    file = StringIO()
    colours = "standard" if terminal else None
    page = Console(width=width, file=file, force_terminal=terminal, color_system=colours)  # type: ignore[arg-type]
    print_comparison(page, compared)
    return file.getvalue()


def test_the_heading_says_who_when_and_whose(compared: Compared) -> None:
    text = drawn(compared)
    assert "Mara Lindqvist, Idris Okello" in text
    assert "2021-03-04" in text
    for account in FIRST.accounts:
        assert account.id in text


def test_counts_before_rows(compared: Compared) -> None:
    text = drawn(compared)
    assert "6 in all, 4 in more than one account, 2 in " in text
    assert text.index("6 in all") < text.index("season")


def test_words_that_differ_are_marked_without_colour(compared: Compared) -> None:
    text = drawn(compared)
    assert "‹" in text
    assert text.count("‹") == text.count("›")
    same = next(line for line in text.splitlines() if "dispute must be" in line)
    assert "‹" not in same


def test_styles_are_beside_the_marks(compared: Compared) -> None:
    assert "‹\x1b[1;4m" in drawn(compared, terminal=True)
    assert "\x1b" not in drawn(compared)


def test_changes_of_weight_are_named(compared: Compared) -> None:
    assert "[modal]" not in drawn(compared)
    row, *rest = compared.comparison.rows
    first, *others = row.cells
    assert first is not None
    would = Piece(text="would", same=False, kinds=("modal", "strength"))
    changed = replace(first, pieces=(would,), relation="reworded", notes=("quoted here",))
    rows = (replace(row, cells=(changed, *others)), *rest)
    text = drawn(replace(compared, comparison=replace(compared.comparison, rows=rows)), 200)
    assert "≈ reworded, quoted here: ‹would›[modal, strength]" in text
    assert "[modal][strength]: a change of weight" in text


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_nothing_is_cut_at_any_width(compared: Compared, width: int) -> None:
    text = drawn(compared, width)
    assert max(map(len, text.splitlines())) <= width
    words = " ".join(text.replace("‹", "").replace("›", "").split())
    assert "season" in words
    assert text.count("not mentioned") == sum(
        cell is None for row in compared.comparison.rows for cell in row.cells
    )


def test_one_account_alone(db: str) -> None:
    with RecordStore(db) as store:
        text = drawn(compare(store, SECOND.id))
    assert "relief after the floods" in text
    assert "‹relief" not in text


def test_a_contact_without_statements(db: str) -> None:
    with RecordStore(db) as store:
        state, record = store.state(), story.record()
        silent = replace(FIRST, statements=(), alignments=(), answers=())
        store.put_record(
            replace(record, contacts=(silent,)).lines(), generation=state.read, linker=state.linker
        )
        assert "No account says what was said." in drawn(compare(store, FIRST.id))


def test_an_account_that_only_mentions_the_contact(compared: Compared) -> None:
    view = compared.comparison
    columns = tuple(replace(column, complete=False) for column in view.columns)
    text = drawn(replace(compared, comparison=replace(view, columns=columns)), 200)
    assert "only mentions the contact" in " ".join(text.split())
    assert "not mentioned" not in text


def test_a_column_without_a_publisher_has_another_name(compared: Compared) -> None:
    reports = {key: replace(each, publisher=None) for key, each in compared.shown.reports.items()}
    titles = dict.fromkeys(reports, "A call at noon")
    shown = replace(compared.shown, reports=reports, titles=titles)
    text = drawn(replace(compared, shown=shown), 200)
    assert "A A call at noon" in text
    assert "publisher not stated" not in text
