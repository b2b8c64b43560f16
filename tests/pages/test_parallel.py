"""Every statement once, with its version in each account."""

from dataclasses import replace

import pytest
from tests.linking.factories import TALK, Told, on
from tests.pages.conftest import Recording, only_contact

from readouts.data import Tables
from readouts.linking.compare import Piece
from readouts.pages.accounts import account_views
from readouts.pages.notes import Notes
from readouts.pages.parallel import Laying, Parallel, Version, marked
from readouts.pages.sides import Sides
from readouts.pages.texts import Texts
from readouts.questions.compare import compare
from readouts.store import RecordStore

DAY = on("2021-03-04")
PUT_OTHERWISE = (0, "Germany hopes to finish the trade agreement before spring", "COMMIT",
                 "trade-investment")  # fmt: skip
TWO = (
    Told("one", said=TALK, date=DAY, publisher="A"),
    Told("two", said=(PUT_OTHERWISE, *TALK[2:5]), date=DAY, publisher="B"),
)


def laid(store: RecordStore, tables: Tables) -> Parallel:
    compared = compare(store, only_contact(store))
    texts, sides = Texts(store), Sides(["DEU", "IND"], tables)
    columns = account_views(compared.comparison.columns, texts, sides)
    return Laying(compared, columns, Notes(texts, sides), texts, sides).parallel()


def test_statements_are_grouped_by_issue_and_numbered(recorded: Recording, tables: Tables) -> None:
    found = laid(recorded(*TWO), tables)
    assert [row.number for row in found.rows] == list(range(1, len(TALK) + 1))
    assert len({group.issue for group in found.groups}) == len(found.groups)
    assert found.groups[0].issue == "Trade and investment"


def test_cells_say_same_reworded_or_not_mentioned(recorded: Recording, tables: Tables) -> None:
    rows = {row.versions[0].words.text: row for row in laid(recorded(*TWO), tables).rows}
    reworded = rows[TALK[0][1]].cells[1]
    assert isinstance(reworded, Version)
    assert reworded.relation in ("reworded", "in part")
    assert 0 < reworded.shared < reworded.total
    assert "differs" in {bit.kind for bit in reworded.words.bits} | {"weighty"}
    same = rows[TALK[2][1]].cells[1]
    assert isinstance(same, Version)
    assert (same.relation, same.shared) == ("same", same.total)
    assert [cell.siglum for cell in rows[TALK[1][1]].silent] == ["B"]


def test_who_says_it_and_what_they_do(recorded: Recording, tables: Tables) -> None:
    row = laid(recorded(*TWO), tables).rows[0]
    assert (row.who, row.side.code, row.act) == ("Olaf Scholz", "DEU", "commits")


def test_an_account_that_only_mentions_the_contact_is_not_silent(
    recorded: Recording, tables: Tables
) -> None:
    store = recorded(*TWO)
    compared = compare(store, only_contact(store))
    texts, sides = Texts(store), Sides([], tables)
    columns = account_views(compared.comparison.columns, texts, sides)
    brief = (columns[0], replace(columns[1], complete=False))
    found = Laying(compared, brief, Notes(texts, sides), texts, sides).parallel()
    assert all(row.silent == () for row in found.rows)


@pytest.mark.parametrize(
    ("pieces", "kinds"),
    [
        ([("we ", True), ("firmly", False), (" agree", True)], ["plain", "differs", "plain"]),
        ([("we agree ", True), ("of the", False)], ["plain", "plain"]),
        ([("a long sentence that goes on and on says ", True), ("the", False)],
         ["plain", "differs"]),
        ([("said", True), (" – ", False)], ["plain", "plain"]),
    ],
)  # fmt: skip
def test_a_function_word_is_marked_only_where_nearly_all_is_the_same(
    pieces: list[tuple[str, bool]], kinds: list[str]
) -> None:
    made = [Piece(text=text, same=same) for text, same in pieces]
    assert [kind for _, kind in marked(made)] == kinds


def test_a_change_of_weight_is_always_marked() -> None:
    pieces = [Piece(text="it ", same=True), Piece(text="will", same=False, kinds=("modal",))]
    assert list(marked(pieces)) == [("it ", "plain"), ("will", "weighty")]
