"""How do the accounts of one contact differ?"""

import jsonschema
import msgspec
import pytest
from tests.fixtures import story

from readouts.errors import RecordError
from readouts.model import to_json
from readouts.questions.compare import ComparedAccounts, ComparedRow, compare, letter, lines, schema
from readouts.store import RecordStore

FIRST = story.record_contact("first")
SOUTH = f"{story.report_id('south')}.c1"


def test_every_statement_has_a_row_and_every_account_a_column(source: RecordStore) -> None:
    view = compare(source, FIRST.id).comparison
    assert {account.id for account in view.columns} == {account.id for account in FIRST.accounts}
    assert len(view.rows) == len(FIRST.statements)
    assert all(len(row.cells) == len(view.columns) for row in view.rows)


def test_what_an_account_lacks_is_an_empty_cell(source: RecordStore) -> None:
    view = compare(source, FIRST.id, SOUTH).comparison
    assert view.columns[0].id == SOUTH
    visit = next(row for row in view.rows if row.statement.id == "visit")
    assert visit.cells[0] is None
    assert all(visit.cells[1:])


def test_the_words_of_a_cell_are_those_of_the_report(source: RecordStore) -> None:
    for row in compare(source, FIRST.id).comparison.rows:
        for cell in filter(None, row.cells):
            reading = source.reading(cell.statement[0])
            assert reading is not None
            assert cell.text in reading.report.text


@pytest.mark.parametrize(
    ("asked", "base", "said"),
    [
        ("okello", None, "this is no contact"),
        ("r0.c1", None, "no such id"),
        (FIRST.id, "r0.c1", "not an account of this contact"),
    ],
)
def test_what_cannot_be_compared(
    source: RecordStore, asked: str, base: str | None, said: str
) -> None:
    with pytest.raises(RecordError, match=said):
        compare(source, asked, base)


def test_lines_fit_their_schema(source: RecordStore) -> None:
    head, *rows = lines(compare(source, FIRST.id))
    assert isinstance(head, ComparedAccounts)
    assert all(isinstance(row, ComparedRow) for row in rows)
    for line in (head, *rows):
        jsonschema.validate(msgspec.json.decode(to_json(line)), schema())


def test_letters_go_on_after_z() -> None:
    letters = [letter(number) for number in range(80)]
    assert len(set(letters)) == 80
    assert letters[:2] == ["A", "B"]
