from dataclasses import replace

import pytest
from tests.linking.factories import OTHER, REWORDED, TALK, Sides, Told, on
from tests.linking.judged import merged

from readouts.linking.compare import comparison
from readouts.linking.decisions import decisions
from readouts.linking.linker import link

DAY = on("2024-10-25")
FIRST = Told("a", date=DAY, publisher="Bundesregierung", said=(*TALK, OTHER[4]))
SECOND = Told("b", date=DAY, publisher="PIB India", said=REWORDED[::-1])


def compared(*told, base=None):
    readings = {r.report.id: r for r in (one.reading() for one in told)}
    (contact,) = link(readings.values(), Sides()).contacts
    return comparison(contact, readings, base), readings


def test_the_account_that_says_most_is_the_base():
    found, readings = compared(SECOND, FIRST)
    assert [readings[c.report].report.external_id for c in found.columns] == ["a", "b"]


def test_the_base_can_be_chosen():
    found, readings = compared(FIRST, SECOND)
    base = found.columns[1].id
    again = comparison(found.contact, readings, base)
    assert again.columns[0].id == base


def test_rows_follow_the_base():
    found, _ = compared(FIRST, SECOND)
    firsts = [row.cells[0].text for row in found.rows if row.cells[0]]
    assert firsts == [content for _, content, _, _ in FIRST.said]


def test_a_silent_account_has_no_cell():
    found, _ = compared(FIRST, SECOND)
    row = next(row for row in found.rows if row.cells[0].text == OTHER[4][1])
    assert row.cells[1] is None
    assert row.statement.missing_in == ("IND",)


def test_cells_hold_the_whole_content_and_flag_the_words_that_differ():
    found, _ = compared(FIRST, SECOND)
    row = found.rows[0]
    assert [cell.text for cell in row.cells] == [TALK[0][1], REWORDED[0][1]]
    assert next(p.text for p in row.cells[1].pieces if not p.same) == "Berlin intends"
    assert "the trade agreement before" in [p.text.strip() for p in row.cells[1].pieces if p.same]
    assert row.cells[0].relation is None
    assert row.cells[1].relation in ("reworded", "partial")


def test_equal_statements_have_one_piece():
    twin = replace(FIRST, key="b", lead="Another lead.")
    found, _ = compared(FIRST, twin)
    for row in found.rows:
        assert all([piece.same for piece in cell.pieces] == [True] for cell in row.cells)


def test_the_base_is_flagged_where_any_other_differs():
    words = ((0, "grain and steel and fuel move by train", "STATE", "energy"), *TALK[1:])
    steel = ((0, "grain and iron and fuel move by train", "STATE", "energy"), *TALK[1:])
    fuel = ((0, "grain and steel and coal move by train", "STATE", "energy"), *TALK[1:])
    said = (*words, OTHER[4])
    found, _ = compared(
        Told("a", date=DAY, said=said),
        Told("b", date=DAY, said=steel),
        Told("c", date=DAY, said=fuel),
    )
    base = found.rows[0].cells[0]
    assert [p.text for p in base.pieces if not p.same] == ["steel", "fuel"]


def test_interrupted_content_is_joined_by_a_gap():
    told = Told("a", date=DAY)
    reading = told.reading()
    first = reading.statements[0]
    ((start, end),) = first.content
    split = replace(first, content=((start, start + 7), (end - 6, end)))
    reading = replace(reading, statements=(split, *reading.statements[1:]))
    (contact,) = link([reading], Sides()).contacts
    found = comparison(contact, {reading.report.id: reading})
    assert found.rows[0].cells[0].text == "Germany … winter"


def test_statements_that_tell_a_part_in_another_row_are_named():
    whole = (
        (0, "wheat, steel and vaccines will be shipped from Hamburg in May", "COMMIT", "energy"),
        *TALK[2:],
    )
    parts = (
        (0, "vaccines will be shipped from Hamburg", "COMMIT", "pandemic"),
        (0, "wheat and steel will be shipped in May", "COMMIT", "food-security"),
        *TALK[2:],
    )
    found, _ = compared(Told("a", date=DAY, said=whole), Told("b", date=DAY, said=parts))
    assert any(also for row in found.rows for also in row.also)


def test_a_missing_reading_is_named():
    found, readings = compared(FIRST, SECOND)
    readings.pop(found.columns[0].report)
    with pytest.raises(KeyError, match=found.columns[0].report):
        comparison(found.contact, readings)


def test_overlapping_differences_are_flagged_once():
    base = ((0, "grain and steel and fuel move by train", "STATE", "energy"), *TALK[1:], OTHER[4])
    one = ((0, "grain and iron or coal move by train", "STATE", "energy"), *TALK[1:])
    other = ((0, "grain and steel or oil move by train", "STATE", "energy"), *TALK[1:])
    tellings = zip("abc", (base, one, other), strict=True)
    found, _ = compared(*(Told(key, date=DAY, said=said) for key, said in tellings))
    cell = found.rows[0].cells[0]
    assert cell.text == base[0][1]
    assert [p.text for p in cell.pieces if not p.same] == ["steel and fuel"]


def test_changes_of_weight_and_notes_stand_in_the_cells():
    weaker = [(0, TALK[0][1].replace("wants", "might want"), *TALK[0][2:]), *TALK[1:]]
    moved = [(1 - who, *rest) for who, *rest in weaker[1:2]]
    found, _ = compared(FIRST, replace(SECOND, said=(weaker[0], *moved, *weaker[2:])))
    first, second, *_ = found.rows
    assert [p.kinds for p in first.cells[1].pieces if not p.same] == [("modal",)]
    assert second.cells[1].notes == ("other speakers",)
    assert first.cells[0].notes == ()


def told_twice():
    """A report that tells of one contact as of two, half of the statements each."""
    reading = FIRST.reading()
    (contact,) = reading.contacts
    half = len(reading.statements) // 2
    later = (replace(one, contact="c2") for one in reading.statements[half:])
    return replace(
        reading,
        contacts=(contact, replace(contact, id="c2")),
        statements=(*reading.statements[:half], *later),
    )


def test_two_accounts_of_one_report_have_a_column_each():
    readings = {one.report.id: one for one in (told_twice(), SECOND.reading())}
    ids = [f"{report}.{one.id}" for report, told in readings.items() for one in told.contacts]
    (contact,) = link(readings.values(), Sides(), decisions([merged(*ids)])).contacts
    assert [account.id for account in contact.accounts] == sorted(ids)
    found = comparison(contact, readings)
    for row in found.rows:
        told = [cell.statement for cell in row.cells if cell]
        assert len(told) == len(set(told))
    halves = [one.covers for one in contact.accounts if one.report == told_twice().report.id]
    assert sum(halves) == pytest.approx(len(FIRST.said) / len(contact.statements), abs=0.001)
    assert all(one.a[0] != one.b[0] for one in contact.alignments)
